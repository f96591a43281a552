//! Taking on what has come due, in one transaction that no other window can interrupt.

use chrono::{DateTime, Days, FixedOffset, NaiveDateTime, TimeDelta};
use logbook::{Logbook, LogbookError, Reading, Writing};
use recovery::assessment::Pressure;
use recovery::{Assessment, SessionKind};

use super::coming::{self, Coming};
use super::{Claimed, Deed, Dose, Told};
use crate::Refusal;
use crate::settings::settings_of;
use crate::view::MissedSummary;

/// A reminder that is later than this, because the machine slept, belongs in the summary.
const GRACE: TimeDelta = TimeDelta::minutes(60);

/// Takes on everything that has come due and that no one has taken on, and says what the
/// caller has to tell: each on its own while Tend runs, all in one summary when it came due
/// while Tend was closed (`at_start`) or more than an hour ago while the machine slept.
///
/// Nothing is told of what was over before Tend last looked: the patient has just put it
/// there, in the window. Nothing is told of a massage in an episode that is held, of a
/// session that is done, skipped or suspended, or of a check-in when one has been made.
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
        let coming = untold(log, now, last)?;
        let verdicts = verdicts(log, now, &coming)?;
        let coming: Vec<_> = coming
            .into_iter()
            .filter(|coming| !is_held(coming, &verdicts))
            .collect();
        let occurrences: Vec<_> = coming.iter().map(|coming| coming.occurrence).collect();
        let mut claimed = Claimed::default();
        let mut missed = Vec::new();
        for reminder in log.claim(&occurrences, now)? {
            let Some(of) = coming
                .iter()
                .find(|coming| coming.occurrence == reminder.occurrence)
            else {
                continue;
            };
            match manner(of, now, last, at_start) {
                Manner::Silent => {}
                Manner::Alone => claimed.due.push(Told {
                    reminder: reminder.id,
                    deed: deed(log, of, &verdicts)?,
                }),
                Manner::InSummary => missed.push((reminder.id, of)),
            }
        }
        let ids: Vec<_> = missed.iter().map(|(id, _)| *id).collect();
        log.mark_told(&ids, now)?;
        claimed.missed = MissedSummary::of(missed.iter().map(|(_, coming)| &coming.occurrence));
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
    now: DateTime<FixedOffset>,
    last: Option<DateTime<FixedOffset>>,
) -> Result<Vec<Coming>, LogbookError> {
    let wall = now.naive_local();
    let today = wall.date();
    let from = coming::look_back(last.map(|last| last.naive_local().date()), today);
    let settings = settings_of(log)?;
    let open = coming::open_episodes(log)?;
    let mut found = coming::check_ins(log, &open, &settings, from, today)?;
    if settings.session_reminders {
        // The longest lead is one day.
        let to = today.checked_add_days(Days::new(1)).unwrap_or(today);
        found.extend(coming::sessions(log, &open, &settings, from, to)?);
    }
    found.retain(|coming| coming.occurrence.due <= wall);
    let to = today.checked_add_days(Days::new(1)).unwrap_or(today);
    let told = log.reminders(from, to)?;
    found.retain(|coming| {
        let key = |of: &logbook::Occurrence| (of.rule, of.local_date, of.slot);
        !told
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

/// The verdicts of today on the episodes, when there is a session to tell of.
fn verdicts(
    log: &Writing<'_>,
    now: DateTime<FixedOffset>,
    coming: &[Coming],
) -> Result<Vec<Assessment>, LogbookError> {
    if coming.iter().all(|coming| coming.session.is_none()) {
        return Ok(Vec::new());
    }
    let Some(whole) = log.log()? else {
        return Ok(Vec::new());
    };
    Ok(recovery::assess(&whole, now.date_naive()))
}

fn is_held(coming: &Coming, verdicts: &[Assessment]) -> bool {
    coming.session.as_ref().is_some_and(|stored| {
        is_massage(stored.session.kind)
            && verdicts
                .iter()
                .any(|verdict| verdict.episode == stored.episode && verdict.hold.is_some())
    })
}

const fn is_massage(kind: SessionKind) -> bool {
    matches!(kind, SessionKind::Massage | SessionKind::SelfMassage)
}

fn deed(log: &Reading<'_>, coming: &Coming, verdicts: &[Assessment]) -> Result<Deed, LogbookError> {
    let open = coming::open_episodes(log)?;
    let Some(stored) = &coming.session else {
        return Ok(Deed::CheckIn {
            episodes: open.into_iter().map(|episode| episode.title).collect(),
        });
    };
    let dose = verdicts
        .iter()
        .find(|verdict| verdict.episode == stored.episode)
        .map(|verdict| Dose {
            pressure: verdict.suggestion.pressure,
            minutes: verdict.suggestion.minutes,
        })
        .filter(|dose| is_massage(stored.session.kind) && dose.pressure != Pressure::None);
    Ok(Deed::Session {
        kind: stored.session.kind,
        at: coming.begins,
        episode: open
            .into_iter()
            .find(|episode| episode.id == stored.episode)
            .map(|episode| episode.title)
            .unwrap_or_default(),
        dose,
    })
}
