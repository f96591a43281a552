//! A file of a log book put in its own place with another key, or with none.

use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::path::Path;

use rusqlite::Connection;

use super::export::{export, open};
use super::key::{Key, Kind};
use crate::LogbookError;
use crate::file::{beside, folder_of, remove, sync_folder};

/// Writes what a copy holds into another file with this key.
///
/// # Errors
/// [`LogbookError::Locked`] where it is of a lock that is not open; as [`export`].
pub(crate) fn into(copy: &Path, target: &Path, to: Option<&Key>) -> Result<(), LogbookError> {
    let from = key_of(copy)?;
    export(&open(copy, from.as_ref())?, target, to)
}

/// Puts a copy in its own place with this key, unless it is so already.
///
/// # Errors
/// As [`into`]; the copy is as it was then.
pub(super) fn copy(path: &Path, to: Option<&Key>) -> Result<(), LogbookError> {
    let from = key_of(path)?;
    if from.as_ref().map(Key::id) == to.map(Key::id) {
        return Ok(());
    }
    let part = beside(path, ".part");
    into(path, &part, to)?;
    let old = Old::of(path, to);
    fs::rename(&part, path).map_err(|source| LogbookError::File {
        path: path.to_owned(),
        source,
    })?;
    sync_folder(folder_of(path))?;
    old.overwrite();
    Ok(())
}

/// Puts a log book that nobody else has open in its own place with another key, in one step.
/// Until that step it is as it was.
///
/// # Errors
/// SQLite's own where another program has it open; as [`export`].
pub(super) fn book(
    path: &Path,
    part: &Path,
    from: Option<&Key>,
    to: Option<&Key>,
) -> Result<(), LogbookError> {
    let source = alone(path, from)?;
    let placed = place(&source, path, part, to);
    if placed.is_err() {
        drop(remove(part));
    }
    let old = placed?;
    // It has left its place, so nothing is left to be written to it.
    drop(source);
    sync_folder(folder_of(path))?;
    old.overwrite();
    Ok(())
}

fn place(
    source: &Connection,
    path: &Path,
    part: &Path,
    to: Option<&Key>,
) -> Result<Old, LogbookError> {
    export(source, part, to)?;
    let failed = |source| LogbookError::File {
        path: part.to_owned(),
        source,
    };
    // As every log book is kept, so that opening it writes nothing.
    let whole = open(part, to)?;
    whole.pragma_update(None, "journal_mode", "WAL")?;
    whole.close().map_err(|(_, error)| error)?;
    File::open(part)
        .and_then(|file| file.sync_all())
        .map_err(failed)?;
    // What stood beside the old file is gone for good before there is a new one: it must never
    // be read into that.
    sync_folder(folder_of(path))?;
    let old = Old::of(path, to);
    fs::rename(part, path).map_err(failed)?;
    Ok(old)
}

/// A connection beside which there can be no other one, and no file that SQLite keeps beside.
fn alone(path: &Path, from: Option<&Key>) -> Result<Connection, LogbookError> {
    let connection = open(path, from)?;
    connection.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
    connection.pragma_update(None, "journal_mode", "DELETE")?;
    connection.execute_batch("BEGIN EXCLUSIVE; COMMIT")?;
    Ok(connection)
}

fn key_of(copy: &Path) -> Result<Option<Key>, LogbookError> {
    match Kind::of(copy)? {
        Kind::Locked(id) => match super::key_for(copy, id) {
            Some(key) => Ok(Some(key)),
            None => Err(LogbookError::Locked {
                path: copy.to_owned(),
            }),
        },
        _ => Ok(None),
    }
}

/// A plain file that is about to leave its place to a locked one.
#[derive(Debug)]
pub(super) struct Old(Option<File>);

impl Old {
    /// Nothing where it is to stay plain, and where the file has another name: then it is
    /// somebody's copy.
    pub(super) fn of(path: &Path, to: Option<&Key>) -> Self {
        #[cfg(unix)]
        let alone = {
            use std::os::unix::fs::MetadataExt;
            fs::metadata(path).is_ok_and(|data| data.nlink() == 1)
        };
        #[cfg(not(unix))]
        let alone = false;
        let file = (to.is_some() && alone).then(|| OpenOptions::new().write(true).open(path));
        Self(file.and_then(Result::ok))
    }

    /// Overwrites what stands in it, as far as the file system writes in place. Only once the
    /// other one is in its place for good.
    pub(super) fn overwrite(self) {
        const NOTHING: [u8; 4096] = [0; 4096];
        let Some(mut file) = self.0 else {
            return;
        };
        let blocks = file.metadata().map_or(0, |data| data.len() / 4096);
        let written = (0..blocks).try_for_each(|_| file.write_all(&NOTHING));
        // What cannot be overwritten has left its place all the same.
        drop(written.and_then(|()| file.sync_all()));
    }
}
