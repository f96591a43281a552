//! The log book on disk, seen from outside while the program has it open.

use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;

use chrono::NaiveDateTime;
use journeys::window::Home;
use rusqlite::{Connection, OpenFlags};

/// Where the program keeps the log book of the person on this machine.
pub(crate) fn place(home: &Home) -> PathBuf {
    home.data().join("health.tend.planner/tend.logbook")
}

/// Who may read and write it, as `chmod` counts.
pub(crate) fn mode(home: &Home) -> u32 {
    place(home).metadata().unwrap().permissions().mode() & 0o777
}

/// How many rows of a table fulfil a condition.
pub(crate) fn count(home: &Home, table: &str, condition: &str) -> i64 {
    open(home)
        .query_row(
            &format!("SELECT count(*) FROM {table} WHERE {condition}"),
            [],
            |row| row.get(0),
        )
        .unwrap()
}

/// Something when a table has a row that fulfils a condition.
pub(crate) fn holds(home: &Home, table: &str, condition: &str) -> Option<()> {
    (count(home, table, condition) > 0).then_some(())
}

/// The moments of the planned massages, earliest first.
pub(crate) fn planned_massages(home: &Home) -> Vec<NaiveDateTime> {
    let log_book = open(home);
    let mut planned = log_book
        .prepare(
            "SELECT planned_for FROM session WHERE kind = 'massage' AND status = 'planned'
             ORDER BY planned_for",
        )
        .unwrap();
    planned
        .query_map([], |row| row.get::<_, String>(0))
        .unwrap()
        .map(|moment| NaiveDateTime::parse_from_str(&moment.unwrap(), "%Y-%m-%dT%H:%M").unwrap())
        .collect()
}

fn open(home: &Home) -> Connection {
    Connection::open_with_flags(place(home), OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap()
}
