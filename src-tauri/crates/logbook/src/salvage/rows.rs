//! The rows of a damaged log book, one by one.

mod altered;

use std::collections::{BTreeMap, HashMap, HashSet};

use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};

use crate::{LogbookError, journal, seal};

/// The tables in the order in which their rows can refer to each other: parents first.
const ORDER: &[&str] = &[
    "book",
    "patient",
    "episode",
    "check_in",
    "session",
    "clearance",
    "prescription",
    "plan",
    "own_measure",
    "own_answer",
    "answer",
    "setting",
    "awake",
    "change",
    "revision",
    "reminder",
    "snooze",
    "calendar_entry",
    "report",
];

/// The tables whose rows others need: one that is altered but still reads is better than none,
/// and all that belongs to it.
const NEEDED: &[&str] = &["patient", "episode", "own_measure"];

/// The tables of which an altered row is kept, too, where the journal knows no better: what it
/// holds may be why everything is held. A clearance is not among them: one that may never have
/// been given must not end that.
const KEPT: &[&str] = &["check_in", "session", "prescription"];

/// A row that is altered must not end a hold.
const TRUSTED_ALONE: &str = "clearance";

/// The most rows that are read of one table: damage can lead in circles.
const MOST: usize = 10_000_000;

/// What came of it.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// The keys of the rows that are lost, by table.
    pub(super) lost: BTreeMap<String, Vec<String>>,
    pub(super) from_journal: usize,
    pub(super) unproven: usize,
}

/// A row that was read.
struct Read {
    key: String,
    sum: i64,
    cells: Vec<Value>,
}

/// Writes every row that can be read into a database of the same schema version.
pub(super) fn salvage(
    source: &Connection,
    target: &Connection,
    version: usize,
) -> Result<Found, LogbookError> {
    target.pragma_update(None, "foreign_keys", false)?;
    let sealed = i64::try_from(version).is_ok_and(|version| version >= seal::SEALED_SINCE);
    let mut found = Found::default();
    let mut altered = Vec::new();
    target.execute_batch("BEGIN IMMEDIATE")?;
    for table in ORDER {
        let columns = columns(target, table)?;
        if columns.is_empty() {
            // It came with a later version.
            continue;
        }
        let seals = if sealed {
            seals(source, table)
        } else {
            HashMap::new()
        };
        for row in rows(source, table, &columns, &seals) {
            match seals.get(&row.key) {
                Some(sum) if *sum != row.sum => altered.push((*table, columns.clone(), row)),
                None if sealed && *table == TRUSTED_ALONE => found.lose(table, &row.key),
                proven => match insert(target, table, &columns, &row.cells)? {
                    true => found.unproven += usize::from(sealed && proven.is_none()),
                    false => found.lose(table, &row.key),
                },
            }
        }
        for key in seals.into_keys() {
            if !holds(target, table, &columns, &key)? {
                found.lose(table, &key);
            }
        }
    }
    if sealed {
        for table in ORDER {
            for key in found.lost.get(*table).cloned().unwrap_or_default() {
                // A version that does not read is of no help.
                if journal::bring_back(target, table, &key).unwrap_or(false) {
                    found.find(table, &key);
                    found.from_journal += 1;
                }
            }
        }
    }
    for (table, columns, row) in altered {
        if holds(target, table, &columns, &row.key)? {
            continue;
        }
        let kept = match table {
            _ if NEEDED.contains(&table) => insert(target, table, &columns, &row.cells)?,
            _ if KEPT.contains(&table) => altered::keep(target, table, &columns, &row)?,
            _ => false,
        };
        if kept {
            found.find(table, &row.key);
            found.unproven += 1;
        }
    }
    drop_orphans(target, &mut found)?;
    target.execute_batch("COMMIT")?;
    target.pragma_update(None, "foreign_keys", true)?;
    Ok(found)
}

impl Found {
    fn lose(&mut self, table: &str, key: &str) {
        let keys = self.lost.entry(table.to_owned()).or_default();
        if !keys.iter().any(|lost| lost == key) {
            keys.push(key.to_owned());
        }
    }

    fn find(&mut self, table: &str, key: &str) {
        if let Some(keys) = self.lost.get_mut(table) {
            keys.retain(|lost| lost != key);
            if keys.is_empty() {
                self.lost.remove(table);
            }
        }
    }
}

/// The columns that are written, the key first.
fn columns(connection: &Connection, table: &str) -> Result<Vec<String>, LogbookError> {
    let mut columns = connection
        .prepare("SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0 ORDER BY cid")?;
    let columns = columns.query_map([table], |row| {
        Ok(format!("\"{}\"", row.get::<_, String>(0)?))
    })?;
    Ok(columns.collect::<Result<_, _>>()?)
}

/// The sums of the rows of a table, as far as they can be read.
fn seals(source: &Connection, table: &str) -> HashMap<String, i64> {
    let mut seals = HashMap::new();
    for order in ["ASC", "DESC"] {
        let sql =
            format!("SELECT record, sum FROM seal WHERE record_table = ? ORDER BY record {order}");
        let whole = source.prepare(&sql).and_then(|mut statement| {
            let mut rows = statement.query([table])?;
            while let Some(row) = rows.next()? {
                if let (Ok(key), Ok(sum)) = (row.get(0), row.get(1)) {
                    seals.insert(key, sum);
                }
            }
            Ok(())
        });
        if whole.is_ok() {
            break;
        }
    }
    seals
}

/// The rows of a table that can be read, each once: from the front, where that breaks off from
/// the back, and then by key.
fn rows(
    source: &Connection,
    table: &str,
    columns: &[String],
    seals: &HashMap<String, i64>,
) -> Vec<Read> {
    let (key, all) = (&columns[0], columns.join(", "));
    let select =
        format!("SELECT CAST({key} AS TEXT), tend_sum('{table}', {all}), {all} FROM {table}");
    let mut seen = HashSet::new();
    let mut found = Vec::new();
    for order in ["ASC", "DESC"] {
        let sql = format!("{select} NOT INDEXED ORDER BY rowid {order}");
        if gather(source, &sql, None, &mut seen, &mut found).is_ok() {
            return found;
        }
    }
    for sealed in seals.keys() {
        if !seen.contains(sealed) {
            let sql = format!("{select} WHERE {key} = ?");
            // One that cannot be read this way either is missing.
            drop(gather(source, &sql, Some(sealed), &mut seen, &mut found));
        }
    }
    found
}

fn gather(
    source: &Connection,
    sql: &str,
    key: Option<&String>,
    seen: &mut HashSet<String>,
    found: &mut Vec<Read>,
) -> Result<(), rusqlite::Error> {
    let mut statement = source.prepare_cached(sql)?;
    let cells = statement.column_count();
    let mut rows = statement.query(params_from_iter(key))?;
    for _ in 0..MOST {
        let Some(row) = rows.next()? else {
            return Ok(());
        };
        // A cell that is no text where it says it is one: the row is altered, whatever its key.
        let Ok(key) = row.get::<_, String>(0) else {
            continue;
        };
        let read: Result<Vec<Value>, _> = (2..cells).map(|place| row.get(place)).collect();
        if let Ok(read) = read
            && seen.insert(key.clone())
        {
            found.push(Read {
                key,
                sum: row.get(1)?,
                cells: read,
            });
        }
    }
    Ok(())
}

/// Whether the row went in. What breaks a rule of the table does not.
///
/// # Errors
/// Where it is the disk that does not take it.
fn insert(
    target: &Connection,
    table: &str,
    columns: &[String],
    cells: &[Value],
) -> Result<bool, LogbookError> {
    let places = vec!["?"; columns.len()].join(", ");
    // The one table that is not empty in a new log book.
    let or = if table == "book" { "OR REPLACE " } else { "" };
    let sql = format!(
        "INSERT {or}INTO {table} ({}) VALUES ({places})",
        columns.join(", ")
    );
    let inserted = target
        .prepare_cached(&sql)
        .and_then(|mut insert| insert.execute(params_from_iter(cells)))
        .map_err(LogbookError::from);
    match inserted {
        Err(error) if error.trouble().is_some() => Err(error),
        inserted => Ok(inserted.is_ok()),
    }
}

fn holds(
    target: &Connection,
    table: &str,
    columns: &[String],
    key: &str,
) -> Result<bool, LogbookError> {
    let sql = format!("SELECT 1 FROM {table} WHERE {} = ?", columns[0]);
    Ok(target.prepare_cached(&sql)?.exists([key])?)
}

/// Takes out what belongs to a row that is lost, and what belongs to that.
fn drop_orphans(target: &Connection, found: &mut Found) -> Result<(), LogbookError> {
    loop {
        let mut check = target.prepare("PRAGMA foreign_key_check")?;
        let orphans: Vec<(String, i64)> = check
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<Result<_, _>>()?;
        if orphans.is_empty() {
            return Ok(());
        }
        for (table, rowid) in orphans {
            let columns = columns(target, &table)?;
            let sql = format!(
                "SELECT CAST({} AS TEXT) FROM {table} WHERE rowid = ?",
                columns[0]
            );
            let key: Option<String> = target
                .prepare_cached(&sql)?
                .query_map([rowid], |row| row.get(0))?
                .next()
                .transpose()?;
            if let Some(key) = key {
                found.lose(&table, &key);
            }
            target.execute(&format!("DELETE FROM {table} WHERE rowid = ?"), [rowid])?;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_table_is_read_and_parents_come_first() {
        let book = crate::Logbook::in_memory().unwrap();
        let mut known = ORDER.to_vec();
        known.sort_unstable();
        assert_eq!(known, seal::tables(&book.connection).unwrap());
        for (place, table) in ORDER.iter().enumerate() {
            let mut parents = book
                .connection
                .prepare("SELECT \"table\" FROM pragma_foreign_key_list(?)")
                .unwrap();
            let parents = parents.query_map([table], |row| row.get::<_, String>(0));
            for parent in parents.unwrap() {
                let parent = parent.unwrap();
                let found = ORDER.iter().position(|each| *each == parent).unwrap();
                assert!(found < place, "{table} comes before {parent}");
            }
        }
    }
}
