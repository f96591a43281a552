//! A session is skipped.

use chrono::{DateTime, FixedOffset};
use logbook::{ChangeKind, Logbook};
use recovery::{Session, SessionStatus};
use uuid::Uuid;

use crate::overview::shown;
use crate::view::Overview;
use crate::{Refusal, RefusalCode, change, episode, moving};

/// Skips a planned session. No massage is planned for its date again; where the gap would
/// grow too long, the next comes earlier: then the overview tells when.
///
/// # Errors
/// [`RefusalCode::SessionOver`], or [`RefusalCode::Held`] when it is suspended; no such
/// session, a closed episode, or the log book's own.
pub fn session_skipped(
    logbook: &mut Logbook,
    now: DateTime<FixedOffset>,
    session: Uuid,
) -> Result<Overview, Refusal> {
    let stored = logbook.read(|log| Ok::<_, Refusal>(log.session(session)?))?;
    let of = stored.map(|stored| stored.episode);
    let present = change::replanned(
        logbook,
        now,
        ChangeKind::SessionSkipped,
        of,
        |log, known| {
            let stored = log.session(session)?;
            let stored = stored.ok_or(Refusal::new(RefusalCode::NotFound))?;
            episode::open(log, stored.episode)?;
            moving::still_planned(&stored.session)?;
            let skipped = Session {
                status: SessionStatus::Skipped,
                ..stored.session
            };
            log.update_session(&skipped, stored.pinned)?;
            known.put_session(&skipped, stored.pinned);
            Ok(None)
        },
    )?;
    let planned_instead = present.newly_planned();
    let overview = shown(logbook, now, present)?;
    Ok(Overview {
        planned_instead,
        ..overview
    })
}
