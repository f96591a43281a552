//! The one patient the log is about.

use recovery::Patient;
use rusqlite::types::Value;
use serde::{Deserialize, Serialize};

use super::{Record, Row};
use crate::LogbookError;
use crate::cell::{Cell, Cells, List};

/// The only row there is.
pub(crate) const THE_ROW: i64 = 1;

/// A row of `patient`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct PatientRow {
    pub(crate) patient: Patient,
}

impl Row for PatientRow {
    const TABLE: &'static str = "patient";
    const COLUMNS: &'static [&'static str] =
        &["row", "name", "birth_year", "activity_level", "cautions"];

    fn read(cells: &mut Cells<'_>) -> Result<Self, LogbookError> {
        cells.take::<i64>("row")?;
        Ok(Self {
            patient: Patient {
                name: cells.take("name")?,
                birth_year: cells.take("birth_year")?,
                activity_level: cells.take("activity_level")?,
                cautions: cells.take::<List<_>>("cautions")?.0,
            },
        })
    }
}

impl Record for PatientRow {
    fn key(&self) -> String {
        THE_ROW.to_string()
    }

    fn values(&self) -> Vec<Value> {
        let patient = &self.patient;
        vec![
            THE_ROW.write(),
            patient.name.write(),
            patient.birth_year.write(),
            patient.activity_level.write(),
            List(patient.cautions.clone()).write(),
        ]
    }
}
