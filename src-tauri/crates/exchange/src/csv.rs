//! CSV tables for other programs: one file per table, in a folder of their own.
//!
//! UTF-8 with a byte order mark, commas, quotes where needed, CRLF; ISO dates; units in the
//! headers. Unanswered is an empty cell, never 0. A text that a spreadsheet would take for a
//! formula begins with an apostrophe.
//!
//! Deliberately absent: reading them back. The log file is the lossless export.

mod care;
mod cell;
mod check_ins;
mod episodes;
mod patient;
mod sessions;
mod table;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use recovery::Log;
use tempfile::TempDir;

use crate::whole::{folder_of, write_file};

pub use table::Table;

/// Why no tables were written.
#[derive(Debug, thiserror::Error)]
pub enum CsvError {
    /// Something is there already, and it is no folder.
    #[error("there is something other than a folder; CSV tables need a folder of their own")]
    NotAFolder,
    /// Something is in the folder already.
    #[error("the folder is not empty; CSV tables need a folder of their own")]
    NotEmpty,
    /// The system would not let them be written.
    #[error(transparent)]
    Unwritable(#[from] io::Error),
}

/// The tables of a log, in their order: `patient`, `episodes`, `check_ins`, `sessions`,
/// `clearances`, `prescriptions`.
pub fn tables(log: &Log) -> [Table; 6] {
    [
        patient::table(log),
        episodes::table(log),
        check_ins::table(log),
        sessions::table(log),
        care::clearances(log),
        care::prescriptions(log),
    ]
}

/// Writes every table of the log into `folder`, which is made unless it is there and empty.
/// All of them are there in the end, or none. They can be read by their owner alone.
///
/// # Errors
/// When `folder` has something in it or is no folder, and what the system says.
pub fn write(log: &Log, folder: &Path) -> Result<(), CsvError> {
    let exists = match fs::read_dir(folder) {
        Ok(mut entries) => match entries.next() {
            Some(_) => return Err(CsvError::NotEmpty),
            None => true,
        },
        Err(error) if error.kind() == io::ErrorKind::NotFound => false,
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => {
            return Err(CsvError::NotAFolder);
        }
        Err(error) => return Err(error.into()),
    };
    if exists {
        move_in(&stage(log, folder)?, folder)?;
    } else {
        let staged = stage(log, folder_of(folder))?;
        fs::rename(staged.path(), folder)?;
        // It has its name now: there is nothing left to clear away.
        let _ = staged.keep();
    }
    Ok(())
}

/// The finished tables in a hidden folder inside `parent`, gone again unless it is kept.
fn stage(log: &Log, parent: &Path) -> Result<TempDir, io::Error> {
    let staged = tempfile::Builder::new()
        .prefix(".tend-")
        .tempdir_in(parent)?;
    for table in tables(log) {
        write_file(&staged.path().join(table.file_name()), &table.bytes())?;
    }
    Ok(staged)
}

/// Moves the finished tables into the folder; when one cannot be moved, those that were are
/// taken away again.
fn move_in(staged: &TempDir, folder: &Path) -> Result<(), io::Error> {
    let mut moved: Vec<PathBuf> = Vec::new();
    for entry in fs::read_dir(staged.path())? {
        let target = entry.and_then(|entry| {
            let target = folder.join(entry.file_name());
            fs::rename(entry.path(), &target).map(|()| target)
        });
        match target {
            Ok(target) => moved.push(target),
            Err(error) => {
                for path in &moved {
                    // The first error is the one to tell.
                    let _ = fs::remove_file(path);
                }
                return Err(error);
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::log::parse;

    fn log() -> Log {
        let file = br#"{ "format": "tend-log", "version": 1, "app_version": "0.1.0",
            "exported_at": "2026-03-01T12:00:00Z", "episodes": [],
            "patient": { "activity_level": "general", "cautions": [] } }"#;
        parse(file).expect("a log").log
    }

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(folder)
            .expect("a folder")
            .map(|entry| {
                entry
                    .expect("an entry")
                    .file_name()
                    .to_string_lossy()
                    .into_owned()
            })
            .collect();
        names.sort();
        names
    }

    const NAMES: [&str; 6] = [
        "check_ins.csv",
        "clearances.csv",
        "episodes.csv",
        "patient.csv",
        "prescriptions.csv",
        "sessions.csv",
    ];

    #[test]
    fn a_new_folder_and_an_empty_one_hold_every_table() {
        let parent = tempfile::tempdir().expect("a folder");
        let new = parent.path().join("new");
        write(&log(), &new).expect("written");
        assert_eq!(names(&new), NAMES);

        let empty = parent.path().join("empty");
        fs::create_dir(&empty).expect("made");
        write(&log(), &empty).expect("written");
        assert_eq!(names(&empty), NAMES);
        assert_eq!(names(parent.path()), ["empty", "new"]);
    }

    #[cfg(unix)]
    #[test]
    fn the_tables_can_be_read_by_their_owner_alone() {
        use std::os::unix::fs::PermissionsExt;

        let parent = tempfile::tempdir().expect("a folder");
        let folder = parent.path().join("tables");
        write(&log(), &folder).expect("written");
        for name in NAMES {
            let table = fs::metadata(folder.join(name)).expect("there");
            assert_eq!(table.permissions().mode() & 0o777, 0o600, "{name}");
        }
    }

    #[test]
    fn a_folder_with_something_in_it_stays_as_it_is() {
        let parent = tempfile::tempdir().expect("a folder");
        fs::write(parent.path().join("taxes.csv"), "").expect("written");
        assert!(matches!(
            write(&log(), parent.path()),
            Err(CsvError::NotEmpty)
        ));
        assert!(matches!(
            write(&log(), &parent.path().join("taxes.csv")),
            Err(CsvError::NotAFolder)
        ));
        assert_eq!(names(parent.path()), ["taxes.csv"]);
    }

    #[test]
    fn without_a_folder_to_lie_in_nothing_is_written() {
        let parent = tempfile::tempdir().expect("a folder");
        assert!(write(&log(), &parent.path().join("missing/tables")).is_err());
        assert_eq!(names(parent.path()), [""; 0]);
    }
}
