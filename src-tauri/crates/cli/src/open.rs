//! Opening a log book that should be there already.

use std::fs;
use std::path::Path;

use chrono::{DateTime, FixedOffset};
use logbook::Logbook;

use crate::failure::Failure;

/// The log book in this file. Where there is none, none is made: reading leaves nothing behind.
pub(crate) fn open_existing(path: &Path, now: DateTime<FixedOffset>) -> Result<Logbook, Failure> {
    fs::metadata(path).map_err(|error| Failure::NoLogbook {
        path: path.to_owned(),
        error,
    })?;
    Logbook::open(path, now).map_err(|error| Failure::logbook(path, error))
}
