//! What is read and written is what was there, and is written the same again.

use chrono::DateTime;
use exchange::log::{parse, write};
use proptest::prelude::*;
use serde_json::Value;

use crate::generated;

proptest! {
    #[test]
    fn a_log_read_and_written_is_the_same_log_in_its_one_form(log in generated::log()) {
        let given = parse(log.to_string().as_bytes()).expect("the format allows it");
        let written = write(&given);
        let again = parse(&written).expect("what is written can be read");
        prop_assert_eq!(&again, &given);
        prop_assert_eq!(write(&again), written);
    }

    #[test]
    fn nothing_that_was_answered_is_lost_and_nothing_is_made_up(log in generated::log()) {
        let written = write(&parse(log.to_string().as_bytes()).expect("the format allows it"));
        let written: Value = serde_json::from_slice(&written).expect("JSON");
        prop_assert_eq!(loss(&log, &written, ""), None);
    }
}

/// The first place where the two mean different things.
fn loss(given: &Value, written: &Value, path: &str) -> Option<String> {
    let same = match (given, written) {
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
            return given
                .iter()
                .zip(written)
                .enumerate()
                .find_map(|(at, (given, written))| loss(given, written, &format!("{path}[{at}]")));
        }
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

fn is_not_optional(name: &str, value: &Value) -> bool {
    name == "optional" && value == false
}

fn same_moment(given: &str, written: &str) -> bool {
    let read = |text| {
        DateTime::parse_from_rfc3339(text)
            .ok()
            .map(|at| (at, *at.offset()))
    };
    read(given).is_some() && read(given) == read(written)
}
