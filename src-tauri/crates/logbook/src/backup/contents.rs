//! What a log book or a copy of it holds, and whether it is sound.

use std::path::Path;

use chrono::NaiveDate;
use rusqlite::{Connection, OpenFlags};
use serde::Serialize;
use ts_rs::TS;

use crate::lock::{self, Key, Kind};
use crate::open::{BUSY_TIMEOUT, named};
use crate::{Defect, LogbookError, integrity, schema, seal};

/// How much a log book holds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
pub struct Holds {
    /// How many episodes.
    pub episodes: usize,
    /// How many check-ins.
    pub check_ins: usize,
    /// How many sessions, of whatever status.
    pub sessions: usize,
    /// How many clearances and prescriptions.
    pub given: usize,
    /// The date of the first check-in.
    pub first: Option<NaiveDate>,
    /// The date of the last check-in.
    pub last: Option<NaiveDate>,
}

/// What was seen in a copy.
#[derive(Debug)]
pub struct Looked {
    /// How much it holds, as far as it can be read.
    pub holds: Holds,
    /// What is wrong with it; nothing in a sound one.
    pub defects: Vec<Defect>,
}

/// What has to be the same in a copy: the version, and how many rows each table has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Contents {
    version: i64,
    application: i64,
    rows: Vec<(String, i64)>,
}

impl Contents {
    /// Those of the file a connection is open on.
    ///
    /// # Errors
    /// SQLite's own.
    pub(crate) fn of(connection: &Connection) -> Result<Self, LogbookError> {
        let pragma =
            |name: &str| connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
        let mut rows = Vec::new();
        for table in seal::tables(connection)? {
            let count = format!("SELECT count(*) FROM \"{table}\"");
            rows.push((table, connection.query_row(&count, [], |row| row.get(0))?));
        }
        Ok(Self {
            version: pragma("user_version")?,
            application: pragma("application_id")?,
            rows,
        })
    }
}

impl Holds {
    /// How many records there are in all.
    pub const fn rows(&self) -> usize {
        self.episodes + self.check_ins + self.sessions + self.given
    }

    /// Of the file a connection is open on, of whatever schema version.
    ///
    /// # Errors
    /// SQLite's own.
    pub(crate) fn of(connection: &Connection) -> Result<Self, LogbookError> {
        let count = |table: &str| -> Result<usize, rusqlite::Error> {
            let sql = format!("SELECT count(*) FROM {table}");
            connection
                .query_row(&sql, [], |row| row.get::<_, i64>(0))
                .map(|count| usize::try_from(count).unwrap_or(0))
        };
        let (first, last): (Option<String>, Option<String>) = connection.query_row(
            "SELECT min(substr(at, 1, 10)), max(substr(at, 1, 10)) FROM check_in",
            [],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )?;
        let date = |text: Option<String>| text.and_then(|text| text.parse().ok());
        Ok(Self {
            episodes: count("episode")?,
            check_ins: count("check_in")?,
            sessions: count("session")?,
            given: count("clearance")? + count("prescription")?,
            first: date(first),
            last: date(last),
        })
    }
}

/// A connection that only reads, to a file that nobody writes.
///
/// # Errors
/// [`LogbookError::NotADatabase`], [`NotALogbook`](LogbookError::NotALogbook),
/// [`NewerSchema`](LogbookError::NewerSchema), [`Damaged`](LogbookError::Damaged),
/// [`Locked`](LogbookError::Locked) for one of a lock that is not open.
pub(crate) fn read_only(path: &Path) -> Result<Connection, LogbookError> {
    let key = match Kind::of(path)? {
        Kind::Locked(id) => Some(lock::key_for(path, id).ok_or_else(|| LogbookError::Locked {
            path: path.to_owned(),
        })?),
        _ => None,
    };
    read_only_with(path, key.as_ref())
}

fn read_only_with(path: &Path, key: Option<&Key>) -> Result<Connection, LogbookError> {
    let naming = |error| named(path, key, error);
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags).map_err(naming)?;
    lock::turn_in(key, &connection).map_err(naming)?;
    connection.busy_timeout(BUSY_TIMEOUT).map_err(naming)?;
    seal::register(&connection).map_err(naming)?;
    let pragma = |name: &str| connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
    let version = pragma("user_version").map_err(naming)?;
    let known = schema::count(&schema::migrations())?;
    if pragma("application_id").map_err(naming)? != i64::from(schema::APPLICATION_ID) {
        return Err(LogbookError::NotALogbook {
            path: path.to_owned(),
        });
    }
    if version > known {
        return Err(LogbookError::NewerSchema {
            path: path.to_owned(),
            found: version,
            known,
        });
    }
    Ok(connection)
}

/// Looks at the whole of a copy.
///
/// # Errors
/// As [`read_only`].
pub(crate) fn look(path: &Path) -> Result<Looked, LogbookError> {
    let connection = read_only(path)?;
    let defects = match defects(&connection) {
        Ok(defects) => defects,
        Err(error) => vec![Defect::Row(error)],
    };
    let holds = match Holds::of(&connection) {
        Ok(holds) => holds,
        Err(error) if defects.is_empty() => return Err(error),
        Err(_) => Holds::default(),
    };
    Ok(Looked { holds, defects })
}

/// Whether a copy is sound and holds what it has to.
///
/// # Errors
/// [`LogbookError::Unverified`], or as [`read_only`].
pub(crate) fn verify(
    path: &Path,
    key: Option<&Key>,
    source: &Contents,
) -> Result<(), LogbookError> {
    let unverified = |says: String| LogbookError::Unverified {
        path: path.to_owned(),
        says,
    };
    let connection = read_only_with(path, key)?;
    if let Some(first) = defects(&connection)?.first() {
        return Err(unverified(first.to_string()));
    }
    let copy = Contents::of(&connection)?;
    if copy == *source {
        return Ok(());
    }
    Err(unverified(format!("{copy:?} is not {source:?}")))
}

fn defects(connection: &Connection) -> Result<Vec<Defect>, LogbookError> {
    let mut defects = Vec::new();
    integrity::check_file(connection, &mut defects)?;
    integrity::check_references(connection, &mut defects)?;
    defects.extend(seal::broken(connection)?.into_iter().map(Defect::Unsealed));
    Ok(defects)
}
