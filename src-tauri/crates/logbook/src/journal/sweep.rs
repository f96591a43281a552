//! What was deleted leaves the journal once undo can no longer bring it back.
//!
//! A record is gone for good when it is not in its table and no step within the reach of undo
//! is of it. Then every version of it goes, with what was kept of reminding of it. A change
//! that was undone cannot be done again, so it goes at once. The versions of a record that
//! still stands are its history, and stay.

use std::collections::BTreeSet;

use rusqlite::Connection;
use serde_json::Value;

use super::reach;
use crate::LogbookError;
use crate::table::{self, ChangeRow, EpisodeRow, RevisionRow, Row};

/// Where in a version the patient's own words stand, and the names they typed.
const WORDS: &[&str] = &[
    "name",
    "title",
    "site",
    "activities",
    "note",
    "by",
    "provider",
    "unit",
    "file",
];

/// What could betray that a record was there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Gone {
    /// Its key; nothing where the record still stands and only a version of it has gone.
    pub(crate) key: Option<String>,
    /// The words of its versions.
    pub(crate) words: BTreeSet<String>,
}

/// A record as a step names it: its table and its key.
type Named = (String, String);

/// Forgets what the changes after `before` up to `now` kept within reach, and nothing else
/// does.
pub(crate) fn out_of_reach(
    connection: &Connection,
    (before, now): (i64, i64),
) -> Result<Vec<Gone>, LogbookError> {
    if now <= before {
        return Ok(Vec::new());
    }
    let steps = RevisionRow::all(
        connection,
        "WHERE change > ? AND change <= ?",
        [before, now],
    )?;
    forget(connection, &named(&steps))
}

/// Forgets everything that cannot be brought back, whenever that came to be.
pub(crate) fn everything(connection: &Connection) -> Result<Vec<Gone>, LogbookError> {
    let mut gone = Vec::new();
    for change in ChangeRow::all(connection, "WHERE undone_at IS NOT NULL", [])? {
        gone.extend(undone(connection, change.id)?);
    }
    let steps = RevisionRow::all(connection, "", [])?;
    gone.extend(forget(connection, &named(&steps))?);
    Ok(gone)
}

/// Forgets everything that is not in its table, also what undo could have brought back: the
/// changes that could have are final then.
pub(crate) fn at_once(connection: &Connection) -> Result<Vec<Gone>, LogbookError> {
    let steps = RevisionRow::all(
        connection,
        "WHERE change IN (SELECT id FROM change WHERE undone_at IS NULL)",
        [],
    )?;
    let mut missing = BTreeSet::new();
    for (table, key) in named(&steps) {
        if !super::stands(connection, &table, &key)? {
            missing.insert((table, key));
        }
    }
    let of_missing = |step: &&RevisionRow| missing.contains(&name_of(step));
    if let Some(latest) = steps
        .iter()
        .filter(of_missing)
        .map(|step| step.change)
        .max()
    {
        reach::make_final(connection, latest)?;
    }
    everything(connection)
}

/// Forgets a change that has been undone.
pub(crate) fn undone(connection: &Connection, change: i64) -> Result<Vec<Gone>, LogbookError> {
    let steps = RevisionRow::of_change_backwards(connection, change)?;
    let records = named(&steps);
    let mut gone = Vec::new();
    for (table, key) in &records {
        let stands = super::stands(connection, table, key)?;
        gone.push(Gone {
            key: (!stands).then(|| key.clone()),
            words: words(steps.iter().filter(|step| step.record == *key)),
        });
    }
    RevisionRow::forget_change(connection, change)?;
    ChangeRow::drop_if_empty(connection, change)?;
    gone.extend(forget(connection, &records)?);
    Ok(gone)
}

/// Forgets those of the records that are gone for good.
fn forget(connection: &Connection, records: &BTreeSet<Named>) -> Result<Vec<Gone>, LogbookError> {
    let latest_final = reach::latest_final(connection)?;
    let mut gone = Vec::new();
    for (table, key) in records {
        if super::stands(connection, table, key)? {
            continue;
        }
        let steps = RevisionRow::of_record(connection, table, key)?;
        if steps.iter().any(|step| step.change > latest_final) {
            continue;
        }
        RevisionRow::forget(connection, table, key)?;
        table::forget_reminding(connection, table, key)?;
        if table == EpisodeRow::TABLE {
            ChangeRow::forget_episode(connection, key)?;
        }
        for change in steps
            .iter()
            .map(|step| step.change)
            .collect::<BTreeSet<_>>()
        {
            ChangeRow::drop_if_empty(connection, change)?;
        }
        gone.push(Gone {
            key: Some(key.clone()),
            words: words(steps.iter()),
        });
    }
    Ok(gone)
}

fn name_of(step: &RevisionRow) -> Named {
    (step.record_table.clone(), step.record.clone())
}

fn named(steps: &[RevisionRow]) -> BTreeSet<Named> {
    steps
        .iter()
        .filter(|step| step.record_table != reach::MARK)
        .map(name_of)
        .collect()
}

/// The words in both versions of some steps.
fn words<'s>(steps: impl Iterator<Item = &'s RevisionRow>) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    for version in steps.flat_map(|step| [&step.before, &step.after]).flatten() {
        match serde_json::from_str(version) {
            Ok(value) => gather(&value, false, &mut words),
            // What cannot be read is looked for as it stood.
            Err(_) => drop(words.insert(version.clone())),
        }
    }
    words
}

fn gather(value: &Value, typed: bool, words: &mut BTreeSet<String>) {
    match value {
        Value::String(text) if typed => drop(words.insert(text.clone())),
        Value::Array(values) => values.iter().for_each(|each| gather(each, typed, words)),
        Value::Object(fields) => {
            for (field, value) in fields {
                gather(value, WORDS.contains(&field.as_str()), words);
            }
        }
        _ => {}
    }
}
