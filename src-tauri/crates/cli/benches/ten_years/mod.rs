//! A log of ten years, made up: three episodes, each with a check-in a day that answers
//! everything, a massage a week and a note every tenth day.
//!
//! Benches of several crates measure on it, so it stands in a file of its own.

#![allow(
    clippy::expect_used,
    reason = "a bench that cannot make its log has nothing to say"
)]

use chrono::{DateTime, Days, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime};
use exchange::log::LogFile;
use recovery::{
    ActivityLevel, Area, CheckIn, Context, Episode, GivenPressure, Log, MinutesOfDay, Patient,
    Score, Session, SessionKind, SessionStatus, Severity, SleepHours,
};
use uuid::Uuid;

/// How many days it has.
pub(crate) const TEN_YEARS: u64 = 3_652;

/// The first date.
pub(crate) fn opening() -> NaiveDate {
    NaiveDate::from_ymd_opt(2016, 1, 5).expect("a date")
}

fn at(day: u64, hour: u32) -> NaiveDateTime {
    let time = NaiveTime::from_hms_opt(hour, 0, 0).expect("a time");
    (opening() + Days::new(day)).and_time(time)
}

/// A day counted from the first, at an hour.
pub(crate) fn moment(day: u64, hour: u32) -> DateTime<FixedOffset> {
    let zone = FixedOffset::east_opt(3_600).expect("an offset");
    let moment = at(day, hour).and_local_timezone(zone);
    moment.single().expect("one moment")
}

/// Three episodes over ten years.
pub(crate) fn ten_years() -> LogFile {
    let contexts = [Context::Injury, Context::DeskPain, Context::Upkeep];
    let episodes = (1..).zip(contexts);
    LogFile {
        exported_at: moment(TEN_YEARS - 1, 20),
        app_version: "0.1.0".to_owned(),
        beside: Default::default(),
        log: Log {
            patient: Patient {
                name: Some("Ten Years".to_owned()),
                birth_year: Some(1980),
                activity_level: ActivityLevel::General,
                cautions: Vec::new(),
            },
            episodes: episodes.map(|(n, context)| episode(n, context)).collect(),
        },
    }
}

fn score(value: u64) -> Option<Score> {
    Score::try_from(value.min(10).cast_signed()).ok()
}

fn minutes(value: u64) -> Option<MinutesOfDay> {
    MinutesOfDay::try_from(value.cast_signed()).ok()
}

fn episode(number: u64, context: Context) -> Episode {
    let id = |kind: u64, n: u64| Uuid::from_u64_pair(number << 8 | kind, n);
    Episode {
        id: id(0, 0),
        title: format!("Knee {number}"),
        area: Area {
            site: "knee".to_owned(),
            side: None,
        },
        context,
        onset: opening(),
        opened: opening(),
        closed: None,
        activities: vec!["Stairs".to_owned(), "Running".to_owned()],
        check_ins: (0..TEN_YEARS).map(|n| check_in(id(1, n), n)).collect(),
        sessions: (0..TEN_YEARS / 7)
            .map(|n| session(id(2, n), n * 7))
            .collect(),
        clearances: Vec::new(),
        prescriptions: Vec::new(),
    }
}

/// A knee that gets well, falls back twice a year and is never quite the same two days
/// running.
fn check_in(id: Uuid, day: u64) -> CheckIn {
    let trouble = if day % 180 < 12 { 6 } else { day % 7 / 5 };
    let sign = if day % 90 == 3 {
        Severity::Mild
    } else {
        Severity::None
    };
    CheckIn {
        pain: score(trouble),
        pain_activity: score(trouble + 1),
        movement: score(10 - trouble),
        function: vec![score(9 - trouble), score(10 - trouble)],
        swelling: Some(sign),
        warmth: Some(Severity::None),
        redness: Some(Severity::None),
        morning_stiffness: minutes(trouble * 5),
        night_pain: Some(trouble > 5),
        pain_settled: Some(trouble < 5),
        usual_activity: Some(trouble < 3),
        sleep_hours: SleepHours::try_from(7.5).ok(),
        stress: score(day % 5),
        load_minutes: minutes(day % 60),
        note: day
            .is_multiple_of(10)
            .then(|| "stiff in the morning, better after a walk".to_owned()),
        ..CheckIn::unanswered(id, moment(day, 12), moment(day, 12))
    }
}

fn session(id: Uuid, day: u64) -> Session {
    Session {
        id,
        kind: SessionKind::Massage,
        planned_for: Some(at(day, 18)),
        status: SessionStatus::Done,
        done_at: Some(moment(day, 18)),
        minutes: Some(60),
        pressure: Some(GivenPressure::Comfortable),
        pain_before: score(4),
        pain_after: score(2),
        provider: Some("Ida".to_owned()),
        note: None,
    }
}
