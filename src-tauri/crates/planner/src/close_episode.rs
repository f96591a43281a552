//! An episode ends.

use chrono::{DateTime, FixedOffset, NaiveDate};
use logbook::{ChangeKind, Logbook};
use uuid::Uuid;

use crate::view::Overview;
use crate::{Refusal, RefusalCode, change, episode, parse};

/// Closes an episode, today or on an earlier date not before it was opened. Nothing stays
/// planned in it but PT visits and exercise.
///
/// # Errors
/// A date in the future or before the opening, no such episode, one closed already, or the
/// log book's own.
pub fn close_episode(
    logbook: &mut Logbook,
    now: DateTime<FixedOffset>,
    episode: Uuid,
    on: Option<NaiveDate>,
) -> Result<Overview, Refusal> {
    let today = now.date_naive();
    let on = on.unwrap_or(today);
    if on > today {
        return Err(Refusal::new(RefusalCode::InFuture)
            .at("on")
            .of(on)
            .allowing(today));
    }
    let kind = ChangeKind::EpisodeClosed;
    change::record(logbook, now, kind, Some(episode), |log| {
        let head = episode::open(log, episode)?;
        parse::not_before("on", on, head.opened)?;
        Ok(log.set_closed(episode, Some(on))?)
    })
}
