//! Two validators that are not Tend's. What they think of codes they have no list of is no
//! error to either.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

use crate::fhir::logs::{Logs, export, json};

/// PyPI's `fhir.resources`, of the versions in xtask/python-packages.txt.
fn fhir_resources() -> Command {
    let mut command = Command::new(xtask::outside::python().unwrap());
    command.arg("-B").arg(script("validate_fhir.py"));
    command
}

/// npm's `fhir`, of the version in ui/package.json.
fn fhir() -> Command {
    let mut command = Command::new("node");
    command.arg(script("validate_fhir.cjs"));
    command.arg(xtask::house::ui().join("package.json"));
    command
}

fn script(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("outside")
        .join(name)
}

/// What is wrong with which file.
fn wrong(mut validator: Command, bundles: &[PathBuf]) -> Vec<Value> {
    let output = validator.args(bundles).output().unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn every_bundle_is_right_to_both() {
    let logs = Logs::all();
    let bundles = logs.bundles();
    assert_eq!(wrong(fhir_resources(), &bundles), [Value::Null; 0]);
    assert_eq!(wrong(fhir(), &bundles), [Value::Null; 0]);
}

#[test]
fn what_is_wrong_is_seen_by_both() {
    let folder = tempfile::tempdir().unwrap();
    let file = [folder.path().join("faulty.json")];
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/example.log.json");
    export(&example, "fhir", &file[0]);
    let right = json(&file[0]);
    assert!(wrong(fhir_resources(), &file).is_empty() && wrong(fhir(), &file).is_empty());
    let entries = right["entry"].as_array().unwrap();
    let place = entries
        .iter()
        .position(|entry| entry["resource"]["resourceType"] == "Goal")
        .unwrap();
    let faults: [(&str, Value); 3] = [
        ("lifecycleStatus", Value::Null),
        ("invented", json!("element")),
        ("description", json!("no concept")),
    ];
    for (element, value) in faults {
        let mut faulty = right.clone();
        let resource = faulty["entry"][place]["resource"].as_object_mut().unwrap();
        if value.is_null() {
            resource.remove(element);
        } else {
            resource.insert(element.to_owned(), value);
        }
        fs::write(&file[0], faulty.to_string()).unwrap();
        assert!(!wrong(fhir_resources(), &file).is_empty(), "{element}");
        assert!(!wrong(fhir(), &file).is_empty(), "{element}");
    }
}
