//! The plan made anew: what becomes of the massages planned, given the verdict of today.
//!
//! Per episode, in the order of the log:
//! - what was planned for a date that has passed is missed; what was only
//!   [proposed](crate::taken_up) for it is gone;
//! - closed: nothing stays planned;
//! - held: what is planned is suspended, and nothing new is planned;
//! - else the [calendar](recovery::calendar) says when. A massage whose time stays keeps its
//!   row; one that moves keeps its row with the new time; what is too much is deleted and
//!   what is missing is added. What was suspended comes back like this, and so does what was
//!   called missed by a clock that has gone back since.
//!
//! PT visits and exercise are never touched. A massage of today whose time has come stays
//! until it is done, skipped or the day is over, unless it breaks a rule by now.
//!
//! Deliberately absent: where massages go (the calendar's) and the writing (the caller's).

use chrono::{Days, NaiveDate, NaiveDateTime};
use recovery::calendar::{self, Calendar, Standing, Wishes};
use recovery::{Context, Session, SessionKind, SessionStatus};
use uuid::Uuid;

use crate::appointments::appointments;
use crate::arrange::{Part, arrange, is_ahead, is_massage, part};
use crate::known::{Known, days_before};
use crate::steps::{Before, Step, steps};
use crate::taken_up::is_only_proposed;

/// The last day after onset on which soreness is massaged (model, section 5).
const SORENESS_DAYS: u64 = 3;
/// How many massages done are looked back on; the rules look back a year at most.
const LOOK_BACK: usize = 400;

/// What planning found it could not keep, per episode.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct NotKept {
    pub(crate) off_days: Vec<NaiveDateTime>,
    pub(crate) fewer_than_chosen: bool,
}

/// Makes the plan of every episode anew, in `known` itself, and says what that changed and,
/// in the order of the log, what could not be kept. `fresh` names an episode whose planned
/// massages have no claim to their dates, because its patient has just said otherwise.
pub(crate) fn make(known: &mut Known, fresh: Option<Uuid>) -> (Vec<Step>, Vec<NotKept>) {
    let before = Before::of(known);
    let mut not_kept = Vec::new();
    for place in 0..known.log.episodes.len() {
        not_kept.push(episode(known, place, fresh));
    }
    (steps(&before, known), not_kept)
}

fn episode(known: &mut Known, place: usize, fresh: Option<Uuid>) -> NotKept {
    let of = &known.log.episodes[place];
    let (open, closed) = (known.is_open(of), of.closed.is_some());
    if !open && !closed {
        return NotKept::default();
    }
    miss_what_has_passed(known, place);
    if closed {
        let today = known.today();
        retain(known, place, |session| !is_ahead(session, today));
        return NotKept::default();
    }
    if known.verdicts[place].hold.is_some() {
        suspend(known, place);
        return NotKept::default();
    }
    resume_self_massage(known, place);
    let calendar = ask(known, place, fresh == Some(known.log.episodes[place].id));
    arrange(known, place, &calendar);
    NotKept {
        off_days: calendar.off_days,
        fewer_than_chosen: calendar.fewer_than_chosen,
    }
}

fn miss_what_has_passed(known: &mut Known, place: usize) {
    let today = known.today();
    let episode = &known.log.episodes[place];
    let proposed: Vec<Uuid> = episode
        .sessions
        .iter()
        .filter(|session| session.planned_for.is_some_and(|at| at.date() < today))
        .filter(|session| is_only_proposed(known, episode, session))
        .map(|session| session.id)
        .collect();
    retain(known, place, |session| !proposed.contains(&session.id));
    for session in &mut known.log.episodes[place].sessions {
        let passed = session.planned_for.is_some_and(|at| at.date() < today);
        if is_massage(session) && session.status == SessionStatus::Planned && passed {
            session.status = SessionStatus::Missed;
        }
    }
}

fn suspend(known: &mut Known, place: usize) {
    for session in &mut known.log.episodes[place].sessions {
        if is_massage(session) && session.status == SessionStatus::Planned {
            session.status = SessionStatus::Suspended;
        }
    }
}

/// Self-massage is entered by hand and keeps its time; it only waits for the hold to end.
fn resume_self_massage(known: &mut Known, place: usize) {
    let wall = known.wall();
    for session in &mut known.log.episodes[place].sessions {
        if session.kind == SessionKind::SelfMassage
            && session.status == SessionStatus::Suspended
            && session.planned_for.is_some_and(|at| at > wall)
        {
            session.status = SessionStatus::Planned;
        }
    }
}

fn retain(known: &mut Known, place: usize, keep: impl FnMut(&Session) -> bool) {
    known.log.episodes[place].sessions.retain(keep);
}

fn ask(known: &Known, place: usize, fresh: bool) -> Calendar {
    let episode = &known.log.episodes[place];
    let suggestion = &known.verdicts[place].suggestion;
    let (plan, _) = known.plan(episode.id);
    let times = |wanted: &[Part]| -> Vec<NaiveDateTime> {
        episode
            .sessions
            .iter()
            .filter(|session| part(known, session).is_some_and(|part| wanted.contains(&part)))
            .filter_map(|session| session.planned_for)
            .collect()
    };
    let today = known.today();
    let wishes = Wishes {
        frequency: suggestion.frequency,
        chosen: plan.chosen,
        weekdays: &plan.weekdays,
        time: plan.time,
        minutes: suggestion.minutes[1],
    };
    let planned = if fresh {
        Vec::new()
    } else {
        times(&[Part::Loose])
    };
    let standing = Standing {
        done: &done(known, place),
        pinned: &times(&[Part::Due, Part::Pinned]),
        fixed: &appointments(known, place),
        declined: &declined(known, place),
        planned: &planned,
    };
    let until = if suggestion.frequency.is_optional() && !plan.plan_optional {
        // Nothing of the calendar's own; what the patient put there may stay.
        Some(days_before(today, 1))
    } else if episode.context == Context::ExerciseSoreness {
        episode.onset.checked_add_days(Days::new(SORENESS_DAYS))
    } else {
        None
    };
    calendar::plan(&wishes, &standing, known.wall(), until)
}

/// The dates of the massages done, up to today.
pub(crate) fn done(known: &Known, place: usize) -> Vec<NaiveDate> {
    let mut dates: Vec<NaiveDate> = known.log.episodes[place]
        .sessions
        .iter()
        .filter(|session| session.kind == SessionKind::Massage)
        .filter_map(|session| session.done_at.map(|at| at.date_naive()))
        .filter(|date| *date <= known.today())
        .collect();
    dates.sort();
    dates.split_off(dates.len().saturating_sub(LOOK_BACK))
}

/// The dates to come that the patient has declined.
fn declined(known: &Known, place: usize) -> Vec<NaiveDate> {
    known.log.episodes[place]
        .sessions
        .iter()
        .filter(|session| session.kind == SessionKind::Massage)
        .filter(|session| session.status == SessionStatus::Skipped)
        .filter_map(|session| session.planned_for.map(|at| at.date()))
        .filter(|date| *date >= known.today())
        .collect()
}
