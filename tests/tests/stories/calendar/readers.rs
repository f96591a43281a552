//! Two readers that are not Tend's, which must agree.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// What an outside reader says of an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Event {
    pub(crate) uid: String,
    /// In UTC, as are the others.
    pub(crate) starts: String,
    pub(crate) ends: String,
    pub(crate) summary: String,
    pub(crate) description: String,
    pub(crate) sequence: u64,
    pub(crate) modified: String,
    pub(crate) status: String,
    pub(crate) class: String,
    /// Minutes before it begins.
    pub(crate) alarms: Vec<u64>,
}

/// The events of a file in its order, as both readers have them.
pub(crate) fn read(file: &Path) -> Vec<Event> {
    read_all(&[file.to_owned()])
}

/// The events of several files.
pub(crate) fn read_all(files: &[PathBuf]) -> Vec<Event> {
    let icalendar = read_with("icalendar", files);
    let vobject = read_with("vobject", files);
    assert_eq!(icalendar, vobject, "the two readers do not agree");
    icalendar
}

fn read_with(reader: &str, files: &[PathBuf]) -> Vec<Event> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("outside/read_events.py");
    // Debian's own interpreter: it is the one that has Debian's packages.
    let output = Command::new("/usr/bin/python3")
        .arg("-B")
        .arg(script)
        .arg(reader)
        .args(files)
        .output()
        .expect("/usr/bin/python3 is in xtask/debian-packages.txt");
    assert!(
        output.status.success(),
        "the reader {reader} (python3-{reader}, in xtask/debian-packages.txt): {}",
        String::from_utf8_lossy(&output.stderr)
    );
    let events: Value = serde_json::from_slice(&output.stdout).unwrap();
    events.as_array().unwrap().iter().map(event).collect()
}

fn event(value: &Value) -> Event {
    let text = |key: &str| value[key].as_str().unwrap().to_owned();
    Event {
        uid: text("uid"),
        starts: text("starts"),
        ends: text("ends"),
        summary: text("summary"),
        description: text("description"),
        sequence: value["sequence"].as_u64().unwrap(),
        modified: text("modified"),
        status: text("status"),
        class: text("class"),
        alarms: value["alarms"]
            .as_array()
            .unwrap()
            .iter()
            .map(|minutes| minutes.as_u64().unwrap())
            .collect(),
    }
}
