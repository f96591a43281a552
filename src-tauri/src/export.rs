//! An export: the log book, or the part of it that was asked for, in one file where the
//! patient says. Written whole or not at all.
//!
//! The log is copied out of the log book first, so that nothing waits for a long export.
//!
//! Deliberately absent: what the forms look like (the exchange's and the report's).

mod form;
mod named;
mod preview;
mod source;

use std::path::Path;

use exchange::seal::{Passphrase, seal};
use exchange::whole;
use planner::Refusal;
use planner::draft::{ExportForm, ExportRequest};
use tauri::{AppHandle, Runtime};

use crate::dialogs;
use crate::long_work::{LongWork, Underway, telling};
use crate::open_book::OpenBook;
use crate::refused::{stopped, unsealed, unwritten};
use crate::typed::{self, Typed};
use source::Source;

pub use preview::{Previews, preview};

/// Tells the window how far an export is.
const PROGRESS: &str = "export-progress";

/// The export that is under way, if one is.
#[derive(Debug, Clone, Default)]
pub struct Exports(LongWork);

impl Exports {
    /// Stops the export that is under way: nothing is written.
    pub fn stop(&self) {
        self.0.stop();
    }
}

/// Asks where to, and writes what was asked for there, sealed when there is a passphrase.
/// Gives the place, or nothing when the patient turned back. It blocks until they have
/// answered and all is written: not for the main thread.
///
/// # Errors
/// While another export is under way; where there is no log yet, or not what was asked for;
/// an empty passphrase; when it was stopped; where the log cannot be read or the file not be
/// written. What was there stays as it was then.
pub fn export<R: Runtime>(
    app: &AppHandle<R>,
    book: &OpenBook,
    exports: &Exports,
    request: &ExportRequest,
    passphrase: Option<Typed>,
) -> Result<Option<String>, Refusal> {
    let work = exports.0.begin(telling(app, PROGRESS))?;
    let passphrase = typed::passphrase(passphrase)?;
    let source = Source::of(book, request)?;
    let suggested = named::suggested(request.form, passphrase.is_some(), source.now.date_naive());
    let kind = named::kind(request.form, passphrase.is_some());
    let Some(place) = dialogs::save(app, kind, &suggested) else {
        return Ok(None);
    };
    write(book, &source, request, passphrase.as_ref(), &place, &work)?;
    Ok(Some(place.display().to_string()))
}

/// Writes the file: whole, or not at all.
fn write(
    book: &OpenBook,
    source: &Source,
    request: &ExportRequest,
    passphrase: Option<&Passphrase>,
    place: &Path,
    work: &Underway,
) -> Result<(), Refusal> {
    let plain = form::bytes(book, source, request, work)?;
    let bytes = match passphrase {
        Some(passphrase) => seal(&plain, passphrase).map_err(|error| unsealed(&error))?,
        None => plain,
    };
    work.wanted().map_err(stopped)?;
    whole::write_file(place, &bytes).map_err(|error| unwritten(place, &error))?;
    if request.form == ExportForm::Pdf {
        note_report(book);
    }
    Ok(())
}

/// Keeps that a report was made, for the next one to say what has changed since. The report
/// is there already: that this could not be kept is no reason to say it is not.
fn note_report(book: &OpenBook) {
    let kept = book.with(|logbook, now| Ok(planner::report_made(logbook, now)?));
    if let Err(refusal) = kept {
        log::error!("that a report was made could not be kept: {refusal}");
    }
}

#[cfg(test)]
mod tests;
