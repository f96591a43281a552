//! Small records for the tests here.

use chrono::{DateTime, FixedOffset, NaiveDate};
use recovery::{
    ActivityLevel, Area, Assessment, CheckIn, Context, Episode, Log, Patient, Score, Session,
    SessionKind, SessionStatus, dates,
};
use summary::Period;
use uuid::Uuid;

pub(crate) fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub(crate) fn period(from: &str, to: &str) -> Period {
    Period {
        from: date(from),
        to: date(to),
    }
}

/// The `n`th day, from 0, counted from the opening.
pub(crate) fn day(n: u64) -> NaiveDate {
    dates::after(date("2026-01-05"), n)
}

pub(crate) fn at(n: u64, time: &str) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339(&format!("{}T{time}:00+01:00", day(n))).unwrap()
}

pub(crate) fn score(n: u8) -> Score {
    Score::try_from(i64::from(n)).unwrap()
}

/// A check-in of the `n`th day at a time that answers nothing.
pub(crate) fn check_in(n: u64, time: &str) -> CheckIn {
    let moment = at(n, time);
    let id = Uuid::from_u128(moment.timestamp().unsigned_abs().into());
    CheckIn::unanswered(id, moment, moment)
}

/// A check-in of the `n`th day that answers pain.
pub(crate) fn pain(n: u64, pain: u8) -> CheckIn {
    CheckIn {
        pain: Some(score(pain)),
        ..check_in(n, "08:00")
    }
}

/// A session done on the `n`th day as it was planned.
pub(crate) fn done(n: u64, kind: SessionKind) -> Session {
    Session {
        id: Uuid::from_u128(0x5e55_0000 + u128::from(n)),
        kind,
        planned_for: Some(day(n).and_hms_opt(18, 0, 0).unwrap()),
        status: SessionStatus::Done,
        done_at: Some(at(n, "18:00")),
        minutes: None,
        pressure: None,
        pain_before: None,
        pain_after: None,
        provider: None,
        note: None,
    }
}

/// An episode of gradual onset, opened on day 0, with two activities.
pub(crate) fn episode(check_ins: Vec<CheckIn>, sessions: Vec<Session>) -> Episode {
    Episode {
        id: Uuid::from_u128(1),
        title: "Knee".into(),
        area: Area {
            site: "knee".into(),
            side: None,
        },
        context: Context::GradualOnset,
        onset: day(0),
        opened: day(0),
        closed: None,
        activities: vec!["Stairs".into(), "Running".into()],
        check_ins,
        sessions,
        clearances: Vec::new(),
        prescriptions: Vec::new(),
    }
}

pub(crate) fn log(episode: Episode) -> Log {
    Log {
        patient: Patient {
            name: None,
            birth_year: None,
            activity_level: ActivityLevel::General,
            cautions: Vec::new(),
        },
        episodes: vec![episode],
    }
}

/// The verdict on the one episode of a log.
pub(crate) fn verdict(log: &Log, on: NaiveDate) -> Assessment {
    recovery::assess(log, on).pop().unwrap()
}
