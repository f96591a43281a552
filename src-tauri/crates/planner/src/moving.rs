//! What moving by hand has to obey, for one session and for a whole series.

use recovery::calendar::{BrokenRule, Move, Rules, may_move};
use recovery::{Session, SessionKind, SessionStatus};
use uuid::Uuid;

use crate::appointments::appointments;
use crate::known::Known;
use crate::{Refusal, RefusalCode, anew};

/// Whether massages of the episode at `place` may be moved. `ids` are the rows moved.
///
/// # Errors
/// The rule of the calendar that would be broken, or [`RefusalCode::Held`].
pub(crate) fn allowed(
    known: &Known,
    place: usize,
    ids: &[Uuid],
    moves: &[Move],
) -> Result<(), Refusal> {
    let episode = &known.log.episodes[place];
    let verdict = &known.verdicts[place];
    if let Some(hold) = &verdict.hold {
        return Err(Refusal::new(RefusalCode::Held).of(hold.level));
    }
    let (plan, _) = known.plan(episode.id);
    let rules = Rules::of(verdict.suggestion.frequency, plan.chosen);
    let mut others = anew::done(known, place);
    others.extend(
        episode
            .sessions
            .iter()
            .filter(|session| session.kind == SessionKind::Massage)
            .filter(|session| session.status == SessionStatus::Planned)
            .filter(|session| !ids.contains(&session.id))
            .filter_map(|session| session.planned_for.map(|at| at.date()))
            .filter(|date| *date >= known.today()),
    );
    let fixed = appointments(known, place);
    let minutes = verdict.suggestion.minutes[1];
    may_move(rules.as_ref(), minutes, &others, &fixed, moves).map_err(refusal)
}

/// A session that can still be skipped or moved.
///
/// # Errors
/// [`RefusalCode::Held`] when it is suspended, [`RefusalCode::SessionOver`] when it is over.
pub(crate) fn still_planned(session: &Session) -> Result<(), Refusal> {
    let code = match session.status {
        SessionStatus::Planned => return Ok(()),
        SessionStatus::Suspended => RefusalCode::Held,
        SessionStatus::Done | SessionStatus::Skipped | SessionStatus::Missed => {
            RefusalCode::SessionOver
        }
    };
    Err(Refusal::new(code).of(session.status))
}

fn refusal(broken: BrokenRule) -> Refusal {
    match broken {
        BrokenRule::NoMassage => Refusal::new(RefusalCode::NotSuggested),
        BrokenRule::Clash { at } => Refusal::new(RefusalCode::Clash).of(at),
        BrokenRule::ConsecutiveDates { with } => {
            Refusal::new(RefusalCode::ConsecutiveDates).of(with)
        }
        BrokenRule::TooManyInWeek { most } => {
            Refusal::new(RefusalCode::TooManyInWeek).allowing(most)
        }
        BrokenRule::GapTooLong { longest } => {
            Refusal::new(RefusalCode::GapTooLong).allowing(longest)
        }
    }
}
