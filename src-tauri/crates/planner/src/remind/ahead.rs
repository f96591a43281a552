//! When reminders come due while the log cannot be read.

use chrono::{DateTime, FixedOffset, NaiveDateTime};
use logbook::Logbook;
use reminders::coming;

use super::agenda::{AHEAD, agenda};
use crate::Refusal;
use crate::change::Present;

/// When reminders come due in the next two days, in local wall time, each once, earliest first:
/// the moments alone, and nothing of what they remind of. Quiet hours have put them off already.
///
/// # Errors
/// When the log book cannot be read.
pub fn ahead(logbook: &Logbook, now: DateTime<FixedOffset>) -> Result<Vec<NaiveDateTime>, Refusal> {
    logbook.read(|log| {
        let Some(known) = Present::read(log, now)?.known else {
            return Ok(Vec::new());
        };
        let agenda = agenda(log, &known, known.today())?;
        let wall = known.wall();
        let to = wall.checked_add_days(AHEAD).unwrap_or(wall);
        let mut moments: Vec<_> = coming(&agenda, wall, to)
            .into_iter()
            .map(|coming| coming.occurrence.due)
            .collect();
        moments.dedup();
        Ok(moments)
    })
}
