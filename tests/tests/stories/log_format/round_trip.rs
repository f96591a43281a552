//! What is read and written is what was there, and is written the same again.

use chrono::DateTime;
use exchange::log::{parse, write};
use proptest::prelude::*;
use serde_json::Value;

use crate::log_format::generated;

proptest! {
    #[test]
    fn a_log_read_and_written_is_the_same_log_in_its_one_form(log in of_any_version()) {
        let given = parse(log.to_string().as_bytes()).expect("the format allows it");
        let written = write(&given);
        let again = parse(&written).expect("what is written can be read");
        prop_assert_eq!(&again, &given);
        prop_assert_eq!(write(&again), written);
    }

    #[test]
    fn nothing_that_was_answered_is_lost_and_nothing_is_made_up(log in of_any_version()) {
        let written = write(&parse(log.to_string().as_bytes()).expect("the format allows it"));
        let written: Value = serde_json::from_slice(&written).expect("JSON");
        let mut given = log;
        if written["version"] == 1 {
            // Nothing of what version 2 adds is used.
            given["version"] = written["version"].clone();
        }
        prop_assert_eq!(loss(&given, &written, ""), None);
    }
}

fn of_any_version() -> impl Strategy<Value = Value> {
    prop_oneof![generated::log(), generated::log_of_version_2()]
}

/// The first place where the two mean different things.
fn loss(given: &Value, written: &Value, path: &str) -> Option<String> {
    let same =
        match (given, written) {
            (Value::Object(given), Value::Object(written)) => {
                let made_up = written.iter().find(|(name, value)| {
                    !(given.contains_key(*name) || value.is_null() || is_not_optional(name, value))
                });
                return match made_up {
                    Some((name, value)) => Some(format!("{path}.{name}: {value} out of nothing")),
                    None => given.iter().find_map(|(name, value)| {
                        let kept = written.get(name).unwrap_or(&Value::Null);
                        let fine = value.is_null() && is_not_optional(name, kept);
                        let path = format!("{path}.{name}");
                        (!fine).then(|| loss(value, kept, &path)).flatten()
                    }),
                };
            }
            (Value::Array(given), Value::Array(written)) if given.len() == written.len() => {
                let (given, written) = (in_one_order(given, path), in_one_order(written, path));
                return given.iter().zip(&written).enumerate().find_map(
                    |(at, (given, written))| loss(given, written, &format!("{path}[{at}]")),
                );
            }
            (Value::Array(given), Value::Null) if is_of_version_2(path) => given.is_empty(),
            (Value::Array(given), Value::Null) if path.ends_with(".function") => {
                given.iter().all(Value::is_null)
            }
            (Value::Number(given), Value::Number(written)) => given.as_f64() == written.as_f64(),
            (Value::String(given), Value::String(written)) => {
                given == written || same_moment(given, written)
            }
            (given, written) => given == written,
        };
    (!same).then(|| format!("{path}: {given} became {written}"))
}

/// Whether a value stands for a field that is not there.
fn is_not_optional(name: &str, value: &Value) -> bool {
    (name == "optional" && value == false)
        || (is_of_version_2(name) && value.as_array().is_some_and(Vec::is_empty))
}

/// Whether a path, or a name, is of one of the lists that version 2 adds.
fn is_of_version_2(path: &str) -> bool {
    let name = path.rsplit('.').next();
    matches!(name, Some("own_measures" | "own" | "also"))
}

/// The entries of a list; answers to own measures in an order of their own, because they are
/// written in that of the measures.
fn in_one_order(list: &[Value], path: &str) -> Vec<Value> {
    let mut list = list.to_vec();
    if path.ends_with(".own") {
        list.sort_by_key(|answer| answer["measure"].to_string());
    }
    list
}

fn same_moment(given: &str, written: &str) -> bool {
    let read = |text| {
        DateTime::parse_from_rfc3339(text)
            .ok()
            .map(|at| (at, *at.offset()))
    };
    read(given).is_some() && read(given) == read(written)
}
