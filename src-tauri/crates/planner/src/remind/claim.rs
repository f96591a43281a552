//! Taking on what has come due, in one transaction that no other window can interrupt.

use std::collections::HashSet;

use chrono::{DateTime, Days, FixedOffset, NaiveDateTime, TimeDelta};
use logbook::{Logbook, LogbookError, Reminder, Writing};
use reminders::{Agenda, Coming, coming, due};

use super::agenda::{FARTHEST_BACK, PUT_OFF, agenda};
use super::deed::deeds;
use super::missed::told_of;
use super::next::next;
use super::{Claimed, Notice};
use crate::Refusal;
use crate::change::Present;
use crate::known::days_before;

/// Takes on everything that has come due since the last look and that no one has taken on,
/// and says what the caller has to tell. `listened` is the caller's last look at which
/// something could have been told; right after its start it does not know one, and the log
/// book does.
///
/// The plan is made anew first, as a midnight may have passed; so nothing is told of a
/// massage in an episode that is held. Nothing is told either of a session that is done,
/// skipped or suspended, of a check-in when one has been made, or of what was over before
/// the last look: the patient has just put it there, in the window. Nothing at all is taken
/// on in quiet hours.
///
/// # Errors
/// When the log book cannot be read or written; nothing is taken on then.
pub fn claim_due(
    logbook: &mut Logbook,
    now: DateTime<FixedOffset>,
    listened: Option<DateTime<FixedOffset>>,
) -> Result<Claimed, Refusal> {
    logbook.transaction(|log| {
        let wall = now.naive_local();
        let last = log.last_awake()?;
        let present = Present::read(log, now)?;
        present.write(log)?;
        let Some(known) = present.known else {
            let today = |last: DateTime<FixedOffset>| last.naive_local().date() == wall.date();
            if !last.is_some_and(today) {
                log.put_last_awake(now)?;
            }
            return Ok(Claimed::default());
        };
        // Where Tend has never run, whatever the log holds was put there without reminders.
        let since = listened.or(last).unwrap_or(now).naive_local();
        let farthest = wall - TimeDelta::days(FARTHEST_BACK.cast_signed());
        let since = since.min(wall).max(farthest);
        let agenda = agenda(log, &known, since.date())?;
        let quiet = agenda.wishes.quiet.holds(wall);
        if moves_on(&agenda, last.map(|last| last.naive_local()), wall, quiet) {
            log.put_last_awake(now)?;
        }

        let claimed = claimed_keys(log, since, wall)?;
        let due = due(&agenda, since, wall, |occurrence| {
            claimed.contains(&occurrence.key())
        });
        let mut notices = Vec::new();
        for notice in &due.notices {
            let reminders = claim(log, notice, now)?;
            let deeds = deeds(&known, reminders.iter().map(|each| each.occurrence.rule));
            if !deeds.is_empty() {
                notices.push(Notice {
                    reminders: reminders.iter().map(|reminder| reminder.id).collect(),
                    deeds,
                });
            }
        }
        let missed = claim(log, &due.missed, now)?;
        let ids: Vec<_> = missed.iter().map(|reminder| reminder.id).collect();
        log.mark_told(&ids, now)?;
        Ok(Claimed {
            notices,
            missed: told_of(&known, &missed),
            next: next(&agenda, wall),
            quiet,
        })
    })
}

/// Whether the last look that the log book knows becomes this one. Not in quiet hours, as
/// what comes due in them is still to be told. Otherwise where that makes a difference, and
/// daily: whatever is written wakes the other copies of Tend, which look then as well.
fn moves_on(
    agenda: &Agenda,
    last: Option<NaiveDateTime>,
    wall: NaiveDateTime,
    quiet: bool,
) -> bool {
    let Some(last) = last.filter(|last| *last <= wall) else {
        return true;
    };
    let another_day = last.date() < wall.date();
    !quiet && (another_day || !coming(agenda, last, wall).is_empty())
}

/// What has been taken on of what was meant for around then.
fn claimed_keys(
    log: &Writing<'_>,
    since: NaiveDateTime,
    wall: NaiveDateTime,
) -> Result<HashSet<Key>, LogbookError> {
    let from = days_before(since.date(), PUT_OFF);
    let to = wall.date() + Days::new(1);
    let reminders = log.reminders(from, to)?;
    Ok(reminders.iter().map(|each| each.occurrence.key()).collect())
}

type Key = (reminders::Rule, chrono::NaiveDate, u16);

fn claim(
    log: &Writing<'_>,
    coming: &[Coming],
    now: DateTime<FixedOffset>,
) -> Result<Vec<Reminder>, LogbookError> {
    let occurrences: Vec<_> = coming.iter().map(|coming| coming.occurrence).collect();
    log.claim(&occurrences, now)
}
