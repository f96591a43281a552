//! A new log book comes to be whole: before it has its name, it is on the disk with its schema.
//!
//! Were it made in its place step by step, a power cut could leave a file there that is no
//! database yet, and that nobody would dare to open again.

use std::fs::{self, File};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process;
use std::sync::atomic::{AtomicU32, Ordering};

use chrono::{DateTime, FixedOffset};
use rusqlite::{Connection, OpenFlags};
use rusqlite_migration::Migrations;

use crate::LogbookError;
use crate::file::{BESIDE, beside, folder_of, make_file, remove, sync_folder};
use crate::lock::{self, Key};
use crate::salvage::set_aside;

/// How many log books this process has made.
static MADE: AtomicU32 = AtomicU32::new(0);

/// Makes an empty log book unless something lies in its place. Another process may be doing the
/// same at the same time; then one of the two is taken. What SQLite kept beside a log book that
/// is no longer there is set aside first: it must not be read into the new one, and may be all
/// that is left of the other.
///
/// # Errors
/// [`LogbookError::File`], or SQLite's own; the place is as it was then.
pub(crate) fn unless_there(
    path: &Path,
    migrations: &Migrations<'_>,
    now: DateTime<FixedOffset>,
    key: Option<&Key>,
) -> Result<(), LogbookError> {
    let failed = |source| LogbookError::File {
        path: path.to_owned(),
        source,
    };
    // Looked for before the file itself: that of another process is there before what it has
    // beside it.
    let left = left_beside(path);
    match fs::symlink_metadata(path) {
        Ok(_) => return Ok(()),
        Err(error) if error.kind() == ErrorKind::NotFound => {}
        Err(error) => return Err(failed(error)),
    }
    if !left.is_empty() {
        set_aside(path, now)?;
        // Another process may have been faster: then it is its own that lies there now.
        if fs::symlink_metadata(path).is_ok() {
            return Ok(());
        }
        clear(&left, path)?;
    }
    let number = MADE.fetch_add(1, Ordering::Relaxed);
    let fresh = beside(path, &format!("-fresh-{}-{number}", process::id()));
    let placed = write(&fresh, migrations, key).and_then(|()| place(&fresh, path).map_err(failed));
    // It has its name now, or is of no use.
    let cleared = match fs::remove_file(&fresh) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(failed(error)),
        _ => Ok(()),
    };
    placed.and(cleared)?;
    sync_folder(folder_of(path))
}

/// What SQLite keeps beside a file, as far as it is there.
fn left_beside(path: &Path) -> Vec<PathBuf> {
    let all = BESIDE.map(|ending| beside(path, ending));
    all.into_iter().filter(|file| file.exists()).collect()
}

fn clear(files: &[PathBuf], path: &Path) -> Result<(), LogbookError> {
    for file in files {
        remove(file)?;
    }
    sync_folder(folder_of(path))
}

/// Writes the whole file, with nothing beside it, and brings it to the disk.
fn write(fresh: &Path, migrations: &Migrations<'_>, key: Option<&Key>) -> Result<(), LogbookError> {
    if !make_file(fresh)? {
        // Left by a process that had the same number once.
        fs::remove_file(fresh)
            .map_err(|source| LogbookError::File {
                path: fresh.to_owned(),
                source,
            })
            .and_then(|()| make_file(fresh))?;
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut connection = Connection::open_with_flags(fresh, flags)?;
    lock::turn_in(key, &connection)?;
    connection.pragma_update(None, "journal_mode", "MEMORY")?;
    crate::seal::register(&connection)?;
    migrations.to_latest(&mut connection)?;
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.close().map_err(|(_, error)| error)?;
    File::open(fresh)
        .and_then(|file| file.sync_all())
        .map_err(|source| LogbookError::File {
            path: fresh.to_owned(),
            source,
        })
}

/// Gives it its name, unless that has been given meanwhile.
fn place(fresh: &Path, path: &Path) -> Result<(), std::io::Error> {
    match fs::hard_link(fresh, path) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => Ok(()),
        // Not every file system lets a file have two names.
        Err(_) if !path.try_exists()? => fs::rename(fresh, path),
        linked => linked,
    }
}
