//! When and how often a reminder is told, over a log book as the use cases leave it.

mod afterwards;
mod missed;
mod put_off;
mod telling;
mod words;

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, Weekday};
use logbook::{ChangeKind, Logbook, LogbookError, Settings};
use recovery::{
    ActivityLevel, Area, CheckIn, Context, Episode, Frequency, Patient, Prescription, Session,
    SessionKind, SessionStatus,
};
use reminders::{CheckInTime, Leads, Quiet, QuietHours};
use uuid::Uuid;

use super::*;
use crate::settings;

const NECK: Uuid = Uuid::from_u128(1);

pub(super) fn at(text: &str) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339(text).unwrap()
}

pub(in crate::remind) fn wall(text: &str) -> NaiveDateTime {
    text.parse().unwrap()
}

pub(in crate::remind) fn neck() -> Episode {
    let opened: NaiveDate = "2026-02-01".parse().unwrap();
    Episode {
        id: NECK,
        title: "Neck".to_owned(),
        area: Area {
            site: "neck".to_owned(),
            side: None,
        },
        context: Context::Upkeep,
        onset: opened,
        opened,
        closed: None,
        activities: Vec::new(),
        check_ins: Vec::new(),
        sessions: Vec::new(),
        clearances: Vec::new(),
        // Nothing is planned but what a test plans.
        prescriptions: vec![Prescription {
            id: Uuid::from_u128(2),
            date: opened,
            by: "Dr. Sand".to_owned(),
            until: None,
            note: None,
            frequency: Frequency::None,
        }],
    }
}

pub(in crate::remind) fn planned(id: u128, planned_for: &str) -> Session {
    Session {
        id: Uuid::from_u128(id),
        kind: SessionKind::Exercise,
        planned_for: Some(wall(planned_for)),
        status: SessionStatus::Planned,
        done_at: None,
        minutes: None,
        pressure: None,
        pain_before: None,
        pain_after: None,
        provider: None,
        note: None,
    }
}

fn check_in(id: u128, moment: &str) -> CheckIn {
    CheckIn {
        night_pain: Some(false),
        ..CheckIn::unanswered(Uuid::from_u128(id), at(moment), at(moment))
    }
}

/// Reminded of the check-in at these times of every day, of sessions this long before, of
/// nothing else, and at any hour.
fn remind_of(check_ins: &[&str], lead: u16) -> Settings {
    let mut settings = settings::first();
    let wishes = &mut settings.wishes;
    let every_day: Vec<_> = (0..7)
        .filter_map(|day| Weekday::try_from(day).ok())
        .collect();
    wishes.check_ins = check_ins
        .iter()
        .map(|time| CheckInTime {
            time: time.parse().unwrap(),
            weekdays: every_day.clone(),
        })
        .collect();
    wishes.leads = Leads {
        massage: vec![lead],
        self_massage: vec![lead],
        pt: vec![lead],
        exercise: vec![lead],
    };
    wishes.reviews = false;
    wishes.lapses = false;
    wishes.quiet = Quiet::default();
    settings
}

fn quiet_at_night(mut settings: Settings) -> Settings {
    settings.wishes.quiet.hours = Some(QuietHours {
        from: "22:00:00".parse().unwrap(),
        to: "07:00:00".parse().unwrap(),
    });
    settings
}

fn set(logbook: &mut Logbook, settings: &Settings) {
    let set: Result<(), LogbookError> = logbook.transaction(|log| log.put_settings(settings));
    set.unwrap();
}

/// A neck kept well, with these sessions planned.
fn fill(logbook: &mut Logbook, sessions: &[Session], settings: &Settings) {
    let opening = at("2026-02-01T08:00:00+01:00");
    logbook
        .change(ChangeKind::EpisodeStarted, None, opening, |log| {
            log.put_patient(&Patient {
                name: None,
                birth_year: None,
                activity_level: ActivityLevel::General,
                cautions: Vec::new(),
            })?;
            log.add_episode(&Episode {
                sessions: sessions.to_vec(),
                ..neck()
            })?;
            log.put_settings(settings)
        })
        .unwrap();
}

/// Tend looked at `last`, and at nothing since.
fn looked(logbook: &mut Logbook, last: &str) {
    let kept: Result<(), LogbookError> = logbook.transaction(|log| log.put_last_awake(at(last)));
    kept.unwrap();
}

fn book(sessions: &[Session], settings: &Settings, last: &str) -> Logbook {
    let mut logbook = Logbook::in_memory().unwrap();
    fill(&mut logbook, sessions, settings);
    looked(&mut logbook, last);
    logbook
}

fn no_check_in() -> Settings {
    remind_of(&[], 0)
}

/// What is told, one text for each notification.
fn told(claimed: &Claimed) -> Vec<String> {
    let of = |deed: &Deed| match deed {
        Deed::Session { at, .. } => at.format("%d %H:%M").to_string(),
        Deed::CheckIn { episodes } => format!("check-in of {}", episodes.join(", ")),
        Deed::Review { weeks, .. } => format!("review after {weeks} weeks"),
        Deed::LapseCheckIns { days } => format!("no check-in for {days} days"),
        Deed::LapseSessions { episode, .. } => format!("missed of {episode}"),
    };
    let notices = claimed.notices.iter();
    notices
        .map(|notice| notice.deeds.iter().map(of).collect::<Vec<_>>().join(" + "))
        .collect()
}

/// A look of a Tend that has been running since its last.
fn look(logbook: &mut Logbook, now: &str) -> Claimed {
    claim_due(logbook, at(now), None).unwrap()
}

fn change(logbook: &mut Logbook, work: impl FnOnce(&logbook::Writing<'_>)) {
    let now = at("2026-03-02T12:00:00+01:00");
    let kind = ChangeKind::SessionMoved;
    let changed: Result<(), LogbookError> = logbook.change(kind, None, now, |log| {
        work(log);
        Ok(())
    });
    changed.unwrap();
}

/// A neck with nothing prescribed, and a massage the patient has put at this time.
fn with_a_massage(planned_for: &str, last: &str) -> Logbook {
    let mut logbook = book(&[], &no_check_in(), last);
    change(&mut logbook, |log| {
        log.delete_prescription(Uuid::from_u128(2)).unwrap();
        let massage = Session {
            kind: SessionKind::Massage,
            ..planned(10, planned_for)
        };
        log.add_session(NECK, &massage, true).unwrap();
    });
    logbook
}
