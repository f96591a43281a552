//! A log book another program has written into: any cell of any table holds any value of any kind,
//! with the sums set right, so that nothing but the value itself is wrong. Or the rules of the
//! tables are kept, and the value is one that they let pass.

mod loose;
mod sum;

use rusqlite::types::Value;
use rusqlite::{Connection, params};

use crate::bytes::Bytes;
use crate::file::opened;
use crate::home::Home;
use crate::whole::ask_everything;

/// The most that is written in one try.
const MOST: usize = 12;

pub(crate) fn hold(bytes: &[u8]) {
    let mut bytes = Bytes(bytes);
    let home = Home::with_log_book();
    let how = bytes.byte();
    let keeps_rules = how & 1 == 0;
    let schema = (!keeps_rules).then(|| loose::loosen(&home.path()));
    let connection = Connection::open(home.path()).expect("opened");
    sum::register(&connection).expect("registered");
    connection
        .execute_batch(if keeps_rules {
            "PRAGMA foreign_keys = ON; PRAGMA synchronous = OFF"
        } else {
            "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON;
             PRAGMA synchronous = OFF"
        })
        .expect("set");
    let tables = tables(&connection);
    for _ in 0..MOST {
        if bytes.is_empty() {
            break;
        }
        let (table, columns) = &tables[bytes.below(tables.len())];
        write(&connection, table, columns, &mut bytes);
    }
    drop(connection);
    if let Some(schema) = schema {
        loose::tighten(&home.path(), &schema);
    }
    if let Some(mut book) = opened(&home, (how >> 1) % 4 == 0) {
        ask_everything(&mut book);
    }
}

/// Every table that has a row, with its columns.
fn tables(connection: &Connection) -> Vec<(String, Vec<String>)> {
    let texts = |sql: &str, of: &[&str]| -> Vec<String> {
        let mut statement = connection.prepare(sql).expect("prepared");
        let rows = statement.query_map(rusqlite::params_from_iter(of), |row| row.get(0));
        rows.expect("read")
            .collect::<Result<_, _>>()
            .expect("texts")
    };
    let names = texts(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'seal'
         AND name NOT LIKE 'sqlite_%' ORDER BY name",
        &[],
    );
    names
        .into_iter()
        .filter(|table| {
            let first = format!("SELECT 1 FROM \"{table}\" LIMIT 1");
            connection
                .prepare(&first)
                .is_ok_and(|mut it| it.exists([]).unwrap_or(false))
        })
        .map(|table| {
            let columns = "SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0";
            let columns = texts(columns, &[&table]);
            (table, columns)
        })
        .collect()
}

/// Changes a cell, takes a row out, or puts one in. What the rules refuse is not done.
fn write(connection: &Connection, table: &str, columns: &[String], bytes: &mut Bytes<'_>) {
    let what = bytes.byte();
    let count = format!("SELECT count(*) FROM \"{table}\"");
    let rows = connection.query_row(&count, [], |row| row.get::<_, i64>(0));
    let rows = usize::try_from(rows.unwrap_or(0)).unwrap_or(0);
    let row = bytes.below(rows);
    let column = &columns[bytes.below(columns.len())];
    let at = format!("SELECT rowid FROM \"{table}\" LIMIT 1 OFFSET {row}");
    let done = match what % 16 {
        0 => connection.execute(&format!("DELETE FROM \"{table}\" WHERE rowid = ({at})"), []),
        1 => {
            let others: Vec<_> = columns.iter().filter(|other| *other != column).collect();
            let quoted: Vec<_> = others.iter().map(|other| format!("\"{other}\"")).collect();
            // Where it stands among the others is given anew.
            let taken = quoted.iter().map(|other| match other.as_str() {
                "\"position\"" => "NULL",
                other => other,
            });
            let taken: Vec<_> = taken.collect();
            let (quoted, taken) = (quoted.join(", "), taken.join(", "));
            connection.execute(
                &format!(
                    "INSERT INTO \"{table}\" (\"{column}\", {quoted})
                     SELECT ?, {taken} FROM \"{table}\" WHERE rowid = ({at})"
                ),
                [value(connection, table, column, &at, bytes)],
            )
        }
        _ => connection.execute(
            &format!("UPDATE \"{table}\" SET \"{column}\" = ? WHERE rowid = ({at})"),
            params![value(connection, table, column, &at, bytes)],
        ),
    };
    drop(done);
}

/// Any value; often one close to what stands there.
fn value(
    connection: &Connection,
    table: &str,
    column: &str,
    at: &str,
    bytes: &mut Bytes<'_>,
) -> Value {
    match bytes.byte() % 8 {
        0 => Value::Null,
        1 => Value::Integer(i64::from(bytes.byte())),
        2 => Value::Integer(bytes.number(8).cast_signed()),
        3 => Value::Real(f64::from_bits(bytes.number(8))),
        4 => Value::Text(String::from_utf8_lossy(bytes.some()).into_owned()),
        5 => Value::Blob(bytes.some().to_vec()),
        _ => {
            let cell = format!("SELECT \"{column}\" FROM \"{table}\" WHERE rowid = ({at})");
            let cell = connection.query_row(&cell, [], |row| row.get::<_, Value>(0));
            match cell {
                Ok(Value::Text(text)) => Value::Text(respelt(&text, bytes)),
                Ok(Value::Integer(number)) => {
                    Value::Integer(number.wrapping_add(i64::from(bytes.byte().cast_signed())))
                }
                Ok(other) => other,
                Err(_) => Value::Null,
            }
        }
    }
}

/// A text with something else in the place of a part of it.
fn respelt(text: &str, bytes: &mut Bytes<'_>) -> String {
    let mut letters = text.as_bytes().to_vec();
    let from = bytes.below(letters.len() + 1);
    let to = (from + usize::from(bytes.byte() % 8)).min(letters.len());
    letters.splice(from..to, bytes.some().iter().copied());
    String::from_utf8_lossy(&letters).into_owned()
}
