//! What was deleted leaves the journal once undo can no longer bring it back.
//!
//! A record is gone for good when it is not in its table and no step within the reach of undo
//! is of it. Then every version of it goes, with what was kept of reminding of it. A change
//! that was undone cannot be done again, so it goes at once. The versions of a record that
//! still stands are its history, and stay.

use std::collections::BTreeSet;

use rusqlite::Connection;
use serde_json::Value;

use super::journalled::TABLES;
use super::reach;
use crate::table::{self, ChangeRow, EpisodeRow, OwnAnswerRow, PlanRow, RevisionRow, Row};
use crate::{LogbookError, TakenAnswer};

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

/// What belongs to another record, and goes with it.
const PARTS: &[&str] = &[OwnAnswerRow::TABLE, PlanRow::TABLE, TakenAnswer::TABLE];

/// What could betray that a record was there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Gone {
    /// Its table.
    table: String,
    /// Its key; nothing where the record still stands and only a version of it has gone.
    pub(crate) key: Option<String>,
    /// The words of its versions.
    pub(crate) words: BTreeSet<String>,
}

impl Gone {
    /// Whether a whole record has gone, and no part of another one.
    pub(crate) fn is_record(&self) -> bool {
        self.key.is_some() && !PARTS.contains(&self.table.as_str())
    }
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
    forget(connection, named(&steps))
}

/// Forgets everything that cannot be brought back, whenever that came to be.
pub(crate) fn everything(connection: &Connection) -> Result<Vec<Gone>, LogbookError> {
    let mut gone = all_undone(connection)?;
    gone.extend(forget(connection, missing(connection)?)?);
    Ok(gone)
}

/// Whether there is anything that [`at_once`] would forget.
pub(crate) fn anything_deleted(connection: &Connection) -> Result<bool, LogbookError> {
    let undone = ChangeRow::first(connection, "WHERE undone_at IS NOT NULL LIMIT 1", [])?;
    Ok(undone.is_some() || !missing(connection)?.is_empty())
}

/// Forgets everything that is not in its table, also what undo could have brought back: the
/// changes that could have are final then.
pub(crate) fn at_once(connection: &Connection) -> Result<Vec<Gone>, LogbookError> {
    let mut gone = all_undone(connection)?;
    let missing = missing(connection)?;
    let mut latest = 0;
    for (table, key) in &missing {
        let steps = RevisionRow::of_record(connection, table, key)?;
        latest = steps.iter().map(|step| step.change).fold(latest, i64::max);
    }
    reach::make_final(connection, latest)?;
    gone.extend(forget(connection, missing)?);
    Ok(gone)
}

/// Forgets a change that has been undone.
pub(crate) fn undone(connection: &Connection, change: i64) -> Result<Vec<Gone>, LogbookError> {
    let steps = RevisionRow::of_change_backwards(connection, change)?;
    RevisionRow::forget_change(connection, change)?;
    ChangeRow::drop_if_empty(connection, change)?;
    let mut gone = forget(connection, named(&steps))?;
    for (table, key) in named(&steps) {
        let of_record = |step: &&RevisionRow| step.record == key && step.record_table == table;
        let words = words(steps.iter().filter(of_record));
        match gone
            .iter_mut()
            .find(|gone| gone.table == table && gone.key.as_ref() == Some(&key))
        {
            Some(gone) => gone.words.extend(words),
            None => gone.push(Gone {
                table,
                key: None,
                words,
            }),
        }
    }
    Ok(gone)
}

/// Forgets those that an older Tend has kept.
fn all_undone(connection: &Connection) -> Result<Vec<Gone>, LogbookError> {
    let mut gone = Vec::new();
    for change in ChangeRow::all(connection, "WHERE undone_at IS NOT NULL", [])? {
        gone.extend(undone(connection, change.id)?);
    }
    Ok(gone)
}

/// Forgets those of the records that are gone for good.
fn forget(
    connection: &Connection,
    records: impl IntoIterator<Item = Named>,
) -> Result<Vec<Gone>, LogbookError> {
    let latest_final = reach::latest_final(connection)?;
    let mut gone = Vec::new();
    for (table, key) in records {
        let steps = RevisionRow::of_record(connection, &table, &key)?;
        let within_reach = steps.iter().any(|step| step.change > latest_final);
        if within_reach || stands(connection, &table, &key)? {
            continue;
        }
        RevisionRow::forget(connection, &table, &key)?;
        table::forget_reminding(connection, &table, &key)?;
        if table == EpisodeRow::TABLE {
            ChangeRow::forget_episode(connection, &key)?;
        }
        for step in &steps {
            ChangeRow::drop_if_empty(connection, step.change)?;
        }
        gone.push(Gone {
            table,
            key: Some(key),
            words: words(steps.iter()),
        });
    }
    Ok(gone)
}

/// Whether a record is in its table. One of a table that is not known is left alone.
fn stands(connection: &Connection, table: &str, key: &str) -> Result<bool, LogbookError> {
    let known = TABLES.iter().find(|each| each.table == table);
    known.map_or(Ok(true), |known| (known.holds)(connection, key))
}

/// The records the journal knows that are in their table no more.
fn missing(connection: &Connection) -> Result<BTreeSet<Named>, LogbookError> {
    let mut missing = BTreeSet::new();
    for of in TABLES {
        let keys = (of.missing)(connection)?;
        missing.extend(keys.into_iter().map(|key| (of.table.to_owned(), key)));
    }
    Ok(missing)
}

fn named(steps: &[RevisionRow]) -> BTreeSet<Named> {
    steps
        .iter()
        .filter(|step| !reach::is_mark(step))
        .map(|step| (step.record_table.clone(), step.record.clone()))
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
