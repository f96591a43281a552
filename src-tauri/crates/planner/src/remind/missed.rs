//! What came due while Tend was closed: told once, and in the window until it is put away.

use std::collections::BTreeSet;

use chrono::{DateTime, FixedOffset};
use logbook::{LogbookError, Reading, ReminderState, Writing};
use reminders::{Occurrence, Rule};

use crate::view::MissedSummary;

impl MissedSummary {
    /// Counts each session once, however often it is reminded of, and the check-in of each
    /// date; nothing where nothing was missed. A review or a lapse that was told with them is
    /// not counted: it was not missed, the window has it.
    pub(super) fn of<'a>(
        occurrences: impl Iterator<Item = &'a Occurrence> + Clone,
    ) -> Option<Self> {
        let occurrences = occurrences.filter(|occurrence| !occurrence.rule.lasts());
        let since = occurrences.clone().map(|occurrence| occurrence.due).min()?;
        let mut sessions = BTreeSet::new();
        let mut check_ins = BTreeSet::new();
        for occurrence in occurrences {
            match occurrence.rule {
                Rule::Session(session) => {
                    sessions.insert(session);
                }
                Rule::CheckIn => {
                    check_ins.insert(occurrence.local_date);
                }
                Rule::Review(..) | Rule::LapseCheckIns | Rule::LapseSessions(_) => {}
            }
        }
        let count = |many: usize| u32::try_from(many).unwrap_or(u32::MAX);
        Some(Self {
            sessions: count(sessions.len()),
            check_ins: count(check_ins.len()),
            since,
        })
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
