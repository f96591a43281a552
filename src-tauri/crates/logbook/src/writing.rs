//! Writing the log book: one transaction, whole or not at all.
//!
//! Every insert, update and delete of a record keeps the version before it under the change
//! it belongs to. Reminders, settings and the last moment awake are not records and keep
//! nothing.

use std::cell::Cell;
use std::ops::Deref;

use chrono::{DateTime, FixedOffset, NaiveDate};
use recovery::{CheckIn, Clearance, Episode, Patient, Prescription, Session};
use rusqlite::Connection;
use uuid::Uuid;

use crate::table::{
    self, ChangeRow, CheckInRow, ClearanceRow, EpisodeRow, PatientRow, PlanRow, PrescriptionRow,
    Record, ReminderRow, RevisionRow, SessionRow,
};
use crate::{
    EpisodeHead, LogbookError, Occurrence, Plan, Reading, Reminder, ReminderState, Settings,
    Undoable, journal,
};

/// The log book inside a transaction: everything that can be read, and what can be written.
///
/// Errors of the writers: [`LogbookError::RowRefused`] where a rule of the table is broken,
/// [`LogbookError::NoSuchRow`] where the record to change is not there.
#[derive(Debug)]
pub struct Writing<'c> {
    reading: Reading<'c>,
    /// The change under which versions are kept; nothing before there has been one.
    change: Cell<Option<i64>>,
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
        }
    }

    /// Keeps the patient, in place of the one before if there was one.
    ///
    /// # Errors
    /// See [`Writing`].
    pub fn put_patient(&self, patient: &Patient) -> Result<(), LogbookError> {
        self.put(&PatientRow {
            patient: patient.clone(),
        })
    }

    /// Adds an episode with every record in it, in their order.
    ///
    /// # Errors
    /// See [`Writing`].
    pub fn add_episode(&self, episode: &Episode) -> Result<(), LogbookError> {
        self.add(&EpisodeRow {
            position: None,
            head: EpisodeHead::from(episode),
        })?;
        for check_in in &episode.check_ins {
            self.add_check_in(episode.id, check_in)?;
        }
        for session in &episode.sessions {
            self.add_session(episode.id, session, false)?;
        }
        for clearance in &episode.clearances {
            self.add_clearance(episode.id, clearance)?;
        }
        for prescription in &episode.prescriptions {
            self.add_prescription(episode.id, prescription)?;
        }
        Ok(())
    }

    /// Changes an episode, but none of the records in it.
    ///
    /// # Errors
    /// See [`Writing`].
    pub fn update_episode(&self, head: &EpisodeHead) -> Result<(), LogbookError> {
        self.edit::<EpisodeRow>(head.id, |row| row.head = head.clone())
    }

    /// Closes an episode on a date, or opens it again.
    ///
    /// # Errors
    /// See [`Writing`].
    pub fn set_closed(&self, episode: Uuid, closed: Option<NaiveDate>) -> Result<(), LogbookError> {
        self.edit::<EpisodeRow>(episode, |row| row.head.closed = closed)
    }

    /// Adds a check-in.
    ///
    /// # Errors
    /// See [`Writing`].
    pub fn add_check_in(&self, episode: Uuid, check_in: &CheckIn) -> Result<(), LogbookError> {
        self.add(&CheckInRow {
            position: None,
            episode,
            check_in: check_in.clone(),
        })
    }

    /// Changes a check-in; it keeps its place in the order of recording.
    ///
    /// # Errors
    /// See [`Writing`].
    pub fn update_check_in(&self, check_in: &CheckIn) -> Result<(), LogbookError> {
        self.edit::<CheckInRow>(check_in.id, |row| row.check_in = check_in.clone())
    }

    /// Deletes a check-in; its last version is kept.
    ///
    /// # Errors
    /// See [`Writing`].
    pub fn delete_check_in(&self, id: Uuid) -> Result<(), LogbookError> {
        self.remove::<CheckInRow>(id)
    }

    /// Adds a session. `pinned` says that the patient put it on its date by hand.
    ///
    /// # Errors
    /// See [`Writing`].
    pub fn add_session(
        &self,
        episode: Uuid,
        session: &Session,
        pinned: bool,
    ) -> Result<(), LogbookError> {
        self.add(&SessionRow {
            position: None,
            episode,
            pinned,
            session: session.clone(),
        })
    }

    /// Changes a session; it keeps its place in the order of recording.
    ///
    /// # Errors
    /// See [`Writing`].
    pub fn update_session(&self, session: &Session, pinned: bool) -> Result<(), LogbookError> {
        self.edit::<SessionRow>(session.id, |row| {
            row.session = session.clone();
            row.pinned = pinned;
        })
    }

    /// Deletes a session; its last version is kept.
    ///
    /// # Errors
    /// See [`Writing`].
    pub fn delete_session(&self, id: Uuid) -> Result<(), LogbookError> {
        self.remove::<SessionRow>(id)
    }

    /// Adds a clearance.
    ///
    /// # Errors
    /// See [`Writing`].
    pub fn add_clearance(&self, episode: Uuid, clearance: &Clearance) -> Result<(), LogbookError> {
        self.add(&ClearanceRow {
            position: None,
            episode,
            clearance: clearance.clone(),
        })
    }

    /// Changes a clearance.
    ///
    /// # Errors
    /// See [`Writing`].
    pub fn update_clearance(&self, clearance: &Clearance) -> Result<(), LogbookError> {
        self.edit::<ClearanceRow>(clearance.id, |row| row.clearance = clearance.clone())
    }

    /// Deletes a clearance; its last version is kept.
    ///
    /// # Errors
    /// See [`Writing`].
    pub fn delete_clearance(&self, id: Uuid) -> Result<(), LogbookError> {
        self.remove::<ClearanceRow>(id)
    }

    /// Adds a prescription.
    ///
    /// # Errors
    /// See [`Writing`].
    pub fn add_prescription(
        &self,
        episode: Uuid,
        prescription: &Prescription,
    ) -> Result<(), LogbookError> {
        self.add(&PrescriptionRow {
            position: None,
            episode,
            prescription: prescription.clone(),
        })
    }

    /// Changes a prescription.
    ///
    /// # Errors
    /// See [`Writing`].
    pub fn update_prescription(&self, prescription: &Prescription) -> Result<(), LogbookError> {
        self.edit::<PrescriptionRow>(prescription.id, |row| {
            row.prescription = prescription.clone();
        })
    }

    /// Deletes a prescription; its last version is kept.
    ///
    /// # Errors
    /// See [`Writing`].
    pub fn delete_prescription(&self, id: Uuid) -> Result<(), LogbookError> {
        self.remove::<PrescriptionRow>(id)
    }

    /// Keeps how the patient wants an episode planned, in place of what they said before.
    ///
    /// # Errors
    /// See [`Writing`].
    pub fn put_plan(&self, episode: Uuid, plan: &Plan) -> Result<(), LogbookError> {
        self.put(&PlanRow {
            episode,
            plan: plan.clone(),
        })
    }

    /// Keeps the settings. Not part of any change, so undo leaves them.
    ///
    /// # Errors
    /// See [`Writing`].
    pub fn put_settings(&self, settings: &Settings) -> Result<(), LogbookError> {
        table::put_settings(self.connection, settings)
    }

    /// Keeps the last moment some Tend was running.
    ///
    /// # Errors
    /// See [`Writing`].
    pub fn put_last_awake(&self, at: DateTime<FixedOffset>) -> Result<(), LogbookError> {
        table::put_last_awake(self.connection, at)
    }

    /// Takes on those of the occurrences that no one has taken on before, and gives them.
    ///
    /// # Errors
    /// See [`Writing`].
    pub fn claim(
        &self,
        occurrences: &[Occurrence],
        at: DateTime<FixedOffset>,
    ) -> Result<Vec<Reminder>, LogbookError> {
        let mut claimed = Vec::new();
        for occurrence in occurrences {
            claimed.extend(ReminderRow::claim(self.connection, occurrence, at)?);
        }
        Ok(claimed)
    }

    /// Marks claimed reminders as handed to the desktop. Gives how many were claimed.
    ///
    /// # Errors
    /// See [`Writing`].
    pub fn mark_shown(
        &self,
        ids: &[i64],
        at: DateTime<FixedOffset>,
    ) -> Result<usize, LogbookError> {
        self.advance(ids, ReminderState::Shown, at)
    }

    /// Marks claimed reminders as told in a summary. Gives how many were claimed.
    ///
    /// # Errors
    /// See [`Writing`].
    pub fn mark_told(
        &self,
        ids: &[i64],
        at: DateTime<FixedOffset>,
    ) -> Result<usize, LogbookError> {
        self.advance(ids, ReminderState::Told, at)
    }

    /// Marks told reminders as put away by the patient. Gives how many were told.
    ///
    /// # Errors
    /// See [`Writing`].
    pub fn acknowledge(
        &self,
        ids: &[i64],
        at: DateTime<FixedOffset>,
    ) -> Result<usize, LogbookError> {
        self.advance(ids, ReminderState::Acknowledged, at)
    }

    /// Takes back the latest change that stands: records, planned sessions, pins and plan.
    /// Gives what it was, or nothing when there is none. What is written afterwards in this
    /// transaction belongs to the change before it, so a plan made anew here is taken back
    /// with that one.
    ///
    /// # Errors
    /// [`LogbookError::UndoConflict`] where a record is no longer as the change left it;
    /// nothing has been undone then.
    pub fn undo(&self, at: DateTime<FixedOffset>) -> Result<Option<Undoable>, LogbookError> {
        let undone = journal::undo(self.connection, at)?;
        let standing = ChangeRow::latest_standing(self.connection)?;
        self.change.set(standing.map(|change| change.id));
        Ok(undone)
    }

    fn advance(
        &self,
        ids: &[i64],
        to: ReminderState,
        at: DateTime<FixedOffset>,
    ) -> Result<usize, LogbookError> {
        let mut moved = 0;
        for id in ids {
            moved += usize::from(ReminderRow::advance(self.connection, *id, to, at)?);
        }
        Ok(moved)
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
        let key = id.to_string();
        let before = self.present::<R>(&key)?;
        R::delete(self.connection, &key)?;
        self.keep(&key, Some(&before), None)
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
