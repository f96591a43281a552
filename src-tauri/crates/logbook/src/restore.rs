//! A copy put in place of what the log book holds.
//!
//! Not the file is replaced, but every page in it, in one transaction: other processes that have
//! it open go on with what was restored, and a power cut leaves the one or the other whole. What
//! has to be other than in the copy is made so beforehand, in a file of its own.

use std::io::ErrorKind;
use std::path::Path;

use chrono::{DateTime, FixedOffset};
use rusqlite::types::Value;
use rusqlite::{Connection, OpenFlags, TransactionBehavior};

use crate::backup::{self, Backup, Looked, Reason};
use crate::file::{BESIDE, beside, make_file, make_folder, remove};
use crate::lock::{self, Key, Kind};
use crate::open::{bring_up_to_date, connect_with, named};
use crate::whereabouts::Whereabouts;
use crate::{Logbook, LogbookError, Writing, schema};

impl Logbook {
    /// What a copy holds, and whether it is sound, to the last row.
    ///
    /// # Errors
    /// [`LogbookError::NotADatabase`], [`NotALogbook`](LogbookError::NotALogbook),
    /// [`NewerSchema`](LogbookError::NewerSchema), [`Damaged`](LogbookError::Damaged).
    pub fn look_at_copy(copy: &Path) -> Result<Looked, LogbookError> {
        backup::look(copy)
    }

    /// Makes the log book what it was when a copy of it was made, once a copy of what it holds
    /// now has been made; that one is given, and leads back. It stays known by what it was known
    /// by.
    ///
    /// # Errors
    /// [`LogbookError::Unverified`] where the copy is not sound, and those of
    /// [`look_at_copy`](Self::look_at_copy) and of opening, [`LogbookError::File`] for a log
    /// book that is kept nowhere, and [`LogbookError::Gone`] for one that is no longer in its
    /// place; nothing has changed then but that a copy may have been made.
    pub fn restore(
        &mut self,
        copy: &Path,
        now: DateTime<FixedOffset>,
    ) -> Result<Backup, LogbookError> {
        self.restore_settled(copy, now, |_| Ok(()))
    }

    /// As [`restore`](Self::restore), with something written into it that undo does not reach.
    ///
    /// # Errors
    /// As [`restore`](Self::restore), and that of what is written.
    pub fn restore_settled(
        &mut self,
        copy: &Path,
        now: DateTime<FixedOffset>,
        settle: impl FnOnce(&Writing<'_>) -> Result<(), LogbookError>,
    ) -> Result<Backup, LogbookError> {
        let path = self.path().ok_or_else(|| LogbookError::File {
            path: copy.to_owned(),
            source: ErrorKind::Unsupported.into(),
        })?;
        self.are_kept()?;
        let looked = backup::look(copy)?;
        if let Some(defect) = looked.defects.first() {
            return Err(LogbookError::Unverified {
                path: copy.to_owned(),
                says: defect.to_string(),
            });
        }
        let folder = backup::folder_of(&path);
        make_folder(&folder)?;
        let key = lock::key_of(&path);
        let to = now.to_utc();
        let before = backup::make(&self.connection, key.as_ref(), &folder, Reason::Restore, to)?;
        let known_by = backup::known_by(&self.connection)?;
        // Should it be left behind, it is cleared away as the part of a copy.
        let part = beside(&before.path, ".part");
        let restored = page_size(&self.connection)
            .and_then(|size| pages_of(copy, &part, size, key.as_ref()))
            .and_then(|()| prepare(&part, key.as_ref(), Some(&known_by), settle))
            .and_then(|()| {
                self.are_kept()?;
                backup::pages_into(&backup::read_only(&part)?, &mut self.connection)
            });
        clear(&part)?;
        restored?;
        self.are_kept()?;
        Ok(before)
    }

    fn are_kept(&self) -> Result<(), LogbookError> {
        let whereabouts = self.whereabouts.as_ref();
        whereabouts.map_or(Ok(()), Whereabouts::are_kept)
    }
}

/// Makes a copy what is to be put in the place of a log book: up to date, known by what that was
/// known by, and with something written into it that undo does not reach.
pub(crate) fn prepare(
    part: &Path,
    key: Option<&Key>,
    known_by: Option<&str>,
    settle: impl FnOnce(&Writing<'_>) -> Result<(), LogbookError>,
) -> Result<(), LogbookError> {
    let mut connection = connect_with(part, key).map_err(|error| named(part, key, error))?;
    bring_up_to_date(&mut connection, &schema::migrations())?;
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    if let Some(known_by) = known_by {
        transaction.execute("UPDATE book SET id = ?1 WHERE id <> ?1", [known_by])?;
    }
    settle(&Writing::new(&transaction, None))?;
    transaction.commit()?;
    connection.pragma_update(None, "journal_mode", "DELETE")?;
    connection.close().map_err(|(_, error)| error.into())
}

/// Removes what was prepared, and what SQLite kept beside it.
pub(crate) fn clear(part: &Path) -> Result<(), LogbookError> {
    let mut endings = std::iter::once("").chain(BESIDE);
    endings.try_for_each(|ending| remove(&beside(part, ending)))
}

/// The size of the pages of a locked file, in bytes: SQLCipher's own choice.
const LOCKED_PAGE: i64 = 4096;

fn page_size(connection: &Connection) -> Result<i64, LogbookError> {
    let size: Value = connection.pragma_query_value(None, "page_size", |row| row.get(0))?;
    match size {
        Value::Integer(size) => Ok(size),
        // Of a locked file SQLCipher says it in words; its pages are of one size.
        _ => Ok(LOCKED_PAGE),
    }
}

/// Copies every page of a copy into a new file. Where its pages are of another size, which those
/// of a log book never change, it is written anew.
fn pages_of(copy: &Path, part: &Path, wanted: i64, key: Option<&Key>) -> Result<(), LogbookError> {
    let same_lock = match Kind::of(copy)? {
        Kind::Locked(id) => key.is_some_and(|key| key.id() == id),
        _ => key.is_none(),
    };
    if !same_lock {
        // Made before the lock was turned on, or brought from elsewhere.
        return lock::into(copy, part, key);
    }
    make_file(part)?;
    let source = backup::read_only(copy)?;
    // The pages of a locked file are of one size.
    if key.is_none() && page_size(&source)? != wanted {
        source.pragma_update(None, "page_size", wanted)?;
        source.execute("VACUUM INTO ?", [part.to_string_lossy()])?;
        return Ok(());
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut target = Connection::open_with_flags(part, flags)?;
    lock::turn_in(key, &target)?;
    backup::pages_into(&source, &mut target)?;
    target.close().map_err(|(_, error)| error.into())
}
