//! A check-in is put right.

use chrono::{DateTime, FixedOffset};
use logbook::{ChangeKind, Logbook};
use recovery::CheckIn;
use uuid::Uuid;

use crate::draft::CheckInDraft;
use crate::view::Overview;
use crate::{Refusal, RefusalCode, change, check_in, episode};

/// Puts a check-in right; the earlier version is kept. Its moment stays when the draft has
/// none, or the same. When it was written down stays, unless it now describes another
/// moment.
///
/// # Errors
/// A field of the draft, nothing answered, no such check-in, a closed episode, or the log
/// book's own.
pub fn edit_check_in(
    logbook: &mut Logbook,
    now: DateTime<FixedOffset>,
    check_in: Uuid,
    draft: CheckInDraft,
) -> Result<Overview, Refusal> {
    let stored = logbook.read(|log| Ok::<_, Refusal>(log.check_in(check_in)?))?;
    let of = stored.map(|stored| stored.episode);
    change::record(logbook, now, ChangeKind::CheckInEdited, of, |log| {
        let stored = log.check_in(check_in)?;
        let stored = stored.ok_or(Refusal::new(RefusalCode::NotFound))?;
        let head = episode::open(log, stored.episode)?;
        let before = stored.check_in;
        let same_moment = draft.at.is_none_or(|at| at == before.at.naive_local());
        // A moment that stays needs no check: it was right when it was recorded.
        let draft = CheckInDraft {
            at: draft.at.filter(|_| !same_moment),
            ..draft
        };
        let opened = if same_moment {
            now.date_naive().min(head.opened)
        } else {
            head.opened
        };
        let measures = log.own_measures()?;
        let (edited, own) = check_in::parsed(draft, opened, head.activities.len(), &measures, now)?;
        log.put_own_answers(check_in, &own)?;
        Ok(log.update_check_in(&CheckIn {
            id: before.id,
            at: if same_moment { before.at } else { edited.at },
            recorded_at: if same_moment { before.recorded_at } else { now },
            ..edited
        })?)
    })
}
