//! Writing the log book: one transaction, whole or not at all.
//!
//! Every insert, update and delete of a record keeps the version before it under the change
//! it belongs to. Reminders and the last moment awake are not records and keep nothing.

mod beside;
mod records;
mod reminders;

use std::cell::{Cell, RefCell};
use std::ops::Deref;

use rusqlite::Connection;
use uuid::Uuid;

use crate::journal::Gone;
use crate::table::{Record, RevisionRow};
use crate::{LogbookError, Reading, Undoable, journal};

/// The log book inside a transaction: everything that can be read, and what can be written.
///
/// Errors of the writers: [`LogbookError::RowRefused`] where a rule of the table is broken,
/// [`LogbookError::NoSuchRow`] where the record to change is not there.
#[derive(Debug)]
pub struct Writing<'c> {
    reading: Reading<'c>,
    /// The change under which versions are kept; nothing before there has been one.
    change: Cell<Option<i64>>,
    /// What was taken back and forgotten.
    gone: RefCell<Vec<Gone>>,
}

impl<'c> Deref for Writing<'c> {
    type Target = Reading<'c>;

    fn deref(&self) -> &Self::Target {
        &self.reading
    }
}

impl<'c> Writing<'c> {
    pub(crate) fn new(connection: &'c Connection, change: Option<i64>) -> Self {
        Self {
            reading: Reading { connection },
            change: Cell::new(change),
            gone: RefCell::default(),
        }
    }

    /// What was taken back and forgotten, and may have left traces in the file.
    pub(crate) fn into_gone(self) -> Vec<Gone> {
        self.gone.into_inner()
    }

    /// Takes back the latest change within reach: records, planned sessions, pins and plan.
    /// Gives what it was, or nothing when there is none. What is written afterwards in this
    /// transaction belongs to the change before it, so a plan made anew here is taken back
    /// with that one.
    ///
    /// # Errors
    /// [`LogbookError::UndoConflict`] where a record is no longer as the change left it;
    /// nothing has been undone then.
    pub fn undo(&self) -> Result<Option<Undoable>, LogbookError> {
        let undone = journal::undo(self.connection)?;
        let latest = journal::latest_undoable(self.connection)?;
        self.change.set(latest.map(|change| change.id));
        Ok(undone.map(|(undone, gone)| {
            self.gone.borrow_mut().extend(gone);
            undone
        }))
    }

    fn add<R: Record>(&self, row: &R) -> Result<(), LogbookError> {
        row.insert(self.connection)?;
        if self.change.get().is_none() {
            return Ok(());
        }
        // Read back with the position it has been given.
        let stored = R::find(self.connection, &row.key())?;
        self.keep(&row.key(), None, stored.as_ref())
    }

    fn put<R: Record>(&self, row: &R) -> Result<(), LogbookError> {
        match R::find(self.connection, &row.key())? {
            None => self.add(row),
            Some(before) => {
                row.update(self.connection)?;
                self.keep(&row.key(), Some(&before), Some(row))
            }
        }
    }

    fn edit<R: Record>(&self, id: Uuid, change: impl FnOnce(&mut R)) -> Result<(), LogbookError> {
        let key = id.to_string();
        let before = self.present::<R>(&key)?;
        let mut after = self.present::<R>(&key)?;
        change(&mut after);
        after.update(self.connection)?;
        self.keep(&key, Some(&before), Some(&after))
    }

    fn remove<R: Record>(&self, id: Uuid) -> Result<(), LogbookError> {
        self.remove_by_key::<R>(&id.to_string())
    }

    fn remove_by_key<R: Record>(&self, key: &str) -> Result<(), LogbookError> {
        let before = self.present::<R>(key)?;
        R::delete(self.connection, key)?;
        self.keep(key, Some(&before), None)
    }

    fn present<R: Record>(&self, key: &str) -> Result<R, LogbookError> {
        R::find(self.connection, key)?.ok_or_else(|| LogbookError::NoSuchRow {
            table: R::TABLE,
            row: key.to_owned(),
        })
    }

    /// Keeps one step under the present change; a step that changed nothing is none.
    fn keep<R: Record>(
        &self,
        key: &str,
        before: Option<&R>,
        after: Option<&R>,
    ) -> Result<(), LogbookError> {
        let Some(change) = self.change.get() else {
            return Ok(());
        };
        let before = before.map(journal::version).transpose()?;
        let after = after.map(journal::version).transpose()?;
        if before == after {
            return Ok(());
        }
        RevisionRow::keep(
            self.connection,
            change,
            R::TABLE,
            key,
            before.as_deref(),
            after.as_deref(),
        )
    }
}
