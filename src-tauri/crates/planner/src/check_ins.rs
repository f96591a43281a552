//! The check-ins of an episode over some dates.

use chrono::{DateTime, FixedOffset, NaiveDate};
use logbook::Logbook;
use uuid::Uuid;

use crate::view::CheckInView;
use crate::{Refusal, RefusalCode, episode_view};

/// The check-ins of an episode dated from `from` to `to`, both included, in order of their
/// moment.
///
/// # Errors
/// No such episode, or the log book's own.
pub fn check_ins(
    logbook: &mut Logbook,
    _now: DateTime<FixedOffset>,
    episode: Uuid,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<CheckInView>, Refusal> {
    logbook.read(|log| {
        if log.episode(episode)?.is_none() {
            return Err(Refusal::new(RefusalCode::NotFound).at("episode"));
        }
        let mut views: Vec<CheckInView> = Vec::new();
        for stored in log.check_ins(episode, from, to)? {
            let own = log.own_answers(stored.check_in.id)?;
            views.push(episode_view::check_in_view(
                stored.check_in,
                own,
                stored.edited,
            ));
        }
        views.sort_by_key(|view| view.check_in.at);
        Ok(views)
    })
}
