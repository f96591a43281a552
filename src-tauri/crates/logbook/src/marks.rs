//! How a file is recognised before anything is done with it.

use std::fs;
use std::io::Read;
use std::path::Path;

use rusqlite::{Connection, OpenFlags};

use crate::file::beside;
use crate::lock::{self, Key};
use crate::open::{BUSY_TIMEOUT, immutable, named};
use crate::{LogbookError, schema};

/// What a database says of itself.
pub(crate) struct Marks {
    /// The schema version, 0 before there is a schema.
    pub(crate) version: i64,
    application: i64,
    /// How often the schema has changed.
    schema: i64,
    /// The least bytes the file must have.
    size: u64,
}

impl Marks {
    /// Whether the file is a log book, or an empty database that another process is just
    /// making one of.
    pub(crate) fn are_ours(&self) -> bool {
        let empty = self.version == 0 && self.application == 0 && self.schema == 0;
        empty || self.application == i64::from(schema::APPLICATION_ID)
    }

    /// Whether it is a log book, but of no version there ever was.
    pub(crate) fn is_without_version(&self) -> bool {
        self.application != 0 && self.version <= 0
    }

    /// The marks in the file; nothing when the file is empty.
    ///
    /// # Errors
    /// [`LogbookError::NotADatabase`], or what the system or SQLite refuses.
    pub(crate) fn of(path: &Path, key: Option<&Key>) -> Result<Option<Self>, LogbookError> {
        take_back_what_was_cut_off(path, key)?;
        // What another process has written lately stands in the files beside it, and SQLite
        // puts the two together. It would also make them, so it is asked only if they are.
        if beside(path, "-wal").exists() {
            return Self::asked_of_sqlite(path, key).map(Some);
        }
        if key.is_some() {
            // Nothing of a locked file says anything without SQLite.
            let asked = immutable(path, key).map_err(|error| named(path, key, error))?;
            return Self::asked_on(&asked, path, key).map(Some);
        }
        let failed = |source| LogbookError::File {
            path: path.to_owned(),
            source,
        };
        let mut header = Vec::new();
        let file = fs::File::open(path).map_err(failed)?;
        let size = file.metadata().map_err(failed)?.len();
        file.take(100).read_to_end(&mut header).map_err(failed)?;
        if header.is_empty() {
            return Ok(None);
        }
        let Some(marks) = Self::in_header(&header) else {
            return Err(LogbookError::NotADatabase {
                path: path.to_owned(),
            });
        };
        if size < marks.size {
            return Err(LogbookError::Damaged {
                path: path.to_owned(),
                says: format!("{size} bytes where {} should be", marks.size),
            });
        }
        Ok(Some(marks))
    }

    /// Source: SQLite's "Database File Format", section 1.3, the database header.
    fn in_header(header: &[u8]) -> Option<Self> {
        header.starts_with(b"SQLite format 3\0").then_some(())?;
        let word = |at: usize| -> Option<[u8; 4]> { header.get(at..at + 4)?.try_into().ok() };
        let number = |at: usize| Some(i64::from(i32::from_be_bytes(word(at)?)));
        let page_size = match u16::from_be_bytes([*header.get(16)?, *header.get(17)?]) {
            1 => 65_536,
            size => u64::from(size),
        };
        // The count of pages holds only while its change counter is the file's.
        let pages = if word(24)? == word(92)? {
            u64::from(u32::from_be_bytes(word(28)?))
        } else {
            0
        };
        Some(Self {
            version: number(60)?,
            application: number(68)?,
            schema: number(40)?,
            size: page_size * pages,
        })
    }

    fn asked_of_sqlite(path: &Path, key: Option<&Key>) -> Result<Self, LogbookError> {
        let naming = |error| named(path, key, error);
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(path, flags).map_err(naming)?;
        lock::turn_in(key, &connection).map_err(naming)?;
        connection.busy_timeout(BUSY_TIMEOUT).map_err(naming)?;
        Self::asked_on(&connection, path, key)
    }

    fn asked_on(
        connection: &Connection,
        path: &Path,
        key: Option<&Key>,
    ) -> Result<Self, LogbookError> {
        let naming = |error| named(path, key, error);
        let number = |pragma: &str| -> Result<i64, rusqlite::Error> {
            connection.pragma_query_value(None, pragma, |row| row.get(0))
        };
        Ok(Self {
            version: number("user_version").map_err(naming)?,
            application: number("application_id").map_err(naming)?,
            schema: number("schema_version").map_err(naming)?,
            // SQLite compares them itself.
            size: 0,
        })
    }
}

/// Before its first opening a file that is put in the place by hand keeps, like a copy, no log
/// beside it, and making it keep one is a change of the file itself. Where that was cut off, what
/// stood there is beside it, and SQLite puts it back as soon as it may write; until then nobody
/// can read it. A file that is none of ours is left alone.
fn take_back_what_was_cut_off(path: &Path, key: Option<&Key>) -> Result<(), LogbookError> {
    let cut_off = fs::metadata(beside(path, "-journal")).is_ok_and(|kept| kept.len() > 0);
    let is_ours = || {
        let mut header = Vec::new();
        let read = fs::File::open(path).and_then(|file| file.take(100).read_to_end(&mut header));
        let marks = read.ok().and_then(|_| Marks::in_header(&header));
        let known = schema::VERSIONS.len();
        marks.is_some_and(|marks| {
            marks.are_ours() && usize::try_from(marks.version).is_ok_and(|found| found <= known)
        })
    };
    if !cut_off || (key.is_none() && !is_ours()) {
        return Ok(());
    }
    let naming = |error| named(path, key, error);
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags).map_err(naming)?;
    lock::turn_in(key, &connection).map_err(naming)?;
    connection.busy_timeout(BUSY_TIMEOUT).map_err(naming)?;
    connection
        .query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))
        .map_err(naming)
}
