//! A check-in is deleted.

use chrono::{DateTime, FixedOffset};
use logbook::{ChangeKind, Logbook};
use uuid::Uuid;

use crate::view::Overview;
use crate::{Refusal, RefusalCode, change, episode};

/// Deletes a check-in; its last version is kept, and undo brings it back.
///
/// # Errors
/// No such check-in, a closed episode, or the log book's own.
pub fn delete_check_in(
    logbook: &mut Logbook,
    now: DateTime<FixedOffset>,
    check_in: Uuid,
) -> Result<Overview, Refusal> {
    let stored = logbook.read(|log| Ok::<_, Refusal>(log.check_in(check_in)?))?;
    let of = stored.map(|stored| stored.episode);
    change::record(logbook, now, ChangeKind::CheckInDeleted, of, |log| {
        let stored = log.check_in(check_in)?;
        let stored = stored.ok_or(Refusal::new(RefusalCode::NotFound))?;
        episode::open(log, stored.episode)?;
        Ok(log.delete_check_in(check_in)?)
    })
}
