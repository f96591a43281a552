//! What the log book promises, held against real files and random logs.

mod calendar;
mod copies;
mod damage;
mod file;
mod forget;
mod lock;
mod logs;
mod reach;
mod reminders;
mod round_trip;
mod rows;
mod undo;

use chrono::{DateTime, FixedOffset};
use rusqlite::Connection;
use rusqlite::types::ValueRef;

/// An instant, written out.
fn instant(text: &str) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339(text).unwrap()
}

/// A moment that does not matter.
fn some_time() -> DateTime<FixedOffset> {
    instant("2026-03-01T08:00:00+01:00")
}

/// Every cell of every record, as it stands in the file.
fn dump(connection: &Connection) -> Vec<String> {
    let tables = [
        "patient",
        "episode",
        "check_in",
        "session",
        "clearance",
        "prescription",
        "plan",
        "answer",
    ];
    let mut lines = Vec::new();
    for table in tables {
        // Answers have no order among themselves: each belongs to its record.
        let place = if table == "answer" { "record" } else { "rowid" };
        let mut statement = connection
            .prepare(&format!("SELECT {place}, * FROM {table} ORDER BY {place}"))
            .unwrap();
        let columns = statement.column_count();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let cells: Vec<String> = (0..columns)
                .map(|column| match row.get_ref(column).unwrap() {
                    ValueRef::Real(number) => format!("{:016x}", number.to_bits()),
                    other => format!("{other:?}"),
                })
                .collect();
            lines.push(format!("{table}: {}", cells.join(" | ")));
        }
    }
    lines
}
