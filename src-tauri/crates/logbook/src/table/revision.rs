//! Every version a change replaced, as JSON.

use rusqlite::{Connection, params};

use super::Row;
use crate::LogbookError;
use crate::cell::Cells;

/// A row of `revision`.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct RevisionRow {
    pub(crate) id: i64,
    pub(crate) change: i64,
    pub(crate) record_table: String,
    pub(crate) record: String,
    pub(crate) before: Option<String>,
    pub(crate) after: Option<String>,
}

impl Row for RevisionRow {
    const TABLE: &'static str = "revision";
    const COLUMNS: &'static [&'static str] =
        &["id", "change", "record_table", "record", "before", "after"];

    fn read(cells: &mut Cells<'_>) -> Result<Self, LogbookError> {
        Ok(Self {
            id: cells.take("id")?,
            change: cells.take("change")?,
            record_table: cells.take("record_table")?,
            record: cells.take("record")?,
            before: cells.take("before")?,
            after: cells.take("after")?,
        })
    }
}

impl RevisionRow {
    /// What a change did, the last first.
    pub(crate) fn of_change_backwards(
        connection: &Connection,
        change: i64,
    ) -> Result<Vec<Self>, LogbookError> {
        Self::all(connection, "WHERE change = ? ORDER BY id DESC", [change])
    }

    /// Every step of a record, the first first.
    pub(crate) fn of_record(
        connection: &Connection,
        table: &str,
        record: &str,
    ) -> Result<Vec<Self>, LogbookError> {
        Self::all(
            connection,
            "WHERE record_table = ? AND record = ? ORDER BY id",
            [table, record],
        )
    }

    /// Drops every step of a record.
    pub(crate) fn forget(
        connection: &Connection,
        table: &str,
        record: &str,
    ) -> Result<(), LogbookError> {
        connection
            .prepare_cached("DELETE FROM revision WHERE record_table = ? AND record = ?")?
            .execute([table, record])?;
        Ok(())
    }

    /// Drops every step of a change.
    pub(crate) fn forget_change(connection: &Connection, change: i64) -> Result<(), LogbookError> {
        connection
            .prepare_cached("DELETE FROM revision WHERE change = ?")?
            .execute([change])?;
        Ok(())
    }

    /// Keeps one step of a change.
    pub(crate) fn keep(
        connection: &Connection,
        change: i64,
        table: &'static str,
        record: &str,
        before: Option<&str>,
        after: Option<&str>,
    ) -> Result<(), LogbookError> {
        connection
            .prepare_cached(
                "INSERT INTO revision (change, record_table, record, before, after)
                 VALUES (?, ?, ?, ?, ?)",
            )?
            .execute(params![change, table, record, before, after])?;
        Ok(())
    }
}
