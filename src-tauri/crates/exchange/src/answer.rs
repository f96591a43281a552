//! The answer file, `tend-answer` version 1: what a therapist writes back to a log they have
//! reviewed, small enough to mail. It holds one prescription or one clearance, for one episode.
//!
//! [`parse`] takes exactly what the format allows and refuses the rest by naming the place, in
//! the manner of [`crate::log`]; a prescription and a clearance have the fields and the limits
//! they have in a log. [`write`] gives the one form of an answer: its fields in their order,
//! each of them there but the one of `prescription` and `clearance` that is not given, indented
//! to be read.
//!
//! Deliberately absent: whether it fits the patient's own log, and taking it into it: the
//! planner's.

mod document;
mod error;

use chrono::{DateTime, FixedOffset};
use recovery::{Clearance, Prescription};
use serde::Serialize;
use ts_rs::TS;
use uuid::Uuid;

pub use error::AnswerError;

/// The most bytes an answer file may have: 64 KiB, unsealed.
pub const MAX_BYTES: u64 = 64 * 1024;

/// An answer and where it comes from.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct AnswerFile {
    /// When it was written.
    #[ts(type = "string")]
    pub written_at: DateTime<FixedOffset>,
    /// By which version of Tend; at most 40 characters.
    pub app_version: String,
    /// Whom it is for, as the log reviewed calls them; at most 200 characters.
    pub patient: Option<String>,
    /// When the log reviewed was exported.
    #[ts(type = "string")]
    pub log_exported_at: DateTime<FixedOffset>,
    /// Which episode it is about.
    pub episode: Uuid,
    /// What the patient calls that episode; at most 200 characters.
    pub episode_title: String,
    /// What is answered.
    pub given: GivenAnswer,
}

/// What a therapist answers.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum GivenAnswer {
    /// How often.
    Prescription {
        /// As it will stand in the patient's log.
        prescription: Prescription,
    },
    /// That massage may go on.
    Clearance {
        /// As it will stand in the patient's log.
        clearance: Clearance,
    },
}

impl GivenAnswer {
    /// The identity of the record, the same wherever the answer is taken in.
    pub const fn id(&self) -> Uuid {
        match self {
            Self::Prescription { prescription } => prescription.id,
            Self::Clearance { clearance } => clearance.id,
        }
    }

    /// Who answers.
    pub fn by(&self) -> &str {
        match self {
            Self::Prescription { prescription } => &prescription.by,
            Self::Clearance { clearance } => &clearance.by,
        }
    }
}

/// The answer in the bytes of a file.
///
/// ```
/// let file = br#"{ "format": "tend-answer", "version": 1,
///     "written_at": "2026-03-02T17:30:00+01:00", "app_version": "0.1.0", "patient": "Ida",
///     "log_exported_at": "2026-03-01T12:00:00+01:00",
///     "episode": "0b9e6a3c-1f5d-4f0e-9c3a-2d7b8e4f6a10", "episode_title": "Ankle",
///     "clearance": { "id": "3f2c1a00-1f5d-4f0e-9c3a-2d7b8e4f6a11", "by": "M. Weiss, PT",
///         "at": "2026-03-02T17:30:00+01:00", "max_per_week": 2 } }"#;
/// let answer = exchange::answer::parse(file)?;
/// assert_eq!(answer.given.by(), "M. Weiss, PT");
///
/// let written = exchange::answer::write(&answer);
/// assert_eq!(exchange::answer::parse(&written)?, answer);
///
/// let log = br#"{ "format": "tend-log", "version": 1 }"#;
/// assert!(exchange::answer::parse(log).is_err());
/// # Ok::<(), exchange::answer::AnswerError>(())
/// ```
///
/// # Errors
/// An [`AnswerError`] for whatever the format does not allow. Format and version are looked at
/// first, so that a newer file is called newer and not faulty.
pub fn parse(bytes: &[u8]) -> Result<AnswerFile, AnswerError> {
    document::parse(bytes)
}

/// The one form of an answer, as UTF-8 JSON.
pub fn write(file: &AnswerFile) -> Vec<u8> {
    document::write(file)
}
