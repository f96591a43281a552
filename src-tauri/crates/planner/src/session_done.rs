//! A session was done.

use chrono::{DateTime, FixedOffset};
use logbook::{ChangeKind, Logbook};
use recovery::{SessionKind, SessionStatus};
use uuid::Uuid;

use crate::draft::DoneDraft;
use crate::view::Overview;
use crate::{Refusal, RefusalCode, change, done, episode};

/// Marks a session done. One that was missed or suspended may have been done all the same;
/// what was done or skipped is over. Where massages are so many days apart, the days are
/// counted from it.
///
/// # Errors
/// A field of the draft, [`RefusalCode::SessionOver`], no such session, a closed episode, or
/// the log book's own.
pub fn session_done(
    logbook: &mut Logbook,
    now: DateTime<FixedOffset>,
    session: Uuid,
    draft: DoneDraft,
) -> Result<Overview, Refusal> {
    let stored = logbook.read(|log| Ok::<_, Refusal>(log.session(session)?))?;
    let of = stored.as_ref().map(|stored| stored.episode);
    let massage = stored.filter(|stored| stored.session.kind == SessionKind::Massage);
    let from_done = massage.map(|stored| stored.episode);
    let kind = ChangeKind::SessionDone;
    change::record_counting(logbook, now, kind, of, from_done, |log| {
        let stored = log.session(session)?;
        let stored = stored.ok_or(Refusal::new(RefusalCode::NotFound))?;
        let head = episode::open(log, stored.episode)?;
        match stored.session.status {
            SessionStatus::Planned | SessionStatus::Missed | SessionStatus::Suspended => {}
            SessionStatus::Done | SessionStatus::Skipped => {
                return Err(Refusal::new(RefusalCode::SessionOver).of(stored.session.status));
            }
        }
        let done = done::parsed(stored.session, draft, head.opened, now)?;
        Ok(log.update_session(&done, stored.pinned)?)
    })
}
