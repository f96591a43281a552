//! What the window shows of files that leave and enter the log book.

use serde::Serialize;
use ts_rs::TS;

use super::{AnswerView, Overview};

/// How far a long piece of work is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct Progress {
    /// So many parts are done; the parts are of no fixed size.
    pub done: u32,
    /// Of so many.
    pub of: u32,
}

/// An answer that was opened; nothing of it is in the log book yet.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Incoming {
    /// It is sealed, and waits for its passphrase.
    Sealed {
        /// The name of the file.
        file: String,
    },
    /// It could be read, and waits to be accepted or dismissed.
    Answer {
        /// What it says and what it would change.
        view: Box<AnswerView>,
    },
}

/// What came of taking in a log from before.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum ImportOutcome {
    /// The patient chose no file.
    TurnedBack,
    /// It is sealed, and waits for its passphrase.
    Sealed {
        /// The name of the file.
        file: String,
    },
    /// It has been taken in.
    Done {
        /// What the log book holds now.
        overview: Box<Overview>,
    },
}
