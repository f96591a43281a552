//! Opening the file: who may read it, what it must be, and bringing it up to date.
//!
//! A file that is no log book, or one of a newer Tend, is left exactly as it is.

use std::fs::{self, OpenOptions};
use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::{DateTime, FixedOffset};
use rusqlite::{Connection, ErrorCode, OpenFlags, TransactionBehavior};
use rusqlite_migration::Migrations;

use crate::{Logbook, LogbookError, schema};

/// How long a writer waits for another one.
pub const BUSY_TIMEOUT: Duration = Duration::from_secs(5);

impl Logbook {
    /// Opens the log book in this file, and makes it where there is none. The folder is made
    /// for the patient alone (mode 0700), and so is the file (0600) with those SQLite keeps
    /// beside it. Before an older file is brought up to date, a copy of it is put beside it,
    /// named for its version and `now`.
    ///
    /// # Errors
    /// [`LogbookError::NotADatabase`], [`NotALogbook`](LogbookError::NotALogbook),
    /// [`Damaged`](LogbookError::Damaged) and [`NewerSchema`](LogbookError::NewerSchema) for
    /// a file that is none of ours, which has not been touched then;
    /// [`File`](LogbookError::File) where the system refuses.
    pub fn open(path: &Path, now: DateTime<FixedOffset>) -> Result<Self, LogbookError> {
        open_with(path, now, &schema::migrations())
    }

    /// An empty log book that is gone when dropped, for tests.
    ///
    /// # Errors
    /// SQLite's own.
    pub fn in_memory() -> Result<Self, LogbookError> {
        let mut connection = Connection::open_in_memory()?;
        configure(&connection)?;
        connection.pragma_update(None, "application_id", schema::APPLICATION_ID)?;
        schema::migrations().to_latest(&mut connection)?;
        Ok(Self { connection })
    }
}

fn open_with(
    path: &Path,
    now: DateTime<FixedOffset>,
    migrations: &Migrations<'_>,
) -> Result<Logbook, LogbookError> {
    make_folder(path)?;
    let fresh = make_file(path)?;
    let found = if fresh {
        0
    } else {
        recognise(path, migrations)?
    };
    protect(path)?;
    let naming = |error| named(path, error);
    let mut connection = Connection::open_with_flags(path, flags()).map_err(naming)?;
    configure(&connection).map_err(naming)?;
    if found > 0 && migrations.pending_migrations(&connection)? > 0 {
        back_up(&connection, path, found, now)?;
    }
    bring_up_to_date(&mut connection, migrations)?;
    Ok(Logbook { connection })
}

/// No `SQLITE_OPEN_CREATE`: the file has been made with its mode before.
fn flags() -> OpenFlags {
    OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX
}

fn configure(connection: &Connection) -> Result<(), rusqlite::Error> {
    connection.busy_timeout(BUSY_TIMEOUT)?;
    // A change confirmed to the patient survives a power cut.
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    // What is deleted from the log is gone from the file, but for the kept versions.
    connection.pragma_update(None, "secure_delete", true)?;
    connection.set_prepared_statement_cache_capacity(64);
    Ok(())
}

/// Looks at an existing file without writing to it, and gives its schema version.
fn recognise(path: &Path, migrations: &Migrations<'_>) -> Result<i64, LogbookError> {
    let naming = |error| named(path, error);
    let connection = Connection::open_with_flags(
        path,
        OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )
    .map_err(naming)?;
    connection.busy_timeout(BUSY_TIMEOUT).map_err(naming)?;
    let number = |pragma: &str| -> Result<i64, rusqlite::Error> {
        connection.pragma_query_value(None, pragma, |row| row.get(0))
    };
    let found = number("user_version").map_err(naming)?;
    let application = number("application_id").map_err(naming)?;
    let tables: i64 = connection
        .query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))
        .map_err(naming)?;
    let empty = tables == 0 && found == 0 && application == 0;
    if !empty && application != i64::from(schema::APPLICATION_ID) {
        return Err(LogbookError::NotALogbook {
            path: path.to_owned(),
        });
    }
    let pending = migrations.pending_migrations(&connection)?;
    if pending < 0 {
        return Err(LogbookError::NewerSchema {
            path: path.to_owned(),
            found,
            known: found + i64::from(pending),
        });
    }
    Ok(found)
}

/// Another process may be doing the same at the same time; then this one finds it done.
fn bring_up_to_date(
    connection: &mut Connection,
    migrations: &Migrations<'_>,
) -> Result<(), LogbookError> {
    if migrations.pending_migrations(connection)? == 0 {
        return Ok(());
    }
    connection.pragma_update(None, "application_id", schema::APPLICATION_ID)?;
    connection.set_transaction_behavior(TransactionBehavior::Immediate);
    match migrations.to_latest(connection) {
        Ok(()) => Ok(()),
        Err(_) if migrations.pending_migrations(connection)? == 0 => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// Copies the log book beside itself, before its schema changes.
fn back_up(
    connection: &Connection,
    path: &Path,
    version: i64,
    now: DateTime<FixedOffset>,
) -> Result<(), LogbookError> {
    let copy = beside(
        path,
        &format!(".version-{version}-{}", now.format("%Y%m%dT%H%M%S")),
    );
    if copy.exists() {
        // Another process has made it this very second.
        return Ok(());
    }
    make_file(&copy)?;
    connection.backup("main", &copy, None)?;
    Ok(())
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

/// Makes the folders that are missing, for the patient alone.
fn make_folder(path: &Path) -> Result<(), LogbookError> {
    let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) else {
        return Ok(());
    };
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).map_err(|source| LogbookError::File {
        path: folder.to_owned(),
        source,
    })
}

/// Makes the file, for the patient alone, unless it is there. Gives whether it was made.
/// SQLite gives the files it keeps beside it the same mode.
fn make_file(path: &Path) -> Result<bool, LogbookError> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Ok(_) => Ok(true),
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => Ok(false),
        Err(source) => Err(LogbookError::File {
            path: path.to_owned(),
            source,
        }),
    }
}

/// Takes others' rights away from a file that is known to be a log book.
fn protect(path: &Path) -> Result<(), LogbookError> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        for file in [path.to_owned(), beside(path, "-wal"), beside(path, "-shm")] {
            match fs::set_permissions(&file, fs::Permissions::from_mode(0o600)) {
                Ok(()) => {}
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
                Err(source) => return Err(LogbookError::File { path: file, source }),
            }
        }
    }
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}

/// SQLite's error while opening, in terms of the file.
fn named(path: &Path, error: rusqlite::Error) -> LogbookError {
    match error.sqlite_error_code() {
        Some(ErrorCode::NotADatabase) => LogbookError::NotADatabase {
            path: path.to_owned(),
        },
        Some(ErrorCode::DatabaseCorrupt) => LogbookError::Damaged {
            path: path.to_owned(),
            says: error.to_string(),
        },
        _ => LogbookError::Sqlite(error),
    }
}
