//! Why an answer file was refused.

use crate::log::error::OneLine;
use crate::log::json::Unread;
use crate::log::{BrokenRule, Given};

/// Why an answer file was refused. Shown, it is always one line that starts with the place.
#[derive(Debug, thiserror::Error)]
pub enum AnswerError {
    /// It has more than 64 KiB.
    #[error("the file is over 64 KiB, the most an answer may have")]
    TooLarge,
    /// It is cut off, or no JSON at all. Line and column count from 1.
    #[error("line {line}, column {column}: not JSON: {}", OneLine(.reason))]
    NotJson {
        /// The line where reading stopped.
        line: usize,
        /// The column (in bytes) where reading stopped.
        column: usize,
        /// What was wrong there.
        reason: String,
    },
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
    /// A field is missing, unknown, twice there, or holds what it may not.
    #[error("{}: {} (line {line}, column {column})", OneLine(.path), OneLine(.problem))]
    Field {
        /// The JSON path, such as `prescription.until`.
        path: String,
        /// The value as given and what would be right.
        problem: String,
        /// The line, from 1.
        line: usize,
        /// The column (in bytes), from 1.
        column: usize,
    },
    /// Every field is right by itself, but they do not go together.
    #[error("{path}: {rule}")]
    Rule {
        /// The JSON path.
        path: String,
        /// Which rule, with the values that break it.
        rule: BrokenRule,
    },
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
            Self::Field { path, .. } | Self::Rule { path, .. } => Some(path),
            Self::NotAnAnswer { .. } => Some("format"),
            Self::Newer { .. } => Some("version"),
            Self::Neither => Some("prescription"),
            Self::Both => Some("clearance"),
            Self::TooLarge | Self::NotJson { .. } => None,
        }
    }
}

impl From<Unread> for AnswerError {
    fn from(unread: Unread) -> Self {
        match unread {
            Unread::NotJson {
                line,
                column,
                reason,
            } => Self::NotJson {
                line,
                column,
                reason,
            },
            Unread::Field {
                path,
                problem,
                line,
                column,
            } => Self::Field {
                path,
                problem,
                line,
                column,
            },
        }
    }
}
