//! What was told and is over.

use chrono::{DateTime, FixedOffset, NaiveTime};
use logbook::{Logbook, LogbookError};
use reminders::{Quiet, coming};

use super::agenda::agenda;
use crate::Refusal;
use crate::change::Present;

/// Those of the reminders that no longer stand: their deed is done, put off or moved, or is
/// not to be done any more. A reminder that is not in the log book is one of them.
///
/// # Errors
/// When the log book cannot be read.
pub fn settled(
    logbook: &Logbook,
    now: DateTime<FixedOffset>,
    reminders: &[i64],
) -> Result<Vec<i64>, Refusal> {
    if reminders.is_empty() {
        return Ok(Vec::new());
    }
    logbook.read(|log| {
        let told = reminders.iter().map(|id| log.reminder(*id));
        let told: Vec<_> = told.collect::<Result<Vec<_>, LogbookError>>()?;
        let told: Vec<_> = told.into_iter().flatten().collect();
        let Some(known) = Present::read(log, now)?.known else {
            return Ok(reminders.to_vec());
        };
        let dates = told.iter().map(|reminder| reminder.occurrence.local_date);
        let since = dates.min().unwrap_or(known.today()).min(known.today());
        let mut agenda = agenda(log, &known, since)?;
        // What has been told stands, also when it has become quiet since.
        agenda.wishes.quiet = Quiet::default();
        let from = since.pred_opt().unwrap_or(since).and_time(NaiveTime::MIN);
        // Nor does a clock that was set back take back what was told before.
        let told_at = told
            .iter()
            .map(|reminder| reminder.claimed_at.naive_local());
        let to = told_at.max().unwrap_or(known.wall()).max(known.wall());
        let standing = coming(&agenda, from, to);
        let stands = |id: &i64| {
            let of = told.iter().find(|reminder| reminder.id == *id);
            of.is_some_and(|reminder| {
                let key = reminder.occurrence.key();
                standing.iter().any(|coming| coming.occurrence.key() == key)
            })
        };
        Ok(reminders.iter().copied().filter(|id| !stands(id)).collect())
    })
}
