//! The answer file, `tend-answer` version 1: what a therapist writes back to a log they have
//! reviewed, small enough to mail. It holds one prescription or one clearance, for one episode.
//!
//! Deliberately absent: whether it fits the patient's own log, and taking it into it: the
//! planner's.

use chrono::{DateTime, FixedOffset};
use recovery::{Clearance, Prescription};
use serde::Serialize;
use ts_rs::TS;
use uuid::Uuid;

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
    /// What the patient calls that episode; 1–200 characters.
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
