//! Every rule of the log format broken once, each in a file that is right but for that.

use serde_json::{Value, json};

use crate::cli::EXAMPLE;
use crate::cli::refused::refused;

/// One broken rule: where the example is changed, to what, and what is said of it.
struct Row<'a> {
    place: &'a str,
    value: &'a str,
    line: &'a str,
}

/// The rows of a table, two lines each.
fn rows(table: &'static str) -> Vec<Row<'static>> {
    let lines: Vec<&str> = table
        .lines()
        .filter(|line| !line.starts_with('#'))
        .collect();
    lines
        .chunks(2)
        .map(|two| {
            let (place, value) = two[0].split_once(" = ").expect("place = value");
            let line = two[1].trim();
            Row { place, value, line }
        })
        .collect()
}

/// The example with the value at the place changed, added (`[+]`) or taken away (`nothing`).
fn changed(example: &str, row: &Row<'_>) -> Vec<u8> {
    let mut log: Value = serde_json::from_str(example).expect("JSON");
    let pointer = row
        .place
        .replace("\\n", "\n")
        .replace('[', ".")
        .replace(']', "");
    let (above, name) = pointer.rsplit_once('.').unwrap_or(("", &pointer));
    let above = above.split('.').filter(|step| !step.is_empty());
    let above: String = above.flat_map(|step| ["/", step]).collect();
    match log.pointer_mut(&above).expect("a place in the example") {
        Value::Object(fields) if row.value == "nothing" => {
            fields.remove(name).expect("a field of the example");
        }
        Value::Object(fields) => {
            fields.insert(name.to_owned(), value(row.value));
        }
        Value::Array(entries) if name == "+" => entries.push(value(row.value)),
        place => place[name.parse::<usize>().expect("an index")] = value(row.value),
    }
    log.to_string().into_bytes()
}

/// JSON, or a text of so many characters.
fn value(written: &str) -> Value {
    match written.strip_suffix(" characters") {
        Some(count) => json!("ü".repeat(count.parse().expect("a number"))),
        None => serde_json::from_str(written).expect("JSON"),
    }
}

fn refused_row_by_row(example: &str, rows: Vec<Row<'_>>) {
    for row in rows {
        let told = refused(&changed(example, &row));
        // Where a field is wrong by itself, its position follows.
        let told = told.split(" (line 1, column ").next().expect("a beginning");
        let expected = row.line.replace("ü×60", &"ü".repeat(60));
        assert_eq!(told, expected, "{} = {}", row.place, row.value);
    }
}

#[test]
fn every_wrong_field_is_refused_with_its_path_its_value_and_what_would_be_right() {
    let rows = rows(include_str!("wrong_fields.txt"));
    assert!(rows.len() > 90, "{}", rows.len());
    refused_row_by_row(EXAMPLE, rows);
}

#[test]
fn every_wrong_field_of_version_2_is_refused_so_too() {
    let own = include_str!("../../../golden/own.log.json");
    refused_row_by_row(own, rows(include_str!("wrong_own_fields.txt")));
}
