//! What was claimed and could not be shown, as nobody was there to show it. In memory alone:
//! after a restart the window lists it as not confirmed.

use chrono::{DateTime, FixedOffset};
use logbook::Logbook;
use planner::Refusal;
use planner::remind::{self, Claimed};

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
            logbook.read(remind::missed)?
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
