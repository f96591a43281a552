//! When the log book is copied: at the first change of a day, before a log is taken in, and when
//! the patient asks. One copying at a time, on a thread of its own: no change waits for it.
//!
//! Deliberately absent: how a copy is made and which stay, which is the log book's, and the
//! copies before a change of the schema and before one is restored, which it makes itself.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use chrono::{DateTime, FixedOffset};
use logbook::Logbook;
use logbook::backup::Reason;
use planner::Refusal;
use planner::view::{BackupsView, Overview};
use tauri::{AppHandle, Runtime};

use crate::open_book::{self, OpenBook};
use crate::{dialogs, window};

/// How long after copying failed it is tried again, at the next change. A product choice: the
/// disk that was full or away may be back, and looking costs a little each time.
const AGAIN_AFTER: Duration = Duration::from_secs(600);

/// How long after a start the rest of the log book is read, unless something is changed sooner:
/// what opening it has looked at is enough for the window, which comes first.
const SETTLED: Duration = Duration::from_secs(20);

/// The copying of one log book.
#[derive(Clone)]
pub struct Backups {
    book: OpenBook,
    /// Held while something is done to the copies. When copying was last tried.
    tried: Arc<Mutex<Option<Instant>>>,
}

impl Backups {
    /// Of the patient's own log, whether or not the made-up patient is open.
    pub fn of(book: &OpenBook) -> Self {
        Self {
            book: book.own(),
            tried: Arc::default(),
        }
    }

    /// Copies the log book if some place has no copy of today and none has just failed. Gives
    /// whether it was tried.
    pub fn copy_if_due(&self) -> bool {
        let mut tried = self.alone();
        if tried.is_some_and(|tried| tried.elapsed() < AGAIN_AFTER) {
            return false;
        }
        let Some(second) = self.second() else {
            return false;
        };
        let due = planner::backup_due(self.book.place(), second.as_deref(), self.book.now());
        if due {
            *tried = Some(Instant::now());
            if let Err(refusal) = self.copy(second.as_deref(), Reason::Day) {
                log::error!("the log book was not copied: {refusal}");
            }
        }
        due
    }

    /// Copies the log book now.
    ///
    /// # Errors
    /// Why the log book is not open, or cannot be read.
    pub fn copy_now(&self, reason: Reason) -> Result<(), Refusal> {
        let mut tried = self.alone();
        *tried = None;
        let second = self
            .book
            .with(|logbook, _| Ok(planner::second_folder(logbook)?))?;
        self.copy(second.as_deref(), reason)
    }

    /// Does something to the copies while nothing else does.
    ///
    /// # Errors
    /// That of what is done.
    pub async fn alone_with<T: Send + 'static>(
        &self,
        work: impl FnOnce(&OpenBook) -> Result<T, Refusal> + Send + 'static,
    ) -> Result<T, Refusal> {
        let backups = self.clone();
        open_book::aside(move || {
            let _alone = backups.alone();
            work(&backups.book)
        })
        .await
    }

    /// As [`OpenBook::change`], while nothing else is done to the copies.
    ///
    /// # Errors
    /// That of the use case.
    pub async fn quietly<T: Send + 'static>(
        &self,
        book: &OpenBook,
        use_case: impl FnOnce(&mut Logbook, DateTime<FixedOffset>) -> Result<T, Refusal>
        + Send
        + 'static,
    ) -> Result<T, Refusal> {
        let book = book.clone();
        self.alone_with(move |_| book.changing(use_case)).await
    }

    /// One of which no sound copy can be made may be damaged itself: then that is told.
    fn copy(&self, second: Option<&str>, reason: Reason) -> Result<(), Refusal> {
        match planner::back_up(self.book.place(), second, reason, self.book.now())? {
            true => Ok(()),
            false => {
                log::error!("what was copied of the log book is not sound");
                self.book.examine()
            }
        }
    }

    /// The copies and how copying goes, with the second folder as it is set now; where the log
    /// book cannot be read, as it was when it was last copied.
    fn view(&self) -> BackupsView {
        let (place, now) = (self.book.place(), self.book.now());
        match self.second() {
            Some(second) => planner::backups_as_set(place, second.as_deref(), now),
            None => planner::backups(place, now),
        }
    }

    /// The second folder; nothing where the log book cannot be read, which is told elsewhere.
    fn second(&self) -> Option<Option<String>> {
        self.book
            .with(|logbook, _| Ok(planner::second_folder(logbook)?))
            .ok()
    }

    /// Held, nothing is done to the copies.
    pub fn hold(&self) -> MutexGuard<'_, Option<Instant>> {
        self.alone()
    }

    fn alone(&self) -> MutexGuard<'_, Option<Instant>> {
        self.tried.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Reads the whole log book once, then copies it whenever that is due. Runs until nobody changes
/// the log book any more.
pub fn keep<R: Runtime>(app: &AppHandle<R>, backups: &Backups, changes: &Receiver<()>) {
    let mut change = changes.recv_timeout(SETTLED);
    let examined = {
        let _alone = backups.alone();
        backups.book.examine()
    };
    if examined.is_err() {
        window::tell(app, window::OVERVIEW_CHANGED, ());
    }
    while change != Err(RecvTimeoutError::Disconnected) {
        // Several changes at once are one.
        while changes.try_recv().is_ok() {}
        if change.is_ok() && backups.copy_if_due() {
            window::tell(app, window::BACKUPS_CHANGED, ());
            if !backups.book.is_open() {
                window::tell(app, window::OVERVIEW_CHANGED, ());
            }
        }
        change = changes.recv().map_err(|_| RecvTimeoutError::Disconnected);
    }
}

/// The copies and how copying goes, after copying now.
///
/// # Errors
/// As [`Backups::copy_now`].
pub async fn copy_now(backups: &Backups) -> Result<BackupsView, Refusal> {
    let backups = backups.clone();
    open_book::aside(move || {
        backups.copy_now(Reason::Asked)?;
        Ok(backups.view())
    })
    .await
}

/// The copies and how copying goes.
///
/// # Errors
/// None of its own.
pub async fn view(backups: &Backups) -> Result<BackupsView, Refusal> {
    let view = backups.clone();
    backups.alone_with(move |_| Ok(view.view())).await
}

/// Copies what there is before a log is taken in. That one is not kept from it where no copy can
/// be made: it is taken into an empty log book alone.
pub async fn copy_before_import(backups: &Backups) {
    let backups = backups.clone();
    let copied = open_book::aside(move || backups.copy_now(Reason::Import)).await;
    if let Err(refusal) = copied {
        log::warn!("the log book was not copied before a log was taken in: {refusal}");
    }
}

/// Asks for a second folder and copies the log book there at once; nothing where the patient
/// turned back. It blocks until they have answered.
///
/// # Errors
/// What is wrong with the folder; as [`Backups::copy_now`].
pub fn choose_second<R: Runtime>(
    app: &AppHandle<R>,
    backups: &Backups,
) -> Result<Option<Overview>, Refusal> {
    match dialogs::folder(app) {
        Some(folder) => set_second(backups, Some(folder)).map(Some),
        None => Ok(None),
    }
}

/// Has copies go to this second folder, or to none. Where the first copy there fails, that is
/// told as of every other one.
///
/// # Errors
/// What is wrong with the folder; that of the log book.
pub fn set_second(backups: &Backups, folder: Option<PathBuf>) -> Result<Overview, Refusal> {
    let overview = backups
        .book
        .changing(|logbook, now| planner::choose_second_folder(logbook, now, folder.as_deref()))?;
    if let Err(refusal) = backups.copy_now(Reason::Asked) {
        log::error!("the log book was not copied: {refusal}");
    }
    Ok(overview)
}

#[cfg(test)]
mod tests;
