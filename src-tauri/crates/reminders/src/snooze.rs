//! Putting a reminder off.

use chrono::{Days, NaiveDateTime, TimeDelta, Timelike};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Rule;

/// A reminder the patient has put off. Until it ends, nothing is told of its rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Snooze {
    /// What was put off.
    pub rule: Rule,
    /// Local wall time it ends, in whole minutes.
    pub until: NaiveDateTime,
    /// Local wall time it was put off at.
    pub made: NaiveDateTime,
}

/// How long a reminder is put off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SnoozeFor {
    /// Ten minutes.
    TenMinutes,
    /// An hour.
    OneHour,
    /// The same time of day on the next date.
    Tomorrow,
}

impl SnoozeFor {
    /// When it ends, begun now: the next whole minute at the earliest, so that nothing comes
    /// early.
    pub fn until(self, now: NaiveDateTime) -> NaiveDateTime {
        let end = match self {
            Self::TenMinutes => now + TimeDelta::minutes(10),
            Self::OneHour => now + TimeDelta::hours(1),
            Self::Tomorrow => now.checked_add_days(Days::new(1)).unwrap_or(now),
        };
        let minute = end
            .with_second(0)
            .and_then(|end| end.with_nanosecond(0))
            .unwrap_or(end);
        if minute < end {
            minute + TimeDelta::minutes(1)
        } else {
            minute
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::wall;

    #[test]
    fn a_snooze_ends_on_a_whole_minute_and_never_early() {
        let until = |by: SnoozeFor, now: &str| by.until(wall(now));
        assert_eq!(
            until(SnoozeFor::TenMinutes, "2026-03-02T18:00:01"),
            wall("2026-03-02T18:11:00")
        );
        assert_eq!(
            until(SnoozeFor::OneHour, "2026-03-02T23:30:00"),
            wall("2026-03-03T00:30:00")
        );
        assert_eq!(
            until(SnoozeFor::Tomorrow, "2026-02-28T18:00:00"),
            wall("2026-03-01T18:00:00")
        );
    }
}
