//! A professional's word that care may go on.

use recovery::Clearance;
use rusqlite::types::Value;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Record, Row};
use crate::LogbookError;
use crate::cell::{Cell, Cells};

/// A row of `clearance`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct ClearanceRow {
    /// Nothing before it is stored.
    pub(crate) position: Option<i64>,
    pub(crate) episode: Uuid,
    pub(crate) clearance: Clearance,
}

impl Row for ClearanceRow {
    const TABLE: &'static str = "clearance";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "position",
        "episode",
        "at",
        "by",
        "max_per_week",
        "note",
    ];

    fn read(cells: &mut Cells<'_>) -> Result<Self, LogbookError> {
        let id = cells.take("id")?;
        Ok(Self {
            position: cells.take("position")?,
            episode: cells.take("episode")?,
            clearance: Clearance {
                id,
                at: cells.take("at")?,
                by: cells.take("by")?,
                max_per_week: cells.take("max_per_week")?,
                note: cells.take("note")?,
            },
        })
    }
}

impl Record for ClearanceRow {
    fn key(&self) -> String {
        self.clearance.id.to_string()
    }

    fn values(&self) -> Vec<Value> {
        let clearance = &self.clearance;
        vec![
            clearance.id.write(),
            self.position.write(),
            self.episode.write(),
            clearance.at.write(),
            clearance.by.write(),
            clearance.max_per_week.write(),
            clearance.note.write(),
        ]
    }
}
