//! Opening the file: who may read it, what it must be, and bringing it up to date.
//!
//! A file that is no log book, or one of a newer Tend, is left exactly as it is.

use std::path::Path;
use std::time::Duration;

use chrono::{DateTime, FixedOffset};
use rusqlite::{Connection, ErrorCode, OpenFlags, TransactionBehavior};
use rusqlite_migration::Migrations;

use crate::backup::{self, Reason};
use crate::file::{make_folder, make_folder_of, protect};
use crate::lock::{self, Key, Kind};
use crate::marks::Marks;
use crate::whereabouts::Whereabouts;
use crate::{Language, Logbook, LogbookError, ahead, create, replace, schema, seal, sound};

/// How long a writer waits for another one.
pub const BUSY_TIMEOUT: Duration = Duration::from_secs(5);

impl Logbook {
    /// Opens the log book in this file, and makes it where there is none. The folder is made
    /// for the patient alone (mode 0700), and so is the file (0600) with those SQLite keeps
    /// beside it. The whole file is looked at for damage before it is used,
    /// and before an older one is brought up to date a [copy](crate::backup) of it is made.
    ///
    /// # Errors
    /// [`LogbookError::NotADatabase`], [`NotALogbook`](LogbookError::NotALogbook),
    /// [`Damaged`](LogbookError::Damaged) and [`NewerSchema`](LogbookError::NewerSchema) for
    /// a file that is none of ours, which has not been touched then;
    /// [`Locked`](LogbookError::Locked) where it takes a word, [`NotLocked`](LogbookError::NotLocked)
    /// for a plain one in the place of a locked one, and [`NoEnvelope`](LogbookError::NoEnvelope);
    /// [`File`](LogbookError::File) where the system refuses.
    pub fn open(path: &Path, now: DateTime<FixedOffset>) -> Result<Self, LogbookError> {
        make_folder_of(path)?;
        replace::finish(path)?;
        let key = lock::settle(path)?;
        let opened = open_with(path, now, &schema::migrations(), key.as_ref());
        match (opened, key) {
            (Ok(book), Some(key)) => {
                // What cannot be done now, because there is no room, is tried the next time; it
                // keeps nobody from looking.
                drop(lock::carry_on(&book, path, &key));
                Ok(book)
            }
            (Err(error), Some(_)) if error.is_damage() && Kind::of(path)? == Kind::Plain => {
                Err(LogbookError::NotLocked {
                    path: path.to_owned(),
                })
            }
            (Err(error @ LogbookError::NotADatabase { .. }), None) => {
                match lock::without_envelope(path)? {
                    Some(key) => open_with(path, now, &schema::migrations(), Some(&key)),
                    None => Err(error),
                }
            }
            (opened, _) => opened,
        }
    }

    /// An empty log book that is kept nowhere and gone when dropped.
    ///
    /// # Errors
    /// SQLite's own.
    pub fn in_memory() -> Result<Self, LogbookError> {
        let mut connection = Connection::open_in_memory()?;
        configure(&connection)?;
        schema::migrations().to_latest(&mut connection)?;
        Ok(Self {
            connection,
            desktop_language: Language::default(),
            whereabouts: None,
        })
    }
}

pub(crate) fn open_with(
    path: &Path,
    now: DateTime<FixedOffset>,
    migrations: &Migrations<'_>,
    key: Option<&Key>,
) -> Result<Logbook, LogbookError> {
    make_folder_of(path)?;
    replace::finish(path)?;
    create::unless_there(path, migrations, now, key)?;
    // Before SQLite looks: of a file without a byte it drops what stands beside it, which may be
    // all that is left. A new log book comes to be whole, so there was something in this one once.
    if is_empty(path) {
        return Err(LogbookError::Damaged {
            path: path.to_owned(),
            says: "nothing is left in it".to_owned(),
        });
    }
    ahead::look(path)?;
    let found = recognise(path, migrations, key)?;
    protect(path)?;
    let naming = |error| named(path, key, error);
    let mut connection = connect_with(path, key).map_err(naming)?;
    if found > 0 {
        sound::look(&connection, path)?;
    }
    if found > 0 && migrations.pending_migrations(&connection)? > 0 {
        let folder = backup::folder_of(path);
        make_folder(&folder)?;
        backup::make(&connection, key, &folder, Reason::Migration, now.to_utc())?;
    }
    bring_up_to_date(&mut connection, migrations)?;
    Ok(Logbook {
        connection,
        desktop_language: Language::default(),
        whereabouts: Some(Whereabouts::of(path)?),
    })
}

/// A connection to a log book that this process has opened: it has been made, with its mode,
/// and unlocked before.
///
/// # Errors
/// [`LogbookError::Locked`] where it has been locked meanwhile; SQLite's own.
pub(crate) fn connect(path: &Path) -> Result<Connection, LogbookError> {
    let key = lock::key_of_open(path)?;
    connect_with(path, key.as_ref()).map_err(|error| named(path, key.as_ref(), error))
}

/// A connection to a file that is there, with its key if it has a lock.
///
/// # Errors
/// SQLite's own.
pub(crate) fn connect_with(path: &Path, key: Option<&Key>) -> Result<Connection, rusqlite::Error> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    lock::turn_in(key, &connection)?;
    // Damage may show here already, and is to be set aside as it was found.
    sound::keep_the_file_beside(&connection, true)?;
    configure(&connection)?;
    read_schema(&connection)?;
    sound::keep_the_file_beside(&connection, false)?;
    Ok(connection)
}

/// A connection that reads the file alone and touches nothing: what stands in a file beside is
/// not seen.
pub(crate) fn immutable(path: &Path, key: Option<&Key>) -> Result<Connection, rusqlite::Error> {
    let escaped = path
        .to_string_lossy()
        .replace('%', "%25")
        .replace('?', "%3f")
        .replace('#', "%23");
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_URI;
    let connection = Connection::open_with_flags(format!("file:{escaped}?immutable=1"), flags)?;
    lock::turn_in(key, &connection)?;
    Ok(connection)
}

pub(crate) fn configure(connection: &Connection) -> Result<(), rusqlite::Error> {
    connection.busy_timeout(BUSY_TIMEOUT)?;
    // A change confirmed to the patient survives a power cut.
    write_ahead(connection)?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    // What is deleted is overwritten, and what SQLite puts aside is never put in a file.
    connection.pragma_update(None, "secure_delete", true)?;
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.set_prepared_statement_cache_capacity(64);
    seal::register(connection)
}

/// Turns write-ahead logging on. SQLite does not wait for another process that is just doing
/// the same to a new file, but says it is busy at once.
fn write_ahead(connection: &Connection) -> Result<(), rusqlite::Error> {
    const PAUSE: Duration = Duration::from_millis(10);
    let mut waited = Duration::ZERO;
    loop {
        match connection.pragma_update(None, "journal_mode", "WAL") {
            Err(error)
                if error.sqlite_error_code() == Some(ErrorCode::DatabaseBusy)
                    && waited < BUSY_TIMEOUT =>
            {
                std::thread::sleep(PAUSE);
                waited += PAUSE;
            }
            done => return done,
        }
    }
}

/// Reads the file for the first time, so that what is wrong with it shows here.
fn read_schema(connection: &Connection) -> Result<(), rusqlite::Error> {
    connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))
}

/// Looks at an existing file without touching it or anything beside it, and gives its
/// schema version.
fn recognise(
    path: &Path,
    migrations: &Migrations<'_>,
    key: Option<&Key>,
) -> Result<i64, LogbookError> {
    let Some(marks) = Marks::of(path, key)? else {
        return Ok(0);
    };
    if !marks.are_ours() {
        return Err(LogbookError::NotALogbook {
            path: path.to_owned(),
        });
    }
    let known = schema::count(migrations)?;
    if marks.is_without_version() {
        return Err(LogbookError::Damaged {
            path: path.to_owned(),
            says: format!("its version is {}", marks.version),
        });
    }
    if marks.version > known {
        if let Some(sealed) = seal::sealed_version(path, key).filter(|sealed| *sealed <= known) {
            return Err(LogbookError::Damaged {
                path: path.to_owned(),
                says: format!("its version is {}, and was {sealed}", marks.version),
            });
        }
        return Err(LogbookError::NewerSchema {
            path: path.to_owned(),
            found: marks.version,
            known,
        });
    }
    Ok(marks.version)
}

fn is_empty(path: &Path) -> bool {
    std::fs::metadata(path).is_ok_and(|file| file.len() == 0)
}

/// Another process may be doing the same at the same time; then this one finds it done.
pub(crate) fn bring_up_to_date(
    connection: &mut Connection,
    migrations: &Migrations<'_>,
) -> Result<(), LogbookError> {
    if migrations.pending_migrations(connection)? == 0 {
        return Ok(());
    }
    connection.set_transaction_behavior(TransactionBehavior::Immediate);
    match migrations.to_latest(connection) {
        Ok(()) => Ok(()),
        Err(_) if migrations.pending_migrations(connection)? == 0 => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// SQLite's error while opening, in terms of the file.
pub(crate) fn named(path: &Path, key: Option<&Key>, error: rusqlite::Error) -> LogbookError {
    match error.sqlite_error_code() {
        // The key is known to be right: it is the file that is not as it was written. A page
        // that is not is no error of a kind of its own.
        Some(ErrorCode::NotADatabase | ErrorCode::Unknown) if key.is_some() => {
            LogbookError::Damaged {
                path: path.to_owned(),
                says: error.to_string(),
            }
        }
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
