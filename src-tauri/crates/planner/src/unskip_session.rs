//! A skipped session is planned again.

use chrono::{DateTime, FixedOffset};
use logbook::{ChangeKind, Logbook};
use recovery::calendar::Move;
use recovery::{Session, SessionKind, SessionStatus};
use uuid::Uuid;

use crate::known::Known;
use crate::view::Overview;
use crate::{Refusal, RefusalCode, change, episode, moving};

/// Plans a skipped session of today or later again, at its time. A massage has to obey the
/// rules of the calendar there, and then stays where it is as if put there by hand; those
/// that came in its place make room.
///
/// # Errors
/// [`RefusalCode::NotSkipped`], [`RefusalCode::InPast`], a rule of the calendar,
/// [`RefusalCode::Held`], no such session, a closed episode, or the log book's own.
pub fn unskip_session(
    logbook: &mut Logbook,
    now: DateTime<FixedOffset>,
    session: Uuid,
) -> Result<Overview, Refusal> {
    let stored = logbook.read(|log| Ok::<_, Refusal>(log.session(session)?))?;
    let of = stored.map(|stored| stored.episode);
    let kind = ChangeKind::SessionUnskipped;
    change::replan(logbook, now, kind, of, |log, known| {
        let stored = log.session(session)?;
        let stored = stored.ok_or(Refusal::new(RefusalCode::NotFound))?;
        episode::open(log, stored.episode)?;
        let at = match (stored.session.status, stored.session.planned_for) {
            (SessionStatus::Skipped, Some(at)) => at,
            (status, _) => return Err(Refusal::new(RefusalCode::NotSkipped).of(status)),
        };
        if at.date() < known.today() {
            return Err(Refusal::new(RefusalCode::InPast)
                .of(at)
                .allowing(known.wall()));
        }
        let massage = stored.session.kind == SessionKind::Massage;
        if let (true, Some((place, _))) = (massage, known.session(session)) {
            let step = Move { from: at, to: at };
            moving::allowed(known, place, &make_room(known, place), &[step])?;
        }
        let planned = Session {
            status: SessionStatus::Planned,
            ..stored.session
        };
        let pinned = massage || stored.pinned;
        log.update_session(&planned, pinned)?;
        known.put_session(&planned, pinned);
        Ok(None)
    })
}

/// The massages planned that are not put on their date by hand: the calendar moves them.
fn make_room(known: &Known, place: usize) -> Vec<Uuid> {
    let sessions = &known.log.episodes[place].sessions;
    sessions
        .iter()
        .filter(|session| session.status == SessionStatus::Planned)
        .filter(|session| !known.is_pinned(session.id))
        .map(|session| session.id)
        .collect()
}
