//! What was told of a session that was done is put right.

use chrono::{DateTime, FixedOffset};
use logbook::{ChangeKind, Logbook};
use recovery::{Session, SessionKind, SessionStatus};
use uuid::Uuid;

use crate::draft::DoneDraft;
use crate::view::Overview;
use crate::{Refusal, RefusalCode, change, done, episode};

/// Takes over what is told of a done session from the draft: what is empty there is told no
/// more. Its moment stays when the draft has none, or the same. Where massages are so many days
/// apart and the moment is another, the days are counted from it.
///
/// # Errors
/// A field of the draft, [`RefusalCode::NotDone`] for one that was not done, no such session,
/// a closed episode, or the log book's own.
pub fn edit_session(
    logbook: &mut Logbook,
    now: DateTime<FixedOffset>,
    session: Uuid,
    draft: DoneDraft,
) -> Result<Overview, Refusal> {
    let stored = logbook.read(|log| Ok::<_, Refusal>(log.session(session)?))?;
    let of = stored.as_ref().map(|stored| stored.episode);
    let moved = stored.filter(|stored| {
        let moment = stored.session.done_at.map(|at| at.naive_local());
        stored.session.kind == SessionKind::Massage && draft.at.is_some() && draft.at != moment
    });
    let from_done = moved.map(|stored| stored.episode);
    let kind = ChangeKind::SessionEdited;
    change::record_counting(logbook, now, kind, of, from_done, |log| {
        let stored = log.session(session)?;
        let stored = stored.ok_or(Refusal::new(RefusalCode::NotFound))?;
        let head = episode::open(log, stored.episode)?;
        let before = stored.session;
        let (SessionStatus::Done, Some(done_at)) = (before.status, before.done_at) else {
            return Err(Refusal::new(RefusalCode::NotDone).of(before.status));
        };
        let stays = draft.at.is_none_or(|at| at == done_at.naive_local());
        // A moment that stays needs no check: it was right when it was recorded.
        let draft = DoneDraft {
            at: draft.at.filter(|_| !stays),
            ..draft
        };
        let opened = if stays {
            now.date_naive().min(head.opened)
        } else {
            head.opened
        };
        let edited = done::parsed(before, draft, opened, now)?;
        let edited = Session {
            done_at: if stays { Some(done_at) } else { edited.done_at },
            ..edited
        };
        Ok(log.update_session(&edited, stored.pinned)?)
    })
}
