//! Why a log file was refused.

use std::io;

use super::given::Given;
use super::unread::Unread;

/// Why a log file was refused. Shown, it is always one line that starts with the place.
#[derive(Debug, thiserror::Error)]
pub enum LogError {
    /// The system would not let it be read.
    #[error("{0}")]
    Unreadable(#[source] io::Error),
    /// It has more than 64 MiB.
    #[error("the file is over 64 MiB, the most a log may have")]
    TooLarge,
    /// It is JSON, but no log of Tend.
    #[error("format: {found} is not allowed: \"tend-log\"")]
    NotALog {
        /// What stood in `format`.
        found: Given,
    },
    /// It was written by a newer Tend.
    #[error(
        "version: {found} is newer than this Tend can read: 2; a newer Tend is needed to read this log"
    )]
    Newer {
        /// What stood in `version`.
        found: Given,
    },
    /// What is in it is not as a log has it.
    #[error(transparent)]
    Unread(#[from] Unread),
}

impl LogError {
    /// The JSON path the refusal is about, where it is about one.
    pub fn path(&self) -> Option<&str> {
        match self {
            Self::NotALog { .. } => Some("format"),
            Self::Newer { .. } => Some("version"),
            Self::Unread(unread) => unread.path(),
            Self::Unreadable(_) | Self::TooLarge => None,
        }
    }
}
