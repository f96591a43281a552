//! What the program under load says of itself, one line each, so that whoever reads the lines
//! knows what the file must hold when they break off.

use serde::{Deserialize, Serialize};

use super::content::Content;
use super::deed::Kind;

/// One line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Line {
    /// The log book is open and holds this.
    Opened(Content),
    /// From here on the file may hold this, too.
    Begins(Kind),
    /// As [`Begins`](Self::Begins), of putting a copy in place that holds this.
    Restores(Content),
    /// It was confirmed, or refused with nothing changed, and the log book holds this.
    Done(Content),
    /// These texts were deleted and forgotten, and are in no file.
    Forgotten {
        /// Not in copies, either: they could still have been brought back.
        everywhere: Vec<String>,
        /// They were undone, or forgotten by and by: copies from before may hold them.
        here: Vec<String>,
    },
}

impl Line {
    /// As it is printed, with its end.
    ///
    /// # Panics
    /// Never: a line is plain data.
    pub fn written(&self) -> String {
        serde_json::to_string(self).unwrap() + "\n"
    }

    /// The lines of a text. One that has no end was not said.
    ///
    /// # Panics
    /// When it holds anything else.
    pub fn all(text: &str) -> Vec<Self> {
        text.split_inclusive('\n')
            .filter_map(|line| line.strip_suffix('\n'))
            .map(|line| serde_json::from_str(line).unwrap_or_else(|_| panic!("said: {line}")))
            .collect()
    }
}
