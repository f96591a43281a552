//! Review: the logs of patients, opened by their therapist. They are kept in memory alone, for
//! as long as they are open, and never come near the log book.
//!
//! Deliberately absent: what is said of a log (the planner's, the summary's and the report's).

mod answering;
mod files;
mod reading;

use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::NaiveDate;
use exchange::log::LogFile;
use exchange::selection::Selection;
use planner::view::{Overview, Progress, ReviewView, SessionView};
use planner::{Refusal, RefusalCode};
use report::{Asked, Paper, Preview, Source};
use tauri::{AppHandle, Runtime};
use words::{Language, Words};

use crate::dialogs::{self, Kind};
use crate::long_work::{LongWork, telling};
use crate::refused::refused;
use crate::typed::Typed;

pub use answering::{answer, effect};
use files::Files;

/// Tells the window how far opening or unsealing is.
const PROGRESS: &str = "review-progress";

/// What is open for review.
#[derive(Debug, Clone, Default)]
pub struct Review {
    files: Arc<Mutex<Files>>,
    work: LongWork,
}

impl Review {
    /// What is open.
    pub fn list(&self) -> ReviewView {
        self.files().view()
    }

    /// Closes a file, or all of them; gives what is open then.
    pub fn close(&self, file: Option<u32>) -> ReviewView {
        let mut files = self.files();
        files.close(file);
        files.view()
    }

    /// Stops opening or unsealing; what was opened so far stays.
    pub fn stop(&self) {
        self.work.stop();
    }

    /// Tries a passphrase on every sealed file that waits. Making a key takes about a second
    /// for each: not for the main thread.
    ///
    /// # Errors
    /// [`RefusalCode::Busy`] while files are being opened; an empty passphrase. One that is
    /// wrong is told beside each file.
    pub fn unseal<R: Runtime>(
        &self,
        app: &AppHandle<R>,
        typed: Typed,
    ) -> Result<ReviewView, Refusal> {
        self.unseal_telling(typed, telling(app, PROGRESS))
    }

    fn unseal_telling(
        &self,
        typed: Typed,
        tell: impl Fn(Progress) + Send + Sync + 'static,
    ) -> Result<ReviewView, Refusal> {
        let passphrase = typed.passphrase()?;
        let work = self.work.begin(tell)?;
        reading::unseal(&self.files, &passphrase, &work);
        Ok(self.list())
    }

    fn open_telling(
        &self,
        places: Vec<PathBuf>,
        tell: impl Fn(Progress) + Send + Sync + 'static,
    ) -> Result<ReviewView, Refusal> {
        let work = self.work.begin(tell)?;
        reading::open(&self.files, places, &work);
        Ok(self.list())
    }

    /// The log that goes by this number.
    fn log(&self, file: u32) -> Result<Arc<LogFile>, Refusal> {
        self.files()
            .log(file)
            .ok_or_else(|| refused(RefusalCode::NotFound))
    }

    fn files(&self) -> MutexGuard<'_, Files> {
        lock(&self.files)
    }
}

/// Asks which logs to open, and reads them; gives what is open then, or nothing when the
/// therapist turned back. A bad one stops none of the others. It blocks.
///
/// # Errors
/// [`RefusalCode::Busy`] while others are being opened.
pub fn open<R: Runtime>(
    app: &AppHandle<R>,
    review: &Review,
) -> Result<Option<ReviewView>, Refusal> {
    match dialogs::open_many(app, Kind::Log) {
        Some(places) => review
            .open_telling(places, telling(app, PROGRESS))
            .map(Some),
        None => Ok(None),
    }
}

/// A log as its patient saw it on the day of the export.
///
/// # Errors
/// [`RefusalCode::NotFound`] when it is no longer open.
pub fn patient(review: &Review, file: u32) -> Result<Overview, Refusal> {
    let log = review.log(file)?;
    Ok(planner::review(&log))
}

/// The sessions of a log that count on a date from `from` to `to`, in order of their local time.
///
/// # Errors
/// [`RefusalCode::NotFound`] when it is no longer open.
pub fn sessions(
    review: &Review,
    file: u32,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<SessionView>, Refusal> {
    let log = review.log(file)?;
    Ok(planner::reviewed_sessions(&log, from, to))
}

/// The first pages of the report of a log, on the day of its export, in this language.
///
/// # Errors
/// [`RefusalCode::NotFound`] when it is no longer open, or has no episode.
pub fn report(
    review: &Review,
    file: u32,
    paper: Paper,
    language: Language,
) -> Result<Preview, Refusal> {
    let log = review.log(file)?;
    let source = Source {
        log: &log.log,
        beside: &log.beside,
        edits: &[],
        exported_at: log.exported_at,
        last_report: None,
    };
    let asked = Asked {
        selection: Selection::default(),
        named: true,
        paper,
    };
    report::preview(&source, &asked, &Words::of(language)).map_err(|error| {
        log::error!("the report of a log in review: {error}");
        match error {
            report::ReportError::NoEpisode(_) => refused(RefusalCode::NotFound),
            other => Refusal {
                value: Some(other.to_string()),
                ..refused(RefusalCode::BadFile)
            },
        }
    })
}

fn lock(files: &Mutex<Files>) -> MutexGuard<'_, Files> {
    files.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests;
