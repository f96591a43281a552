//! What was taken on and could not be shown, told when it can be.

use chrono::{DateTime, FixedOffset};
use logbook::{Logbook, ReminderState};
use reminders::coming;

use super::Notice;
use super::agenda::{PUT_OFF, agenda};
use super::deed::deeds;
use crate::Refusal;
use crate::change::Present;
use crate::known::days_before;

/// What may still be shown of reminders that were taken on and not shown, in one
/// notification: what is not missed by now, done, or put off. Nothing while it is quiet.
///
/// # Errors
/// When the log book cannot be read.
pub fn still_due(
    logbook: &Logbook,
    now: DateTime<FixedOffset>,
    reminders: &[i64],
) -> Result<Option<Notice>, Refusal> {
    logbook.read(|log| {
        let mut claimed = log.reminders_in(ReminderState::Claimed)?;
        claimed.retain(|reminder| reminders.contains(&reminder.id));
        let Some(known) = Present::read(log, now)?.known else {
            return Ok(None);
        };
        let wall = known.wall();
        let since = days_before(known.today(), PUT_OFF);
        let agenda = agenda(log, &known, since)?;
        if agenda.wishes.quiet.holds(wall) {
            return Ok(None);
        }
        let standing = coming(&agenda, since.and_time(chrono::NaiveTime::MIN), wall);
        claimed.retain(|reminder| {
            let key = reminder.occurrence.key();
            standing
                .iter()
                .any(|coming| coming.occurrence.key() == key && !coming.is_missed(wall))
        });
        let deeds = deeds(&known, claimed.iter().map(|each| each.occurrence.rule));
        Ok((!deeds.is_empty()).then(|| Notice {
            reminders: claimed.iter().map(|reminder| reminder.id).collect(),
            deeds,
        }))
    })
}
