//! Small records for the unit tests of the rules.

use chrono::{DateTime, FixedOffset, NaiveDate};
use uuid::Uuid;

use crate::measures::{Context, Score, Severity};
use crate::record::{Area, CheckIn, Episode, Log, Patient, Session, SessionKind, SessionStatus};
use crate::{ActivityLevel, dates};

pub(crate) fn date(text: &str) -> NaiveDate {
    text.parse().expect("a date")
}

pub(crate) fn moment(text: &str) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339(text).expect("a moment")
}

pub(crate) fn score(n: u8) -> Score {
    Score::try_from(i64::from(n)).expect("a score")
}

/// A check-in that answers nothing.
pub(crate) fn check_in(at: &str) -> CheckIn {
    let at = moment(at);
    CheckIn::unanswered(
        Uuid::from_u128(at.timestamp().unsigned_abs().into()),
        at,
        at,
    )
}

/// The `n`th day (from 0) of an episode opened on 2026-01-05, at 08:00.
pub(crate) fn day(n: u64) -> NaiveDate {
    dates::after(date("2026-01-05"), n)
}

/// A full answer on the `n`th day, well in every way but for the pain given.
pub(crate) fn well(n: u64, pain: u8) -> CheckIn {
    let mut c = check_in(&format!("{}T08:00:00+01:00", day(n)));
    c.pain = Some(score(pain));
    c.pain_activity = Some(score(pain.min(5)));
    c.movement = Some(score(9));
    c.function = vec![Some(score(9))];
    c.swelling = Some(Severity::None);
    c.warmth = Some(Severity::None);
    c.redness = Some(Severity::None);
    c.usual_activity = Some(true);
    c
}

/// An episode opened on 2026-01-05 with one activity and these check-ins.
pub(crate) fn episode(context: Context, check_ins: Vec<CheckIn>) -> Episode {
    Episode {
        id: Uuid::from_u128(1),
        title: "Knee".into(),
        area: Area {
            site: "knee".into(),
            side: None,
        },
        context,
        onset: day(0),
        opened: day(0),
        closed: None,
        activities: vec!["Stairs".into()],
        check_ins,
        sessions: Vec::new(),
        clearances: Vec::new(),
        prescriptions: Vec::new(),
    }
}

/// A log of one patient without cautions.
pub(crate) fn log(episodes: Vec<Episode>) -> Log {
    let patient = Patient {
        name: None,
        birth_year: None,
        activity_level: ActivityLevel::General,
        cautions: Vec::new(),
    };
    Log { patient, episodes }
}

/// A session done on the `n`th day at 18:00.
pub(crate) fn done(kind: SessionKind, n: u64) -> Session {
    let at = moment(&format!("{}T18:00:00+01:00", day(n)));
    Session {
        id: Uuid::from_u128(0x5e55_0000 + u128::from(n)),
        kind,
        planned_for: None,
        status: SessionStatus::Done,
        done_at: Some(at),
        minutes: None,
        pressure: None,
        pain_before: None,
        pain_after: None,
        provider: None,
        note: None,
    }
}
