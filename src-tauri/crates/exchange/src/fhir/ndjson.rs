//! NDJSON: a file for each type of resource, one resource a line, as bulk data is exchanged.
//! A type of which there is none has no file.

use std::collections::BTreeMap;
use std::path::Path;

use super::Record;
use super::chart::Chart;
use super::links::Links;
use super::resource;
use crate::folder::{FolderError, NewFile, write_folder};

/// The files of a record by their names, such as `Observation.ndjson`. Resources point at each
/// other by type and id, across the files.
pub fn files(record: &Record) -> Vec<NewFile> {
    let mut files: BTreeMap<&'static str, Vec<u8>> = BTreeMap::new();
    resource::each(&Chart::of(record, Links::TypeAndId), |resource| {
        let file = files.entry(resource.kind()).or_default();
        // Writing to memory does not fail, and every key is a text.
        let written = serde_json::to_writer(&mut *file, &resource);
        debug_assert!(written.is_ok(), "{written:?}");
        file.push(b'\n');
    });
    files
        .into_iter()
        .map(|(kind, bytes)| NewFile {
            name: format!("{kind}.ndjson"),
            bytes,
        })
        .collect()
}

/// Writes the files into `folder`, which is made unless it is there and empty. All of them are
/// there in the end, or none. They can be read by their owner alone.
///
/// # Errors
/// When `folder` has something in it or is no folder, and what the system says.
pub fn write(record: &Record, folder: &Path) -> Result<(), FolderError> {
    write_folder(folder, &files(record))
}
