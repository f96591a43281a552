//! A copy is made whole, or there is none.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::backup::{self, StepResult};
use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior};

use super::{Backup, Contents, NAMELESS, Reason, verify};
use crate::LogbookError;
use crate::file::{beside, make_file, sync_folder};
use crate::lock::{self, Key};
use crate::open::BUSY_TIMEOUT;

/// Copies the log book a connection is open on, with its key if it has a lock, into a folder that is there, as of one moment,
/// while others may go on writing. It is written under another name, brought to the disk,
/// verified, and only then given its own.
///
/// # Errors
/// [`LogbookError::Unverified`], [`File`](LogbookError::File) or SQLite's own; there is no copy
/// then, nor a part of one.
pub(crate) fn make(
    source: &Connection,
    key: Option<&Key>,
    folder: &Path,
    reason: Reason,
    now: DateTime<Utc>,
) -> Result<Backup, LogbookError> {
    let mut backup = Backup {
        path: folder.to_owned(),
        book: known_by(source)?,
        made: now,
        schema: source.pragma_query_value(None, "user_version", |row| row.get(0))?,
        reason,
    };
    loop {
        backup.path = folder.join(backup.name());
        if !backup.path.exists() {
            break;
        }
        backup.made += TimeDelta::milliseconds(1);
    }
    let part = beside(&backup.path, ".part");
    let named = copy(source, key, &part).and_then(|()| {
        fs::rename(&part, &backup.path).map_err(|source| LogbookError::File {
            path: backup.path.clone(),
            source,
        })
    });
    if let Err(error) = named {
        // What is left where even this fails is no copy by its name.
        drop(fs::remove_file(&part));
        return Err(error);
    }
    // It is there. Not every file system keeps names at one's word: it may still be lost with the
    // power, as it is then after a moment on the others.
    drop(sync_folder(folder));
    Ok(backup)
}

/// What the log book is known by.
pub(crate) fn known_by(connection: &Connection) -> Result<String, LogbookError> {
    let version: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if version < crate::seal::SEALED_SINCE {
        return Ok(NAMELESS.to_owned());
    }
    Ok(connection.query_row("SELECT id FROM book", [], |row| row.get(0))?)
}

/// How long a copy may take to be made. What has not become one by then never will.
const AT_MOST: TimeDelta = TimeDelta::hours(1);

/// Drops the parts of copies of these log books that were never finished, because the machine or
/// Tend was ended while they were made.
///
/// # Errors
/// [`LogbookError::File`].
pub(crate) fn drop_unfinished(
    folder: &Path,
    books: &BTreeSet<String>,
    now: DateTime<Utc>,
) -> Result<(), LogbookError> {
    for (path, meant) in parts(folder)? {
        let ours = |meant: &Backup| meant.is_of(books) && now - meant.made > AT_MOST;
        if meant.as_ref().is_some_and(ours) {
            fs::remove_file(&path).map_err(|source| LogbookError::File { path, source })?;
        }
    }
    Ok(())
}

/// The files in a folder that have not become what they were to be, each with the copy that was
/// to be, where it was to be one: its own name goes on behind that one's.
///
/// # Errors
/// [`LogbookError::File`].
pub(crate) fn parts(folder: &Path) -> Result<Vec<(PathBuf, Option<Backup>)>, LogbookError> {
    let failed = |source| LogbookError::File {
        path: folder.to_owned(),
        source,
    };
    let mut parts = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        let meant = Backup::named(&path.with_extension(""));
        let ending = path.extension();
        if ending.is_some_and(|ending| ending == "part" || meant.is_some() && ending != "logbook") {
            parts.push((path, meant));
        }
    }
    Ok(parts)
}

fn copy(source: &Connection, key: Option<&Key>, part: &Path) -> Result<(), LogbookError> {
    let failed = |source| LogbookError::File {
        path: part.to_owned(),
        source,
    };
    make_file(part)?;
    // What is counted and what is copied is of the same moment.
    let moment = Transaction::new_unchecked(source, TransactionBehavior::Deferred)?;
    let contents = Contents::of(source)?;
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut target = Connection::open_with_flags(part, flags)?;
    lock::turn_in(key, &target)?;
    // Until it has its name it may be lost.
    target.pragma_update(None, "synchronous", "OFF")?;
    pages_into(source, &mut target)?;
    moment.finish()?;
    // It stands alone, also where nothing can be written beside it.
    target.pragma_update(None, "journal_mode", "DELETE")?;
    target.close().map_err(|(_, error)| error)?;
    File::open(part)
        .and_then(|file| file.sync_all())
        .map_err(failed)?;
    verify(part, key, &contents)
}

/// Copies every page of one database into another, in one transaction of the other. Where
/// somebody else is at work on either, it waits as a writer does.
pub(crate) fn pages_into(source: &Connection, target: &mut Connection) -> Result<(), LogbookError> {
    const PAUSE: Duration = Duration::from_millis(10);
    let pages = backup::Backup::new(source, target)?;
    let mut waited = Duration::ZERO;
    while pages.step(-1)? != StepResult::Done {
        if waited >= BUSY_TIMEOUT {
            let busy = rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_BUSY);
            return Err(rusqlite::Error::SqliteFailure(busy, None).into());
        }
        std::thread::sleep(PAUSE);
        waited += PAUSE;
    }
    Ok(())
}
