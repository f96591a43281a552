//! Why the log book could not be opened, read or written.

use std::path::PathBuf;

use crate::sound;

/// Why the log book could not be opened, read or written. No change is half there when one of
/// these comes back; what may have been done before it is said where it is given.
#[derive(Debug, thiserror::Error)]
pub enum LogbookError {
    /// The file holds something else than an SQLite database.
    #[error("{path} is not a database")]
    NotADatabase {
        /// The file.
        path: PathBuf,
    },
    /// The file is an SQLite database of another program.
    #[error("{path} is a database, but not a log book of Tend")]
    NotALogbook {
        /// The file.
        path: PathBuf,
    },
    /// The file is a database with pages missing or out of order.
    #[error("{path} is damaged: {says}")]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What SQLite said.
        says: String,
    },
    /// The file was written by a newer Tend. It has not been touched.
    #[error("{path} has schema version {found}; this program knows versions up to {known}")]
    NewerSchema {
        /// The file.
        path: PathBuf,
        /// The version in the file.
        found: i64,
        /// The highest version this program knows.
        known: i64,
    },
    /// A copy of a log book is not sound, or does not hold what it is a copy of.
    #[error("{path} does not hold what it has to: {says}")]
    Unverified {
        /// The copy.
        path: PathBuf,
        /// What is wrong with it.
        says: String,
    },
    /// The file or its folder could not be made, read or protected.
    #[error("{path}: {source}")]
    File {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// The file has been taken from its place, or another one has been put there, while it was
    /// open. What was under way is not to be relied on.
    #[error("{path} is no longer the file that was opened")]
    Gone {
        /// The file.
        path: PathBuf,
    },
    /// A row holds what its column does not allow.
    #[error("{table}, row {row}: {column} is {value}")]
    BadRow {
        /// Which table.
        table: &'static str,
        /// The key of the row.
        row: String,
        /// Which column.
        column: &'static str,
        /// What stands there.
        value: String,
    },
    /// A record to be changed or deleted is not in its table.
    #[error("{table} has no row {row}")]
    NoSuchRow {
        /// Which table.
        table: &'static str,
        /// The key asked for.
        row: String,
    },
    /// A record breaks a rule of its table: its key is taken, its episode is not there, or a
    /// value lies outside its range.
    #[error("{table}, row {row} was refused: {rule}")]
    RowRefused {
        /// Which table.
        table: &'static str,
        /// The key of the row.
        row: String,
        /// The rule, in the words of SQLite.
        rule: String,
    },
    /// A row is no longer as the change to be undone left it.
    #[error("{table}, row {row} has changed since; the change cannot be undone")]
    UndoConflict {
        /// Which table.
        table: &'static str,
        /// The key of the row.
        row: String,
    },
    /// A kept version does not read back.
    #[error("a kept version of {table}, row {row} does not read back: {says}")]
    BadVersion {
        /// Which table.
        table: &'static str,
        /// The key of the row.
        row: String,
        /// What was wrong.
        says: String,
    },
    /// The schema could not be brought up to date.
    #[error("the schema could not be brought up to date: {0}")]
    Migration(#[from] rusqlite_migration::Error),
    /// SQLite refused or failed.
    #[error("{0}")]
    Sqlite(#[from] rusqlite::Error),
}

impl LogbookError {
    /// Whether what is wrong is in the file itself, so that it will be there the next time, too:
    /// not so where the file is written by a newer Tend, held by another program or cannot be
    /// reached.
    pub fn is_damage(&self) -> bool {
        sound::damage(self)
    }
}
