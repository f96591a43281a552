//! A log of ten years, for what has to be quick even then. Benches of several crates read this file
//! too, so that every figure is of the same log.

use chrono::{DateTime, Days, DurationRound, FixedOffset, TimeDelta};
use recovery::{
    ActivityLevel, Area, CheckIn, Context, Episode, GivenPressure, Log, MinutesOfDay, Patient,
    Score, Session, SessionKind, SessionStatus, Severity, SleepHours,
};
use uuid::Uuid;

/// How many days.
const TEN_YEARS: u64 = 3_652;

/// Three episodes side by side.
pub const THREE: [Context; 3] = [Context::Injury, Context::DeskPain, Context::Upkeep];

/// The last moment of a log that is the same every time: noon of 3 January 2026, in UTC. Its first
/// date is 5 January 2016.
#[must_use]
pub fn last() -> DateTime<FixedOffset> {
    DateTime::from_timestamp_nanos(1_767_441_600_000_000_000).fixed_offset()
}

/// Episodes of ten years up to `last`, one for each context: a knee with a check-in a day that
/// answers everything, a massage a week and a note every tenth day. It gets well, falls back twice
/// a year and is never quite the same two days running.
#[must_use]
pub fn ten(last: DateTime<FixedOffset>, contexts: &[Context]) -> Log {
    of_days(TEN_YEARS, last, contexts)
}

/// The same over so many days.
#[must_use]
pub fn of_days(days: u64, last: DateTime<FixedOffset>, contexts: &[Context]) -> Log {
    // Sessions are planned for whole minutes.
    let last = last.duration_trunc(TimeDelta::minutes(1)).unwrap_or(last);
    Log {
        patient: Patient {
            name: Some("Ten Years".to_owned()),
            birth_year: Some(1980),
            activity_level: ActivityLevel::General,
            cautions: Vec::new(),
        },
        episodes: (1..)
            .zip(contexts)
            .map(|(number, context)| episode(number, *context, last, days))
            .collect(),
    }
}

fn episode(number: u64, context: Context, last: DateTime<FixedOffset>, days: u64) -> Episode {
    let moment = |day: u64| last - Days::new(days - 1 - day);
    let opened = moment(0).date_naive();
    let id = |kind: u64, n: u64| Uuid::from_u64_pair(number << 8 | kind, n);
    Episode {
        id: id(0, 0),
        title: format!("Knee {number}"),
        area: Area {
            site: "knee".to_owned(),
            side: None,
        },
        context,
        onset: opened,
        opened,
        closed: None,
        activities: vec!["Stairs".to_owned(), "Running".to_owned()],
        check_ins: (0..days)
            .map(|day| check_in(id(1, day), moment(day), day))
            .collect(),
        sessions: (0..days / 7)
            .map(|week| massage(id(2, week), moment(week * 7)))
            .collect(),
        clearances: Vec::new(),
        prescriptions: Vec::new(),
    }
}

fn check_in(id: Uuid, at: DateTime<FixedOffset>, day: u64) -> CheckIn {
    let trouble = if day % 180 < 12 { 6 } else { day % 7 / 5 };
    let sign = match day % 90 {
        3 => Severity::Mild,
        _ => Severity::None,
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
        ..CheckIn::unanswered(id, at, at)
    }
}

fn massage(id: Uuid, at: DateTime<FixedOffset>) -> Session {
    Session {
        id,
        kind: SessionKind::Massage,
        planned_for: Some(at.naive_local()),
        status: SessionStatus::Done,
        done_at: Some(at),
        minutes: Some(60),
        pressure: Some(GivenPressure::Comfortable),
        pain_before: score(4),
        pain_after: score(2),
        provider: Some("Ida".to_owned()),
        note: None,
    }
}

fn score(value: u64) -> Option<Score> {
    Score::try_from(value.min(10).cast_signed()).ok()
}

fn minutes(value: u64) -> Option<MinutesOfDay> {
    MinutesOfDay::try_from(value.cast_signed()).ok()
}
