//! The whole series is shifted by hand.

use chrono::{DateTime, FixedOffset, TimeDelta};
use logbook::{ChangeKind, Logbook};
use recovery::calendar::Move;
use recovery::{Session, SessionKind, SessionStatus};
use uuid::Uuid;

use crate::known::{Known, LAST_DATE};
use crate::view::Overview;
use crate::{Refusal, RefusalCode, change, episode, moving, parse};

/// The most days a series is shifted, either way.
const MOST_DAYS: i32 = 365;

/// Shifts every massage of the episode planned from now on by whole days. They stay where
/// they are put, and what is planned later goes on from them. Either all of them move or
/// none does.
///
/// # Errors
/// Too many days, a massage that would come to lie in the past, a rule of the calendar,
/// [`RefusalCode::Held`], no such episode or a closed one, or the log book's own.
pub fn shift_series(
    logbook: &mut Logbook,
    now: DateTime<FixedOffset>,
    episode: Uuid,
    days: i32,
) -> Result<Overview, Refusal> {
    let days: i32 = parse::whole("days", Some(days), -MOST_DAYS, MOST_DAYS)?.unwrap_or(0);
    let kind = ChangeKind::SeriesShifted;
    change::replan(logbook, now, kind, Some(episode), |log, known| {
        episode::open(log, episode)?;
        let place = known.place(episode);
        let place = place.ok_or(Refusal::new(RefusalCode::NotFound).at("episode"))?;
        let shifted = shifted(known, place, days, now)?;
        if days == 0 || shifted.is_empty() {
            return Ok(None);
        }
        let ids: Vec<Uuid> = shifted.iter().map(|(session, _)| session.id).collect();
        let moves: Vec<Move> = shifted.iter().map(|(_, step)| *step).collect();
        moving::allowed(known, place, &ids, &moves).map_err(|refusal| refusal.at("days"))?;
        for (session, step) in shifted {
            let session = Session {
                planned_for: Some(step.to),
                ..session
            };
            log.update_session(&session, true)?;
            known.put_session(&session, true);
        }
        Ok(None)
    })
}

fn shifted(
    known: &Known,
    place: usize,
    days: i32,
    now: DateTime<FixedOffset>,
) -> Result<Vec<(Session, Move)>, Refusal> {
    let ahead = known.log.episodes[place]
        .sessions
        .iter()
        .filter(|session| session.kind == SessionKind::Massage)
        .filter(|session| {
            matches!(
                session.status,
                SessionStatus::Planned | SessionStatus::Suspended
            )
        });
    let mut shifted = Vec::new();
    for session in ahead {
        let Some(from) = session.planned_for.filter(|at| *at > known.wall()) else {
            continue;
        };
        let to = from
            .checked_add_signed(TimeDelta::days(days.into()))
            .filter(|to| LAST_DATE.is_none_or(|last| to.date() <= last))
            .ok_or(Refusal::new(RefusalCode::OutOfRange).at("days").of(days))?;
        let to = parse::moment_to_come("days", to, now)?;
        shifted.push((session.clone(), Move { from, to }));
    }
    shifted.sort_by_key(|(_, step)| step.from);
    Ok(shifted)
}
