//! What is found in logs that are made up with chance, and what is not.

use fastrand::Rng;
use recovery::{CheckIn, Episode, MinutesOfDay, SessionKind, SleepHours};
use uuid::Uuid;

use super::*;
use crate::measures::measures;
use crate::own::OwnSeries;
use crate::testing::{check_in, day, done, episode, score};
use crate::view::{PatternKind, SeriesKind};

const LOGS: u64 = 200;
/// Half a year.
const DAYS: u64 = 182;
const YEAR: u64 = 365;
/// A night of fewer hours is short.
const SHORT: f64 = 6.0;

/// Numbers about 0 with a spread of 1; each is like the one before by so much.
fn noise(dice: &mut Rng, days: u64, likeness: f64) -> Vec<f64> {
    let mut normal = || {
        let radius = (-2.0 * (1.0 - dice.f64()).ln()).sqrt();
        radius * (std::f64::consts::TAU * dice.f64()).cos()
    };
    let mut last = normal();
    (0..days)
        .map(|_| {
            last = likeness * last + (1.0 - likeness * likeness).sqrt() * normal();
            last
        })
        .collect()
}

#[expect(clippy::cast_possible_truncation, reason = "of scores and minutes")]
fn whole(value: f64, most: f64) -> i64 {
    value.round().clamp(0.0, most) as i64
}

/// A log that answers nearly every day, with everything that patterns are looked for in.
/// After a short night there is `planted` more pain.
fn made_up(seed: u64, days: u64, likeness: f64, planted: f64) -> (Episode, Vec<OwnSeries>) {
    let mut dice = Rng::with_seed(seed);
    let [pain, sleep, stress, load, scale, yes] =
        std::array::from_fn(|_| noise(&mut dice, days, likeness));
    let mut check_ins = Vec::new();
    for (n, at) in (0..days).zip(0..) {
        if dice.f64() < 0.1 {
            continue;
        }
        let hours = 7.0 + 1.2 * sleep[at];
        let more = if hours < SHORT { planted } else { 0.0 };
        check_ins.push(CheckIn {
            pain: Some(score(
                whole(4.0 + 1.5 * pain[at] + more, 10.0).try_into().unwrap(),
            )),
            sleep_hours: SleepHours::try_from(hours.clamp(0.0, 24.0)).ok(),
            stress: Some(score(
                whole(5.0 + 2.0 * stress[at], 10.0).try_into().unwrap(),
            )),
            load_minutes: MinutesOfDay::try_from(whole(30.0 + 30.0 * load[at], 1_440.0)).ok(),
            ..check_in(n, "08:00")
        });
    }
    let mut sessions = Vec::new();
    for n in 0..days {
        if dice.f64() < 0.4 {
            sessions.push(done(n, SessionKind::Exercise));
        }
        if n % 7 < 2 {
            sessions.push(done(n, SessionKind::Massage));
        }
    }
    let own = |id, kind, value: &dyn Fn(usize) -> f64| OwnSeries {
        id: Uuid::from_u128(id),
        name: "Own".into(),
        unit: None,
        kind,
        values: (0..days).map(day).zip((0..).map(value)).collect(),
    };
    let scale = own(1, SeriesKind::Score, &|n| (5.0 + 2.0 * scale[n]).round());
    let yes = own(2, SeriesKind::YesNo, &|n| f64::from(u8::from(yes[n] > 0.5)));
    (episode(check_ins, sessions), vec![scale, yes])
}

fn of(episode: &Episode, own: &[OwnSeries]) -> Vec<Pattern> {
    let period = Period {
        from: day(0),
        to: day(YEAR),
    };
    patterns(&measures(episode, own), &episode.sessions, period, period)
}

fn of_made_up(days: u64, likeness: f64, planted: f64) -> impl Iterator<Item = Vec<Pattern>> {
    (0..LOGS).map(move |seed| {
        let (episode, own) = made_up(seed, days, likeness, planted);
        of(&episode, &own)
    })
}

#[test]
fn chance_makes_a_pattern_in_fewer_than_eight_of_a_hundred_logs() {
    for (days, likeness) in [(DAYS, 0.0), (DAYS, 0.5), (DAYS, 0.8), (YEAR, 0.8)] {
        let found = of_made_up(days, likeness, 0.0).filter(|found| !found.is_empty());
        let found = found.count();
        assert!(found < 16, "{found} of {LOGS}, likeness {likeness}");
    }
}

#[test]
fn a_point_and_a_half_after_short_nights_is_found_in_more_than_eighty_of_a_hundred() {
    for (days, likeness) in [(DAYS, 0.0), (DAYS, 0.5), (YEAR, 0.8)] {
        let short = |pattern: Pattern| (pattern.kind == PatternKind::ShortNight).then_some(pattern);
        let found: Vec<Pattern> = of_made_up(days, likeness, 1.5)
            .filter_map(|found| found.into_iter().find_map(short))
            .collect();
        assert!(
            found.len() > 160,
            "{} of {LOGS}, likeness {likeness}",
            found.len()
        );
        let about = found.iter().filter(|p| (1.0..2.0).contains(&p.effect));
        assert!(about.count() * 10 > found.len() * 8, "likeness {likeness}");
        for pattern in &found {
            assert!(
                pattern.low > 0.0 && pattern.low < pattern.effect,
                "{pattern:?}"
            );
            assert_eq!(pattern.cut, Some(SHORT));
            assert_eq!(pattern.days, pattern.with_days + pattern.without_days);
        }
    }
}

#[test]
fn the_same_log_gives_the_same_figures() {
    let (episode, own) = made_up(7, DAYS, 0.0, 1.5);
    let found = of(&episode, &own);
    assert!(!found.is_empty());
    assert_eq!(found, of(&episode, &own));
}

/// Massage three times a week while it hurts, none once it is well.
#[test]
fn getting_well_is_no_pattern() {
    let mut dice = Rng::with_seed(3);
    let wobble = noise(&mut dice, DAYS, 0.0);
    let falls = |n: u64, wobble: &f64| {
        let level = if n < 90 {
            8 - i64::try_from(n / 15).unwrap()
        } else {
            2
        };
        whole(
            f64::from(i32::try_from(level).unwrap()) + wobble * 0.8,
            10.0,
        )
    };
    let check_ins = (0..DAYS)
        .zip(&wobble)
        .map(|(n, wobble)| CheckIn {
            pain: Some(score(falls(n, wobble).try_into().unwrap())),
            ..check_in(n, "08:00")
        })
        .collect();
    let massages = (0..90).filter(|n| n % 7 % 2 == 1);
    let sessions = massages.map(|n| done(n, SessionKind::Massage)).collect();
    assert_eq!(of(&episode(check_ins, sessions), &[]), []);
}

/// Two points more on the day after each exercise, whatever was answered.
fn sore_after(exercises: impl Iterator<Item = u64> + Clone) -> Episode {
    let mut dice = Rng::with_seed(5);
    let check_ins = (0..DAYS)
        .map(|n| {
            let sore = n > 0 && exercises.clone().any(|done| done == n - 1);
            let pain = 2 + dice.u8(..2) + if sore { 2 } else { 0 };
            CheckIn {
                pain: Some(score(pain)),
                ..check_in(n, "08:00")
            }
        })
        .collect();
    let sessions = exercises.map(|n| done(n, SessionKind::Exercise)).collect();
    episode(check_ins, sessions)
}

#[test]
fn what_was_done_counts_on_the_day_after() {
    let found = of(&sore_after((0..DAYS).step_by(5)), &[]);
    let [pattern] = found.as_slice() else {
        panic!("{found:?}");
    };
    assert_eq!(pattern.kind, PatternKind::ExerciseBefore);
    assert_eq!((pattern.with_days, pattern.without_days), (37, 144));
    assert!((1.7..2.3).contains(&pattern.effect), "{pattern:?}");
    assert_eq!(pattern.cut, None);
}

#[test]
fn thirteen_days_with_it_are_too_few() {
    assert_eq!(of(&sore_after((0..DAYS).step_by(13).take(13)), &[]), []);
    assert_eq!(
        of(&sore_after((0..DAYS).step_by(12).take(14)), &[]).len(),
        1
    );
}

#[test]
fn at_most_three_are_told_and_the_strongest_first() {
    let (mut episode, mut own) = made_up(11, DAYS, 0.0, 0.0);
    let pain: Vec<_> = episode
        .check_ins
        .iter()
        .map(|c| (c.date(), c.pain.unwrap().get()))
        .collect();
    own = (0..5)
        .map(|n| OwnSeries {
            id: Uuid::from_u128(n),
            // The higher the number, the less it follows pain.
            values: pain
                .iter()
                .zip(0..)
                .map(|((date, pain), at)| {
                    let yes = if at % 6 < n { at % 2 == 0 } else { *pain > 4 };
                    (*date, f64::from(u8::from(yes)))
                })
                .collect(),
            ..own[1].clone()
        })
        .collect();
    episode.sessions.clear();
    let found = of(&episode, &own);
    let ids: Vec<_> = found.iter().filter_map(|p| p.own.clone()).collect();
    let expected: Vec<_> = own[..3].iter().map(OwnSeries::series_id).collect();
    assert_eq!(ids, expected, "{found:?}");
}
