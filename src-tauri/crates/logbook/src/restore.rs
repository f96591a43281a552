//! A copy put in place of what the log book holds.
//!
//! Not the file is replaced, but every page in it, in one transaction: other processes that have
//! it open go on with what was restored, and a power cut leaves the one or the other whole.

use chrono::{DateTime, FixedOffset};
use rusqlite::Connection;

use std::path::Path;

use crate::backup::{self, Backup, Looked, Reason};
use crate::file::make_folder;
use crate::open::bring_up_to_date;
use crate::{Logbook, LogbookError, schema, seal};

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
    /// [`look_at_copy`](Self::look_at_copy) and of opening; nothing has changed then.
    pub fn restore(
        &mut self,
        copy: &Path,
        now: DateTime<FixedOffset>,
    ) -> Result<Option<Backup>, LogbookError> {
        let looked = backup::look(copy)?;
        if let Some(defect) = looked.defects.first() {
            return Err(LogbookError::Unverified {
                path: copy.to_owned(),
                says: defect.to_string(),
            });
        }
        let before = match self.path() {
            Some(path) => {
                let folder = backup::folder_of(&path);
                make_folder(&folder)?;
                let made = backup::make(&self.connection, &folder, Reason::Restore, now.to_utc())?;
                Some(made)
            }
            None => None,
        };
        let known_by = backup::known_by(&self.connection)?;
        let source = of_the_same_pages(backup::read_only(copy)?, &self.connection)?;
        backup::pages_into(&source, &mut self.connection)?;
        bring_up_to_date(&mut self.connection, &schema::migrations())?;
        self.connection
            .execute("UPDATE book SET id = ? WHERE id <> ?1", [known_by])?;
        Ok(before)
    }
}

/// The same database with pages as large as another's. Those of a log book never change.
fn of_the_same_pages(copy: Connection, other: &Connection) -> Result<Connection, LogbookError> {
    let size = |connection: &Connection| {
        connection.pragma_query_value(None, "page_size", |row| row.get::<_, i64>(0))
    };
    let wanted = size(other)?;
    if size(&copy)? == wanted {
        return Ok(copy);
    }
    let mut anew = Connection::open_in_memory()?;
    seal::register(&anew)?;
    backup::pages_into(&copy, &mut anew)?;
    anew.pragma_update(None, "page_size", wanted)?;
    anew.execute_batch("VACUUM")?;
    Ok(anew)
}
