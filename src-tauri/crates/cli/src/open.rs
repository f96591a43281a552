//! Opening a log book, also one that is locked.

use std::fs;
use std::path::Path;

use chrono::{DateTime, FixedOffset};
use logbook::{Logbook, LogbookError};

use crate::failure::Failure;
use crate::passphrase::to_unlock;

/// The log book in this file. Where there is none, none is made: reading leaves nothing behind.
pub(crate) fn open_existing(path: &Path, now: DateTime<FixedOffset>) -> Result<Logbook, Failure> {
    fs::metadata(path).map_err(|error| Failure::NoLogbook {
        path: path.to_owned(),
        error,
    })?;
    open(path, now)
}

/// The log book in this file, or a new one. For one that is locked the word is asked for, where
/// somebody can answer.
pub(crate) fn open(path: &Path, now: DateTime<FixedOffset>) -> Result<Logbook, Failure> {
    let opened = match Logbook::open(path, now) {
        Err(error @ LogbookError::Locked { .. }) => match to_unlock(path)? {
            Some(word) => Logbook::unlock(path, &word, now),
            None => Err(error),
        },
        opened => opened,
    };
    opened.map_err(|error| Failure::logbook(path, error))
}
