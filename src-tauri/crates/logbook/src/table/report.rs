//! When the patient made a report.

use chrono::{DateTime, FixedOffset};
use rusqlite::Connection;

use super::{Row, refused};
use crate::LogbookError;
use crate::cell::{Cell, Cells};

/// A row of `report`.
pub(crate) struct ReportRow {
    pub(crate) made_at: DateTime<FixedOffset>,
}

impl Row for ReportRow {
    const TABLE: &'static str = "report";
    const COLUMNS: &'static [&'static str] = &["id", "made_at"];

    fn read(cells: &mut Cells<'_>) -> Result<Self, LogbookError> {
        cells.take::<i64>("id")?;
        Ok(Self {
            made_at: cells.take("made_at")?,
        })
    }
}

/// When each was made, in the order they were made.
pub(crate) fn reports(connection: &Connection) -> Result<Vec<DateTime<FixedOffset>>, LogbookError> {
    let rows = ReportRow::all(connection, "ORDER BY id", [])?;
    Ok(rows.into_iter().map(|row| row.made_at).collect())
}

/// Keeps that one was made.
pub(crate) fn add_report(
    connection: &Connection,
    at: DateTime<FixedOffset>,
) -> Result<(), LogbookError> {
    connection
        .prepare_cached("INSERT INTO report (made_at) VALUES (?)")?
        .execute([at.write()])
        .map(drop)
        .map_err(|error| refused(ReportRow::TABLE, "new".to_owned(), error))
}
