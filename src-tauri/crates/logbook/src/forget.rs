//! What was deleted leaves the file, too, and that can be proven.
//!
//! SQLite overwrites what it deletes, but not what it has moved within the file before, and
//! what was written last stands in the file beside it. So once words of the patient's have left
//! the journal, the file is made anew.
//!
//! Out of reach, and never claimed: copies the patient made, and what a disk keeps of bytes
//! that were overwritten.

mod traces;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::{DateTime, FixedOffset};
use rusqlite::Connection;

use crate::file::beside;
use crate::journal::{self, Gone};
use crate::open::{BUSY_TIMEOUT, connect, named};
use crate::table::forget_told_calendars;
use crate::{Logbook, LogbookError};
use traces::Traces;

/// What came of forgetting what had been deleted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Forgotten {
    /// How many deleted records are gone for good.
    pub records: usize,
    /// How many bytes were searched for them afterwards.
    pub bytes_searched: u64,
    /// Of how many of them something was found there.
    pub found: usize,
}

impl Logbook {
    /// Forgets everything that was deleted and is out of the reach of undo as of `now`. Changes
    /// see to what they put out of reach; this sees to what time did, and to what an older Tend
    /// has kept.
    ///
    /// # Errors
    /// SQLite's own; nothing is forgotten then.
    pub fn forget_old(&mut self, now: DateTime<FixedOffset>) -> Result<(), LogbookError> {
        self.immediate(|connection| {
            journal::settle(connection, now)?;
            Ok(((), journal::everything(connection)?))
        })
    }

    /// Forgets everything that was deleted, also what undo could still bring back, and proves
    /// it: the file, those SQLite keeps beside it and the copies made of it before its schema
    /// changed are searched for every identity and every text of eight bytes or more that stood
    /// in the deleted records and stands in none that is still there. A copy in which one is
    /// found is removed. What calendars were told of deleted sessions is forgotten, too.
    ///
    /// # Errors
    /// SQLite's own, or the system's where a file cannot be read. Where the file cannot be
    /// opened again afterwards, the log book is not to be used any more.
    pub fn forget_deleted(&mut self) -> Result<Forgotten, LogbookError> {
        let gone = self.immediate(|connection| {
            let gone = journal::at_once(connection)?;
            forget_told_calendars(connection)?;
            Ok::<_, LogbookError>((gone, Vec::new()))
        })?;
        make_anew(&self.connection);
        let traces = Traces::of(&gone).without_what_stands(&self.connection)?;
        let records = gone.iter().filter(|gone| gone.is_record()).count();
        let Some(path) = self.connection.path().filter(|path| !path.is_empty()) else {
            return Ok(Forgotten {
                records,
                bytes_searched: 0,
                found: 0,
            });
        };
        let path = PathBuf::from(path);
        // A file that is read and closed here would lose SQLite its locks on it, so SQLite
        // closes it first.
        let closed = std::mem::replace(&mut self.connection, Connection::open_in_memory()?);
        let searched = match closed.close() {
            Ok(()) => search(&path, &traces),
            Err((_, error)) => Err(error.into()),
        };
        self.connection = connect(&path).map_err(|error| named(&path, error))?;
        let (bytes_searched, found) = searched?;
        Ok(Forgotten {
            records,
            bytes_searched,
            found,
        })
    }

    /// Once it is written that something is gone: it leaves the files. What does not succeed
    /// here, because another process has the file open, is made up for the next time.
    pub(crate) fn clear_of(&self, gone: &[Gone]) {
        if gone.is_empty() || !self.is_kept() {
            return;
        }
        if gone.iter().any(|gone| !gone.words.is_empty()) {
            make_anew(&self.connection);
        } else {
            empty_the_file_beside(&self.connection, Duration::ZERO);
        }
    }
}

/// Has SQLite write the whole file again, with nothing in it but what stands. Where another
/// process keeps it from that, the file is as it was.
fn make_anew(connection: &Connection) {
    if connection.execute_batch("VACUUM").is_ok() {
        empty_the_file_beside(connection, BUSY_TIMEOUT);
    }
}

/// Brings what stands in the file beside into the file itself and cuts the one beside to
/// nothing, if no other process reads it meanwhile.
fn empty_the_file_beside(connection: &Connection, wait: Duration) {
    let emptied = connection
        .busy_timeout(wait)
        .and_then(|()| connection.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)"));
    let restored = connection.busy_timeout(BUSY_TIMEOUT);
    // Either can only fail where the next change will tell.
    drop((emptied, restored));
}

/// How many bytes there are, and of how many records something is in them.
fn search(path: &Path, traces: &Traces) -> Result<(u64, usize), LogbookError> {
    let mut search = traces.search();
    for ending in ["", "-wal", "-shm", "-journal"] {
        let file = beside(path, ending);
        if file.exists() {
            search
                .through(&file)
                .map_err(|source| unread(&file, source))?;
        }
    }
    for copy in copies(path)? {
        let failed = |source| unread(&copy, source);
        let mut in_copy = traces.search();
        in_copy.through(&copy).map_err(failed)?;
        if in_copy.found() > 0 && fs::remove_file(&copy).is_ok() {
            in_copy.forget_what_was_found();
        }
        search.add(in_copy);
    }
    Ok((search.bytes(), search.found()))
}

/// As [`search`], for what a test has forgotten in its own way.
#[cfg(test)]
pub(crate) fn traces_in_files(
    connection: &Connection,
    path: &Path,
    gone: &[Gone],
) -> Result<(u64, usize), LogbookError> {
    search(path, &Traces::of(gone).without_what_stands(connection)?)
}

/// The copies made of the log book before its schema changed.
fn copies(path: &Path) -> Result<Vec<PathBuf>, LogbookError> {
    let (Some(folder), Some(name)) = (path.parent(), path.file_name()) else {
        return Ok(Vec::new());
    };
    let begin = format!("{}.version-", name.to_string_lossy());
    let mut copies = Vec::new();
    for entry in fs::read_dir(folder).map_err(|source| unread(folder, source))? {
        let entry = entry.map_err(|source| unread(folder, source))?;
        if entry.file_name().to_string_lossy().starts_with(&begin) {
            copies.push(entry.path());
        }
    }
    copies.sort();
    Ok(copies)
}

fn unread(path: &Path, source: std::io::Error) -> LogbookError {
    LogbookError::File {
        path: path.to_owned(),
        source,
    }
}
