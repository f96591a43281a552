//! Why a log file was refused.

use std::fmt::{self, Write as _};
use std::io;

use super::given::Given;
use super::json::Unread;
use super::rules::BrokenRule;

/// Why a log file was refused. Shown, it is always one line that starts with the place.
#[derive(Debug, thiserror::Error)]
pub enum LogError {
    /// The system would not let it be read.
    #[error("{0}")]
    Unreadable(#[source] io::Error),
    /// It has more than 64 MiB.
    #[error("the file is over 64 MiB, the most a log may have")]
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
    /// A field is missing, unknown, twice there, or holds what it may not.
    #[error("{}: {} (line {line}, column {column})", OneLine(.path), OneLine(.problem))]
    Field {
        /// The JSON path, such as `episodes[0].check_ins[12].pain`.
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
}

impl LogError {
    /// The JSON path the refusal is about, where it is about one.
    pub fn path(&self) -> Option<&str> {
        match self {
            Self::Field { path, .. } | Self::Rule { path, .. } => Some(path),
            Self::NotALog { .. } => Some("format"),
            Self::Newer { .. } => Some("version"),
            Self::Unreadable(_) | Self::TooLarge | Self::NotJson { .. } => None,
        }
    }
}

impl From<Unread> for LogError {
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

/// A text from a file made fit for one line of bounded length.
pub(crate) struct OneLine<'a>(pub(crate) &'a str);

impl OneLine<'_> {
    /// The most characters shown.
    const MOST: usize = 600;
}

impl fmt::Display for OneLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (shown, character) in self.0.chars().enumerate() {
            if shown == Self::MOST {
                return f.write_char('…');
            }
            // Beside the controls, the two characters some programs break a line at.
            if character.is_control() || matches!(character, '\u{2028}' | '\u{2029}') {
                write!(f, "{}", character.escape_default())?;
            } else {
                f.write_char(character)?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_with_line_breaks_stays_on_one_line() {
        assert_eq!(OneLine("a\nb\u{2028}c").to_string(), "a\\nb\\u{2028}c");
    }

    #[test]
    fn a_long_text_is_cut() {
        let shown = OneLine(&"x".repeat(10_000)).to_string();
        assert_eq!(shown.chars().count(), OneLine::MOST + 1);
    }
}
