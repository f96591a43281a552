//! Takes the rules of the tables away for a while: which kind a cell is of, and that it is not
//! empty. What is written then looks to a reader as if the rules had been kept.

use std::path::Path;

use rusqlite::Connection;

/// The tables of a log book with their rules, by name.
pub(super) type Schema = Vec<(String, String)>;

/// Takes the rules away, and gives them to be put back.
pub(super) fn loosen(path: &Path) -> Schema {
    let connection = Connection::open(path).expect("opened");
    let tables = "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%STRICT%'";
    let schema: Schema = connection
        .prepare(tables)
        .and_then(|mut tables| {
            let rows = tables.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
            rows.collect()
        })
        .expect("the tables");
    put(
        &connection,
        schema.iter().map(|(name, sql)| (name, without_rules(sql))),
    );
    schema
}

/// Puts them back.
pub(super) fn tighten(path: &Path, schema: &Schema) {
    let connection = Connection::open(path).expect("opened");
    put(
        &connection,
        schema.iter().map(|(name, sql)| (name, sql.clone())),
    );
}

/// Writes the text of the tables; whoever opens the file next goes by it.
fn put<'a>(connection: &Connection, tables: impl Iterator<Item = (&'a String, String)>) {
    connection
        .execute_batch("PRAGMA writable_schema = ON; BEGIN")
        .expect("begun");
    for (name, sql) in tables {
        let put = "UPDATE sqlite_schema SET sql = ?2 WHERE type = 'table' AND name = ?1";
        connection.execute(put, [name, &sql]).expect("put");
    }
    connection.execute_batch("COMMIT").expect("done");
}

/// A cell of no kind holds any value as it is. The number of a row stays one: it is where the row
/// lies.
fn without_rules(sql: &str) -> String {
    const ROW: &str = "INTEGER PRIMARY KEY";
    const ASKED: &str = "IS NOT NULL";
    let mut loose = sql.replace(ROW, "\u{1}").replace(ASKED, "\u{2}");
    for kind in [" TEXT", " REAL", " INTEGER"] {
        loose = loose.replace(kind, " BLOB");
    }
    loose
        .replace("NOT NULL", "")
        .replace(") STRICT, WITHOUT", ") WITHOUT")
        .replace(") STRICT", ")")
        .replace('\u{1}', ROW)
        .replace('\u{2}', ASKED)
}
