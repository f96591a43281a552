//! Whether a massage can be planned in an episode now, and if not, why: told when a massage is
//! chosen, and refused when it is saved all the same.
//!
//! What was done is a fact and is recorded whatever the plan says. That one was done meanwhile is
//! told for a day, so that the patient knows what to look at.
//!
//! Source: no massage on the part in protect, and none while held, are the model's (sections 5
//! and 6). That it is told until the end of the next day is a product choice.

use chrono::{Days, NaiveDate};
use recovery::calendar::Rules;
use recovery::{Assessment, Episode, Phase, SessionKind, SessionStatus};

use crate::view::MassageWaits;

/// How many dates after a massage it is still told of.
const TOLD_FOR_DAYS: u64 = 1;

/// What keeps a massage from being planned; nothing where one can be.
pub(crate) fn massage_waits(verdict: &Assessment, chosen: Option<u16>) -> Option<MassageWaits> {
    if verdict.hold.is_some() {
        return Some(MassageWaits::Held);
    }
    if Rules::of(verdict.suggestion.frequency, chosen).is_some() {
        return None;
    }
    Some(match verdict.phase {
        Phase::Protect => MassageWaits::Protect,
        _ => MassageWaits::NotSuggested,
    })
}

/// Whether the part was massaged today or yesterday although it was held or in protect then.
pub(crate) fn massaged_meanwhile(episode: &Episode, verdict: &Assessment) -> bool {
    let began = match (&verdict.hold, verdict.phase) {
        (Some(hold), _) => hold.since,
        (None, Phase::Protect) => verdict.entered,
        (None, _) => return false,
    };
    let first = verdict.on.checked_sub_days(Days::new(TOLD_FOR_DAYS));
    let told = first.unwrap_or(verdict.on).max(began)..=verdict.on;
    massages_done(episode).any(|date| told.contains(&date))
}

fn massages_done(episode: &Episode) -> impl Iterator<Item = NaiveDate> + '_ {
    episode
        .sessions
        .iter()
        .filter(|session| {
            matches!(
                session.kind,
                SessionKind::Massage | SessionKind::SelfMassage
            )
        })
        .filter(|session| session.status == SessionStatus::Done)
        .filter_map(|session| session.done_at.map(|at| at.date_naive()))
}
