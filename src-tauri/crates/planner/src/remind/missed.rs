//! What came due while Tend was closed: told once, and in the window until it is put away.

use std::collections::BTreeSet;

use chrono::{DateTime, FixedOffset, NaiveDate};
use logbook::{LogbookError, Reading, Reminder, ReminderState, Writing};
use recovery::SessionStatus;
use reminders::{Occurrence, Rule};

use crate::known::Known;
use crate::taken_up::is_only_proposed;
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

/// What a summary tells: not of what was only proposed, which nobody has missed.
pub(super) fn told_of(known: &Known, told: &[Reminder]) -> Option<MissedSummary> {
    let occurrences = told.iter().map(|reminder| &reminder.occurrence);
    MissedSummary::of(occurrences.filter(|occurrence| is_promised(known, occurrence)))
}

fn is_promised(known: &Known, occurrence: &Occurrence) -> bool {
    match occurrence.rule {
        Rule::Session(session) => known.session(session).is_some_and(|(place, session)| {
            !is_only_proposed(known, &known.log.episodes[place], session)
        }),
        Rule::CheckIn | Rule::Review(..) | Rule::LapseCheckIns | Rule::LapseSessions(_) => true,
    }
}

/// Everything told in a summary that the patient has not put away.
///
/// # Errors
/// When the log book cannot be read.
pub fn missed(
    log: &Reading<'_>,
    now: DateTime<FixedOffset>,
) -> Result<Option<MissedSummary>, LogbookError> {
    let told = log.reminders_in(ReminderState::Told)?;
    let known = Known::read(log, now)?;
    Ok(known.and_then(|known| told_of(&known, &told)))
}

/// What of that a window still has to say: only what a day that is over took with it, and
/// nobody has made up for. What came due today is in the list of what is due; and whoever
/// was away for some hours of one day has missed nothing.
///
/// # Errors
/// When the log book cannot be read.
pub(crate) fn gone_by(
    log: &Reading<'_>,
    known: &Known,
) -> Result<Option<MissedSummary>, LogbookError> {
    let mut told = log.reminders_in(ReminderState::Told)?;
    told.retain(|reminder| is_gone_by(known, &reminder.occurrence));
    Ok(told_of(known, &told))
}

fn is_gone_by(known: &Known, occurrence: &Occurrence) -> bool {
    let today = known.today();
    match occurrence.rule {
        Rule::Session(session) => known.session(session).is_some_and(|(_, session)| {
            matches!(
                session.status,
                SessionStatus::Planned | SessionStatus::Missed
            ) && session.planned_for.is_some_and(|at| at.date() < today)
        }),
        Rule::CheckIn => {
            let date = occurrence.local_date;
            date < today && !checked_in_on(known, date)
        }
        Rule::Review(..) | Rule::LapseCheckIns | Rule::LapseSessions(_) => false,
    }
}

/// Puts away what the patient has made up for by now.
///
/// # Errors
/// When the log book cannot be read or written.
pub(crate) fn put_away_made_up(
    log: &Writing<'_>,
    known: &Known,
    now: DateTime<FixedOffset>,
) -> Result<(), LogbookError> {
    let mut told = log.reminders_in(ReminderState::Told)?;
    told.retain(|reminder| is_made_up(known, &reminder.occurrence));
    let ids: Vec<_> = told.iter().map(|reminder| reminder.id).collect();
    log.acknowledge(&ids, now)?;
    Ok(())
}

fn is_made_up(known: &Known, occurrence: &Occurrence) -> bool {
    match occurrence.rule {
        Rule::Session(session) => known.session(session).is_some_and(|(_, session)| {
            matches!(session.status, SessionStatus::Done | SessionStatus::Skipped)
        }),
        Rule::CheckIn => checked_in_on(known, occurrence.local_date),
        Rule::Review(..) | Rule::LapseCheckIns | Rule::LapseSessions(_) => false,
    }
}

fn checked_in_on(known: &Known, date: NaiveDate) -> bool {
    let mut check_ins = known.log.episodes.iter().flat_map(|e| &e.check_ins);
    check_ins.any(|check_in| check_in.date() == date && known.tells_something(check_in))
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
