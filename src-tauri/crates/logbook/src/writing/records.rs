//! Writing the patient's records. Each writer keeps the version it replaces.

use chrono::NaiveDate;
use recovery::{CheckIn, Clearance, Episode, Patient, Prescription, Session};
use uuid::Uuid;

use super::Writing;
use crate::reading::OF_EPISODE;
use crate::table::{
    CheckInRow, ClearanceRow, EpisodeRow, PatientRow, PlanRow, PrescriptionRow, Row, SessionRow,
};
use crate::{EpisodeHead, LogbookError, Plan, Settings, TakenAnswer};

impl Writing<'_> {
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
            also: Vec::new(),
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

    /// Deletes an episode with everything in it: records, where they come from, and how it is
    /// planned. The last versions are kept.
    ///
    /// # Errors
    /// See [`Writing`].
    pub fn delete_episode(&self, id: Uuid) -> Result<(), LogbookError> {
        for check_in in CheckInRow::all(self.connection, OF_EPISODE, [id.to_string()])? {
            self.delete_check_in(check_in.check_in.id)?;
        }
        for stored in self.sessions_of(id)? {
            self.delete_session(stored.session.id)?;
        }
        let clearances = self.clearances(id)?;
        for clearance in &clearances {
            self.delete_clearance(clearance.id)?;
        }
        let prescriptions = self.prescriptions(id)?;
        for prescription in &prescriptions {
            self.delete_prescription(prescription.id)?;
        }
        let given = clearances.iter().map(|clearance| clearance.id);
        for record in given.chain(prescriptions.iter().map(|prescription| prescription.id)) {
            if self.taken_answer(record)?.is_some() {
                self.delete_taken_answer(record)?;
            }
        }
        if self.plan(id)?.is_some() {
            self.remove::<PlanRow>(id)?;
        }
        self.remove::<EpisodeRow>(id)
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

    /// Deletes a check-in with its answers to own measures; their last versions are kept.
    ///
    /// # Errors
    /// See [`Writing`].
    pub fn delete_check_in(&self, id: Uuid) -> Result<(), LogbookError> {
        self.put_own_answers(id, &[])?;
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

    /// Keeps where a prescription or a clearance comes from.
    ///
    /// # Errors
    /// See [`Writing`].
    pub fn add_taken_answer(&self, answer: &TakenAnswer) -> Result<(), LogbookError> {
        self.add(answer)
    }

    /// Forgets where a record comes from; what was known is kept with the change.
    ///
    /// # Errors
    /// See [`Writing`].
    pub fn delete_taken_answer(&self, record: Uuid) -> Result<(), LogbookError> {
        self.remove::<TakenAnswer>(record)
    }

    /// Keeps the settings, in place of those before.
    ///
    /// # Errors
    /// See [`Writing`].
    pub fn put_settings(&self, settings: &Settings) -> Result<(), LogbookError> {
        self.put(settings)
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
}
