//! The plan made anew: what becomes of the massages planned, given the verdict of today.
//!
//! Per episode, in the order of the log:
//! - what was planned for a date that has passed is missed;
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

use std::collections::{HashMap, HashSet};

use chrono::{Days, NaiveDate, NaiveDateTime};
use recovery::calendar::{self, Calendar, Standing, Wishes};
use recovery::{Context, Session, SessionKind, SessionStatus};
use uuid::Uuid;

use crate::appointments::appointments;
use crate::known::{Known, days_before};

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

/// One row to write so that the log book is as the plan is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Step {
    Add { episode: Uuid, session: Session },
    Change { session: Session, pinned: bool },
    Delete { id: Uuid },
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

const fn is_massage(session: &Session) -> bool {
    matches!(
        session.kind,
        SessionKind::Massage | SessionKind::SelfMassage
    )
}

/// A massage that is still to come, or of today and not over.
fn is_ahead(session: &Session, today: NaiveDate) -> bool {
    is_massage(session)
        && matches!(
            session.status,
            SessionStatus::Planned | SessionStatus::Suspended | SessionStatus::Missed
        )
        && session.planned_for.is_some_and(|at| at.date() >= today)
}

fn miss_what_has_passed(known: &mut Known, place: usize) {
    let today = known.today();
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

/// How a massage ahead takes part in planning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    /// Its time has come today; it stays where it is, or goes.
    Due,
    /// Put there by hand; it stays where it is if the rules let it.
    Pinned,
    /// The calendar's to move.
    Loose,
}

fn part(known: &Known, session: &Session) -> Option<Part> {
    let at = session.planned_for?;
    if session.kind != SessionKind::Massage || !is_ahead(session, known.today()) {
        return None;
    }
    if at > known.wall() {
        Some(if known.is_pinned(session.id) {
            Part::Pinned
        } else {
            Part::Loose
        })
    } else {
        (session.status == SessionStatus::Planned).then_some(Part::Due)
    }
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

/// Brings the rows to where the calendar has the massages.
fn arrange(known: &mut Known, place: usize, calendar: &Calendar) {
    let mut released = calendar.released.clone();
    let mut rows: Vec<(Uuid, NaiveDateTime)> = Vec::new();
    let mut gone: Vec<Uuid> = Vec::new();
    let mut stay: Vec<Uuid> = Vec::new();
    for session in known.log.episodes[place].sessions.iter().rev() {
        let (Some(part), Some(at)) = (part(known, session), session.planned_for) else {
            continue;
        };
        let let_go = part != Part::Loose && {
            let index = released.iter().position(|released| *released == at);
            index.map(|index| released.remove(index)).is_some()
        };
        match part {
            Part::Due if let_go => gone.push(session.id),
            Part::Pinned if !let_go => stay.push(session.id),
            Part::Due => {}
            Part::Pinned | Part::Loose => rows.push((session.id, at)),
        }
    }
    rows.sort_by_key(|(_, at)| *at);
    let (kept, added) = matched(rows.clone(), &calendar.sessions);
    gone.extend(
        rows.iter()
            .map(|(id, _)| *id)
            .filter(|id| !kept.iter().any(|(kept, _)| kept == id)),
    );
    for (id, _) in &kept {
        known.set_pinned(*id, false);
    }
    let sessions = &mut known.log.episodes[place].sessions;
    sessions.retain(|session| !gone.contains(&session.id));
    for session in sessions.iter_mut() {
        let to = kept.iter().find(|(id, _)| *id == session.id);
        if let Some((_, at)) = to {
            session.planned_for = Some(*at);
        }
        if to.is_some() || stay.contains(&session.id) {
            session.status = SessionStatus::Planned;
        }
    }
    sessions.extend(added.into_iter().map(new_massage));
}

/// Which row takes which time: the same time, else the same date, else in order. Then the
/// times without a row.
fn matched(
    mut rows: Vec<(Uuid, NaiveDateTime)>,
    times: &[NaiveDateTime],
) -> (Vec<(Uuid, NaiveDateTime)>, Vec<NaiveDateTime>) {
    let mut left = times.to_vec();
    let mut kept = Vec::new();
    for nearness in [Nearness::Time, Nearness::Date, Nearness::Order] {
        left.retain(
            |time| match rows.iter().position(|(_, at)| nearness.fits(at, time)) {
                Some(index) => {
                    kept.push((rows.remove(index).0, *time));
                    false
                }
                None => true,
            },
        );
    }
    (kept, left)
}

/// How near a row has to be to a time to take it.
#[derive(Debug, Clone, Copy)]
enum Nearness {
    Time,
    Date,
    Order,
}

impl Nearness {
    fn fits(self, row: &NaiveDateTime, time: &NaiveDateTime) -> bool {
        match self {
            Self::Time => row == time,
            Self::Date => row.date() == time.date(),
            Self::Order => true,
        }
    }
}

fn new_massage(at: NaiveDateTime) -> Session {
    Session {
        id: Uuid::new_v4(),
        kind: SessionKind::Massage,
        planned_for: Some(at),
        status: SessionStatus::Planned,
        done_at: None,
        minutes: None,
        pressure: None,
        pain_before: None,
        pain_after: None,
        provider: None,
        note: None,
    }
}

/// The sessions as the log book has them.
struct Before {
    sessions: Vec<HashMap<Uuid, (Session, bool)>>,
}

impl Before {
    fn of(known: &Known) -> Self {
        let row = |session: &Session| {
            let pinned = known.is_pinned(session.id);
            (session.id, (session.clone(), pinned))
        };
        let episodes = known.log.episodes.iter();
        Self {
            sessions: episodes
                .map(|episode| episode.sessions.iter().map(row).collect())
                .collect(),
        }
    }
}

/// The rows that differ.
fn steps(before: &Before, after: &Known) -> Vec<Step> {
    let mut steps = Vec::new();
    for (was, is) in before.sessions.iter().zip(&after.log.episodes) {
        let stands: HashSet<Uuid> = is.sessions.iter().map(|session| session.id).collect();
        let mut gone: Vec<&Session> = was.values().map(|(session, _)| session).collect();
        gone.retain(|session| !stands.contains(&session.id));
        gone.sort_by_key(|session| (session.planned_for, session.id));
        steps.extend(gone.iter().map(|session| Step::Delete { id: session.id }));
        for session in &is.sessions {
            let pinned = after.is_pinned(session.id);
            match was.get(&session.id) {
                None => steps.push(Step::Add {
                    episode: is.id,
                    session: session.clone(),
                }),
                Some((old, was_pinned)) if old != session || *was_pinned != pinned => {
                    steps.push(Step::Change {
                        session: session.clone(),
                        pinned,
                    });
                }
                Some(_) => {}
            }
        }
    }
    steps
}
