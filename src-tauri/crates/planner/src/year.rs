//! The days of a year.

use chrono::{DateTime, FixedOffset, NaiveDate};
use logbook::Logbook;
use uuid::Uuid;

use crate::trends::{not_found, verdict};
use crate::view::YearView;
use crate::{Refusal, RefusalCode};

/// An episode over the days of a year.
///
/// # Errors
/// No such episode, a year the calendar does not have, or the log book's own.
pub fn year(
    logbook: &mut Logbook,
    now: DateTime<FixedOffset>,
    episode: Uuid,
    year: i32,
) -> Result<YearView, Refusal> {
    if NaiveDate::from_yo_opt(year, 1).is_none() {
        let refusal = Refusal::new(RefusalCode::OutOfRange);
        return Err(refusal.at("year").of(year).allowing("1-9999"));
    }
    let today = now.date_naive();
    logbook.read(|book| {
        let log = book.log()?.ok_or_else(not_found)?;
        let verdict = verdict(&log, episode, today)?;
        trends::year(&log, &verdict, year, today).ok_or_else(not_found)
    })
}
