//! A closed episode is opened again.

use chrono::{DateTime, FixedOffset};
use logbook::{ChangeKind, Logbook};
use uuid::Uuid;

use crate::view::Overview;
use crate::{Refusal, RefusalCode, change, episode};

/// Opens a closed episode again, with everything in it; massages are planned anew.
///
/// # Errors
/// [`RefusalCode::EpisodeOpen`], no such episode, or the log book's own.
pub fn reopen_episode(
    logbook: &mut Logbook,
    now: DateTime<FixedOffset>,
    episode: Uuid,
) -> Result<Overview, Refusal> {
    let kind = ChangeKind::EpisodeReopened;
    change::record(logbook, now, kind, Some(episode), |log| {
        if episode::any(log, episode)?.closed.is_none() {
            return Err(Refusal::new(RefusalCode::EpisodeOpen).at("episode"));
        }
        Ok(log.set_closed(episode, None)?)
    })
}
