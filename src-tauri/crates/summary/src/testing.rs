//! Small records for the tests here.

use chrono::{DateTime, FixedOffset, NaiveDate};
use recovery::{
    ActivityLevel, Area, CheckIn, Context, Episode, Log, Patient, Score, Session, SessionKind,
    SessionStatus, Severity, dates,
};
use uuid::Uuid;

/// The `n`th day, from 0, counted from the opening.
pub(crate) fn day(n: u64) -> NaiveDate {
    dates::after(NaiveDate::from_ymd_opt(2026, 1, 5).unwrap(), n)
}

pub(crate) fn at(n: u64, time: &str) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339(&format!("{}T{time}:00+01:00", day(n))).unwrap()
}

pub(crate) fn score(n: u8) -> Score {
    Score::try_from(i64::from(n)).unwrap()
}

/// A check-in of the `n`th day at 8 that answers nothing.
pub(crate) fn check_in(n: u64) -> CheckIn {
    let moment = at(n, "08:00");
    CheckIn::unanswered(Uuid::from_u128(0xc4ec_0000 + u128::from(n)), moment, moment)
}

/// A full answer on the `n`th day, well in every way but for the pain given.
pub(crate) fn well(n: u64, pain: u8) -> CheckIn {
    CheckIn {
        pain: Some(score(pain)),
        pain_activity: Some(score(pain.min(5))),
        movement: Some(score(9)),
        function: vec![Some(score(9))],
        swelling: Some(Severity::None),
        warmth: Some(Severity::None),
        redness: Some(Severity::None),
        usual_activity: Some(true),
        ..check_in(n)
    }
}

/// An episode of gradual onset, opened on day 0, with one activity and nothing recorded.
pub(crate) fn episode(id: u128) -> Episode {
    Episode {
        id: Uuid::from_u128(id),
        title: "Knee".into(),
        area: Area {
            site: "knee".into(),
            side: None,
        },
        context: Context::GradualOnset,
        onset: day(0),
        opened: day(0),
        closed: None,
        activities: vec!["Stairs".into()],
        check_ins: Vec::new(),
        sessions: Vec::new(),
        clearances: Vec::new(),
        prescriptions: Vec::new(),
    }
}

pub(crate) fn log(episodes: Vec<Episode>) -> Log {
    Log {
        patient: Patient {
            name: None,
            birth_year: None,
            activity_level: ActivityLevel::General,
            cautions: Vec::new(),
        },
        episodes,
    }
}

/// A massage planned for the `n`th day, with what became of it.
pub(crate) fn planned(n: u64, status: SessionStatus) -> Session {
    let done_at = (status == SessionStatus::Done).then(|| at(n, "18:00"));
    Session {
        id: Uuid::from_u128(0x5e55_0000 + u128::from(n)),
        kind: SessionKind::Massage,
        planned_for: Some(day(n).and_hms_opt(18, 0, 0).unwrap()),
        status,
        done_at,
        minutes: None,
        pressure: None,
        pain_before: None,
        pain_after: None,
        provider: None,
        note: None,
    }
}
