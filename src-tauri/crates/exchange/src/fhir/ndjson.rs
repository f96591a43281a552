//! NDJSON: a file for each type of resource, one resource a line, as bulk data is exchanged.
//! A type of which there is none has no file.

use std::collections::BTreeMap;

use super::Record;
use super::chart::Chart;
use super::links::Links;
use super::resource;
use crate::folder::NewFile;
use crate::work::{Stopped, Work};

/// The files of a record by their names, such as `Observation.ndjson`. Resources point at each
/// other by type and id, across the files.
///
/// # Errors
/// [`Stopped`] when `work` says so.
pub fn files(record: &Record, work: &dyn Work) -> Result<Vec<NewFile>, Stopped> {
    let mut files: BTreeMap<&'static str, Vec<u8>> = BTreeMap::new();
    let chart = Chart::of(record, Links::TypeAndId);
    resource::each(&chart, work, |resource| {
        let file = files.entry(resource.kind()).or_default();
        // Writing to memory does not fail, and every key is a text.
        let written = serde_json::to_writer(&mut *file, &resource);
        debug_assert!(written.is_ok(), "{written:?}");
        file.push(b'\n');
        Ok::<_, Stopped>(())
    })?;
    let files = files.into_iter().map(|(kind, bytes)| NewFile {
        name: format!("{kind}.ndjson"),
        bytes,
    });
    Ok(files.collect())
}
