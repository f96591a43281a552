//! The reader and the published JSON Schema allow the same files, but for the rules a schema
//! cannot tell.

use std::sync::LazyLock;

use exchange::log::{BrokenRule, LogError, Unread, parse};
use jsonschema::Validator;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};

use crate::log_format::generated;

fn build(schema: &str) -> Validator {
    let schema = serde_json::from_str(schema).expect("JSON");
    jsonschema::options()
        .should_validate_formats(true)
        .build(&schema)
        .expect("a schema")
}

/// What the schema should say of a file, by what the reader said; nothing where a schema
/// cannot tell.
fn expected_of_schema(read: Result<exchange::log::LogFile, LogError>) -> Option<bool> {
    match read {
        Ok(_) => Some(true),
        Err(LogError::Unread(Unread::Rule { rule, .. })) => match rule {
            BrokenRule::CodeTwice { .. }
            | BrokenRule::DoneWithoutDoneAt
            | BrokenRule::OfVersion2
            | BrokenRule::UnitWithoutNumber { .. } => Some(false),
            _ => None,
        },
        // The schema counts the digits of a local time; the reader asks for one a clock shows.
        Err(LogError::Unread(Unread::Field { path, .. })) if path.ends_with(".planned_for") => None,
        Err(_) => Some(false),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, ..ProptestConfig::default() })]

    #[test]
    fn reader_and_schema_agree_on_what_is_wrong(
        log in prop_oneof![generated::log(), generated::log_of_version_2()],
        at in any::<Index>(),
        change in change(),
    ) {
        let schema = schema(&log);
        prop_assert!(schema.is_valid(&log), "{:?}", schema.validate(&log).err());
        let mut changed = log;
        let places = places(&changed);
        change.apply(&mut changed, &places[at.index(places.len())]);
        let read = parse(changed.to_string().as_bytes());
        let told = read.as_ref().err().map(ToString::to_string);
        if let Some(expected) = expected_of_schema(read) {
            let schema = self::schema(&changed);
            prop_assert_eq!(schema.is_valid(&changed), expected, "{} {:?}", changed, told);
        }
    }
}

/// The schema of the version a log says it is of; of the first where it says nothing known.
fn schema(log: &Value) -> &'static Validator {
    static FIRST: LazyLock<Validator> =
        LazyLock::new(|| build(include_str!("../../../log.schema.json")));
    static SECOND: LazyLock<Validator> =
        LazyLock::new(|| build(include_str!("../../../log.v2.schema.json")));
    if log["version"].as_f64() == Some(2.0) {
        &SECOND
    } else {
        &FIRST
    }
}

/// One thing done to a value somewhere in a log.
#[derive(Debug, Clone)]
pub(crate) enum Change {
    Replace(Value),
    Remove(Index),
    Add(&'static str, Value),
    Again(Index),
    Lengthen,
}

pub(crate) fn change() -> impl Strategy<Value = Change> {
    let value = || {
        select(vec![
            json!(null),
            json!(true),
            json!(-1),
            json!(0),
            json!(0.0),
            json!(-0.0),
            json!(1),
            json!(1.0),
            json!(2),
            json!("number"),
            json!("scale"),
            json!(1_000_001),
            json!("00000000-0000-4000-8000-0000000000e0"),
            json!(3.5),
            json!(7),
            json!(8),
            json!(10),
            json!(10.0),
            json!(11),
            json!(24.5),
            json!(365),
            json!(366),
            json!(480),
            json!(481),
            json!(1440),
            json!(1441),
            json!(1899),
            json!(2100.0),
            json!(2101),
            json!(1e300),
            json!(u64::MAX),
            json!(""),
            json!("none"),
            json!("done"),
            json!("planned"),
            json!("left"),
            json!("2026-02-29"),
            json!("2026-03-01"),
            json!("2026-3-1"),
            json!("2026-03-01T08:00"),
            json!("2026-03-01T24:00"),
            json!("2026-03-01T08:00:00Z"),
            json!("2026-03-01T08:00:00+01:00"),
            json!("2026-03-01T08:00:60Z"),
            json!("2016-12-31T23:59:60Z"),
            json!("2026-03-01T08:00:00.1234567890123-00:00"),
            json!("2026-03-01t08:00:00z"),
            json!("2026-03-01T08:00:00+24:00"),
            json!("2026-03-01 08:00:00Z"),
            json!("0B9E6A3C-1F5D-4F0E-9C3A-2D7B8E4F6A10"),
            json!("0b9e6a3c-1f5d-4f0e-9c3a-2d7b8e4f6a10"),
            json!("0b9e6a3c1f5d4f0e9c3a2d7b8e4f6a10"),
            json!([]),
            json!({}),
            json!([null]),
            json!([1, 2, 3, 4]),
            json!(["fever", "fever"]),
            json!({ "kind": "none" }),
            json!({ "kind": "none", "min": null }),
            json!({ "kind": "per_week" }),
            json!({ "kind": "every_days", "min": 1, "max": 2.0, "suggested": 1, "optional": null }),
        ])
    };
    prop_oneof![
        6 => value().prop_map(Change::Replace),
        2 => any::<Index>().prop_map(Change::Remove),
        1 => (select(vec!["pain", "unknown", "note", "id", "optional", "own", "also", "own_measures", "unit"]), value())
            .prop_map(|(name, value)| Change::Add(name, value)),
        1 => any::<Index>().prop_map(Change::Again),
        2 => Just(Change::Lengthen),
    ]
}

impl Change {
    pub(crate) fn apply(&self, log: &mut Value, pointer: &str) {
        let value = log.pointer_mut(pointer).expect("a place in the log");
        match (self, value) {
            (Self::Replace(other), value) => *value = other.clone(),
            (Self::Remove(at), Value::Object(fields)) if !fields.is_empty() => {
                let name = fields.keys().nth(at.index(fields.len())).cloned();
                fields.remove(&name.expect("a field"));
            }
            (Self::Add(name, other), Value::Object(fields)) => {
                fields.insert((*name).to_owned(), other.clone());
            }
            (Self::Again(at), Value::Array(entries)) if !entries.is_empty() => {
                let twice = entries[at.index(entries.len())].clone();
                entries.push(twice);
            }
            (Self::Lengthen, Value::String(text)) => {
                let length = text.chars().count();
                let most = [20, 40, 60, 120, 200, 4000]
                    .into_iter()
                    .find(|most| *most >= length);
                text.push_str(&"ü".repeat(most.unwrap_or(4000) + 1 - length.min(4000)));
            }
            _ => {}
        }
    }
}

/// The JSON pointer of every value in a log, its root left out.
pub(crate) fn places(log: &Value) -> Vec<String> {
    fn visit(value: &Value, at: &str, places: &mut Vec<String>) {
        let children: Vec<(String, &Value)> = match value {
            Value::Object(fields) => fields
                .iter()
                .map(|(name, value)| (name.clone(), value))
                .collect(),
            Value::Array(entries) => entries
                .iter()
                .enumerate()
                .map(|(at, value)| (at.to_string(), value))
                .collect(),
            _ => Vec::new(),
        };
        for (name, child) in children {
            let at = format!("{at}/{name}");
            places.push(at.clone());
            visit(child, &at, places);
        }
    }
    let mut places = Vec::new();
    visit(log, "", &mut places);
    places
}
