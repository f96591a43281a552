//! The last moment some Tend was running.

use chrono::{DateTime, FixedOffset};
use rusqlite::Connection;

use super::{Row, refused};
use crate::LogbookError;
use crate::cell::{Cell, Cells};

/// The row of `awake`.
struct Awake(DateTime<FixedOffset>);

impl Row for Awake {
    const TABLE: &'static str = "awake";
    const COLUMNS: &'static [&'static str] = &["row", "last"];

    fn read(cells: &mut Cells<'_>) -> Result<Self, LogbookError> {
        cells.take::<i64>("row")?;
        Ok(Self(cells.take("last")?))
    }
}

/// The moment, once there was one.
pub(crate) fn last_awake(
    connection: &Connection,
) -> Result<Option<DateTime<FixedOffset>>, LogbookError> {
    Ok(Awake::first(connection, "", [])?.map(|awake| awake.0))
}

/// Keeps the moment in place of the one before.
pub(crate) fn put_last_awake(
    connection: &Connection,
    at: DateTime<FixedOffset>,
) -> Result<(), LogbookError> {
    connection
        .prepare_cached("INSERT OR REPLACE INTO awake (row, last) VALUES (1, ?)")?
        .execute([at.write()])
        .map(drop)
        .map_err(|error| refused(Awake::TABLE, "1".to_owned(), error))
}
