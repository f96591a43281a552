//! A check-in as it stands and as it stood before, with its answers to own measures.
//!
//! The journal is walked backwards from what stands now.

use std::collections::BTreeMap;

use beside::OwnAnswer;
use chrono::{DateTime, FixedOffset};
use recovery::CheckIn;
use rusqlite::Connection;
use uuid::Uuid;

use super::reread;
use crate::table::{ChangeRow, CheckInRow, OwnAnswerRow, OwnMeasureRow, Record, RevisionRow, Row};
use crate::{CheckInVersion, LogbookError};

/// What a check-in holds at some moment of the walk.
struct State {
    check_in: CheckIn,
    own: BTreeMap<Uuid, OwnAnswer>,
}

/// The versions of a check-in, the latest first; none where there is no such check-in.
pub(crate) fn check_in_versions(
    connection: &Connection,
    id: Uuid,
) -> Result<Vec<CheckInVersion>, LogbookError> {
    let key = id.to_string();
    let Some(row) = CheckInRow::find(connection, &key)? else {
        return Ok(Vec::new());
    };
    let own = OwnAnswerRow::all(connection, "WHERE check_in = ?", [&key])?;
    let mut state = State {
        check_in: row.check_in,
        own: own
            .into_iter()
            .map(|row| (row.answer.measure, row.answer))
            .collect(),
    };
    let measures = OwnMeasureRow::all(connection, "ORDER BY position", [])?;
    let order: Vec<Uuid> = measures.iter().map(|row| row.measure.id).collect();
    let mut versions = Vec::new();
    for (at, steps) in changes_of(connection, &key)? {
        add(&mut versions, state.version(at, &order));
        for step in steps {
            if !state.step_back(&step)? {
                return Ok(versions);
            }
        }
    }
    // It was there before anything was kept of it.
    let first = state.version(state.check_in.recorded_at, &order);
    add(&mut versions, first);
    Ok(versions)
}

impl State {
    /// Makes it what it was before a step; false where it was not there before.
    fn step_back(&mut self, step: &RevisionRow) -> Result<bool, LogbookError> {
        let before = step.before.as_deref();
        if step.record_table == CheckInRow::TABLE {
            let Some(before) = before else {
                return Ok(false);
            };
            self.check_in = reread::<CheckInRow>(&step.record, before)?.check_in;
            return Ok(true);
        }
        let Some(either) = before.or(step.after.as_deref()) else {
            return Ok(true);
        };
        let answer = reread::<OwnAnswerRow>(&step.record, either)?.answer;
        match before {
            Some(_) => self.own.insert(answer.measure, answer),
            None => self.own.remove(&answer.measure),
        };
        Ok(true)
    }

    fn version(&self, recorded: DateTime<FixedOffset>, order: &[Uuid]) -> CheckInVersion {
        let mut own: Vec<OwnAnswer> = self.own.values().copied().collect();
        let place = |answer: &OwnAnswer| order.iter().position(|id| *id == answer.measure);
        own.sort_by_key(|answer| place(answer).unwrap_or(order.len()));
        CheckInVersion {
            recorded,
            check_in: self.check_in.clone(),
            own,
        }
    }
}

/// Adds an earlier version. Where it differs in nothing, the one after it has stood since then.
fn add(versions: &mut Vec<CheckInVersion>, earlier: CheckInVersion) {
    match versions.last_mut() {
        Some(later) if later.check_in == earlier.check_in && later.own == earlier.own => {
            later.recorded = earlier.recorded;
        }
        _ => versions.push(earlier),
    }
}

/// When a change was made, and its steps backwards.
type Change = (DateTime<FixedOffset>, Vec<RevisionRow>);

/// When each change of a check-in or of its answers was made, and its steps backwards; the
/// latest first.
fn changes_of(connection: &Connection, key: &str) -> Result<Vec<Change>, LogbookError> {
    // The answers' keys begin with the check-in's and a stroke; a 0 comes after the stroke.
    let steps = RevisionRow::all(
        connection,
        "WHERE ((record_table = 'check_in' AND record = ?1)
            OR (record_table = 'own_answer' AND record >= ?1 || '/' AND record < ?1 || '0'))
         AND change IN (SELECT id FROM change WHERE undone_at IS NULL)
         ORDER BY id DESC",
        [key],
    )?;
    let mut changes: Vec<Change> = Vec::new();
    for step in steps {
        let same = changes
            .last_mut()
            .filter(|(_, steps)| steps.iter().all(|of| of.change == step.change));
        if let Some((_, steps)) = same {
            steps.push(step);
        } else if let Some(change) = ChangeRow::first(connection, "WHERE id = ?", [step.change])? {
            changes.push((change.at, vec![step]));
        }
    }
    Ok(changes)
}
