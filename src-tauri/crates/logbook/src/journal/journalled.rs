//! What the journal does with each kind of record: every table it keeps versions of.

use rusqlite::Connection;

use crate::table::{
    CheckInRow, ClearanceRow, EpisodeRow, OwnAnswerRow, OwnMeasureRow, PatientRow, PlanRow,
    PrescriptionRow, Record, RevisionRow, Row, SessionRow,
};
use crate::{LogbookError, Settings, TakenAnswer};

/// The JSON a version is kept as.
pub(crate) fn version<R: Record>(record: &R) -> Result<String, LogbookError> {
    serde_json::to_string(record).map_err(|error| LogbookError::BadVersion {
        table: R::TABLE,
        row: record.key(),
        says: error.to_string(),
    })
}

/// The record a version was kept of.
pub(super) fn reread<R: Record>(row: &str, version: &str) -> Result<R, LogbookError> {
    serde_json::from_str(version).map_err(|error| LogbookError::BadVersion {
        table: R::TABLE,
        row: row.to_owned(),
        says: error.to_string(),
    })
}

/// A table whose every version is kept.
pub(super) struct Journalled {
    /// Its name.
    pub(super) table: &'static str,
    /// Makes a record what it was before a step.
    pub(super) step_back: fn(&Connection, &RevisionRow) -> Result<(), LogbookError>,
    /// Puts a record in its table as a step left it.
    pub(super) put_back: fn(&Connection, &RevisionRow) -> Result<(), LogbookError>,
    /// Whether both versions of a step read back.
    pub(super) check: fn(&RevisionRow) -> Result<(), LogbookError>,
    /// Whether a record with this key is in it.
    pub(super) holds: fn(&Connection, &str) -> Result<bool, LogbookError>,
    /// The keys of the records the journal knows that are in it no more.
    pub(super) missing: fn(&Connection) -> Result<Vec<String>, LogbookError>,
}

/// All of them.
pub(super) const TABLES: &[Journalled] = &[
    Journalled::table::<PatientRow>(),
    Journalled::table::<EpisodeRow>(),
    Journalled::table::<CheckInRow>(),
    Journalled::table::<SessionRow>(),
    Journalled::table::<ClearanceRow>(),
    Journalled::table::<PrescriptionRow>(),
    Journalled::table::<PlanRow>(),
    Journalled::table::<OwnMeasureRow>(),
    Journalled::table::<OwnAnswerRow>(),
    Journalled::table::<TakenAnswer>(),
    Journalled::table::<Settings>(),
];

impl Journalled {
    const fn table<R: Record>() -> Self {
        Self {
            table: R::TABLE,
            step_back: step_back::<R>,
            put_back: put_back::<R>,
            check: check::<R>,
            holds: holds::<R>,
            missing: missing::<R>,
        }
    }

    /// The one a step is of.
    ///
    /// # Errors
    /// [`LogbookError::BadRow`] where there is no such table.
    pub(super) fn of(step: &RevisionRow) -> Result<&'static Self, LogbookError> {
        let found = TABLES.iter().find(|each| each.table == step.record_table);
        found.ok_or_else(|| LogbookError::BadRow {
            table: RevisionRow::TABLE,
            row: step.id.to_string(),
            column: "record_table",
            value: step.record_table.clone(),
        })
    }
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

fn put_back<R: Record>(connection: &Connection, step: &RevisionRow) -> Result<(), LogbookError> {
    match &step.after {
        Some(after) => reread::<R>(&step.record, after)?.insert(connection),
        None => Err(LogbookError::NoSuchRow {
            table: R::TABLE,
            row: step.record.clone(),
        }),
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

fn check<R: Record>(step: &RevisionRow) -> Result<(), LogbookError> {
    for kept in [&step.before, &step.after].into_iter().flatten() {
        reread::<R>(&step.record, kept)?;
    }
    Ok(())
}

fn holds<R: Record>(connection: &Connection, key: &str) -> Result<bool, LogbookError> {
    let sql = format!("SELECT 1 FROM {} WHERE {} = ?", R::TABLE, R::COLUMNS[0]);
    Ok(connection.prepare_cached(&sql)?.exists([key])?)
}

fn missing<R: Record>(connection: &Connection) -> Result<Vec<String>, LogbookError> {
    let sql = format!(
        "SELECT DISTINCT record FROM revision WHERE record_table = ?
         AND NOT EXISTS (SELECT 1 FROM {} WHERE {} = revision.record)",
        R::TABLE,
        R::COLUMNS[0]
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let keys = statement.query_map([R::TABLE], |row| row.get(0))?;
    Ok(keys.collect::<Result<_, _>>()?)
}
