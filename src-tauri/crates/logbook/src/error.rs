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
    /// The file is locked, and its key is not known.
    #[error("{path} is locked: it opens in Tend, with its passphrase or its recovery code")]
    Locked {
        /// The file.
        path: PathBuf,
    },
    /// The log book has no lock.
    #[error("{path} has no lock")]
    NoLock {
        /// The file.
        path: PathBuf,
    },
    /// The log book has a lock already.
    #[error("{path} has a lock already")]
    HasLock {
        /// The file.
        path: PathBuf,
    },
    /// A plain file lies where a locked log book was.
    #[error("{path} is not locked, though it was")]
    NotLocked {
        /// The file.
        path: PathBuf,
    },
    /// The log book is locked, and what its key is wrapped in is not there, or is damaged. A copy
    /// of that lies in every folder with locked copies.
    #[error("{path} is locked, and its envelope is neither beside it nor in any of {looked:?}")]
    NoEnvelope {
        /// The file.
        path: PathBuf,
        /// Where a copy of it was looked for.
        looked: Vec<PathBuf>,
    },
    /// A word that opens nothing.
    #[error("the word opens nothing; {tries} were tried since the last right one")]
    WrongWord {
        /// How many wrong ones, this one among them, since the last right one.
        tries: u32,
    },
    /// Too many wrong words were tried for the next one to be taken at once.
    #[error("the next word is taken in {seconds} s")]
    TooSoon {
        /// How many seconds to wait.
        seconds: u32,
    },
    /// A word without a character protects nothing.
    #[error("an empty word protects nothing")]
    EmptyWord,
    /// The folder with copies cannot be reached, and they could not be opened any more.
    #[error("the copies in {folder} cannot be reached")]
    CopiesAway {
        /// The folder.
        folder: PathBuf,
    },
    /// The system gives nothing to make a key of.
    #[error("no key can be made: {says}")]
    NoChance {
        /// What was said.
        says: String,
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
