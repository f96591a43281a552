//! The journal: every version a change replaced, and how a change is taken back.
//!
//! A step of a change keeps the record before and after it as JSON. Undo walks the steps
//! backwards; where a record is no longer as its step left it, nothing is undone. Reminders,
//! settings and reports made are not journalled.

use std::collections::HashSet;

use chrono::{DateTime, FixedOffset};
use rusqlite::Connection;
use uuid::Uuid;

use crate::cell::Cells;
use crate::table::{
    ChangeRow, CheckInRow, ClearanceRow, EpisodeRow, PatientRow, PlanRow, PrescriptionRow, Record,
    RevisionRow, Row, SessionRow,
};
use crate::{EarlierCheckIn, LogbookError, TakenAnswer, Undoable};

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

/// Takes back the latest change that stands, whole, and gives what it was.
///
/// # Errors
/// [`LogbookError::UndoConflict`] where a record is no longer as the change left it. Nothing
/// has changed then.
pub(crate) fn undo(
    connection: &Connection,
    at: DateTime<FixedOffset>,
) -> Result<Option<Undoable>, LogbookError> {
    let Some(change) = ChangeRow::latest_standing(connection)? else {
        return Ok(None);
    };
    connection.execute_batch("SAVEPOINT undo")?;
    let undone = take_back(connection, change.id)
        .and_then(|()| ChangeRow::mark_undone(connection, change.id, at));
    match undone {
        Ok(()) => connection.execute_batch("RELEASE undo")?,
        Err(error) => {
            connection.execute_batch("ROLLBACK TO undo; RELEASE undo")?;
            return Err(error);
        }
    }
    Ok(Some(change.into()))
}

fn take_back(connection: &Connection, change: i64) -> Result<(), LogbookError> {
    for step in RevisionRow::of_change_backwards(connection, change)? {
        match step.record_table.as_str() {
            PatientRow::TABLE => step_back::<PatientRow>(connection, &step)?,
            EpisodeRow::TABLE => step_back::<EpisodeRow>(connection, &step)?,
            CheckInRow::TABLE => step_back::<CheckInRow>(connection, &step)?,
            SessionRow::TABLE => step_back::<SessionRow>(connection, &step)?,
            ClearanceRow::TABLE => step_back::<ClearanceRow>(connection, &step)?,
            PrescriptionRow::TABLE => step_back::<PrescriptionRow>(connection, &step)?,
            PlanRow::TABLE => step_back::<PlanRow>(connection, &step)?,
            TakenAnswer::TABLE => step_back::<TakenAnswer>(connection, &step)?,
            _ => return Err(unknown_table(&step)),
        }
    }
    Ok(())
}

fn step_back<R: Record>(connection: &Connection, step: &RevisionRow) -> Result<(), LogbookError> {
    let present = R::find(connection, &step.record)?;
    let as_left = present.as_ref().map(version).transpose()? == step.after;
    if !as_left {
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
        PatientRow::TABLE => check::<PatientRow>(step),
        EpisodeRow::TABLE => check::<EpisodeRow>(step),
        CheckInRow::TABLE => check::<CheckInRow>(step),
        SessionRow::TABLE => check::<SessionRow>(step),
        ClearanceRow::TABLE => check::<ClearanceRow>(step),
        PrescriptionRow::TABLE => check::<PrescriptionRow>(step),
        PlanRow::TABLE => check::<PlanRow>(step),
        TakenAnswer::TABLE => check::<TakenAnswer>(step),
        _ => Err(unknown_table(step)),
    }
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
