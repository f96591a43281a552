//! The clock of the tests: a file that says what time it is. In test builds only.

use std::path::Path;

use chrono::{DateTime, FixedOffset};

/// What the file says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reading {
    /// A moment, RFC 3339 with an offset: there the clock stands still.
    Still(DateTime<FixedOffset>),
    /// A moment and ` +`: the clock stood there when the file was written, and runs on.
    Running {
        /// What the file says.
        from: DateTime<FixedOffset>,
        /// When it was written, by the machine's clock.
        since: DateTime<FixedOffset>,
    },
}

impl Reading {
    /// What a file says now; nothing while it is being written.
    pub(super) fn of(file: &Path) -> Option<Self> {
        let text = std::fs::read_to_string(file).ok()?;
        let text = text.trim();
        let Some(from) = text.strip_suffix('+') else {
            return Some(Self::Still(DateTime::parse_from_rfc3339(text).ok()?));
        };
        let from = DateTime::parse_from_rfc3339(from.trim_end()).ok()?;
        let written = file.metadata().and_then(|file| file.modified()).ok()?;
        let since = DateTime::<chrono::Utc>::from(written).fixed_offset();
        Some(Self::Running { from, since })
    }

    /// What time it is when the machine's clock says `machine`.
    pub(super) fn at(self, machine: DateTime<FixedOffset>) -> DateTime<FixedOffset> {
        match self {
            Self::Still(moment) => moment,
            Self::Running { from, since } => from + (machine - since),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn says(text: &str) -> Option<Reading> {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), text).unwrap();
        Reading::of(file.path())
    }

    #[test]
    fn a_moment_stands_still_and_a_moment_with_a_plus_runs_on() {
        let moment = DateTime::parse_from_rfc3339("2026-03-02T18:00:00+01:00").unwrap();
        let still = says("2026-03-02T18:00:00+01:00\n").unwrap();
        assert_eq!(still, Reading::Still(moment));
        let running = says("2026-03-02T18:00:00+01:00 +").unwrap();
        let Reading::Running { from, since } = running else {
            panic!("{running:?}");
        };
        assert_eq!(from, moment);
        let later = chrono::TimeDelta::milliseconds(1500);
        assert_eq!(running.at(since + later), moment + later);
        assert_eq!(still.at(since + later), moment);
    }

    #[test]
    fn half_a_moment_says_nothing() {
        for text in ["", "2026-03-02T18:0", "+", "2026-03-02 +"] {
            assert_eq!(says(text), None, "{text:?}");
        }
    }
}
