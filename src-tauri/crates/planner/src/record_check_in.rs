//! A check-in is recorded.

use chrono::{DateTime, FixedOffset};
use logbook::{ChangeKind, Logbook};
use uuid::Uuid;

use crate::draft::CheckInDraft;
use crate::view::Overview;
use crate::{Refusal, change, check_in, episode};

/// Records a check-in of an open episode.
///
/// # Errors
/// A field of the draft, nothing answered, no such episode or a closed one, or the log
/// book's own.
pub fn record_check_in(
    logbook: &mut Logbook,
    now: DateTime<FixedOffset>,
    episode: Uuid,
    draft: CheckInDraft,
) -> Result<Overview, Refusal> {
    let kind = ChangeKind::CheckInRecorded;
    change::record(logbook, now, kind, Some(episode), |log| {
        let head = episode::open(log, episode)?;
        let (opened, activities) = (head.opened, head.activities.len());
        let (check_in, own) =
            check_in::parsed(draft, opened, activities, &log.own_measures()?, now)?;
        log.add_check_in(episode, &check_in)?;
        Ok(log.put_own_answers(check_in.id, &own)?)
    })
}
