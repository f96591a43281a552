//! What was claimed and could not be shown, as nobody was there to show it. In memory alone:
//! after a restart the window lists it as not confirmed.

use chrono::{DateTime, FixedOffset, TimeDelta};
use logbook::Logbook;
use planner::Refusal;
use planner::remind::{self, Claimed};

/// The longest that showing what was just claimed takes on a machine that is awake, with a
/// notification server that never answers.
const PATIENCE: TimeDelta = TimeDelta::minutes(2);

/// Whether the clock went so far between two looks at it that the machine must have slept,
/// or the clock was set: then what was claimed at the first may be late by now, or it may be
/// night.
pub(super) fn has_jumped(began: DateTime<FixedOffset>, now: DateTime<FixedOffset>) -> bool {
    (now - began).abs() > PATIENCE
}

/// What surely was not shown.
#[derive(Debug, Default)]
pub(super) struct Unshown {
    /// The reminders.
    pub(super) reminders: Vec<i64>,
    /// Whether the summary of what was missed is among it.
    pub(super) missed: bool,
}

impl Unshown {
    /// Whether everything was shown.
    pub(super) const fn is_empty(&self) -> bool {
        self.reminders.is_empty() && !self.missed
    }

    /// What of it may still be told: not what is long past, or done, or was put away in the
    /// window meanwhile.
    ///
    /// # Errors
    /// The log book's own.
    pub(super) fn still(
        &self,
        logbook: &mut Logbook,
        now: DateTime<FixedOffset>,
    ) -> Result<Claimed, Refusal> {
        let notice = remind::still_due(logbook, now, &self.reminders)?;
        let missed = if self.missed {
            logbook.read(|log| remind::missed(log, now))?
        } else {
            None
        };
        Ok(Claimed {
            notices: notice.into_iter().collect(),
            missed,
            ..Claimed::default()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_that_jumps_while_something_is_shown_is_noticed() {
        let at =
            |time: &str| DateTime::parse_from_rfc3339(&format!("2026-03-02T{time}+01:00")).unwrap();
        let began = at("18:00:00");
        for awake in ["18:00:00", "18:00:20", "18:02:00", "17:59:59"] {
            assert!(!has_jumped(began, at(awake)), "{awake}");
        }
        for slept in ["18:02:01", "23:00:00", "17:00:00"] {
            assert!(has_jumped(began, at(slept)), "{slept}");
        }
    }
}
