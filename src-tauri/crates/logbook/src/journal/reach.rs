//! How far back undo reaches.
//!
//! The latest [`UNDO_STEPS`] changes can be taken back, and none that is older than
//! [`UNDO_DAYS`] days. A change that has come to be out of reach is final, and stays so when
//! the changes after it are taken back: what it deleted may have been forgotten since. The
//! latest final change is marked in the journal itself, by one more step of it.

use chrono::{DateTime, FixedOffset, TimeDelta};
use rusqlite::Connection;

use crate::LogbookError;
use crate::table::{ChangeRow, RevisionRow, Row};

/// How many changes can be taken back, one after the other. A product choice.
pub const UNDO_STEPS: usize = 30;
/// How many days back a change can be taken back. A product choice.
pub const UNDO_DAYS: i64 = 30;

/// What a step is of that marks its change as final.
const MARK: &str = "change";
/// What it says.
const FINAL: &str = r#"{"final":true}"#;

/// The changes undo can take back, the latest first.
pub(crate) fn undoable(connection: &Connection) -> Result<Vec<ChangeRow>, LogbookError> {
    standing(connection, UNDO_STEPS)
}

/// The change undo would take back.
pub(crate) fn latest_undoable(connection: &Connection) -> Result<Option<ChangeRow>, LogbookError> {
    Ok(standing(connection, 1)?.pop())
}

/// The latest change that can no longer be taken back; every one before it cannot either. 0,
/// which is no change, where there is none.
pub(crate) fn latest_final(connection: &Connection) -> Result<i64, LogbookError> {
    let mark = RevisionRow::first(
        connection,
        "WHERE record_table = ? ORDER BY change DESC LIMIT 1",
        [MARK],
    )?;
    Ok(mark.map_or(0, |mark| mark.change))
}

/// Makes final what has come to be out of reach. Gives the latest final change before and now.
pub(crate) fn settle(
    connection: &Connection,
    now: DateTime<FixedOffset>,
) -> Result<(i64, i64), LogbookError> {
    let before = latest_final(connection)?;
    let one_more = standing(connection, UNDO_STEPS + 1)?;
    let is_out = |(place, change): &(usize, &ChangeRow)| {
        *place >= UNDO_STEPS || now - change.at > TimeDelta::days(UNDO_DAYS)
    };
    let out = one_more.iter().enumerate().find(is_out);
    match out {
        Some((_, change)) => {
            make_final(connection, change.id)?;
            Ok((before, change.id))
        }
        None => Ok((before, before)),
    }
}

/// Whether a step is of no record, but marks its change as final.
pub(crate) fn is_mark(step: &RevisionRow) -> bool {
    step.record_table == MARK
}

/// Makes a change, and every one before it, final.
pub(crate) fn make_final(connection: &Connection, change: i64) -> Result<(), LogbookError> {
    let before = latest_final(connection)?;
    if change <= before {
        return Ok(());
    }
    RevisionRow::forget(connection, MARK, &before.to_string())?;
    ChangeRow::drop_if_empty(connection, before)?;
    RevisionRow::keep(
        connection,
        change,
        MARK,
        &change.to_string(),
        None,
        Some(FINAL),
    )
}

/// The latest changes that have been neither undone nor made final, the latest first.
fn standing(connection: &Connection, most: usize) -> Result<Vec<ChangeRow>, LogbookError> {
    ChangeRow::all(
        connection,
        "WHERE undone_at IS NULL AND id > ? ORDER BY id DESC LIMIT ?",
        (
            latest_final(connection)?,
            i64::try_from(most).unwrap_or(i64::MAX),
        ),
    )
}
