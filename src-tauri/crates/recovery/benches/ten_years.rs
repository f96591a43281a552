//! What assessing costs over ten years of daily check-ins.
//!
//! The floor in the same run is one look at every check-in of the log, so that the figures
//! compare from machine to machine.

#![allow(
    clippy::expect_used,
    reason = "a bench that cannot make its log has nothing to say"
)]

use chrono::{DateTime, Days, FixedOffset, NaiveDate, NaiveTime};
use divan::{Bencher, black_box};
use recovery::{
    ActivityLevel, Area, CheckIn, Context, Episode, Log, Patient, Score, Severity, assess,
    every_day,
};
use uuid::Uuid;

const TEN_YEARS: u64 = 3_652;

fn main() {
    divan::main();
}

fn opening() -> NaiveDate {
    NaiveDate::from_ymd_opt(2016, 1, 5).expect("a date")
}

fn last() -> NaiveDate {
    opening() + Days::new(TEN_YEARS - 1)
}

fn noon(date: NaiveDate) -> DateTime<FixedOffset> {
    let noon = NaiveTime::from_hms_opt(12, 0, 0).expect("a time");
    let zone = FixedOffset::east_opt(3_600).expect("an offset");
    date.and_time(noon)
        .and_local_timezone(zone)
        .single()
        .expect("one moment")
}

/// A knee that gets well, falls back twice a year and is never quite the same two days
/// running.
fn episode(context: Context) -> Episode {
    let check_ins = (0..TEN_YEARS).map(|n| {
        let at = noon(opening() + Days::new(n));
        let score = |value: u64| Score::try_from(value.min(10).cast_signed()).ok();
        let trouble = if n % 180 < 12 { 6 } else { n % 7 / 5 };
        CheckIn {
            pain: score(trouble),
            pain_activity: score(trouble + 1),
            movement: score(10 - trouble),
            function: vec![score(9 - trouble), score(10 - trouble)],
            swelling: Some(if n % 90 == 3 {
                Severity::Mild
            } else {
                Severity::None
            }),
            warmth: Some(Severity::None),
            redness: Some(Severity::None),
            usual_activity: Some(trouble < 3),
            ..CheckIn::unanswered(Uuid::from_u128(n.into()), at, at)
        }
    });
    Episode {
        id: Uuid::from_u128(1),
        title: "Knee".to_owned(),
        area: Area {
            site: "knee".to_owned(),
            side: None,
        },
        context,
        onset: opening(),
        opened: opening(),
        closed: None,
        activities: vec!["Stairs".to_owned(), "Running".to_owned()],
        check_ins: check_ins.collect(),
        sessions: Vec::new(),
        clearances: Vec::new(),
        prescriptions: Vec::new(),
    }
}

fn log(contexts: &[Context]) -> Log {
    Log {
        patient: Patient {
            name: None,
            birth_year: None,
            activity_level: ActivityLevel::General,
            cautions: Vec::new(),
        },
        episodes: contexts.iter().copied().map(episode).collect(),
    }
}

#[divan::bench]
fn floor_one_look_at_every_check_in(bencher: Bencher) {
    let log = log(&[Context::Injury]);
    bencher.bench(|| {
        let pain = |check_in: &CheckIn| u64::from(check_in.pain.map_or(0, Score::get));
        log.episodes
            .iter()
            .flat_map(|e| &e.check_ins)
            .map(|c| black_box(pain(c)))
            .sum::<u64>()
    });
}

#[divan::bench]
fn every_date_of_one_episode(bencher: Bencher) {
    let log = log(&[Context::Injury]);
    bencher.bench(|| every_day(&log, last()).count());
}

#[divan::bench]
fn today_over_three_episodes(bencher: Bencher) {
    let log = log(&[Context::Injury, Context::DeskPain, Context::Upkeep]);
    bencher.bench(|| assess(&log, last()).len());
}
