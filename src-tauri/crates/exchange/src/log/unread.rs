//! Where the reading of a file of Tend stopped, and why: the same of a log and of an answer.

use std::fmt::{self, Write as _};

use super::rules::BrokenRule;

/// Where the reading of a file stopped, and why. Shown, it is always one line that starts with the
/// place.
#[derive(Debug, thiserror::Error)]
pub enum Unread {
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

impl Unread {
    /// The JSON path it is about, where it is about one.
    pub fn path(&self) -> Option<&str> {
        match self {
            Self::Field { path, .. } | Self::Rule { path, .. } => Some(path),
            Self::NotJson { .. } => None,
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
