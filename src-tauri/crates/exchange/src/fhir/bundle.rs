//! Bundle: a whole record in one JSON document.

use serde::Serialize;

use super::Record;
use super::chart::Chart;
use super::links::{self, Links};
use super::resource::{self, Resource};
use super::time;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Bundle {
    resource_type: &'static str,
    #[serde(rename = "type")]
    kind: &'static str,
    timestamp: String,
    entry: Vec<Entry>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Entry {
    full_url: String,
    resource: Resource,
}

/// The record as a FHIR R4 Bundle of type `collection`, in JSON, complete in itself:
/// resources point at each other by `urn:uuid`.
pub fn bundle(record: &Record) -> Vec<u8> {
    let mut entry = Vec::new();
    resource::each(&Chart::of(record, Links::Urn), |resource| {
        entry.push(Entry {
            full_url: links::urn(resource.id()),
            resource,
        });
    });
    let bundle = Bundle {
        resource_type: "Bundle",
        kind: "collection",
        timestamp: time::moment(&record.exported_at),
        entry,
    };
    let mut bytes = Vec::new();
    // Writing to memory does not fail, and every key is a text.
    let written = serde_json::to_writer(&mut bytes, &bundle);
    debug_assert!(written.is_ok(), "{written:?}");
    bytes.push(b'\n');
    bytes
}
