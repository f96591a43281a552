//! The lock as the window asks for it: codes that wait to be typed back, and locking by itself
//! when nobody has been at it for a while.
//!
//! Deliberately absent: how a file is locked, which is the log book's, and what may be asked
//! while it is, which is in [`gate`].

pub mod gate;
mod idle;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use logbook::lock::{RecoveryCode, Word};
use planner::view::{LockView, Overview};
use planner::{Refusal, RefusalCode};
use tauri::{AppHandle, Manager, Runtime};

use crate::answers::Answers;
use crate::backups::Backups;
use crate::import::Imports;
use crate::open_book::OpenBook;
use crate::refused::refused;
use crate::review::Review;
use crate::window;

pub use idle::{Idle, keep};

/// The lock of the own log book.
#[derive(Clone)]
pub struct Lock {
    book: OpenBook,
    idle: Idle,
    waiting: Arc<Mutex<Option<Waiting>>>,
}

/// A code that was shown and has not been typed back yet.
#[derive(Debug)]
enum Waiting {
    /// Of a lock that is to be turned on with this passphrase.
    Lock(Word, RecoveryCode),
    /// In place of the one in force.
    Code(RecoveryCode),
}

impl Lock {
    /// Of the own log book, whether or not the made-up patient is open.
    pub fn of(book: &OpenBook) -> Self {
        Self {
            book: book.own(),
            idle: Idle::default(),
            waiting: Arc::default(),
        }
    }

    /// How it stands.
    ///
    /// # Errors
    /// Those of [`planner::lock_view`].
    pub fn view(&self) -> Result<LockView, Refusal> {
        self.book.lock_view()
    }

    /// Somebody is at the window.
    pub fn still_here(&self) {
        self.idle.is_here(self.book.now());
    }

    /// A recovery code to be written down, for a lock with this passphrase.
    ///
    /// # Errors
    /// Those of [`planner::new_lock`].
    pub fn begin(&self, passphrase: Word) -> Result<String, Refusal> {
        let code = planner::new_lock(self.book.place(), self.book.now())?;
        let shown = code.shown().to_string();
        *self.waiting() = Some(Waiting::Lock(passphrase, code));
        Ok(shown)
    }

    /// Locks the log book, once the code has been typed back.
    ///
    /// # Errors
    /// [`RefusalCode::NotFound`] where no lock was begun with this passphrase; those of
    /// [`planner::turn_lock_on`].
    pub fn finish(&self, passphrase: &Word, typed: &str) -> Result<LockView, Refusal> {
        let code = match &*self.waiting() {
            Some(Waiting::Lock(begun, code)) if begun.is(passphrase) => code.clone(),
            _ => return Err(refused(RefusalCode::NotFound)),
        };
        self.book.while_closed(|place, now| {
            planner::turn_lock_on(place, now, passphrase, &code, typed)
        })?;
        *self.waiting() = None;
        self.still_here();
        self.view()
    }

    /// Opens the log book.
    ///
    /// # Errors
    /// Those of [`OpenBook::unlock`].
    pub fn unlock(&self, word: &Word) -> Result<Overview, Refusal> {
        let overview = self.book.unlock(word)?;
        self.still_here();
        Ok(overview)
    }

    /// Has another passphrase open it.
    ///
    /// # Errors
    /// Those of [`planner::change_passphrase`].
    pub fn change_passphrase(&self, word: &Word, passphrase: &Word) -> Result<LockView, Refusal> {
        let (place, now) = (self.book.place(), self.book.now());
        planner::change_passphrase(place, now, word, passphrase)?;
        self.view()
    }

    /// Another recovery code to be written down.
    ///
    /// # Errors
    /// Those of [`planner::new_code`].
    pub fn begin_code(&self, word: &Word) -> Result<String, Refusal> {
        let code = planner::new_code(self.book.place(), self.book.now(), word)?;
        let shown = code.shown().to_string();
        *self.waiting() = Some(Waiting::Code(code));
        Ok(shown)
    }

    /// Has it open the log book, once it has been typed back; the one before no longer does.
    ///
    /// # Errors
    /// [`RefusalCode::NotFound`] where none was begun; those of [`planner::change_code`].
    pub fn finish_code(&self, word: &Word, typed: &str) -> Result<LockView, Refusal> {
        let code = match &*self.waiting() {
            Some(Waiting::Code(code)) => code.clone(),
            _ => return Err(refused(RefusalCode::NotFound)),
        };
        planner::change_code(self.book.place(), self.book.now(), word, &code, typed)?;
        *self.waiting() = None;
        self.view()
    }

    /// Takes the lock away.
    ///
    /// # Errors
    /// Those of [`planner::turn_lock_off`].
    pub fn remove(&self, word: &Word) -> Result<LockView, Refusal> {
        self.book
            .while_closed(|place, now| planner::turn_lock_off(place, now, word))?;
        self.view()
    }

    /// Has it lock by itself after so many minutes, or never.
    ///
    /// # Errors
    /// Those of [`planner::set_auto_lock`].
    pub fn set_auto(&self, minutes: Option<u32>) -> Result<LockView, Refusal> {
        planner::set_auto_lock(self.book.place(), minutes)?;
        self.still_here();
        self.view()
    }

    fn waiting(&self) -> MutexGuard<'_, Option<Waiting>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Locks the log book, closes what else is open of anybody's, and tells the window. No copy is
/// being made meanwhile.
///
/// # Errors
/// Those of [`OpenBook::lock`].
pub fn now<R: Runtime>(app: &AppHandle<R>, lock: &Lock) -> Result<LockView, Refusal> {
    let was_open = {
        let _alone = app.state::<Backups>().inner().hold();
        lock.book.lock()?
    };
    *lock.waiting() = None;
    if was_open {
        app.state::<Review>().close(None);
        app.state::<Answers>().dismiss();
        app.state::<Imports>().dismiss();
        changed(app);
    }
    lock.view()
}

/// Tells the window that the lock stands otherwise.
pub fn changed<R: Runtime>(app: &AppHandle<R>) {
    window::tell(app, window::LOCK_CHANGED, ());
}
