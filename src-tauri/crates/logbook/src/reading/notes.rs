//! Every note there is, wherever it was written, in one reading.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime};

use super::Reading;
use crate::cell::Cells;
use crate::table::Row;
use crate::{LogbookError, Note, NoteOf};

/// The tables with notes as one. The moment is an instant or a wall time or a date; a session
/// that never had any counts from the opening of its episode.
const NOTED: &str = "
    SELECT id, 'check_in' AS kind, episode, at AS instant, NULL AS wall, NULL AS date, note
        FROM check_in
    UNION ALL SELECT id, 'session', episode, done_at, planned_for,
            (SELECT opened FROM episode WHERE episode.id = session.episode), note
        FROM session
    UNION ALL SELECT id, 'clearance', episode, at, NULL, NULL, note FROM clearance
    UNION ALL SELECT id, 'prescription', episode, NULL, NULL, date, note FROM prescription";

impl Row for Note {
    const TABLE: &'static str = "noted";
    const COLUMNS: &'static [&'static str] =
        &["id", "kind", "episode", "instant", "wall", "date", "note"];

    fn read(cells: &mut Cells<'_>) -> Result<Self, LogbookError> {
        let id = cells.take("id")?;
        let of = cells.take("kind")?;
        let episode = cells.take("episode")?;
        let instant: Option<DateTime<FixedOffset>> = cells.take("instant")?;
        let wall: Option<NaiveDateTime> = cells.take("wall")?;
        let date: Option<NaiveDate> = cells.take("date")?;
        let at = instant.map(|instant| instant.naive_local()).or(wall);
        Ok(Self {
            id,
            of,
            episode,
            at,
            date: match at.map(|at| at.date()).or(date) {
                Some(date) => date,
                None => return Err(cells.bad("date", "NULL".to_owned())),
            },
            text: cells.take("note")?,
        })
    }

    fn select(rest: &str) -> String {
        format!(
            "WITH noted AS ({NOTED}) SELECT {} FROM noted {rest}",
            Self::COLUMNS.join(", ")
        )
    }
}

impl Reading<'_> {
    /// Every note, in no particular order.
    ///
    /// # Errors
    /// As [`log`](Self::log).
    pub fn notes(&self) -> Result<Vec<Note>, LogbookError> {
        Note::all(self.connection, "WHERE note IS NOT NULL", [])
    }
}

impl NoteOf {
    /// Every record that can have a note.
    pub(crate) const ALL: [Self; 4] = [
        Self::CheckIn,
        Self::Session,
        Self::Clearance,
        Self::Prescription,
    ];

    /// The name of its table.
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::CheckIn => "check_in",
            Self::Session => "session",
            Self::Clearance => "clearance",
            Self::Prescription => "prescription",
        }
    }

    /// The record a table is of.
    pub(crate) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|of| of.code() == code)
    }
}
