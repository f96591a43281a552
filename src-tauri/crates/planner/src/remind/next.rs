//! When to look again.

use chrono::{DateTime, FixedOffset, NaiveDateTime};
use logbook::Logbook;
use reminders::Agenda;

use super::agenda::{AHEAD, agenda};
use crate::Refusal;
use crate::change::Present;

/// The next moment after now, in local wall time, at which a reminder comes due, quiet ends,
/// or a session begins and so joins what is due in the window. Looks two days ahead; ask
/// again on each new date. [`claim_due`](super::claim_due) says it too.
///
/// # Errors
/// When the log book cannot be read.
pub fn next_due(
    logbook: &Logbook,
    now: DateTime<FixedOffset>,
) -> Result<Option<NaiveDateTime>, Refusal> {
    logbook.read(|log| {
        let Some(known) = Present::read(log, now)?.known else {
            return Ok(None);
        };
        let agenda = agenda(log, &known, known.today())?;
        Ok(next(&agenda, known.wall()))
    })
}

pub(super) fn next(agenda: &Agenda, wall: NaiveDateTime) -> Option<NaiveDateTime> {
    reminders::next(agenda, wall, wall.checked_add_days(AHEAD).unwrap_or(wall))
}
