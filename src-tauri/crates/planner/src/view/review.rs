//! What a therapist sees of the logs they have opened. Nothing of it is ever in the log book.

use chrono::{DateTime, FixedOffset};
use serde::Serialize;
use summary::Glance;
use ts_rs::TS;

use crate::refusal::Refusal;

/// The files that are open for review.
#[derive(Debug, Clone, Default, PartialEq, Serialize, TS)]
pub struct ReviewView {
    /// The logs that could be read, most urgent first.
    pub patients: Vec<ReviewedLog>,
    /// The files that could not, in the order they were chosen.
    pub refused: Vec<RefusedFile>,
    /// The sealed ones that wait for a passphrase, in the order they were chosen.
    pub sealed: Vec<SealedFile>,
    /// Files that were not even read, because there are too many.
    pub left_out: Option<LeftOut>,
}

/// A log that is open for review.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ReviewedLog {
    /// What it is called until it is closed; never given to another.
    pub file: u32,
    /// The name of the file.
    pub name: String,
    /// Whose it is, if they have given a name.
    pub patient: Option<String>,
    /// When it was exported; what is said of it is of that day.
    #[ts(type = "string")]
    pub exported_at: DateTime<FixedOffset>,
    /// The log at a glance.
    pub glance: Glance,
}

/// A file that could not be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RefusedFile {
    /// What it is called until it is closed.
    pub file: u32,
    /// The name of the file.
    pub name: String,
    /// Why.
    pub refusal: Refusal,
}

/// A sealed file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SealedFile {
    /// What it is called until it is closed.
    pub file: u32,
    /// The name of the file.
    pub name: String,
    /// Whether a passphrase was tried on it and was not the right one.
    pub tried: bool,
}

/// Files that were not read, because the window holds no more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct LeftOut {
    /// How many.
    pub files: u32,
    /// The most files that are open at once.
    pub most_files: u32,
    /// The most MiB that all of them may have together.
    pub most_mib: u32,
}
