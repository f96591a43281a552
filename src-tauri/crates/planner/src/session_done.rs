//! A session was done.

use chrono::{DateTime, FixedOffset};
use logbook::{ChangeKind, Logbook};
use recovery::SessionStatus;
use uuid::Uuid;

use crate::draft::DoneDraft;
use crate::view::Overview;
use crate::{Refusal, RefusalCode, change, done, episode};

/// Marks a session done. One that was missed or suspended may have been done all the same;
/// what was done or skipped is over.
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
    let of = stored.map(|stored| stored.episode);
    change::record(logbook, now, ChangeKind::SessionDone, of, |log| {
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
