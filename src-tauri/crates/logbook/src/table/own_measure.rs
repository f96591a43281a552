//! Measures of the patient's own.

use beside::OwnMeasure;
use rusqlite::types::Value;
use serde::{Deserialize, Serialize};

use super::{Record, Row};
use crate::LogbookError;
use crate::cell::{Cell, Cells};

/// A row of `own_measure`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct OwnMeasureRow {
    /// Nothing before it is stored.
    pub(crate) position: Option<i64>,
    pub(crate) measure: OwnMeasure,
}

impl Row for OwnMeasureRow {
    const TABLE: &'static str = "own_measure";
    const COLUMNS: &'static [&'static str] = &["id", "position", "name", "kind", "unit", "retired"];

    fn read(cells: &mut Cells<'_>) -> Result<Self, LogbookError> {
        let id = cells.take("id")?;
        Ok(Self {
            position: cells.take("position")?,
            measure: OwnMeasure {
                id,
                name: cells.take("name")?,
                kind: cells.take("kind")?,
                unit: cells.take("unit")?,
                retired: cells.take("retired")?,
            },
        })
    }
}

impl Record for OwnMeasureRow {
    fn key(&self) -> String {
        self.measure.id.to_string()
    }

    fn values(&self) -> Vec<Value> {
        let measure = &self.measure;
        vec![
            measure.id.write(),
            self.position.write(),
            measure.name.write(),
            measure.kind.write(),
            measure.unit.write(),
            measure.retired.write(),
        ]
    }
}
