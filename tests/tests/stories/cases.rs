//! The logs in `cases/`, each with the verdicts that follow from the recovery model.
//!
//! Every line of every `*.expected.jsonl` is held against what `tend-cli assess … --every-day`
//! prints, field by field. Fields beyond the expected ones may follow and are not looked at.
#![allow(
    clippy::expect_used,
    reason = "parts of tests: to fail loudly is their work"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use words::Language;

fn cases() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("cases")
}

/// The names of the cases: what stands before `.log.json`.
fn names() -> BTreeSet<String> {
    fs::read_dir(cases())
        .expect("the cases")
        .filter_map(|entry| {
            let name = entry.expect("an entry").file_name();
            name.to_str()?.strip_suffix(".log.json").map(str::to_owned)
        })
        .collect()
}

/// The lines `tend-cli` prints for a log.
fn assessed(log: &Path, on: &str) -> Vec<Value> {
    let arguments = ["tend-cli", "assess"]
        .into_iter()
        .map(Into::into)
        .chain([log.into()])
        .chain(["--on", on, "--every-day"].map(Into::into));
    let (mut stdout, mut stderr) = (Vec::new(), Vec::new());
    let now = "2026-06-01T12:00:00Z".parse().expect("a moment");
    let code = cli::run(
        arguments,
        &mut stdout,
        &mut stderr,
        now,
        &chrono::Utc,
        Language::En,
    );
    assert_eq!(code, cli::DONE, "{}", String::from_utf8_lossy(&stderr));
    lines(&String::from_utf8(stdout).expect("UTF-8"))
}

fn lines(text: &str) -> Vec<Value> {
    text.lines()
        .map(|line| serde_json::from_str(line).expect("a line of JSON"))
        .collect()
}

/// The first place where `found` lacks or contradicts what is expected. Objects may have more
/// fields than expected; everything else is the same or wrong.
fn difference(expected: &Value, found: Option<&Value>, path: &str) -> Option<String> {
    match (expected, found) {
        (Value::Object(fields), Some(Value::Object(found))) => {
            fields.iter().find_map(|(name, value)| {
                difference(value, found.get(name), &format!("{path}.{name}"))
            })
        }
        (Value::Array(entries), Some(Value::Array(found))) if entries.len() == found.len() => {
            entries
                .iter()
                .zip(found)
                .enumerate()
                .find_map(|(at, (expected, found))| {
                    difference(expected, Some(found), &format!("{path}[{at}]"))
                })
        }
        (expected, Some(found)) if expected == found => None,
        (expected, Some(found)) => Some(format!("{path}: expected {expected}, found {found}")),
        (expected, None) => Some(format!("{path}: expected {expected}, found nothing")),
    }
}

/// The first line of a case that comes out otherwise than expected.
fn first_difference(name: &str) -> Option<String> {
    let expected = fs::read_to_string(cases().join(format!("{name}.expected.jsonl")));
    let expected = lines(&expected.expect("the verdicts of the case"));
    let on = expected.iter().filter_map(|line| line["on"].as_str()).max();
    let log = cases().join(format!("{name}.log.json"));
    let found = assessed(&log, on.expect("a case has verdicts"));
    let differing = expected.iter().enumerate().find_map(|(at, line)| {
        let told = difference(line, found.get(at), "")?;
        Some(format!(
            "{name}, episode {}, on {}: {told}",
            line["episode"], line["on"]
        ))
    });
    differing.or_else(|| {
        (found.len() != expected.len()).then(|| {
            format!(
                "{name}: expected {} lines, found {}",
                expected.len(),
                found.len()
            )
        })
    })
}

/// Source: the cases of the recovery model.
#[test]
fn every_case_comes_out_as_expected() {
    let names = names();
    assert!(!names.is_empty(), "there are no cases");
    let differences: Vec<String> = names
        .iter()
        .filter_map(|name| first_difference(name))
        .collect();
    assert!(
        differences.is_empty(),
        "{} of {} cases differ:\n{}",
        differences.len(),
        names.len(),
        differences.join("\n")
    );
}

#[test]
fn a_field_that_differs_or_is_missing_is_found() {
    let expected = serde_json::json!({ "hold": null, "alerts": ["a"], "since": "2026-01-01" });
    let more = serde_json::json!({ "hold": null, "alerts": ["a"], "since": "2026-01-01", "x": 1 });
    assert_eq!(difference(&expected, Some(&more), ""), None);
    for (field, other) in [
        ("hold", "\"x\""),
        ("alerts", "[\"a\", \"b\"]"),
        ("since", "null"),
    ] {
        let mut found = more.clone();
        found[field] = serde_json::from_str(other).expect("JSON");
        assert!(difference(&expected, Some(&found), "").is_some(), "{field}");
        found.as_object_mut().expect("an object").remove(field);
        assert!(difference(&expected, Some(&found), "").is_some(), "{field}");
    }
}

/// The cases here are copies. Where what they were copied from lies beside the project, the
/// two are the same.
#[test]
fn the_cases_are_those_of_the_model() {
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    for (ours, theirs) in [
        (cases(), project.join("shared/cases")),
        (
            Path::new(env!("CARGO_MANIFEST_DIR")).join("log.schema.json"),
            project.join("shared/log.schema.json"),
        ),
    ] {
        if !theirs.exists() {
            continue;
        }
        assert_eq!(contents(&ours), contents(&theirs), "{}", ours.display());
    }
}

/// What is in a file, or in every file of a folder.
fn contents(path: &Path) -> Vec<(String, Vec<u8>)> {
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned());
    let name = name.unwrap_or_default();
    if path.is_file() {
        return vec![(name, fs::read(path).expect("a file"))];
    }
    let mut files: Vec<_> = fs::read_dir(path)
        .expect("a folder")
        .flat_map(|entry| contents(&entry.expect("an entry").path()))
        .collect();
    files.sort();
    files
}
