//! A session is deleted.

use chrono::{DateTime, FixedOffset};
use logbook::{ChangeKind, Logbook, StoredSession};
use recovery::{SessionKind, SessionStatus};
use uuid::Uuid;

use crate::view::Overview;
use crate::{Refusal, RefusalCode, change, episode};

/// Deletes a session, as one that was entered wrongly; undo brings it back. What has been
/// planned by Tend itself can be skipped, not deleted: it would be planned again.
///
/// # Errors
/// [`RefusalCode::PlannedAnew`] for a massage that Tend has planned, no such session, a closed
/// episode, or the log book's own.
pub fn delete_session(
    logbook: &mut Logbook,
    now: DateTime<FixedOffset>,
    session: Uuid,
) -> Result<Overview, Refusal> {
    let stored = logbook.read(|log| Ok::<_, Refusal>(log.session(session)?))?;
    let of = stored.map(|stored| stored.episode);
    change::record(logbook, now, ChangeKind::SessionDeleted, of, |log| {
        let stored = log.session(session)?;
        let stored = stored.ok_or(Refusal::new(RefusalCode::NotFound))?;
        episode::open(log, stored.episode)?;
        if is_planned_by_tend(&stored) {
            return Err(Refusal::new(RefusalCode::PlannedAnew));
        }
        Ok(log.delete_session(session)?)
    })
}

fn is_planned_by_tend(stored: &StoredSession) -> bool {
    stored.session.kind == SessionKind::Massage
        && !stored.pinned
        && matches!(
            stored.session.status,
            SessionStatus::Planned | SessionStatus::Suspended
        )
}
