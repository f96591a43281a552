//! What came due while Tend was closed: told once, and in the window until it is put away.

use chrono::{DateTime, FixedOffset};
use logbook::{LogbookError, Reading, ReminderState, Writing};
use reminders::{Occurrence, Rule};

use crate::view::MissedSummary;

impl MissedSummary {
    /// Counts; nothing where nothing was missed. A review or a lapse that was told with them
    /// is not counted: it was not missed, the window has it.
    pub(super) fn of<'a>(
        occurrences: impl Iterator<Item = &'a Occurrence> + Clone,
    ) -> Option<Self> {
        let occurrences = occurrences.filter(|occurrence| !occurrence.rule.lasts());
        let since = occurrences.clone().map(|occurrence| occurrence.due).min()?;
        let mut summary = Self {
            sessions: 0,
            check_ins: 0,
            since,
        };
        for occurrence in occurrences {
            match occurrence.rule {
                Rule::Session(_) => summary.sessions += 1,
                Rule::CheckIn => summary.check_ins += 1,
                Rule::Review(..) | Rule::LapseCheckIns | Rule::LapseSessions(_) => {}
            }
        }
        Some(summary)
    }
}

/// Everything told in a summary that the patient has not put away.
///
/// # Errors
/// When the log book cannot be read.
pub fn missed(log: &Reading<'_>) -> Result<Option<MissedSummary>, LogbookError> {
    let told = log.reminders_in(ReminderState::Told)?;
    Ok(MissedSummary::of(
        told.iter().map(|reminder| &reminder.occurrence),
    ))
}

/// Puts the summary away.
///
/// # Errors
/// When the log book cannot be written.
pub fn put_away(log: &Writing<'_>, now: DateTime<FixedOffset>) -> Result<(), LogbookError> {
    let told = log.reminders_in(ReminderState::Told)?;
    let ids: Vec<_> = told.iter().map(|reminder| reminder.id).collect();
    log.acknowledge(&ids, now)?;
    Ok(())
}
