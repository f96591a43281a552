//! Reminders of which nobody can be sure that they reached the patient: one was taken on,
//! and nothing says that it was shown.

use chrono::{DateTime, FixedOffset, NaiveDate, TimeDelta};
use logbook::{LogbookError, Reading, Reminder, ReminderState};
use reminders::{Agenda, Rule};

use super::agenda::PUT_OFF;
use crate::known::days_before;

/// How long showing a reminder may take before it is in doubt.
const IN_DOUBT_AFTER: TimeDelta = TimeDelta::minutes(1);

/// The reminders of the last days.
#[derive(Debug)]
pub(crate) struct Unconfirmed {
    now: DateTime<FixedOffset>,
    reminders: Vec<Reminder>,
}

impl Unconfirmed {
    /// # Errors
    /// When the log book cannot be read.
    pub(crate) fn read(
        log: &Reading<'_>,
        now: DateTime<FixedOffset>,
    ) -> Result<Self, LogbookError> {
        let today = now.date_naive();
        let to = today.succ_opt().unwrap_or(today);
        Ok(Self {
            now,
            reminders: log.reminders(days_before(today, PUT_OFF), to)?,
        })
    }

    /// Whether the latest reminder of a rule is in doubt. What was put off after it was seen;
    /// a check-in of an earlier date than `since` is over.
    pub(crate) fn is(&self, agenda: &Agenda, rule: Rule, since: NaiveDate) -> bool {
        let put_off = agenda.snooze(rule).map(|snooze| snooze.made);
        let of_rule = self.reminders.iter().filter(|reminder| {
            reminder.occurrence.rule == rule
                && reminder.occurrence.due.date() >= since
                && put_off.is_none_or(|made| reminder.claimed_at.naive_local() > made)
        });
        let latest = of_rule.max_by_key(|reminder| reminder.claimed_at);
        latest.is_some_and(|reminder| {
            reminder.state == ReminderState::Claimed
                && self.now - reminder.claimed_at > IN_DOUBT_AFTER
        })
    }
}
