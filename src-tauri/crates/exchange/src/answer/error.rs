//! Why an answer file was refused.

use crate::log::{Given, Unread};

/// Why an answer file was refused. Shown, it is always one line that starts with the place.
#[derive(Debug, thiserror::Error)]
pub enum AnswerError {
    /// It has more than 64 KiB.
    #[error("the file is over 64 KiB, the most an answer may have")]
    TooLarge,
    /// It is JSON, but no answer to a log of Tend.
    #[error("format: {found} is not allowed: \"tend-answer\"")]
    NotAnAnswer {
        /// What stood in `format`.
        found: Given,
    },
    /// It was written by a newer Tend.
    #[error(
        "version: {found} is newer than this Tend can read: 1; a newer Tend is needed to read this answer"
    )]
    Newer {
        /// What stood in `version`.
        found: Given,
    },
    /// What is in it is not as an answer has it.
    #[error(transparent)]
    Unread(#[from] Unread),
    /// It answers nothing.
    #[error("prescription: nothing is not allowed: a prescription, or a clearance instead of it")]
    Neither,
    /// It answers two things, of which only one could be taken back.
    #[error("clearance: an object is not allowed beside a prescription: one of the two")]
    Both,
}

impl AnswerError {
    /// The JSON path the refusal is about, where it is about one.
    pub fn path(&self) -> Option<&str> {
        match self {
            Self::NotAnAnswer { .. } => Some("format"),
            Self::Newer { .. } => Some("version"),
            Self::Neither => Some("prescription"),
            Self::Both => Some("clearance"),
            Self::Unread(unread) => unread.path(),
            Self::TooLarge => None,
        }
    }
}
