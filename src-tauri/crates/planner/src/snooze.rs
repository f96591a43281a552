//! A reminder is put off, or that is taken back.

use chrono::{DateTime, FixedOffset};
use logbook::{Logbook, Reading};
use recovery::SessionStatus;
use reminders::{SnoozeFor, Wishes};

use crate::remind::Remindable;
use crate::settings::settings_of;
use crate::view::Overview;
use crate::{Refusal, RefusalCode, episode, overview};

/// Puts reminders off; put off again, the latest counts. Not part of the log, so undo leaves
/// it, and neither an edit nor a restart ends it: only the deed itself does.
///
/// # Errors
/// [`RefusalCode::Required`] for nothing, no such session, [`RefusalCode::SessionOver`], a
/// closed episode, [`RefusalCode::NotReminded`] where the patient has turned its reminders
/// off, or the log book's own; nothing has been put off then.
pub fn snooze(
    logbook: &mut Logbook,
    now: DateTime<FixedOffset>,
    what: Vec<Remindable>,
    by: SnoozeFor,
) -> Result<Overview, Refusal> {
    if what.is_empty() {
        return Err(Refusal::new(RefusalCode::Required).at("what"));
    }
    let until = by.until(now.naive_local());
    logbook.transaction(|log| {
        let wishes = settings_of(log)?.wishes;
        for remindable in &what {
            if !is_reminded_of(log, &wishes, *remindable)? {
                return Err(Refusal::new(RefusalCode::NotReminded));
            }
            log.put_snooze(remindable.rule(), until, now)?;
        }
        Ok(())
    })?;
    overview(logbook, now)
}

/// Takes back that a reminder was put off. What was not put off stays as it is.
///
/// # Errors
/// The log book's own.
pub fn unsnooze(
    logbook: &mut Logbook,
    now: DateTime<FixedOffset>,
    what: Remindable,
) -> Result<Overview, Refusal> {
    logbook.transaction(|log| Ok::<_, Refusal>(log.delete_snooze(what.rule())?))?;
    overview(logbook, now)
}

/// Whether the patient wants to be reminded of what is still to be done.
fn is_reminded_of(log: &Reading<'_>, wishes: &Wishes, what: Remindable) -> Result<bool, Refusal> {
    let Remindable::Session { session } = what else {
        return Ok(!wishes.check_ins.is_empty());
    };
    let stored = log.session(session)?;
    let stored = stored.ok_or(Refusal::new(RefusalCode::NotFound))?;
    episode::open(log, stored.episode)?;
    match stored.session.status {
        SessionStatus::Planned | SessionStatus::Missed => {
            Ok(!wishes.leads.of(stored.session.kind).is_empty())
        }
        SessionStatus::Done | SessionStatus::Skipped | SessionStatus::Suspended => {
            Err(Refusal::new(RefusalCode::SessionOver).of(stored.session.status))
        }
    }
}
