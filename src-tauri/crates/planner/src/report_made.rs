//! That a report was made, so that the next one can say what has changed since.

use chrono::{DateTime, FixedOffset, NaiveDate};
use logbook::{Logbook, LogbookError};

/// Keeps that a report of the patient's own log was made now. No change to undo.
///
/// # Errors
/// The log book's own.
pub fn report_made(logbook: &mut Logbook, now: DateTime<FixedOffset>) -> Result<(), LogbookError> {
    logbook.transaction(|log| log.add_report(now))
}

/// The date of the latest report made on an earlier date than today: one that is made again
/// the same day says the same. Nothing before there was one.
///
/// # Errors
/// The log book's own.
pub fn last_report(
    logbook: &Logbook,
    now: DateTime<FixedOffset>,
) -> Result<Option<NaiveDate>, LogbookError> {
    let reports = logbook.read(|log| log.reports())?;
    let dates = reports.iter().map(DateTime::date_naive);
    Ok(dates.filter(|date| *date < now.date_naive()).max())
}
