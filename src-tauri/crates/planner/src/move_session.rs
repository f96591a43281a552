//! A session is moved by hand.

use chrono::{DateTime, FixedOffset, NaiveDateTime};
use logbook::{ChangeKind, Logbook};
use recovery::calendar::Move;
use recovery::{Session, SessionKind};
use uuid::Uuid;

use crate::view::Overview;
use crate::{Refusal, RefusalCode, change, episode, moving, parse};

/// Moves a planned session to a time to come. A massage has to obey the rules of the
/// calendar there, and from then on stays where it was put; anything else goes where the
/// patient says, and the massages make room.
///
/// # Errors
/// A time that has passed, a rule of the calendar, [`RefusalCode::SessionOver`],
/// [`RefusalCode::Held`], no such session, a closed episode, or the log book's own.
pub fn move_session(
    logbook: &mut Logbook,
    now: DateTime<FixedOffset>,
    session: Uuid,
    to: NaiveDateTime,
) -> Result<Overview, Refusal> {
    let to = parse::moment_to_come("to", to, now)?;
    let stored = logbook.read(|log| Ok::<_, Refusal>(log.session(session)?))?;
    let of = stored.map(|stored| stored.episode);
    change::replan(logbook, now, ChangeKind::SessionMoved, of, |log, known| {
        let stored = log.session(session)?;
        let stored = stored.ok_or(Refusal::new(RefusalCode::NotFound))?;
        episode::open(log, stored.episode)?;
        moving::still_planned(&stored.session)?;
        let by_hand = stored.session.kind == SessionKind::Massage;
        if let (true, Some((place, _))) = (by_hand, known.session(session)) {
            let from = stored.session.planned_for.unwrap_or(to);
            let step = Move { from, to };
            moving::allowed(known, place, &[session], &[step])
                .map_err(|refusal| refusal.at("to"))?;
        }
        let moved = Session {
            planned_for: Some(to),
            ..stored.session
        };
        log.update_session(&moved, by_hand)?;
        known.put_session(&moved, by_hand);
        Ok(None)
    })
}
