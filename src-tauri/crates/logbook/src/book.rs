//! The log book itself: how it is read and how it is changed.

use std::path::PathBuf;

use chrono::{DateTime, FixedOffset};
use rusqlite::{Connection, Transaction, TransactionBehavior};
use uuid::Uuid;

use crate::backup::Holds;
use crate::journal::{self, Gone};
use crate::table::ChangeRow;
use crate::whereabouts::Whereabouts;
use crate::{ChangeKind, Language, LogbookError, Reading, Undoable, Writing};

/// One patient's log in one SQLite file. Several processes may have it open: writers wait
/// for each other up to [`BUSY_TIMEOUT`](crate::BUSY_TIMEOUT), readers never wait.
///
/// ```
/// use logbook::{ChangeKind, Logbook, LogbookError};
/// use recovery::{ActivityLevel, Patient};
///
/// let mut logbook = Logbook::in_memory()?;
/// let now = chrono::DateTime::parse_from_rfc3339("2026-03-01T08:00:00+01:00").unwrap();
/// logbook.change(ChangeKind::PatientChanged, None, now, |log| {
///     log.put_patient(&Patient {
///         name: Some("Maya".to_owned()),
///         birth_year: None,
///         activity_level: ActivityLevel::General,
///         cautions: Vec::new(),
///     })
/// })?;
/// assert!(logbook.read(|log| log.patient())?.is_some());
/// logbook.undo()?;
/// assert!(logbook.read(|log| log.patient())?.is_none());
/// # Ok::<(), LogbookError>(())
/// ```
#[derive(Debug)]
pub struct Logbook {
    pub(crate) connection: Connection,
    /// What the desktop it is open on speaks.
    pub(crate) desktop_language: Language,
    /// Which file it is open on; nothing where it is kept nowhere.
    pub(crate) whereabouts: Option<Whereabouts>,
}

impl Logbook {
    /// The log book, open on a desktop that speaks this language. Nothing of it is stored; until
    /// it is said, the desktop speaks English.
    #[must_use]
    pub fn on_desktop_of(self, language: Language) -> Self {
        Self {
            desktop_language: language,
            ..self
        }
    }

    /// What the desktop it is open on speaks, as whoever opened it has said.
    pub const fn desktop_language(&self) -> Language {
        self.desktop_language
    }

    /// Whether it is kept in a file, rather than gone when dropped.
    pub fn is_kept(&self) -> bool {
        self.path().is_some()
    }

    /// The file it is kept in; nothing where it is kept nowhere.
    pub fn path(&self) -> Option<PathBuf> {
        let path = self.connection.path().filter(|path| !path.is_empty());
        path.map(PathBuf::from)
    }

    /// How much it holds.
    ///
    /// # Errors
    /// SQLite's own.
    pub fn holds(&self) -> Result<Holds, LogbookError> {
        self.read(|reading| Holds::of(reading.connection))
    }

    /// Reads as much as wanted of the log book as of one moment.
    ///
    /// # Errors
    /// The closure's, or SQLite's own.
    pub fn read<T, E: From<LogbookError>>(
        &self,
        read: impl FnOnce(&Reading<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let reading = Reading {
            connection: &self.connection,
        };
        // Inside another reading the moment is already fixed.
        if !self.connection.is_autocommit() {
            return read(&reading);
        }
        let snapshot = Transaction::new_unchecked(&self.connection, TransactionBehavior::Deferred)
            .map_err(LogbookError::from)?;
        let found = read(&reading)?;
        snapshot.finish().map_err(LogbookError::from)?;
        Ok(found)
    }

    /// Makes one change of the patient's, which undo can take back whole while it is within
    /// reach. An error leaves the log book as it was; a change that changed no record leaves
    /// nothing to undo. What this puts out of reach and was deleted is forgotten.
    ///
    /// # Errors
    /// The closure's, or SQLite's own.
    pub fn change<T, E: From<LogbookError>>(
        &mut self,
        kind: ChangeKind,
        episode: Option<Uuid>,
        at: DateTime<FixedOffset>,
        work: impl FnOnce(&Writing<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        self.immediate(|connection| {
            let change = ChangeRow::begin(connection, kind, episode, at)?;
            let writing = Writing::new(connection, Some(change));
            let done = work(&writing)?;
            let mut gone = writing.into_gone();
            ChangeRow::drop_if_empty(connection, change)?;
            let settled = journal::settle(connection, at)?;
            gone.extend(journal::out_of_reach(connection, settled)?);
            Ok((done, gone))
        })
    }

    /// Writes what is no change of the patient's: reminders, a plan made anew because a day
    /// has passed. Records written here belong to the latest change within the reach of undo
    /// and are taken back with it; where there is none, no earlier version is kept.
    ///
    /// # Errors
    /// The closure's, or SQLite's own.
    pub fn transaction<T, E: From<LogbookError>>(
        &mut self,
        work: impl FnOnce(&Writing<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        self.immediate(|connection| {
            let latest = journal::latest_undoable(connection)?;
            let writing = Writing::new(connection, latest.map(|change| change.id));
            let done = work(&writing)?;
            Ok((done, writing.into_gone()))
        })
    }

    /// Takes back the latest change within reach. See [`Writing::undo`], which does the same
    /// inside a larger transaction.
    ///
    /// # Errors
    /// [`LogbookError::UndoConflict`] where a record is no longer as the change left it.
    pub fn undo(&mut self) -> Result<Option<Undoable>, LogbookError> {
        self.transaction(|log| log.undo())
    }

    /// A number that changes when another process, or another log book open on the file, has
    /// changed it; not when this one has. Costs a look at shared memory, not a read.
    ///
    /// # Errors
    /// SQLite's own.
    pub fn data_version(&self) -> Result<i64, LogbookError> {
        let version = self
            .connection
            .prepare_cached("PRAGMA data_version")?
            .query_row([], |row| row.get(0))?;
        Ok(version)
    }

    /// Begins by taking the right to write, so that nothing read inside can be outdated by
    /// the time it is acted on. What was forgotten inside leaves the file once it is done.
    pub(crate) fn immediate<T, E: From<LogbookError>>(
        &mut self,
        work: impl FnOnce(&Connection) -> Result<(T, Vec<Gone>), E>,
    ) -> Result<T, E> {
        let in_place = || {
            self.whereabouts
                .as_ref()
                .map_or(Ok(()), Whereabouts::are_kept)
        };
        in_place()?;
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)
            .map_err(LogbookError::from)?;
        let (done, gone) = work(&transaction)?;
        transaction.commit().map_err(LogbookError::from)?;
        in_place()?;
        self.clear_of(&gone);
        Ok(done)
    }
}
