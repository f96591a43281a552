//! Sessions: planned, done, or not done.

use recovery::Session;
use rusqlite::types::Value;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Record, Row};
use crate::LogbookError;
use crate::cell::{Cell, Cells};

/// A row of `session`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct SessionRow {
    /// Nothing before it is stored.
    pub(crate) position: Option<i64>,
    pub(crate) episode: Uuid,
    pub(crate) pinned: bool,
    pub(crate) session: Session,
}

impl Row for SessionRow {
    const TABLE: &'static str = "session";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "position",
        "episode",
        "pinned",
        "kind",
        "planned_for",
        "status",
        "done_at",
        "minutes",
        "pressure",
        "pain_before",
        "pain_after",
        "provider",
        "note",
    ];

    fn read(cells: &mut Cells<'_>) -> Result<Self, LogbookError> {
        let id = cells.take("id")?;
        Ok(Self {
            position: cells.take("position")?,
            episode: cells.take("episode")?,
            pinned: cells.take("pinned")?,
            session: Session {
                id,
                kind: cells.take("kind")?,
                planned_for: cells.take("planned_for")?,
                status: cells.take("status")?,
                done_at: cells.take("done_at")?,
                minutes: cells.take("minutes")?,
                pressure: cells.take("pressure")?,
                pain_before: cells.take("pain_before")?,
                pain_after: cells.take("pain_after")?,
                provider: cells.take("provider")?,
                note: cells.take("note")?,
            },
        })
    }
}

impl Record for SessionRow {
    fn key(&self) -> String {
        self.session.id.to_string()
    }

    fn values(&self) -> Vec<Value> {
        let session = &self.session;
        vec![
            session.id.write(),
            self.position.write(),
            self.episode.write(),
            self.pinned.write(),
            session.kind.write(),
            session.planned_for.write(),
            session.status.write(),
            session.done_at.write(),
            session.minutes.write(),
            session.pressure.write(),
            session.pain_before.write(),
            session.pain_after.write(),
            session.provider.write(),
            session.note.write(),
        ]
    }
}
