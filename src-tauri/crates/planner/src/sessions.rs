//! The sessions of every episode over some dates.

use chrono::{DateTime, FixedOffset, NaiveDate};
use logbook::Logbook;

use crate::Refusal;
use crate::view::SessionView;

/// The sessions that count on a date from `from` to `to`, both included, in order of their
/// local time.
///
/// # Errors
/// The log book's own.
pub fn sessions(
    logbook: &mut Logbook,
    _now: DateTime<FixedOffset>,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<SessionView>, Refusal> {
    let mut views: Vec<SessionView> = logbook
        .read(|log| log.sessions(from, to))?
        .into_iter()
        .map(|stored| SessionView {
            episode: stored.episode,
            session: stored.session,
            pinned: stored.pinned,
        })
        .collect();
    in_order(&mut views);
    Ok(views)
}

/// Puts sessions in the order of their local time: of the deed when done, else as planned.
pub(crate) fn in_order(views: &mut [SessionView]) {
    views.sort_by_key(|view| match view.session.done_at {
        Some(done_at) => Some(done_at.naive_local()),
        None => view.session.planned_for,
    });
}
