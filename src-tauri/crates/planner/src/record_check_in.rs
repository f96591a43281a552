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
        let check_in = check_in::parsed(draft, head.opened, head.activities.len(), now)?;
        Ok(log.add_check_in(episode, &check_in)?)
    })
}
