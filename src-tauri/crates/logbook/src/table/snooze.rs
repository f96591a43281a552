//! Until when the patient has put off being reminded of something.

use chrono::{DateTime, FixedOffset, NaiveDateTime};
use reminders::{Rule, Snooze};
use rusqlite::Connection;

use super::{Row, refused};
use crate::LogbookError;
use crate::cell::{Cell, Cells};

impl Row for Snooze {
    const TABLE: &'static str = "snooze";
    const COLUMNS: &'static [&'static str] = &["rule", "until", "made_at"];

    fn read(cells: &mut Cells<'_>) -> Result<Self, LogbookError> {
        Ok(Self {
            rule: cells.take("rule")?,
            until: cells.take("until")?,
            made: cells
                .take::<DateTime<FixedOffset>>("made_at")?
                .naive_local(),
        })
    }
}

/// Every snooze, the earliest to end first.
pub(crate) fn snoozes(connection: &Connection) -> Result<Vec<Snooze>, LogbookError> {
    Snooze::all(connection, "ORDER BY until, rule", [])
}

/// Keeps a snooze in place of an earlier one of its rule.
pub(crate) fn put_snooze(
    connection: &Connection,
    rule: Rule,
    until: NaiveDateTime,
    made: DateTime<FixedOffset>,
) -> Result<(), LogbookError> {
    connection
        .prepare_cached("INSERT OR REPLACE INTO snooze (rule, until, made_at) VALUES (?, ?, ?)")?
        .execute([rule.write(), until.write(), made.write()])
        .map(drop)
        .map_err(|error| refused(Snooze::TABLE, rule.code(), error))
}

/// Takes a snooze back, where there is one.
pub(crate) fn delete_snooze(connection: &Connection, rule: Rule) -> Result<(), LogbookError> {
    connection
        .prepare_cached("DELETE FROM snooze WHERE rule = ?")?
        .execute([rule.write()])?;
    Ok(())
}
