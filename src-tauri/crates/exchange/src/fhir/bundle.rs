//! Bundle: a whole record in one JSON document.

use serde::Serialize;
use serde::ser::{Error, SerializeSeq, Serializer};

use super::Record;
use super::chart::Chart;
use super::links::{self, Links};
use super::resource::{self, Resource};
use super::time;
use crate::work::{Stopped, Work};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Bundle<'a> {
    resource_type: &'static str,
    #[serde(rename = "type")]
    kind: &'static str,
    timestamp: String,
    entry: Entries<'a>,
}

/// Every entry, made only as it is written: a long record is never whole in memory twice.
struct Entries<'a> {
    chart: &'a Chart<'a>,
    work: &'a dyn Work,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Entry {
    full_url: String,
    resource: Resource,
}

/// Why no more is written: the work was stopped, or the serializer's own error.
struct Ended<E>(E);

impl<E: Error> From<Stopped> for Ended<E> {
    fn from(stopped: Stopped) -> Self {
        Self(E::custom(stopped))
    }
}

impl Serialize for Entries<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut entries = serializer.serialize_seq(None)?;
        resource::each(self.chart, self.work, |resource| {
            let entry = Entry {
                full_url: links::urn(resource.id()),
                resource,
            };
            entries.serialize_element(&entry).map_err(Ended)
        })
        .map_err(|Ended(error)| error)?;
        entries.end()
    }
}

/// The record as a FHIR R4 Bundle of type `collection`, in JSON, complete in itself:
/// resources point at each other by `urn:uuid`.
///
/// # Errors
/// [`Stopped`] when `work` says so.
pub fn bundle(record: &Record, work: &dyn Work) -> Result<Vec<u8>, Stopped> {
    let chart = Chart::of(record, Links::Urn);
    let bundle = Bundle {
        resource_type: "Bundle",
        kind: "collection",
        timestamp: time::moment(&record.exported_at),
        entry: Entries {
            chart: &chart,
            work,
        },
    };
    let mut bytes = Vec::new();
    // Writing to memory does not fail, and every key is a text: what ends it is the work.
    serde_json::to_writer(&mut bytes, &bundle).map_err(|_| Stopped)?;
    bytes.push(b'\n');
    Ok(bytes)
}
