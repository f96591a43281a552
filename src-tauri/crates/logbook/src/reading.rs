//! Reading the log book: one consistent view of it, however many tables are read.

mod beside;
mod notes;
mod reminders;

use std::collections::HashMap;

use chrono::NaiveDate;
use recovery::{Clearance, Episode, Log, Patient, Prescription};
use rusqlite::Connection;
use uuid::Uuid;

use crate::journal;
use crate::table::{
    self, CheckInRow, ClearanceRow, EpisodeRow, PatientRow, PlanRow, PrescriptionRow, Record, Row,
    SessionRow,
};
use crate::{
    CheckInVersion, EarlierCheckIn, EpisodeHead, LogbookError, Plan, StoredCheckIn, StoredSession,
    TakenAnswer, Undoable,
};

/// The log book as of one moment. What another process writes meanwhile is not seen.
#[derive(Debug)]
pub struct Reading<'c> {
    pub(crate) connection: &'c Connection,
}

impl Reading<'_> {
    /// Everything the patient has recorded, in the order of recording; nothing before there
    /// is a patient.
    ///
    /// # Errors
    /// A row that does not read, or SQLite's own.
    pub fn log(&self) -> Result<Option<Log>, LogbookError> {
        let Some(patient) = self.patient()? else {
            return Ok(None);
        };
        let mut episodes: Vec<Episode> = self.episodes()?.into_iter().map(Episode::from).collect();
        let places: HashMap<Uuid, usize> = episodes
            .iter()
            .enumerate()
            .map(|(place, episode)| (episode.id, place))
            .collect();
        // Foreign keys make every record's episode one of these.
        let connection = self.connection;
        for row in CheckInRow::all(connection, IN_ORDER, [])? {
            if let Some(place) = places.get(&row.episode) {
                episodes[*place].check_ins.push(row.check_in);
            }
        }
        for row in SessionRow::all(connection, IN_ORDER, [])? {
            if let Some(place) = places.get(&row.episode) {
                episodes[*place].sessions.push(row.session);
            }
        }
        for row in ClearanceRow::all(connection, IN_ORDER, [])? {
            if let Some(place) = places.get(&row.episode) {
                episodes[*place].clearances.push(row.clearance);
            }
        }
        for row in PrescriptionRow::all(connection, IN_ORDER, [])? {
            if let Some(place) = places.get(&row.episode) {
                episodes[*place].prescriptions.push(row.prescription);
            }
        }
        Ok(Some(Log { patient, episodes }))
    }

    /// The patient, once there is one.
    ///
    /// # Errors
    /// As [`log`](Self::log).
    pub fn patient(&self) -> Result<Option<Patient>, LogbookError> {
        Ok(PatientRow::first(self.connection, "", [])?.map(|row| row.patient))
    }

    /// The episodes without their records, in the order of recording.
    ///
    /// # Errors
    /// As [`log`](Self::log).
    pub fn episodes(&self) -> Result<Vec<EpisodeHead>, LogbookError> {
        let rows = EpisodeRow::all(self.connection, IN_ORDER, [])?;
        Ok(rows.into_iter().map(|row| row.head).collect())
    }

    /// One episode without its records.
    ///
    /// # Errors
    /// As [`log`](Self::log).
    pub fn episode(&self, id: Uuid) -> Result<Option<EpisodeHead>, LogbookError> {
        Ok(EpisodeRow::find(self.connection, &id.to_string())?.map(|row| row.head))
    }

    /// The check-ins of an episode dated from `from` to `to`, both included, by date and on
    /// a date in the order of recording.
    ///
    /// # Errors
    /// As [`log`](Self::log).
    pub fn check_ins(
        &self,
        episode: Uuid,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Result<Vec<StoredCheckIn>, LogbookError> {
        let edited = journal::edited_check_ins(self.connection)?;
        let rows = CheckInRow::all(
            self.connection,
            "WHERE episode = ? AND date BETWEEN ? AND ? ORDER BY date, position",
            [episode.to_string(), from.to_string(), to.to_string()],
        )?;
        Ok(rows
            .into_iter()
            .map(|row| StoredCheckIn {
                episode: row.episode,
                edited: edited.contains(&row.check_in.id),
                check_in: row.check_in,
            })
            .collect())
    }

    /// One check-in.
    ///
    /// # Errors
    /// As [`log`](Self::log).
    pub fn check_in(&self, id: Uuid) -> Result<Option<StoredCheckIn>, LogbookError> {
        let Some(row) = CheckInRow::find(self.connection, &id.to_string())? else {
            return Ok(None);
        };
        Ok(Some(StoredCheckIn {
            episode: row.episode,
            check_in: row.check_in,
            edited: journal::edited_check_ins(self.connection)?.contains(&id),
        }))
    }

    /// The earlier versions of a check-in, the first first; also of one that was deleted.
    ///
    /// # Errors
    /// As [`log`](Self::log).
    pub fn earlier_check_ins(&self, id: Uuid) -> Result<Vec<EarlierCheckIn>, LogbookError> {
        journal::earlier_check_ins(self.connection, id)
    }

    /// A check-in as it stands and as it stood before, the latest first; nothing where there is
    /// no such check-in.
    ///
    /// # Errors
    /// As [`log`](Self::log).
    pub fn check_in_versions(&self, id: Uuid) -> Result<Vec<CheckInVersion>, LogbookError> {
        journal::check_in_versions(self.connection, id)
    }

    /// The sessions of every episode that count on a date from `from` to `to`, both
    /// included, by date and on a date in the order of recording. A session without any
    /// date is in no range.
    ///
    /// # Errors
    /// As [`log`](Self::log).
    pub fn sessions(
        &self,
        from: NaiveDate,
        to: NaiveDate,
    ) -> Result<Vec<StoredSession>, LogbookError> {
        let rows = SessionRow::all(
            self.connection,
            "WHERE date BETWEEN ? AND ? ORDER BY date, position",
            [from.to_string(), to.to_string()],
        )?;
        Ok(rows.into_iter().map(StoredSession::from).collect())
    }

    /// Every session of an episode, in the order of recording.
    ///
    /// # Errors
    /// As [`log`](Self::log).
    pub fn sessions_of(&self, episode: Uuid) -> Result<Vec<StoredSession>, LogbookError> {
        let rows = SessionRow::all(self.connection, OF_EPISODE, [episode.to_string()])?;
        Ok(rows.into_iter().map(StoredSession::from).collect())
    }

    /// One session.
    ///
    /// # Errors
    /// As [`log`](Self::log).
    pub fn session(&self, id: Uuid) -> Result<Option<StoredSession>, LogbookError> {
        Ok(SessionRow::find(self.connection, &id.to_string())?.map(StoredSession::from))
    }

    /// The clearances of an episode, in the order of recording.
    ///
    /// # Errors
    /// As [`log`](Self::log).
    pub fn clearances(&self, episode: Uuid) -> Result<Vec<Clearance>, LogbookError> {
        let rows = ClearanceRow::all(self.connection, OF_EPISODE, [episode.to_string()])?;
        Ok(rows.into_iter().map(|row| row.clearance).collect())
    }

    /// The prescriptions of an episode, in the order of recording.
    ///
    /// # Errors
    /// As [`log`](Self::log).
    pub fn prescriptions(&self, episode: Uuid) -> Result<Vec<Prescription>, LogbookError> {
        let rows = PrescriptionRow::all(self.connection, OF_EPISODE, [episode.to_string()])?;
        Ok(rows.into_iter().map(|row| row.prescription).collect())
    }

    /// How the patient wants an episode planned; nothing until they have said.
    ///
    /// # Errors
    /// As [`log`](Self::log).
    pub fn plan(&self, episode: Uuid) -> Result<Option<Plan>, LogbookError> {
        Ok(PlanRow::find(self.connection, &episode.to_string())?.map(|row| row.plan))
    }

    /// Where the records come from that were taken from answers, in the order of taking.
    ///
    /// # Errors
    /// As [`log`](Self::log).
    pub fn taken_answers(&self) -> Result<Vec<TakenAnswer>, LogbookError> {
        table::taken_answers(self.connection)
    }

    /// Where a record comes from; nothing where it was taken from no answer.
    ///
    /// # Errors
    /// As [`log`](Self::log).
    pub fn taken_answer(&self, record: Uuid) -> Result<Option<TakenAnswer>, LogbookError> {
        table::taken_answer(self.connection, record)
    }

    /// The change undo would take back.
    ///
    /// # Errors
    /// As [`log`](Self::log).
    pub fn latest_undoable(&self) -> Result<Option<Undoable>, LogbookError> {
        Ok(journal::latest_undoable(self.connection)?.map(Undoable::from))
    }

    /// The changes undo would take back one after the other, the latest first: at most
    /// [`UNDO_STEPS`](crate::UNDO_STEPS).
    ///
    /// # Errors
    /// As [`log`](Self::log).
    pub fn undoable(&self) -> Result<Vec<Undoable>, LogbookError> {
        let changes = journal::undoable(self.connection)?;
        Ok(changes.into_iter().map(Undoable::from).collect())
    }
}

const IN_ORDER: &str = "ORDER BY position";
pub(crate) const OF_EPISODE: &str = "WHERE episode = ? ORDER BY position";

impl From<SessionRow> for StoredSession {
    fn from(row: SessionRow) -> Self {
        Self {
            episode: row.episode,
            session: row.session,
            pinned: row.pinned,
        }
    }
}
