//! A professional's own frequency.

use recovery::{Frequency, Prescription, Range};
use rusqlite::types::Value;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Record, Row};
use crate::LogbookError;
use crate::cell::{Cell, Cells};

/// A row of `prescription`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct PrescriptionRow {
    /// Nothing before it is stored.
    pub(crate) position: Option<i64>,
    pub(crate) episode: Uuid,
    pub(crate) prescription: Prescription,
}

impl Row for PrescriptionRow {
    const TABLE: &'static str = "prescription";
    const COLUMNS: &'static [&'static str] = &[
        "id",
        "position",
        "episode",
        "date",
        "by",
        "until",
        "note",
        "frequency",
        "frequency_min",
        "frequency_max",
        "frequency_suggested",
        "frequency_optional",
    ];

    fn read(cells: &mut Cells<'_>) -> Result<Self, LogbookError> {
        let id = cells.take("id")?;
        Ok(Self {
            position: cells.take("position")?,
            episode: cells.take("episode")?,
            prescription: Prescription {
                id,
                date: cells.take("date")?,
                by: cells.take("by")?,
                until: cells.take("until")?,
                note: cells.take("note")?,
                frequency: read_frequency(cells)?,
            },
        })
    }
}

fn read_frequency(cells: &mut Cells<'_>) -> Result<Frequency, LogbookError> {
    let kind: String = cells.take("frequency")?;
    match kind.as_str() {
        "none" => Ok(Frequency::None),
        "per_week" => Ok(Frequency::PerWeek(read_range(cells)?)),
        "every_days" => Ok(Frequency::EveryDays(read_range(cells)?)),
        _ => Err(cells.bad("frequency", kind)),
    }
}

fn read_range(cells: &mut Cells<'_>) -> Result<Range, LogbookError> {
    Ok(Range {
        min: cells.take("frequency_min")?,
        max: cells.take("frequency_max")?,
        suggested: cells.take("frequency_suggested")?,
        optional: cells.take("frequency_optional")?,
    })
}

impl Record for PrescriptionRow {
    fn key(&self) -> String {
        self.prescription.id.to_string()
    }

    fn values(&self) -> Vec<Value> {
        let prescription = &self.prescription;
        let kind = match prescription.frequency {
            Frequency::None => "none",
            Frequency::PerWeek(_) => "per_week",
            Frequency::EveryDays(_) => "every_days",
        };
        let range = prescription.frequency.range();
        vec![
            prescription.id.write(),
            self.position.write(),
            self.episode.write(),
            prescription.date.write(),
            prescription.by.write(),
            prescription.until.write(),
            prescription.note.write(),
            kind.to_owned().write(),
            range.map(|range| range.min).write(),
            range.map(|range| range.max).write(),
            range.map(|range| range.suggested).write(),
            range.map(|range| range.optional).write(),
        ]
    }
}
