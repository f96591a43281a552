//! What a database holds, written into another file with another key, or with none.

use std::fs::{self, File};
use std::path::Path;

use rusqlite::{Connection, OpenFlags, ffi};
use zeroize::Zeroizing;

use super::key::{self, Key};
use crate::backup::{Contents, verify};
use crate::file::{make_file, remove};
use crate::open::BUSY_TIMEOUT;
use crate::{LogbookError, seal};

/// A connection that may write, and has the key.
pub(super) fn open(path: &Path, with: Option<&Key>) -> Result<Connection, rusqlite::Error> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    key::turn_in(with, &connection)?;
    connection.busy_timeout(BUSY_TIMEOUT)?;
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    seal::register(&connection)?;
    Ok(connection)
}

/// Writes everything a connection reads into a file of its own, which is verified and on the
/// disk when this comes back. Nothing of it is written anywhere else.
///
/// # Errors
/// [`LogbookError::Unverified`], [`File`](LogbookError::File) or SQLite's own; there is no such
/// file then.
pub(crate) fn export(
    source: &Connection,
    target: &Path,
    with: Option<&Key>,
) -> Result<(), LogbookError> {
    let written = write(source, target, with);
    if written.is_err() {
        // What is left where even this fails has no name anybody opens.
        drop(fs::remove_file(target));
    }
    written
}

/// SQLCipher says of whatever goes wrong in copying that something did, and only in words what.
/// Source: `sqlite3ErrStr` of SQLite.
fn told_plainly(error: rusqlite::Error) -> rusqlite::Error {
    const WORDS: [(&str, i32); 4] = [
        ("database or disk is full", ffi::SQLITE_FULL),
        ("disk I/O error", ffi::SQLITE_IOERR),
        ("attempt to write a readonly database", ffi::SQLITE_READONLY),
        ("unable to open database file", ffi::SQLITE_CANTOPEN),
    ];
    match error {
        rusqlite::Error::SqliteFailure(code, Some(says)) => {
            let meant = WORDS.iter().find(|(words, _)| says.contains(words));
            let code = meant.map_or(code, |(_, code)| ffi::Error::new(*code));
            rusqlite::Error::SqliteFailure(code, Some(says))
        }
        other => other,
    }
}

fn write(source: &Connection, target: &Path, with: Option<&Key>) -> Result<(), LogbookError> {
    remove(target)?;
    make_file(target)?;
    let contents = Contents::of(source)?;
    let number = |name: &str| -> Result<i64, rusqlite::Error> {
        source.pragma_query_value(None, name, |row| row.get(0))
    };
    let (version, application) = (number("user_version")?, number("application_id")?);
    let spec = with.map_or_else(|| Zeroizing::new(String::new()), Key::spec);
    source.execute(
        "ATTACH DATABASE ? AS other KEY ?",
        [&*target.to_string_lossy(), spec.as_str()],
    )?;
    let copied = source
        .execute_batch(
            "PRAGMA other.synchronous = OFF;
             PRAGMA other.journal_mode = MEMORY;
             SELECT sqlcipher_export('other');",
        )
        .and_then(|()| {
            source.execute_batch(&format!(
                "PRAGMA other.user_version = {version};
                 PRAGMA other.application_id = {application};"
            ))
        });
    let detached = source.execute_batch("DETACH DATABASE other");
    copied.and(detached).map_err(told_plainly)?;
    File::open(target)
        .and_then(|file| file.sync_all())
        .map_err(|source| LogbookError::File {
            path: target.to_owned(),
            source,
        })?;
    verify(target, with, &contents)
}
