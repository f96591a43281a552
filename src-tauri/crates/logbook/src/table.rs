//! The tables of records, one file each: columns, row, reader and writer. What a file does
//! not hold is the SQL that is the same for all of them, which is here, and the schema.

mod answer;
mod awake;
mod calendar_entry;
mod change;
mod check_in;
mod clearance;
mod episode;
mod own_answer;
mod own_measure;
mod patient;
mod plan;
mod prescription;
mod reminder;
mod reminding;
mod report;
mod revision;
mod session;
mod setting;
mod snooze;

use rusqlite::types::Value;
use rusqlite::{Connection, ErrorCode, Params, params_from_iter};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::LogbookError;
use crate::cell::Cells;

pub(crate) use answer::{taken_answer, taken_answers};
pub(crate) use awake::{last_awake, put_last_awake};
pub(crate) use calendar_entry::{calendar_entries, forget_told_calendars, put_calendar_entry};
pub(crate) use change::ChangeRow;
pub(crate) use check_in::CheckInRow;
pub(crate) use clearance::ClearanceRow;
pub(crate) use episode::EpisodeRow;
pub(crate) use own_answer::OwnAnswerRow;
pub(crate) use own_measure::OwnMeasureRow;
pub(crate) use patient::PatientRow;
pub(crate) use plan::PlanRow;
pub(crate) use prescription::PrescriptionRow;
pub(crate) use reminder::ReminderRow;
pub(crate) use reminding::forget_reminding;
pub(crate) use report::{ReportRow, add_report, reports};
pub(crate) use revision::RevisionRow;
pub(crate) use session::SessionRow;
pub(crate) use setting::settings;
pub(crate) use snooze::{delete_snooze, put_snooze, snoozes};

/// A row of any table.
pub(crate) trait Row: Sized {
    /// The table's name.
    const TABLE: &'static str;
    /// The columns in the order they are read and written. The first is the key.
    const COLUMNS: &'static [&'static str];

    /// Takes the cells in the order of the columns.
    fn read(cells: &mut Cells<'_>) -> Result<Self, LogbookError>;

    /// `SELECT` the columns, and what follows.
    fn select(rest: &str) -> String {
        format!(
            "SELECT {} FROM {} {rest}",
            Self::COLUMNS.join(", "),
            Self::TABLE
        )
    }

    /// The rows a query gives, in its order.
    fn all(
        connection: &Connection,
        rest: &str,
        params: impl Params,
    ) -> Result<Vec<Self>, LogbookError> {
        let mut statement = connection.prepare_cached(&Self::select(rest))?;
        let mut rows = statement.query(params)?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(Self::read(&mut Cells::new(Self::TABLE, row))?);
        }
        Ok(found)
    }

    /// The first row a query gives.
    fn first(
        connection: &Connection,
        rest: &str,
        params: impl Params,
    ) -> Result<Option<Self>, LogbookError> {
        let mut statement = connection.prepare_cached(&Self::select(rest))?;
        let mut rows = statement.query(params)?;
        match rows.next()? {
            Some(row) => Self::read(&mut Cells::new(Self::TABLE, row)).map(Some),
            None => Ok(None),
        }
    }
}

/// A row of a table whose every version is kept.
pub(crate) trait Record: Row + Serialize + DeserializeOwned {
    /// The key, as the journal names the record.
    fn key(&self) -> String;
    /// The values in the order of the columns.
    fn values(&self) -> Vec<Value>;

    /// The record with this key.
    fn find(connection: &Connection, key: &str) -> Result<Option<Self>, LogbookError> {
        Self::first(
            connection,
            &format!("WHERE {} = ?1", Self::COLUMNS[0]),
            [key],
        )
    }

    /// Puts a new record in its table.
    fn insert(&self, connection: &Connection) -> Result<(), LogbookError> {
        let places = vec!["?"; Self::COLUMNS.len()].join(", ");
        let sql = format!(
            "INSERT INTO {} ({}) VALUES ({places})",
            Self::TABLE,
            Self::COLUMNS.join(", ")
        );
        connection
            .prepare_cached(&sql)?
            .execute(params_from_iter(self.values()))
            .map(drop)
            .map_err(|error| refused(Self::TABLE, self.key(), error))
    }

    /// Replaces the record with the same key.
    fn update(&self, connection: &Connection) -> Result<(), LogbookError> {
        let sql = format!(
            "UPDATE {} SET {} = ? WHERE {} = ?",
            Self::TABLE,
            Self::COLUMNS[1..].join(" = ?, "),
            Self::COLUMNS[0]
        );
        let mut values = self.values();
        values.rotate_left(1);
        connection
            .prepare_cached(&sql)?
            .execute(params_from_iter(values))
            .map(drop)
            .map_err(|error| refused(Self::TABLE, self.key(), error))
    }

    /// Takes the record with this key out of its table.
    fn delete(connection: &Connection, key: &str) -> Result<(), LogbookError> {
        let sql = format!(
            "DELETE FROM {} WHERE {} = ?1",
            Self::TABLE,
            Self::COLUMNS[0]
        );
        connection
            .prepare_cached(&sql)?
            .execute([key])
            .map(drop)
            .map_err(|error| refused(Self::TABLE, key.to_owned(), error))
    }
}

/// A broken rule of the table as such, anything else as SQLite's.
pub(crate) fn refused(table: &'static str, row: String, error: rusqlite::Error) -> LogbookError {
    match &error {
        rusqlite::Error::SqliteFailure(failure, message)
            if failure.code == ErrorCode::ConstraintViolation =>
        {
            LogbookError::RowRefused {
                table,
                row,
                rule: message.clone().unwrap_or_else(|| failure.to_string()),
            }
        }
        _ => LogbookError::Sqlite(error),
    }
}
