//! A danger sign is recorded, on its own and quickly.

use chrono::{DateTime, FixedOffset};
use logbook::{ChangeKind, Logbook};
use recovery::Flag;
use uuid::Uuid;

use crate::draft::CheckInDraft;
use crate::view::Overview;
use crate::{Refusal, RefusalCode, change, check_in, episode};

/// Records danger signs as of now: a check-in with nothing else in it.
///
/// # Errors
/// No sign, one given twice, no such episode or a closed one, or the log book's own.
pub fn record_flag(
    logbook: &mut Logbook,
    now: DateTime<FixedOffset>,
    episode: Uuid,
    flags: Vec<Flag>,
) -> Result<Overview, Refusal> {
    if flags.is_empty() {
        return Err(Refusal::new(RefusalCode::Required).at("flags"));
    }
    let draft = CheckInDraft {
        flags,
        ..CheckInDraft::default()
    };
    let kind = ChangeKind::FlagRecorded;
    change::record(logbook, now, kind, Some(episode), |log| {
        let head = episode::open(log, episode)?;
        let (check_in, _) = check_in::parsed(draft, head.opened, head.activities.len(), &[], now)?;
        Ok(log.add_check_in(episode, &check_in)?)
    })
}
