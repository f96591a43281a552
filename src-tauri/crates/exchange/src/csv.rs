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

use std::path::Path;

use recovery::Log;

use crate::folder::{FolderError, NewFile, write_folder};

pub use table::Table;

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
pub fn write(log: &Log, folder: &Path) -> Result<(), FolderError> {
    let files = tables(log).map(|table| NewFile {
        name: table.file_name(),
        bytes: table.bytes(),
    });
    write_folder(folder, &files)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::log::parse;

    #[test]
    fn a_folder_holds_every_table() {
        let file = br#"{ "format": "tend-log", "version": 1, "app_version": "0.1.0",
            "exported_at": "2026-03-01T12:00:00Z", "episodes": [],
            "patient": { "activity_level": "general", "cautions": [] } }"#;
        let log = parse(file).expect("a log").log;
        let parent = tempfile::tempdir().expect("a folder");
        let folder = parent.path().join("new");
        write(&log, &folder).expect("written");
        for name in [
            "check_ins.csv",
            "clearances.csv",
            "episodes.csv",
            "patient.csv",
            "prescriptions.csv",
            "sessions.csv",
        ] {
            assert!(folder.join(name).is_file(), "{name}");
        }
    }
}
