//! The journal: every version a change replaced, and how a change is taken back.
//!
//! A step of a change keeps the record before and after it as JSON. Undo walks the steps
//! backwards; where a record is no longer as its step left it, nothing is undone. How far back
//! it goes is in [`reach`], what leaves the journal again in [`sweep`]. Reminders and reports
//! made are not journalled.

mod journalled;
mod reach;
mod sweep;
mod versions;

use std::collections::HashSet;

use rusqlite::Connection;
use uuid::Uuid;

use self::journalled::{Journalled, reread};
use crate::cell::Cells;
use crate::table::{ChangeRow, CheckInRow, RevisionRow, Row};
use crate::{EarlierCheckIn, LogbookError, Undoable};

pub(crate) use journalled::version;
pub use reach::{UNDO_DAYS, UNDO_STEPS};
pub(crate) use reach::{latest_undoable, settle, undoable};
pub(crate) use sweep::{Gone, anything_deleted, at_once, everything, out_of_reach};
pub(crate) use versions::check_in_versions;

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
        (Journalled::of(&step)?.step_back)(connection, &step)?;
    }
    Ok(())
}

/// Whether both versions of a step read back.
pub(crate) fn check_step(step: &RevisionRow) -> Result<(), LogbookError> {
    if reach::is_mark(step) {
        return Ok(());
    }
    (Journalled::of(step)?.check)(step)
}

/// Puts a record that was lost back in its table, as its latest step left it. Gives whether there
/// is such a step.
pub(crate) fn bring_back(
    connection: &Connection,
    table: &str,
    key: &str,
) -> Result<bool, LogbookError> {
    let latest = RevisionRow::first(
        connection,
        "WHERE record_table = ? AND record = ?
         AND change IN (SELECT id FROM change WHERE undone_at IS NULL) ORDER BY id DESC LIMIT 1",
        [table, key],
    )?;
    match latest {
        Some(step) => Ok((Journalled::of(&step)?.put_back)(connection, &step).is_ok()),
        None => Ok(false),
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
