//! The log file, `tend-log` versions 1 and 2: the lossless export, the import and the input of
//! `tend-cli`.
//!
//! [`parse`] takes exactly what the format allows and refuses the rest by naming the place;
//! [`write`] gives the one normal form of a log. What is read, written and read again is the
//! same log, and what is written twice is the same bytes.
//!
//! A log with nothing of the patient's own beside it is of version 1, any other of version 2,
//! which adds `own_measures`, `own` of a check-in and `also` of an episode.
//!
//! The normal form, where the format leaves a choice:
//! - fields in the order of the format, each always present: unanswered is `null`;
//! - one record a line, a newline at the end, no other white space;
//! - a moment keeps its offset; an offset of zero is `Z`; fractions of a second have 0, 3, 6
//!   or 9 digits (finer ones are cut off when read);
//! - `function` with no answer in it is `null`; `optional` of a frequency is `true` or `false`;
//! - lists, codes among them, stay in the order given; but answers to own measures stand in
//!   the order of the measures.
//!
//! Deliberately absent: the clock. When a log was exported is told by who exports it.

pub(crate) mod care;
mod check_in;
pub(crate) mod checked;
pub(crate) mod codes;
mod document;
mod episode;
mod error;
pub(crate) mod given;
pub(crate) mod json;
mod lines;
pub(crate) mod moments;
mod numbers;
pub(crate) mod object;
mod own;
mod patient;
pub(crate) mod rules;
mod session;
pub(crate) mod text;
mod unread;

use std::fs::File;
use std::io::Read;
use std::path::Path;

use beside::Beside;
use chrono::{DateTime, FixedOffset};
use recovery::Log;

pub use error::LogError;
pub use given::Given;
pub use rules::BrokenRule;
pub use unread::Unread;

/// The most bytes a log file may have: 64 MiB.
pub const MAX_BYTES: u64 = 64 * 1024 * 1024;

/// A log and where it comes from.
#[derive(Debug, Clone, PartialEq)]
pub struct LogFile {
    /// When it was exported.
    pub exported_at: DateTime<FixedOffset>,
    /// By which version of Tend; at most 40 characters.
    pub app_version: String,
    /// What the patient has recorded.
    pub log: Log,
    /// What stands beside it: their own measures, further sites.
    pub beside: Beside,
}

/// The log in the bytes of a file.
///
/// ```
/// let file = br#"{ "format": "tend-log", "version": 1,
///     "exported_at": "2026-03-01T12:00:00+01:00", "app_version": "0.1.0",
///     "patient": { "activity_level": "general", "cautions": [] }, "episodes": [] }"#;
/// let read = exchange::log::parse(file)?;
/// assert_eq!(read.log.patient.birth_year, None);
///
/// let written = exchange::log::write(&read);
/// assert_eq!(exchange::log::write(&exchange::log::parse(&written)?), written);
///
/// let wrong = br#"{ "format": "tend-log", "version": 1,
///     "exported_at": "2026-03-01T12:00:00+01:00", "app_version": "0.1.0",
///     "patient": { "activity_level": "lazy", "cautions": [] }, "episodes": [] }"#;
/// let refused = exchange::log::parse(wrong).expect_err("no such level").to_string();
/// assert!(refused.starts_with("patient.activity_level: \"lazy\" is not allowed"));
/// # Ok::<(), exchange::log::LogError>(())
/// ```
///
/// # Errors
/// A [`LogError`] for whatever the format does not allow. Format and version are looked at
/// first, so that a newer file is called newer and not faulty.
pub fn parse(bytes: &[u8]) -> Result<LogFile, LogError> {
    document::parse(bytes)
}

/// The log in a file. Of a file over [`MAX_BYTES`] no more is read than shows that it is.
///
/// # Errors
/// As [`parse`], and when the file cannot be read.
pub fn read(path: &Path) -> Result<LogFile, LogError> {
    let mut bytes = Vec::new();
    File::open(path)
        .and_then(|file| file.take(MAX_BYTES + 1).read_to_end(&mut bytes))
        .map_err(LogError::Unreadable)?;
    parse(&bytes)
}

/// The normal form of a log, as UTF-8 JSON.
pub fn write(file: &LogFile) -> Vec<u8> {
    document::write(file)
}
