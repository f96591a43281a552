//! An export: the whole log, or its sessions as a calendar, written by the exchange where the
//! patient says.
//!
//! Deliberately absent: what the forms look like (the exchange's).

use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};
use exchange::log::{self, LogFile};
use exchange::folder::write_folder;
use exchange::work::Unwatched;
use exchange::{csv, ics, whole};
use planner::{Refusal, RefusalCode};
use recovery::Log;
use serde::Deserialize;
use tauri::{AppHandle, Runtime};
use tauri_plugin_dialog::DialogExt;
use words::Words;

use crate::host;
use crate::open_book::OpenBook;

/// What an export can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Form {
    /// One file that Tend reads back without a loss.
    Log,
    /// A folder of tables for other programs.
    Csv,
    /// A calendar of the planned sessions, which updates one that was taken in before.
    Ics,
}

/// Asks where to, and writes the log there. Gives the place, or nothing when the patient
/// turned back. It blocks until they have answered: not for the main thread.
///
/// # Errors
/// [`RefusalCode::NotFound`] before there is a log; [`RefusalCode::Storage`] where it cannot
/// be read or written. What was there stays as it was then.
pub fn export<R: Runtime>(
    app: &AppHandle<R>,
    book: &OpenBook,
    form: Form,
) -> Result<Option<String>, Refusal> {
    let now = book.now();
    let log = book.with(|logbook, _| Ok(planner::export_log(logbook)?))?;
    let log = log.ok_or_else(|| refused(RefusalCode::NotFound, None))?;
    let Some(place) = ask(app, &suggested(form, now)) else {
        return Ok(None);
    };
    write(book, log, form, &place, now)?;
    Ok(Some(place.display().to_string()))
}

/// Writes a log in a form: whole, or not at all.
fn write(
    book: &OpenBook,
    log: Log,
    form: Form,
    place: &Path,
    now: DateTime<FixedOffset>,
) -> Result<(), Refusal> {
    let written = match form {
        Form::Log => {
            let file = LogFile {
                exported_at: now,
                app_version: env!("CARGO_PKG_VERSION").to_owned(),
                log,
            };
            whole::write_file(place, &log::write(&file)).map_err(|error| error.to_string())
        }
        Form::Csv => csv::files(&log, &Unwatched)
            .map_err(|stopped| stopped.to_string())
            .and_then(|files| write_folder(place, &files).map_err(|error| error.to_string())),
        Form::Ics => {
            let calendar = calendar(book, now)?;
            whole::write_file(place, &ics::write(&calendar)).map_err(|error| error.to_string())
        }
    };
    written.map_err(|says| {
        let says = format!("{}: {says}", place.display());
        refused(RefusalCode::Storage, Some(says))
    })
}

/// The calendar as of now. Only once there is a place for it: what it tells is kept as told.
fn calendar(book: &OpenBook, now: DateTime<FixedOffset>) -> Result<ics::Calendar, Refusal> {
    let calendar = book.with(|logbook, _| {
        let words = Words::english();
        Ok(planner::export_calendar(
            logbook,
            now,
            &words,
            &host::zone(),
        )?)
    })?;
    calendar.ok_or_else(|| refused(RefusalCode::NotFound, None))
}

/// Asks for the place of a new file or folder in the desktop's own dialog.
fn ask<R: Runtime>(app: &AppHandle<R>, suggested: &str) -> Option<PathBuf> {
    #[cfg(feature = "test-clock")]
    if let Some(place) = std::env::var_os("TEND_TEST_EXPORT_TO") {
        return Some(place.into());
    }
    let chosen = app
        .dialog()
        .file()
        .set_file_name(suggested)
        .blocking_save_file()?;
    match chosen.into_path() {
        Ok(place) => Some(place),
        Err(error) => {
            ::log::error!("the chosen place is no path on this machine: {error}");
            None
        }
    }
}

/// The name suggested: of a file for a log or a calendar, of a folder for tables.
fn suggested(form: Form, now: DateTime<FixedOffset>) -> String {
    let date = now.date_naive();
    match form {
        Form::Log => format!("tend-{date}.json"),
        Form::Csv => format!("tend-{date}"),
        Form::Ics => format!("tend-{date}.ics"),
    }
}

fn refused(code: RefusalCode, value: Option<String>) -> Refusal {
    Refusal {
        code,
        field: None,
        value,
        allowed: None,
    }
}

#[cfg(test)]
mod tests {
    use recovery::{ActivityLevel, Patient};

    use super::*;

    fn now() -> DateTime<FixedOffset> {
        DateTime::parse_from_rfc3339("2026-03-02T18:00:00+01:00").unwrap()
    }

    fn log() -> Log {
        Log {
            patient: Patient {
                name: Some("Maya".to_owned()),
                birth_year: None,
                activity_level: ActivityLevel::General,
                cautions: Vec::new(),
            },
            episodes: Vec::new(),
        }
    }

    fn book(folder: &Path) -> OpenBook {
        let book = OpenBook::open(folder.join("tend.logbook"));
        let taken = book.with(|logbook, _| {
            let taken = planner::import_log(logbook, &log(), now());
            assert!(taken.is_ok(), "{taken:?}");
            Ok(())
        });
        taken.unwrap();
        book
    }

    #[test]
    fn an_exported_log_reads_back_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("log.json");
        write(&book(folder.path()), log(), Form::Log, &place, now()).unwrap();
        let read = exchange::log::read(&place).unwrap();
        assert_eq!((read.log, read.exported_at), (log(), now()));
    }

    #[test]
    fn tables_never_take_the_place_of_something_else() {
        let folder = tempfile::tempdir().unwrap();
        let book = book(folder.path());
        let tables = folder.path().join("tables");
        write(&book, log(), Form::Csv, &tables, now()).unwrap();
        let refusal = write(&book, log(), Form::Csv, folder.path(), now()).unwrap_err();
        assert_eq!(refusal.code, RefusalCode::Storage);
    }

    #[test]
    fn a_calendar_is_written_whole_or_not_at_all() {
        let folder = tempfile::tempdir().unwrap();
        let book = book(folder.path());
        let place = folder.path().join("tend.ics");
        write(&book, log(), Form::Ics, &place, now()).unwrap();
        let text = std::fs::read_to_string(&place).unwrap();
        assert!(text.starts_with("BEGIN:VCALENDAR\r\n"), "{text}");
        assert!(text.ends_with("END:VCALENDAR\r\n"), "{text}");
        let nowhere = folder.path().join("missing/tend.ics");
        let refusal = write(&book, log(), Form::Ics, &nowhere, now()).unwrap_err();
        assert_eq!(refusal.code, RefusalCode::Storage);
        assert!(refusal.value.unwrap().contains("missing"));
    }

    #[test]
    fn an_export_is_named_for_its_date() {
        assert_eq!(suggested(Form::Log, now()), "tend-2026-03-02.json");
        assert_eq!(suggested(Form::Csv, now()), "tend-2026-03-02");
        assert_eq!(suggested(Form::Ics, now()), "tend-2026-03-02.ics");
    }
}
