//! What FHIR asks of any resource, and of each type: no outside tool is needed for it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::fhir::logs::{Logs, json};

/// The elements each type has to have. Source: FHIR R4 (4.0.1), the page of each resource.
const REQUIRED: &[(&str, &[&str])] = &[
    ("CarePlan", &["status", "intent", "subject"]),
    ("Communication", &["status"]),
    ("Condition", &["subject"]),
    ("Flag", &["status", "code", "subject"]),
    ("Goal", &["lifecycleStatus", "description", "subject"]),
    ("Observation", &["status", "code"]),
    ("Patient", &[]),
    ("Procedure", &["status", "subject"]),
    ("Provenance", &["target", "recorded", "agent"]),
    ("Questionnaire", &["status"]),
    ("QuestionnaireResponse", &["status"]),
    ("ServiceRequest", &["status", "intent", "subject"]),
];

#[test]
fn in_a_bundle_every_reference_leads_to_an_entry() {
    let mut kinds = BTreeSet::new();
    let mut answers = 0;
    for path in Logs::all().bundles() {
        let bundle = json(&path);
        assert_eq!(bundle["resourceType"], "Bundle");
        assert_eq!(bundle["type"], "collection");
        let mut there = BTreeSet::new();
        let mut wanted = Vec::new();
        for entry in bundle["entry"].as_array().unwrap() {
            let (resource, url) = (&entry["resource"], text(&entry["fullUrl"]));
            assert_eq!(url, format!("urn:uuid:{}", text(&resource["id"])));
            assert!(there.insert(url.clone()), "{url} is there twice");
            kinds.insert(complete(resource, &path));
            references(resource, &mut wanted);
            answers += usize::from(resource.get("entity").is_some());
        }
        for wanted in wanted {
            assert!(there.contains(&wanted), "{wanted} in {}", path.display());
        }
    }
    assert!(answers > 1, "an answer is told with its file");
    // Each type is in some export.
    let all: BTreeSet<_> = REQUIRED
        .iter()
        .map(|(kind, _)| (*kind).to_owned())
        .collect();
    assert_eq!(kinds, all);
}

#[test]
fn in_a_folder_every_reference_leads_to_a_line_of_the_file_of_its_type() {
    for folder in Logs::all().folders() {
        let mut there = BTreeSet::new();
        let mut wanted = Vec::new();
        for (kind, resources) in files(&folder) {
            for resource in &resources {
                assert_eq!(complete(resource, &folder), kind);
                let name = format!("{kind}/{}", text(&resource["id"]));
                assert!(there.insert(name.clone()), "{name} is there twice");
                references(resource, &mut wanted);
            }
        }
        for wanted in wanted {
            assert!(there.contains(&wanted), "{wanted} in {}", folder.display());
        }
    }
}

/// The resources of a folder, by the name of their file.
fn files(folder: &Path) -> BTreeMap<String, Vec<Value>> {
    fs::read_dir(folder)
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            let kind = path.file_stem().unwrap().to_str().unwrap().to_owned();
            assert_eq!(path.extension().unwrap(), "ndjson");
            let lines = fs::read_to_string(&path).unwrap();
            let resources: Vec<_> = lines
                .lines()
                .map(|line| serde_json::from_str(line).unwrap())
                .collect();
            assert!(!resources.is_empty(), "{}", path.display());
            (kind, resources)
        })
        .collect()
}

/// The type of the resource, once it has all that the type has to have and nothing empty.
fn complete(resource: &Value, path: &Path) -> String {
    let kind = text(&resource["resourceType"]);
    let (_, required) = REQUIRED
        .iter()
        .find(|(name, _)| *name == kind)
        .unwrap_or_else(|| panic!("{kind} in {}", path.display()));
    for element in *required {
        assert!(resource.get(element).is_some(), "{kind} without {element}");
    }
    nothing_empty(resource, &kind);
    kind
}

/// FHIR knows neither null nor empty lists, objects and texts.
fn nothing_empty(value: &Value, place: &str) {
    match value {
        Value::Null => panic!("{place} is null"),
        Value::String(text) => assert!(!text.trim().is_empty(), "{place} is blank"),
        Value::Array(entries) => {
            assert!(!entries.is_empty(), "{place} is an empty list");
            for entry in entries {
                nothing_empty(entry, place);
            }
        }
        Value::Object(fields) => {
            assert!(!fields.is_empty(), "{place} is an empty object");
            for (name, field) in fields {
                nothing_empty(field, &format!("{place}.{name}"));
            }
        }
        Value::Bool(_) | Value::Number(_) => {}
    }
}

fn references(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Array(entries) => entries.iter().for_each(|entry| references(entry, found)),
        Value::Object(fields) => {
            for (name, field) in fields {
                match field {
                    Value::String(reference) if name == "reference" => {
                        found.push(reference.clone());
                    }
                    _ => references(field, found),
                }
            }
        }
        _ => {}
    }
}

fn text(value: &Value) -> String {
    value
        .as_str()
        .unwrap_or_else(|| panic!("{value} is no text"))
        .to_owned()
}
