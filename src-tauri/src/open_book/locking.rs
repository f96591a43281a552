//! The log book locked and unlocked while Tend runs. Locked, neither the file nor its key is
//! open, and every use case is refused with [`RefusalCode::Locked`].

use std::path::Path;
use std::sync::atomic::Ordering;
use std::sync::{PoisonError, TryLockError};

use chrono::{DateTime, FixedOffset, NaiveDateTime};
use logbook::Language;
use logbook::lock::Word;
use planner::view::{LockView, Overview};
use planner::{Refusal, RefusalCode, remind};

use super::{OpenBook, open, settled};
use crate::background::Wish;
use crate::refused::refused;

/// What was known of the log book when it was locked, and is no secret: nothing of it says what
/// it is about.
#[derive(Debug, Clone, Default)]
pub struct BeforeLock {
    /// The language in force.
    pub language: Option<Language>,
    /// What the patient has set about closing the window.
    pub wish: Option<Wish>,
    /// When reminders come due, in local wall time; nothing where it was locked from the start.
    pub due: Option<Vec<NaiveDateTime>>,
}

impl OpenBook {
    /// Whether a word is needed to open the own log book. It waits for nobody: while a use case
    /// has the log book, it is as it was before.
    pub fn is_locked(&self) -> bool {
        let locked = &self.shared.locked;
        let book = match self.shared.book.try_lock() {
            Ok(book) => book,
            Err(TryLockError::Poisoned(book)) => book.into_inner(),
            Err(TryLockError::WouldBlock) => return locked.load(Ordering::Relaxed),
        };
        let is_locked = matches!(&*book, Err(refusal) if refusal.code == RefusalCode::Locked);
        locked.store(is_locked, Ordering::Relaxed);
        is_locked
    }

    /// How the lock of the own log book stands.
    ///
    /// # Errors
    /// Those of [`planner::lock_view`].
    pub fn lock_view(&self) -> Result<LockView, Refusal> {
        planner::lock_view(&self.shared.place, self.now())
    }

    /// What was known when it was locked.
    pub fn before_lock(&self) -> BeforeLock {
        let before = self.shared.before.lock();
        before.unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Locks the own log book, if it has a lock: it is closed, its key forgotten, and the made-up
    /// patient left. Gives whether it was open.
    ///
    /// # Errors
    /// Those of [`planner::lock_view`].
    pub fn lock(&self) -> Result<bool, Refusal> {
        self.lock_as_of(self.now())
    }

    /// The same, at this moment.
    ///
    /// # Errors
    /// As [`OpenBook::lock`].
    pub fn lock_as_of(&self, now: DateTime<FixedOffset>) -> Result<bool, Refusal> {
        if !self.lock_view()?.protected {
            return Ok(false);
        }
        self.drop_demo();
        let mut book = self.book();
        let was_open = match &mut *book {
            Ok(logbook) => {
                let overview = planner::overview(logbook, now).ok();
                *self
                    .shared
                    .before
                    .lock()
                    .unwrap_or_else(PoisonError::into_inner) = BeforeLock {
                    language: overview.as_ref().map(|overview| overview.language),
                    wish: overview.as_ref().and_then(Wish::of),
                    due: remind::ahead(logbook, now).ok(),
                };
                true
            }
            Err(refusal) => refusal.code != RefusalCode::Locked,
        };
        *book = Err(refused(RefusalCode::Locked));
        logbook::lock::forget_key(&self.shared.place);
        drop(book);
        self.shared.wake.ring();
        self.tell_followers();
        Ok(was_open)
    }

    /// Opens the own log book with its passphrase or its recovery code.
    ///
    /// # Errors
    /// Those of [`planner::unlock`].
    pub fn unlock(&self, word: &Word) -> Result<Overview, Refusal> {
        let mut book = self.book();
        if book.is_err() {
            let now = self.now();
            match planner::unlock(&self.shared.place, now, word) {
                Ok(opened) => {
                    *book = Ok(settled(opened, now, self.shared.desktop_language));
                }
                Err(refusal) => {
                    let of_the_word = matches!(
                        refusal.code,
                        RefusalCode::WrongPassphrase | RefusalCode::TooSoon
                    );
                    if !of_the_word {
                        // The word was right, or was not looked at: it is about the file.
                        log::error!("the log book cannot be opened: {refusal}");
                        *book = Err(refusal.clone());
                    }
                    return Err(refusal);
                }
            }
        }
        drop(book);
        self.shared.wake.ring();
        self.tell_followers();
        self.own().with(planner::overview)
    }

    /// Does something to the file of the own log book while nobody has it open, and opens it
    /// again.
    ///
    /// # Errors
    /// Why it is not open; that of what is done.
    pub fn while_closed(
        &self,
        work: impl FnOnce(&Path, DateTime<FixedOffset>) -> Result<(), Refusal>,
    ) -> Result<(), Refusal> {
        let mut book = self.book();
        if let Err(refusal) = &*book {
            return Err(refusal.clone());
        }
        // Dropped, and with it its hold on the file.
        *book = Err(refused(RefusalCode::Busy));
        let done = work(&self.shared.place, self.now());
        *book = open(&self.shared.place, self.now(), self.shared.desktop_language);
        drop(book);
        self.tell_followers();
        done
    }
}

#[cfg(test)]
mod tests;
