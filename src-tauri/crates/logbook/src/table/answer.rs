//! Where a record comes from that was taken from a therapist's answer.

use rusqlite::Connection;
use rusqlite::types::Value;
use uuid::Uuid;

use super::{Record, Row};
use crate::cell::{Cell, Cells};
use crate::{LogbookError, TakenAnswer};

impl Row for TakenAnswer {
    const TABLE: &'static str = "answer";
    const COLUMNS: &'static [&'static str] = &[
        "record",
        "file",
        "written_at",
        "log_exported_at",
        "taken_at",
    ];

    fn read(cells: &mut Cells<'_>) -> Result<Self, LogbookError> {
        Ok(Self {
            record: cells.take("record")?,
            file: cells.take("file")?,
            written_at: cells.take("written_at")?,
            log_exported_at: cells.take("log_exported_at")?,
            taken_at: cells.take("taken_at")?,
        })
    }
}

impl Record for TakenAnswer {
    fn key(&self) -> String {
        self.record.to_string()
    }

    fn values(&self) -> Vec<Value> {
        vec![
            self.record.write(),
            self.file.write(),
            self.written_at.write(),
            self.log_exported_at.write(),
            self.taken_at.write(),
        ]
    }
}

/// Every one, in the order of their records' identities: they have none among themselves.
pub(crate) fn taken_answers(connection: &Connection) -> Result<Vec<TakenAnswer>, LogbookError> {
    TakenAnswer::all(connection, "ORDER BY record", [])
}

/// That of one record.
pub(crate) fn taken_answer(
    connection: &Connection,
    record: Uuid,
) -> Result<Option<TakenAnswer>, LogbookError> {
    TakenAnswer::find(connection, &record.to_string())
}
