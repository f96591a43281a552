//! A copy put in place of what the log book holds.
//!
//! Not the file is replaced, but every page in it, in one transaction: other processes that have
//! it open go on with what was restored, and a power cut leaves the one or the other whole.

use std::io::ErrorKind;
use std::path::Path;

use chrono::{DateTime, FixedOffset};
use rusqlite::Connection;

use crate::backup::{self, Backup, Looked, Reason};
use crate::file::{make_file, make_folder, remove};
use crate::lock::{self, Key, Kind};
use crate::open::bring_up_to_date;
use crate::{Logbook, LogbookError, schema};

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
    /// [`look_at_copy`](Self::look_at_copy) and of opening, and [`LogbookError::File`] for a log
    /// book that is kept nowhere; nothing has changed then.
    pub fn restore(
        &mut self,
        copy: &Path,
        now: DateTime<FixedOffset>,
    ) -> Result<Backup, LogbookError> {
        let looked = backup::look(copy)?;
        if let Some(defect) = looked.defects.first() {
            return Err(LogbookError::Unverified {
                path: copy.to_owned(),
                says: defect.to_string(),
            });
        }
        let path = self.path().ok_or_else(|| LogbookError::File {
            path: copy.to_owned(),
            source: ErrorKind::Unsupported.into(),
        })?;
        let folder = backup::folder_of(&path);
        make_folder(&folder)?;
        let key = lock::key_of(&path);
        let to = now.to_utc();
        let before = backup::make(&self.connection, key.as_ref(), &folder, Reason::Restore, to)?;
        let known_by = backup::known_by(&self.connection)?;
        let anew = folder.join("restoring.part");
        let copied = pages_of(copy, &anew, &mut self.connection, key.as_ref());
        remove(&anew)?;
        copied?;
        bring_up_to_date(&mut self.connection, &schema::migrations())?;
        self.connection
            .execute("UPDATE book SET id = ? WHERE id <> ?1", [known_by])?;
        Ok(before)
    }
}

/// Copies every page of a copy into a database. Where its pages are of another size, which those
/// of a log book never change, it is first written anew.
fn pages_of(
    copy: &Path,
    anew: &Path,
    target: &mut Connection,
    key: Option<&Key>,
) -> Result<(), LogbookError> {
    let size = |connection: &Connection| {
        connection.pragma_query_value(None, "page_size", |row| row.get::<_, i64>(0))
    };
    let same_lock = match Kind::of(copy)? {
        Kind::Locked(id) => key.is_some_and(|key| key.id() == id),
        _ => key.is_none(),
    };
    if !same_lock {
        // Made before the lock was turned on, or brought from elsewhere.
        lock::into(copy, anew, key)?;
        return backup::pages_into(&backup::read_only(anew)?, target);
    }
    let source = backup::read_only(copy)?;
    if key.is_some() {
        // The pages of a locked file are of one size.
        return backup::pages_into(&source, target);
    }
    let wanted = size(target)?;
    if size(&source)? == wanted {
        return backup::pages_into(&source, target);
    }
    remove(anew)?;
    make_file(anew)?;
    source.pragma_update(None, "page_size", wanted)?;
    source.execute("VACUUM INTO ?", [anew.to_string_lossy()])?;
    backup::pages_into(&backup::read_only(anew)?, target)
}
