//! Which row of the log book is which massage of the calendar.
//!
//! A massage keeps its row where its time stays, else takes the row of its date, else the
//! next one free: what is planned keeps its identity when it moves.

use chrono::{NaiveDate, NaiveDateTime};
use recovery::calendar::Calendar;
use recovery::{Session, SessionKind, SessionStatus};
use uuid::Uuid;

use crate::known::Known;

/// Brings the rows to where the calendar has the massages.
pub(crate) fn arrange(known: &mut Known, place: usize, calendar: &Calendar) {
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

/// Whether it is any massage.
pub(crate) const fn is_massage(session: &Session) -> bool {
    matches!(
        session.kind,
        SessionKind::Massage | SessionKind::SelfMassage
    )
}

/// A massage that is still to come, or of today and not over.
pub(crate) fn is_ahead(session: &Session, today: NaiveDate) -> bool {
    is_massage(session)
        && matches!(
            session.status,
            SessionStatus::Planned | SessionStatus::Suspended | SessionStatus::Missed
        )
        && session.planned_for.is_some_and(|at| at.date() >= today)
}

/// How a massage ahead takes part in planning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// Its time has come today; it stays where it is, or goes.
    Due,
    /// Put there by hand; it stays where it is if the rules let it.
    Pinned,
    /// The calendar's to move.
    Loose,
}

/// How a session takes part, if it does.
pub(crate) fn part(known: &Known, session: &Session) -> Option<Part> {
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
