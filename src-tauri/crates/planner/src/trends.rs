//! An episode drawn over time.

mod own_series;

use chrono::{DateTime, FixedOffset, NaiveDate};
use logbook::Logbook;
use recovery::{Assessment, Log};
use uuid::Uuid;

use self::own_series::own_series;
use crate::view::TrendsView;
use crate::{Refusal, RefusalCode};

/// An episode from `from` to `to`, both included; where one is not given, from the first or to
/// the last date there is.
///
/// # Errors
/// No such episode, a last date before the first, or the log book's own.
pub fn trends(
    logbook: &mut Logbook,
    now: DateTime<FixedOffset>,
    episode: Uuid,
    from: Option<NaiveDate>,
    to: Option<NaiveDate>,
) -> Result<TrendsView, Refusal> {
    if let (Some(from), Some(to)) = (from, to)
        && to < from
    {
        let refusal = Refusal::new(RefusalCode::EndsBeforeItBegins);
        return Err(refusal.at("to").of(to).allowing(from));
    }
    let today = now.date_naive();
    logbook.read(|book| {
        let log = book.log()?.ok_or_else(not_found)?;
        let verdict = verdict(&log, episode, today)?;
        let recorded = log.episodes.iter().find(|each| each.id == episode);
        let beside = book.beside()?;
        let own = recorded.map_or_else(Vec::new, |recorded| own_series(&beside, recorded));
        trends::trends(&log, &verdict, (from, to), today, &own).ok_or_else(not_found)
    })
}

/// The verdict on an episode; of its opening where the clock has gone back behind it.
pub(crate) fn verdict(log: &Log, episode: Uuid, today: NaiveDate) -> Result<Assessment, Refusal> {
    let known = log.episodes.iter().find(|each| each.id == episode);
    let on = known.map_or(today, |known| today.max(known.opened));
    recovery::assess_episode(log, episode, on).ok_or_else(not_found)
}

pub(crate) fn not_found() -> Refusal {
    Refusal::new(RefusalCode::NotFound).at("episode")
}
