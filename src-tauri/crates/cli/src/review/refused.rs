//! A file that could not be reviewed, and why.

use std::io;
use std::path::PathBuf;

use exchange::log::{LogError, Unread};
use exchange::opened::OpenError;

/// A file that could not be reviewed.
#[derive(Debug)]
pub(super) struct Refused {
    /// Which, as it was named.
    pub(super) file: PathBuf,
    /// Why.
    pub(super) why: Box<Why>,
}

/// Why a file could not be reviewed. Shown, it is one sentence.
#[derive(Debug, thiserror::Error)]
pub(super) enum Why {
    /// The file could not be opened.
    #[error(transparent)]
    Open(OpenError),
    /// It is a therapist's answer.
    #[error("this is an answer to a log and no log: open the log it answers")]
    Answer,
    /// A folder could not be looked into.
    #[error("the folder cannot be read: {0}")]
    Folder(#[source] io::Error),
    /// A folder holds nothing that is called a log.
    #[error("the folder has no .tend or .json file right in it: name the one that has")]
    NoLogs,
}

impl Why {
    /// The reason as a code, for programs.
    pub(super) fn code(&self) -> &'static str {
        match self {
            Self::Open(error) => match error {
                OpenError::Unreadable(_) | OpenError::NotAFile => "unreadable",
                OpenError::TooLarge | OpenError::Log(LogError::TooLarge) => "too_large",
                OpenError::Sealed => "sealed",
                OpenError::WrongPassphrase(_) => "wrong_passphrase",
                OpenError::Unopenable(_) => "unopenable",
                OpenError::Foreign => "foreign",
                OpenError::Log(LogError::Newer { .. }) => "newer",
                OpenError::Log(LogError::Unread(Unread::NotJson { .. })) => "damaged",
                OpenError::Log(_) => "not_allowed",
                OpenError::Answer(_) => "answer",
            },
            Self::Answer => "answer",
            Self::Folder(_) => "unreadable",
            Self::NoLogs => "no_logs",
        }
    }
}
