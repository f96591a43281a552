//! An episode is deleted.

use chrono::{DateTime, FixedOffset};
use logbook::{ChangeKind, Logbook};
use uuid::Uuid;

use crate::view::Overview;
use crate::{Refusal, change, episode};

/// Deletes an episode, open or closed, with everything in it; undo brings it back whole.
///
/// # Errors
/// No such episode, or the log book's own.
pub fn delete_episode(
    logbook: &mut Logbook,
    now: DateTime<FixedOffset>,
    episode: Uuid,
) -> Result<Overview, Refusal> {
    let kind = ChangeKind::EpisodeDeleted;
    change::record(logbook, now, kind, Some(episode), |log| {
        episode::any(log, episode)?;
        Ok(log.delete_episode(episode)?)
    })
}
