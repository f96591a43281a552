//! Answers to the patient's own measures. Unanswered is no row.

use beside::OwnAnswer;
use rusqlite::types::Value;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Record, Row};
use crate::LogbookError;
use crate::cell::{Cell, Cells};

/// A row of `own_answer`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct OwnAnswerRow {
    pub(crate) check_in: Uuid,
    pub(crate) answer: OwnAnswer,
}

impl OwnAnswerRow {
    /// The key: which check-in, and which measure.
    pub(crate) fn key_of(check_in: Uuid, measure: Uuid) -> String {
        format!("{check_in}/{measure}")
    }
}

impl Row for OwnAnswerRow {
    const TABLE: &'static str = "own_answer";
    const COLUMNS: &'static [&'static str] = &["id", "check_in", "measure", "value"];

    fn read(cells: &mut Cells<'_>) -> Result<Self, LogbookError> {
        let id: String = cells.take("id")?;
        let row = Self {
            check_in: cells.take("check_in")?,
            answer: OwnAnswer {
                measure: cells.take("measure")?,
                value: cells.take("value")?,
            },
        };
        if id == row.key() {
            Ok(row)
        } else {
            Err(cells.bad("id", id))
        }
    }
}

impl Record for OwnAnswerRow {
    fn key(&self) -> String {
        Self::key_of(self.check_in, self.answer.measure)
    }

    fn values(&self) -> Vec<Value> {
        vec![
            Value::Text(self.key()),
            self.check_in.write(),
            self.answer.measure.write(),
            self.answer.value.write(),
        ]
    }
}
