//! How each session stands today, as a calendar would say it.
//!
//! How long a session takes is not known before it is over. What is kept free for it is a
//! product choice by its kind, and does not follow the suggestion: a calendar in which every
//! coming event changes with every check-in would be read by nobody.

use chrono::{DateTime, DurationRound, TimeDelta, Utc};
use exchange::ics::{Says, Zone};
use recovery::{Episode, Log, Session, SessionKind, SessionStatus};
use reminders::Leads;
use uuid::Uuid;

use super::Wording;

/// What all sessions are told by.
pub(super) struct Terms<'a> {
    /// To the second.
    pub(super) now: DateTime<Utc>,
    pub(super) leads: &'a Leads,
    pub(super) words: &'a dyn Wording,
    pub(super) zone: &'a dyn Zone,
}

/// How a session stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Standing {
    pub(super) session: Uuid,
    /// Skipped, or suspended by a hold.
    pub(super) off: bool,
    pub(super) fate: Fate,
    pub(super) says: Says,
}

/// What became of a session that is not off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    /// It is still to come.
    Ahead,
    /// Its time has passed, and nobody has said that it was done.
    Passed,
    /// It was done.
    Done,
}

/// Every session that was planned for some time, in the order of the log.
pub(super) fn standings(log: &Log, terms: &Terms<'_>) -> Vec<Standing> {
    let of = |episode: &Episode, session: &Session| standing(episode, session, terms);
    log.episodes
        .iter()
        .flat_map(|episode| episode.sessions.iter().filter_map(move |s| of(episode, s)))
        .collect()
}

fn standing(episode: &Episode, session: &Session, terms: &Terms<'_>) -> Option<Standing> {
    let planned_for = session.planned_for?;
    let planned = terms.zone.instant(planned_for);
    let (fate, starts) = match session.done_at {
        Some(done_at) => (Fate::Done, to_the_minute(done_at.to_utc())),
        None if planned < terms.now => (Fate::Passed, planned),
        None => (Fate::Ahead, planned),
    };
    let length = TimeDelta::minutes(session.minutes.unwrap_or(usual(session.kind)).into());
    // An alarm for what is over would go off when the calendar is taken in.
    let alarms = match fate {
        Fate::Ahead => terms.leads.of(session.kind).to_vec(),
        Fate::Passed | Fate::Done => Vec::new(),
    };
    Some(Standing {
        session: session.id,
        off: matches!(
            session.status,
            SessionStatus::Skipped | SessionStatus::Suspended
        ),
        fate,
        says: Says {
            planned_for,
            starts,
            ends: starts.checked_add_signed(length).unwrap_or(starts),
            summary: terms.words.summary(session.kind, &episode.title),
            description: terms.words.description(session.provider.as_deref()),
            category: terms.words.category(),
            busy: with_somebody(session.kind),
            alarms,
        },
    })
}

/// A session done within the minute it was planned for was done when it was planned.
fn to_the_minute(moment: DateTime<Utc>) -> DateTime<Utc> {
    moment
        .duration_trunc(TimeDelta::minutes(1))
        .unwrap_or(moment)
}

/// Minutes to keep free.
const fn usual(kind: SessionKind) -> u16 {
    match kind {
        SessionKind::Massage | SessionKind::Pt => 60,
        SessionKind::SelfMassage => 15,
        SessionKind::Exercise => 30,
    }
}

/// What somebody else gives takes the patient's time; the rest can wait for a meeting to end.
const fn with_somebody(kind: SessionKind) -> bool {
    matches!(kind, SessionKind::Massage | SessionKind::Pt)
}
