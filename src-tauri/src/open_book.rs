//! The log book this window has open, and the one way the commands and the reminder loop
//! have to it.
//!
//! A log book that cannot be opened is no reason not to start: the window opens and every
//! command refuses, saying why. Knows nothing of windows, so it runs without a desktop.

mod demo;
mod locking;
mod ways_back;

use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, FixedOffset};
use logbook::{Language, Logbook};
use planner::view::BackupLook;
use planner::{Refusal, RefusalCode};

pub use self::locking::BeforeLock;
use crate::host::Clock;
use crate::refused::refused;
use crate::wake::Wake;

/// The log book, the clock and the reminder loop's bell, shared by all that use them.
#[derive(Clone)]
pub struct OpenBook {
    shared: Arc<Shared>,
    /// Whether it keeps to the patient's own log while the made-up patient is open.
    own: bool,
}

struct Shared {
    place: PathBuf,
    /// Held for the length of one use case.
    book: Mutex<Result<Logbook, Refusal>>,
    /// What stands in for it while the made-up patient is open.
    demo: Mutex<Option<Logbook>>,
    clock: Clock,
    desktop_language: Language,
    wake: Wake,
    /// Those that show something of the log outside the window.
    followers: Mutex<Vec<Sender<()>>>,
    /// What was known of it when it was locked.
    before: Mutex<BeforeLock>,
    /// Whether it was locked when that was last seen.
    locked: AtomicBool,
}

impl OpenBook {
    /// Opens the log book at a place, making it if it is not there, on a desktop that speaks
    /// this language.
    pub fn open(place: PathBuf, desktop_language: Language) -> Self {
        let clock = Clock::default();
        let shared = Shared {
            book: Mutex::new(open(&place, clock.now(), desktop_language)),
            demo: Mutex::default(),
            place,
            clock,
            desktop_language,
            wake: Wake::default(),
            followers: Mutex::default(),
            before: Mutex::default(),
            locked: AtomicBool::default(),
        };
        Self {
            shared: Arc::new(shared),
            own: false,
        }
    }

    /// Where the log book lies.
    pub fn place(&self) -> &Path {
        &self.shared.place
    }

    /// Whether the log book could be opened.
    pub fn is_open(&self) -> bool {
        self.is_demo() || self.book().is_ok()
    }

    /// Now, by the machine's clock.
    pub fn now(&self) -> DateTime<FixedOffset> {
        self.shared.clock.now()
    }

    /// The language in force: the one that was chosen, or else the desktop's. The desktop's,
    /// too, where the log book cannot be read.
    pub fn language(&self) -> Language {
        self.with(|logbook, _| Ok(planner::language(logbook)?))
            .unwrap_or_else(|_| {
                self.before_lock()
                    .language
                    .unwrap_or(self.shared.desktop_language)
            })
    }

    /// What wakes the reminder loop.
    pub fn wake(&self) -> &Wake {
        &self.shared.wake
    }

    /// Runs a use case that only reads, on a thread that may block.
    ///
    /// # Errors
    /// The refusal of the use case, or why the log book is not open.
    pub async fn read<T: Send + 'static>(
        &self,
        use_case: impl FnOnce(&mut Logbook, DateTime<FixedOffset>) -> Result<T, Refusal>
        + Send
        + 'static,
    ) -> Result<T, Refusal> {
        let book = self.clone();
        aside(move || book.with(use_case)).await
    }

    /// As [`OpenBook::read`], trying once more to open a log book that could not be opened.
    /// Only when the patient asks: they may be putting a copy in its place.
    ///
    /// # Errors
    /// As [`OpenBook::read`].
    pub async fn read_anew<T: Send + 'static>(
        &self,
        use_case: impl FnOnce(&mut Logbook, DateTime<FixedOffset>) -> Result<T, Refusal>
        + Send
        + 'static,
    ) -> Result<T, Refusal> {
        let book = self.clone();
        aside(move || {
            if !book.is_demo() {
                book.reopen();
            }
            book.with(use_case)
        })
        .await
    }

    /// Runs a use case that changes the log, on a thread that may block, and wakes the
    /// reminder loop; not for a change of the made-up patient, of whom nobody is reminded.
    ///
    /// # Errors
    /// As [`OpenBook::read`].
    pub async fn change<T: Send + 'static>(
        &self,
        use_case: impl FnOnce(&mut Logbook, DateTime<FixedOffset>) -> Result<T, Refusal>
        + Send
        + 'static,
    ) -> Result<T, Refusal> {
        let book = self.clone();
        aside(move || book.changing(use_case)).await
    }

    /// As [`OpenBook::change`], on this thread.
    ///
    /// # Errors
    /// As [`OpenBook::read`].
    pub fn changing<T>(
        &self,
        use_case: impl FnOnce(&mut Logbook, DateTime<FixedOffset>) -> Result<T, Refusal>,
    ) -> Result<T, Refusal> {
        let of_own = !self.is_demo();
        let outcome = self.with(use_case);
        if outcome.is_ok() && of_own {
            self.shared.wake.ring();
            self.tell_followers();
        }
        outcome
    }

    /// Runs a use case on this thread.
    ///
    /// # Errors
    /// As [`OpenBook::read`].
    pub fn with<T>(
        &self,
        use_case: impl FnOnce(&mut Logbook, DateTime<FixedOffset>) -> Result<T, Refusal>,
    ) -> Result<T, Refusal> {
        if let Some(demo) = self.standing_in().as_mut() {
            return use_case(demo, self.now());
        }
        let outcome = match &mut *self.book_in_place() {
            Ok(book) => use_case(book, self.shared.clock.now()),
            Err(refusal) => return Err(refusal.clone()),
        };
        match outcome {
            Err(refusal) if ways_back::may_be_damage(&refusal) => {
                self.examine()?;
                Err(refusal)
            }
            outcome => outcome,
        }
    }

    /// The copy of this id, looked at, beside what the log book holds now.
    ///
    /// # Errors
    /// Those of [`planner::look_at_backup`].
    pub fn look_at_backup(&self, id: &str) -> Result<BackupLook, Refusal> {
        let holds = self.own().with(|logbook, _| Ok(logbook.holds()?)).ok();
        planner::look_at_backup(&self.shared.place, holds, id, self.now())
    }

    /// Hears from here on when what the log says has changed.
    pub fn follow(&self) -> Receiver<()> {
        let (follower, changes) = channel();
        self.followers().push(follower);
        changes
    }

    /// What the log says has changed, otherwise than by [`OpenBook::change`].
    pub fn tell_followers(&self) {
        self.followers()
            .retain(|follower| follower.send(()).is_ok());
    }

    fn followers(&self) -> MutexGuard<'_, Vec<Sender<()>>> {
        self.shared
            .followers
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    fn reopen(&self) {
        let mut book = self.book();
        if book.is_err() {
            *book = open(
                &self.shared.place,
                self.shared.clock.now(),
                self.shared.desktop_language,
            );
            self.shared.wake.ring();
            self.tell_followers();
        }
    }

    /// The log book; opened anew where another file has come to lie in the place of the one that
    /// was open, such as a copy put back by hand. While nothing lies there, the file that was open
    /// can still be read.
    fn book_in_place(&self) -> MutexGuard<'_, Result<Logbook, Refusal>> {
        let mut book = self.book();
        let left = book.as_ref().is_ok_and(|book| !book.is_in_place());
        if left && self.shared.place.exists() {
            log::warn!("another file lies in the place of the log book");
            let closed = std::mem::replace(&mut *book, Err(refused(RefusalCode::Gone)));
            if let Ok(closed) = closed {
                closed.let_go();
            }
            *book = open(
                &self.shared.place,
                self.shared.clock.now(),
                self.shared.desktop_language,
            );
        }
        book
    }

    /// A use case that panicked has left a transaction that was rolled back, not a log book
    /// in a bad state.
    fn book(&self) -> MutexGuard<'_, Result<Logbook, Refusal>> {
        self.shared
            .book
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

fn open(
    place: &Path,
    now: DateTime<FixedOffset>,
    desktop_language: Language,
) -> Result<Logbook, Refusal> {
    let opened = Logbook::open(place, now).map_err(|error| {
        let refusal = planner::open_refused(place, &error);
        if refusal.code != RefusalCode::Locked {
            log::error!("the log book cannot be opened: {error}");
        }
        refusal
    })?;
    Ok(settled(opened, now, desktop_language))
}

/// What is done with a log book that has just been opened.
fn settled(opened: Logbook, now: DateTime<FixedOffset>, desktop_language: Language) -> Logbook {
    let mut book = opened.on_desktop_of(desktop_language);
    if let Err(error) = book.forget_old(now) {
        // It is tried again with the next change.
        log::error!("what was deleted could not be forgotten: {error}");
    }
    book
}

/// Does what may block on a thread that may.
///
/// # Errors
/// Those of the work, and [`RefusalCode::Storage`] when it broke off.
pub async fn aside<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Refusal> + Send + 'static,
) -> Result<T, Refusal> {
    tauri::async_runtime::spawn_blocking(work)
        .await
        .unwrap_or_else(|error| {
            log::error!("a use case broke off: {error}");
            Err(Refusal {
                code: RefusalCode::Storage,
                field: None,
                value: Some(error.to_string()),
                allowed: None,
            })
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_no_log_book_is_refused_by_every_use_case_and_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("letter.txt");
        std::fs::write(&place, "Dear Maya").unwrap();
        let book = OpenBook::open(place.clone(), Language::En);
        assert!(!book.is_open());
        let refusal = tauri::async_runtime::block_on(book.read(planner::overview)).unwrap_err();
        assert_eq!(refusal.code, RefusalCode::NotALog);
        let named = place.display().to_string();
        assert!(format!("{refusal:?}").contains(&named));
        assert_eq!(std::fs::read_to_string(&place).unwrap(), "Dear Maya");
    }

    #[test]
    fn a_log_book_that_was_put_right_opens_when_asked_again() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("tend.logbook");
        std::fs::write(&place, "Dear Maya").unwrap();
        let book = OpenBook::open(place.clone(), Language::En);
        std::fs::remove_file(&place).unwrap();
        let read = book.read(planner::overview);
        assert!(tauri::async_runtime::block_on(read).is_err());
        let anew = book.read_anew(planner::overview);
        assert!(tauri::async_runtime::block_on(anew).is_ok());
        assert!(book.is_open());
    }

    #[test]
    fn a_log_book_put_in_the_place_of_the_open_one_is_opened() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("tend.logbook");
        let away = folder.path().join("away.logbook");
        let book = OpenBook::open(place.clone(), Language::En);
        std::fs::rename(&place, &away).unwrap();
        let gone = book.with(planner::acknowledge_missed).unwrap_err();
        assert_eq!(gone.code, RefusalCode::Gone);
        assert!(!place.exists(), "no other one is begun by itself");

        let mut copy = Logbook::open(&place, book.now()).unwrap();
        let other = planner::draft::SettingChange::Background(false);
        planner::change_setting(&mut copy, book.now(), other).unwrap();
        drop(copy);
        let overview = book.with(planner::acknowledge_missed).unwrap();
        assert!(!overview.settings.background);
    }

    #[test]
    fn a_new_log_book_shows_a_first_start() {
        let folder = tempfile::tempdir().unwrap();
        let book = OpenBook::open(folder.path().join("new/tend.logbook"), Language::En);
        let overview = tauri::async_runtime::block_on(book.read(planner::overview)).unwrap();
        assert_eq!(overview.patient, None);
    }

    #[test]
    fn whoever_follows_hears_of_a_change_and_not_of_a_look() {
        let folder = tempfile::tempdir().unwrap();
        let book = OpenBook::open(folder.path().join("tend.logbook"), Language::En);
        let changes = book.follow();
        tauri::async_runtime::block_on(book.read(planner::overview)).unwrap();
        assert!(changes.try_recv().is_err());
        tauri::async_runtime::block_on(book.change(planner::acknowledge_missed)).unwrap();
        assert!(changes.try_recv().is_ok());
    }

    #[test]
    fn a_use_case_that_breaks_off_leaves_the_log_book_usable() {
        let folder = tempfile::tempdir().unwrap();
        let book = OpenBook::open(folder.path().join("tend.logbook"), Language::En);
        let broken = book.read(|_, _| -> Result<(), Refusal> { panic!("broken off") });
        let refusal = tauri::async_runtime::block_on(broken).unwrap_err();
        assert_eq!(refusal.code, RefusalCode::Storage);
        assert!(tauri::async_runtime::block_on(book.read(planner::overview)).is_ok());
    }
}
