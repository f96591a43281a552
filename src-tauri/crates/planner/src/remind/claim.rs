//! Taking on what has come due, in one transaction that no other window can interrupt.

use chrono::{DateTime, Days, FixedOffset, NaiveDateTime, TimeDelta};
use logbook::{Logbook, LogbookError, Occurrence, Reading};
use recovery::SessionKind;
use recovery::assessment::Pressure;

use super::coming::{self, Coming};
use super::{Claimed, Deed, Dose, Told};
use crate::Refusal;
use crate::change::Present;
use crate::known::Known;
use crate::settings::settings_of;
use crate::view::MissedSummary;

/// A reminder that is later than this, because the machine slept, belongs in the summary.
const GRACE: TimeDelta = TimeDelta::minutes(60);

/// Takes on everything that has come due and that no one has taken on, and says what the
/// caller has to tell: each on its own while Tend runs, all in one summary when it came due
/// while Tend was closed (`at_start`) or more than an hour ago while the machine slept.
///
/// The plan is made anew first, as a midnight may have passed; so nothing is told of a
/// massage in an episode that is held. Nothing is told either of a session that is done,
/// skipped or suspended, of a check-in when one has been made, or of what was over before
/// Tend last looked: the patient has just put it there, in the window.
///
/// # Errors
/// When the log book cannot be read or written; nothing is taken on then.
pub fn claim_due(
    logbook: &mut Logbook,
    now: DateTime<FixedOffset>,
    at_start: bool,
) -> Result<Claimed, Refusal> {
    logbook.transaction(|log| {
        let last = log.last_awake()?;
        log.put_last_awake(now)?;
        let present = Present::read(log, now)?;
        present.write(log)?;
        let Some(known) = present.known else {
            return Ok(Claimed::default());
        };
        let mut claimed = Claimed::default();
        let mut missed = Vec::new();
        for coming in untold(log, &known, last)? {
            let Some(reminder) = log.claim(&[coming.occurrence], now)?.pop() else {
                continue;
            };
            match manner(&coming, now, last, at_start) {
                Manner::Silent => {}
                Manner::Alone => claimed.due.extend(deed(&known, &coming).map(|deed| Told {
                    reminder: reminder.id,
                    deed,
                })),
                Manner::InSummary => missed.push(reminder),
            }
        }
        let ids: Vec<_> = missed.iter().map(|reminder| reminder.id).collect();
        log.mark_told(&ids, now)?;
        claimed.missed = MissedSummary::of(missed.iter().map(|reminder| &reminder.occurrence));
        Ok(claimed)
    })
}

/// Keeps that a notification for a reminder was handed to the desktop.
///
/// # Errors
/// When the log book cannot be written.
pub fn shown(
    logbook: &mut Logbook,
    now: DateTime<FixedOffset>,
    reminder: i64,
) -> Result<(), Refusal> {
    logbook.transaction(|log| {
        log.mark_shown(&[reminder], now)?;
        Ok(())
    })
}

/// What is due by now and has no reminder yet, earliest first.
fn untold(
    log: &Reading<'_>,
    known: &Known,
    last: Option<DateTime<FixedOffset>>,
) -> Result<Vec<Coming>, LogbookError> {
    let today = known.today();
    // The longest lead is one day.
    let tomorrow = today.checked_add_days(Days::new(1)).unwrap_or(today);
    let from = coming::look_back(last.map(|last| last.naive_local().date()), today);
    let settings = settings_of(log)?;
    let open = coming::open_episodes(log)?;
    let mut found = coming::check_ins(log, &open, &settings, from, today)?;
    if settings.session_reminders {
        found.extend(coming::sessions(log, &open, &settings, from, tomorrow)?);
    }
    let told = log.reminders(from, tomorrow)?;
    let key = |of: &Occurrence| (of.rule, of.local_date, of.slot);
    found.retain(|coming| {
        coming.occurrence.due <= known.wall()
            && !told
                .iter()
                .any(|reminder| key(&reminder.occurrence) == key(&coming.occurrence))
    });
    found.sort_by_key(|coming| (coming.occurrence.due, coming.begins));
    Ok(found)
}

/// How something that has come due is told.
enum Manner {
    Silent,
    Alone,
    InSummary,
}

fn manner(
    coming: &Coming,
    now: DateTime<FixedOffset>,
    last: Option<DateTime<FixedOffset>>,
    at_start: bool,
) -> Manner {
    match last {
        // Never run before: whatever the log holds was put there without reminders.
        None => Manner::Silent,
        Some(last) if coming.begins <= last.naive_local() => Manner::Silent,
        Some(_) if at_start => Manner::InSummary,
        Some(last) if now - last > GRACE && is_late(coming, now.naive_local()) => Manner::InSummary,
        Some(_) => Manner::Alone,
    }
}

fn is_late(coming: &Coming, wall: NaiveDateTime) -> bool {
    wall - coming.occurrence.due > GRACE
}

/// What to tell; nothing of an episode that is not in the log.
fn deed(known: &Known, coming: &Coming) -> Option<Deed> {
    let Some(stored) = &coming.session else {
        let open = known.log.episodes.iter().filter(|e| known.is_open(e));
        return Some(Deed::CheckIn {
            episodes: open.map(|episode| episode.title.clone()).collect(),
        });
    };
    let place = known.place(stored.episode)?;
    let suggestion = &known.verdicts.get(place)?.suggestion;
    let dosed = matches!(
        stored.session.kind,
        SessionKind::Massage | SessionKind::SelfMassage
    ) && suggestion.pressure != Pressure::None;
    Some(Deed::Session {
        session: stored.session.id,
        kind: stored.session.kind,
        at: coming.begins,
        episode: known.log.episodes.get(place)?.title.clone(),
        dose: dosed.then_some(Dose {
            pressure: suggestion.pressure,
            minutes: suggestion.minutes,
        }),
    })
}
