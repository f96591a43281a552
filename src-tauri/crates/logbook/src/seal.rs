//! The sums that show damage SQLite cannot see.
//!
//! SQLite checks how its pages hang together, not what stands in them: a byte flipped inside a
//! note or a number is another note or another number. So every row has a sum over all of its
//! cells, kept by triggers in the transaction that writes the row, and the schema and its
//! version have one, too. A row that was altered, that has gone or that was never written is
//! then told apart from one that Tend wrote.
//!
//! Deliberately absent: any protection against a program that means harm. The sum is no secret.

use std::collections::HashMap;
use std::hash::Hasher;
use std::path::Path;

use rusqlite::functions::{Context, FunctionFlags};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension};
use siphasher::sip::SipHasher13;

use crate::LogbookError;
use crate::lock::Key;
use crate::open::immutable;

/// The first schema version that has sums.
pub(crate) const SEALED_SINCE: i64 = 5;

/// A row that is not as it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unsealed {
    /// Which table; `sqlite_schema` and `user_version` are the file's own.
    pub table: String,
    /// The key of the row.
    pub row: String,
    /// What has become of it.
    pub how: Broken,
}

/// What has become of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Broken {
    /// It says something else than was written.
    Altered,
    /// It is there no more.
    Missing,
    /// It was never written, or is there twice.
    Foreign,
}

/// Gives a connection the function the triggers call.
pub(crate) fn register(connection: &Connection) -> Result<(), rusqlite::Error> {
    let flags = FunctionFlags::SQLITE_UTF8
        | FunctionFlags::SQLITE_DETERMINISTIC
        | FunctionFlags::SQLITE_INNOCUOUS;
    connection.create_scalar_function("tend_sum", -1, flags, |cells: &Context<'_>| {
        let mut sum = Sum::new();
        for place in 0..cells.len() {
            sum.add(cells.get_raw(place));
        }
        Ok(sum.finish())
    })
}

/// A sum over cells. Which hash it is can never change: it stands in every file.
struct Sum(SipHasher13);

impl Sum {
    fn new() -> Self {
        Self(SipHasher13::new_with_keys(0, 0))
    }

    /// Each cell with its kind and its length, so that nothing can move from one to the next.
    fn add(&mut self, cell: ValueRef<'_>) {
        let mut add = |kind: u8, bytes: &[u8]| {
            self.0.write(&[kind]);
            self.0.write(&(bytes.len() as u64).to_le_bytes());
            self.0.write(bytes);
        };
        match cell {
            ValueRef::Null => add(0, &[]),
            ValueRef::Integer(number) => add(1, &number.to_le_bytes()),
            // SQLite keeps a real of a whole number as an integer, and so no sign of zero.
            ValueRef::Real(number) => add(2, &(number + 0.0).to_bits().to_le_bytes()),
            ValueRef::Text(text) => add(3, text),
            ValueRef::Blob(bytes) => add(4, bytes),
        }
    }

    fn finish(&self) -> i64 {
        i64::from_le_bytes(self.0.finish().to_le_bytes())
    }
}

/// Every row of a sealed log book that is not as it was written; none in a sound one, and none
/// in one of a version before there were sums.
///
/// # Errors
/// SQLite's own, where the file cannot be read far enough.
pub(crate) fn broken(connection: &Connection) -> Result<Vec<Unsealed>, LogbookError> {
    let mut broken = broken_schema(connection)?;
    // Where the tables are not what they were, their rows cannot be asked for.
    if broken.is_empty() && is_sealed(connection)? {
        for table in tables(connection)? {
            broken.extend(broken_rows(connection, &table)?);
        }
    }
    Ok(broken)
}

/// The version a file says it was last brought to, as far as that can be read. Nothing is
/// touched, and what stands in a file beside is not seen.
pub(crate) fn sealed_version(path: &Path, key: Option<&Key>) -> Option<i64> {
    let connection = immutable(path, key).ok()?;
    let sealed = "SELECT sum FROM seal WHERE record_table = 'user_version'";
    connection.query_row(sealed, [], |row| row.get(0)).ok()
}

/// The names of the tables that have sums.
pub(crate) fn tables(connection: &Connection) -> Result<Vec<String>, LogbookError> {
    let mut names = connection.prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'seal'
         AND name NOT LIKE 'sqlite_%' ORDER BY name",
    )?;
    let names = names.query_map([], |row| row.get(0))?;
    Ok(names.collect::<Result<_, _>>()?)
}

/// The rows of one table that are not as they were written.
///
/// # Errors
/// As [`broken`].
pub(crate) fn broken_rows(
    connection: &Connection,
    table: &str,
) -> Result<Vec<Unsealed>, LogbookError> {
    let (key, columns) = columns(connection, table)?;
    compare(
        connection,
        table,
        &format!("SELECT CAST({key} AS TEXT), tend_sum('{table}', {columns}) FROM {table}"),
    )
}

/// Whether there are sums at all.
fn is_sealed(connection: &Connection) -> Result<bool, LogbookError> {
    let seal = "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'seal'";
    Ok(connection
        .query_row(seal, [], |_| Ok(()))
        .optional()?
        .is_some())
}

fn broken_schema(connection: &Connection) -> Result<Vec<Unsealed>, LogbookError> {
    let version: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if !is_sealed(connection)? {
        let lost = Unsealed {
            table: "sqlite_schema".to_owned(),
            row: "table seal".to_owned(),
            how: Broken::Missing,
        };
        return Ok((version >= SEALED_SINCE)
            .then_some(lost)
            .into_iter()
            .collect());
    }
    let mut broken = compare(
        connection,
        "user_version",
        "SELECT '', user_version FROM pragma_user_version",
    )?;
    broken.extend(compare(
        connection,
        "sqlite_schema",
        "SELECT type || ' ' || name, tend_sum('sqlite_schema', type, name, tbl_name, sql)
         FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'",
    )?);
    Ok(broken)
}

/// Holds what a query gives, keys with sums, against the sums that were kept.
fn compare(
    connection: &Connection,
    table: &str,
    query: &str,
) -> Result<Vec<Unsealed>, LogbookError> {
    let mut kept = connection.prepare("SELECT record, sum FROM seal WHERE record_table = ?")?;
    let kept = kept.query_map([table], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let mut kept: HashMap<Option<String>, i64> = kept.collect::<Result<_, _>>()?;
    let mut broken = Vec::new();
    let mut found = |row: Option<String>, how| {
        broken.push(Unsealed {
            table: table.to_owned(),
            row: row.unwrap_or_default(),
            how,
        });
    };
    let mut statement = connection.prepare(query)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        // A key that has become something else is not the key of any row.
        let key = match row.get_ref(0)? {
            ValueRef::Text(text) => Some(String::from_utf8_lossy(text).into_owned()),
            _ => None,
        };
        match kept.remove(&key) {
            Some(sum) if sum == row.get::<_, i64>(1)? => {}
            Some(_) => found(key, Broken::Altered),
            None => found(key, Broken::Foreign),
        }
    }
    for (key, _) in kept {
        found(key, Broken::Missing);
    }
    Ok(broken)
}

/// The column of a table that names its rows, and all that are written, as they are summed.
fn columns(connection: &Connection, table: &str) -> Result<(String, String), LogbookError> {
    let mut columns = connection
        .prepare("SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0 ORDER BY cid")?;
    let columns: Vec<String> = columns
        .query_map([table], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    let quoted = |column: &String| format!("\"{column}\"");
    // In every table it comes first.
    let key = columns.first().map_or_else(String::new, quoted);
    let all: Vec<String> = columns.iter().map(quoted).collect();
    Ok((key, all.join(", ")))
}
