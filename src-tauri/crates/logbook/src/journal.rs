//! The journal: every version a change replaced, and how a change is taken back.
//!
//! A step of a change keeps the record before and after it as JSON. Undo walks the steps
//! backwards; where a record is no longer as its step left it, nothing is undone. How far back
//! it goes is in [`reach`], what leaves the journal again in [`sweep`]. Reminders and reports
//! made are not journalled.

mod reach;
mod sweep;
mod versions;

use std::collections::HashSet;

use rusqlite::Connection;
use uuid::Uuid;

use crate::cell::Cells;
use crate::table::{
    ChangeRow, CheckInRow, ClearanceRow, EpisodeRow, OwnAnswerRow, OwnMeasureRow, PatientRow,
    PlanRow, PrescriptionRow, Record, RevisionRow, Row, SessionRow,
};
use crate::{EarlierCheckIn, LogbookError, Settings, TakenAnswer, Undoable};

pub use reach::{UNDO_DAYS, UNDO_STEPS};
pub(crate) use reach::{latest_undoable, settle, undoable};
pub(crate) use sweep::{Gone, at_once, everything, out_of_reach};
pub(crate) use versions::check_in_versions;

/// The JSON a version is kept as.
pub(crate) fn version<R: Record>(record: &R) -> Result<String, LogbookError> {
    serde_json::to_string(record).map_err(|error| LogbookError::BadVersion {
        table: R::TABLE,
        row: record.key(),
        says: error.to_string(),
    })
}

/// The record a version was kept of.
fn reread<R: Record>(row: &str, version: &str) -> Result<R, LogbookError> {
    serde_json::from_str(version).map_err(|error| LogbookError::BadVersion {
        table: R::TABLE,
        row: row.to_owned(),
        says: error.to_string(),
    })
}

/// Does something by the type of the records in a table, or fails for a table that has none.
macro_rules! by_table {
    ($table:expr, $else:expr, $do:ident($($argument:expr),*)) => {
        match $table {
            PatientRow::TABLE => $do::<PatientRow>($($argument),*),
            EpisodeRow::TABLE => $do::<EpisodeRow>($($argument),*),
            CheckInRow::TABLE => $do::<CheckInRow>($($argument),*),
            SessionRow::TABLE => $do::<SessionRow>($($argument),*),
            ClearanceRow::TABLE => $do::<ClearanceRow>($($argument),*),
            PrescriptionRow::TABLE => $do::<PrescriptionRow>($($argument),*),
            PlanRow::TABLE => $do::<PlanRow>($($argument),*),
            OwnMeasureRow::TABLE => $do::<OwnMeasureRow>($($argument),*),
            OwnAnswerRow::TABLE => $do::<OwnAnswerRow>($($argument),*),
            TakenAnswer::TABLE => $do::<TakenAnswer>($($argument),*),
            Settings::TABLE => $do::<Settings>($($argument),*),
            _ => Err($else),
        }
    };
}

/// Takes back the latest change within reach, whole, and forgets it. Gives what it was, and
/// what could betray it.
///
/// # Errors
/// [`LogbookError::UndoConflict`] where a record is no longer as the change left it. Nothing
/// has changed then.
pub(crate) fn undo(connection: &Connection) -> Result<Option<(Undoable, Vec<Gone>)>, LogbookError> {
    let Some(change) = latest_undoable(connection)? else {
        return Ok(None);
    };
    connection.execute_batch("SAVEPOINT undo")?;
    let undone =
        take_back(connection, change.id).and_then(|()| sweep::undone(connection, change.id));
    match undone {
        Ok(gone) => {
            connection.execute_batch("RELEASE undo")?;
            Ok(Some((change.into(), gone)))
        }
        Err(error) => {
            connection.execute_batch("ROLLBACK TO undo; RELEASE undo")?;
            Err(error)
        }
    }
}

fn take_back(connection: &Connection, change: i64) -> Result<(), LogbookError> {
    for step in RevisionRow::of_change_backwards(connection, change)? {
        let table = step.record_table.as_str();
        by_table!(table, unknown_table(&step), step_back(connection, &step))?;
    }
    Ok(())
}

fn step_back<R: Record>(connection: &Connection, step: &RevisionRow) -> Result<(), LogbookError> {
    let present = R::find(connection, &step.record)?;
    if !is_as_left(present.as_ref(), step)? {
        return Err(LogbookError::UndoConflict {
            table: R::TABLE,
            row: step.record.clone(),
        });
    }
    match (&step.before, present) {
        (None, _) => R::delete(connection, &step.record),
        (Some(before), None) => reread::<R>(&step.record, before)?.insert(connection),
        (Some(before), Some(_)) => reread::<R>(&step.record, before)?.update(connection),
    }
}

/// Whether a record is as a step left it. Versions kept by an older Tend know less of a record
/// than is known now, so they are compared as what they read as.
fn is_as_left<R: Record>(present: Option<&R>, step: &RevisionRow) -> Result<bool, LogbookError> {
    match (present, &step.after) {
        (None, None) => Ok(true),
        (Some(present), Some(after)) => {
            let present = version(present)?;
            Ok(present == *after || present == version(&reread::<R>(&step.record, after)?)?)
        }
        _ => Ok(false),
    }
}

fn unknown_table(step: &RevisionRow) -> LogbookError {
    LogbookError::BadRow {
        table: RevisionRow::TABLE,
        row: step.id.to_string(),
        column: "record_table",
        value: step.record_table.clone(),
    }
}

/// Whether both versions of a step read back.
pub(crate) fn check_step(step: &RevisionRow) -> Result<(), LogbookError> {
    fn check<R: Record>(step: &RevisionRow) -> Result<(), LogbookError> {
        for kept in [&step.before, &step.after].into_iter().flatten() {
            reread::<R>(&step.record, kept)?;
        }
        Ok(())
    }
    match step.record_table.as_str() {
        reach::MARK => Ok(()),
        table => by_table!(table, unknown_table(step), check(step)),
    }
}

/// Whether a record is in its table.
fn stands(connection: &Connection, table: &str, key: &str) -> Result<bool, LogbookError> {
    fn is_there<R: Record>(connection: &Connection, key: &str) -> Result<bool, LogbookError> {
        let sql = format!("SELECT 1 FROM {} WHERE {} = ?", R::TABLE, R::COLUMNS[0]);
        Ok(connection.prepare_cached(&sql)?.exists([key])?)
    }
    let unknown = LogbookError::BadRow {
        table: RevisionRow::TABLE,
        row: key.to_owned(),
        column: "record_table",
        value: table.to_owned(),
    };
    by_table!(table, unknown, is_there(connection, key))
}

/// The check-ins of which an earlier version is kept by a change that stands.
pub(crate) fn edited_check_ins(connection: &Connection) -> Result<HashSet<Uuid>, LogbookError> {
    struct Edited(Uuid);
    impl Row for Edited {
        const TABLE: &'static str = "revision";
        const COLUMNS: &'static [&'static str] = &["record"];

        fn read(cells: &mut Cells<'_>) -> Result<Self, LogbookError> {
            Ok(Self(cells.take("record")?))
        }
    }
    let edited = Edited::all(
        connection,
        "WHERE record_table = 'check_in' AND before IS NOT NULL
         AND change IN (SELECT id FROM change WHERE undone_at IS NULL)",
        [],
    )?;
    Ok(edited.into_iter().map(|edited| edited.0).collect())
}

/// The versions of a check-in that changes which stand have replaced, the first first.
pub(crate) fn earlier_check_ins(
    connection: &Connection,
    id: Uuid,
) -> Result<Vec<EarlierCheckIn>, LogbookError> {
    let steps = RevisionRow::all(
        connection,
        "WHERE record_table = 'check_in' AND record = ? AND before IS NOT NULL ORDER BY id",
        [id.to_string()],
    )?;
    let mut earlier = Vec::new();
    for step in steps {
        let change = ChangeRow::first(
            connection,
            "WHERE id = ? AND undone_at IS NULL",
            [step.change],
        )?;
        if let (Some(change), Some(before)) = (change, &step.before) {
            earlier.push(EarlierCheckIn {
                check_in: reread::<CheckInRow>(&step.record, before)?.check_in,
                change: change.kind,
                until: change.at,
            });
        }
    }
    Ok(earlier)
}
