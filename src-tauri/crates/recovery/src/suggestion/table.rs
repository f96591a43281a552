//! **phase_table**: the frequency a context and a phase give by themselves.
//!
//! | context | protect | recovery | taper | maintenance |
//! |---|---|---|---|---|
//! | injury, gradual onset, upkeep | none | 2–3 a week: 3 in the first 14 days without a step back, else 2 | every 7 days for 42 days, then every 14 | highly active: every 14–28 days, 21; else every 28, optional |
//! | surgery | none | 1–2 a week, 1 | as above | as above |
//! | desk pain | none | 1 a week, optional, for 28 days; then none | every 14 days, optional | every 28 days, optional, while exercise is done; else none |
//!
//! Soreness after exercise: on days 1–3 after it, with nothing marked on the latest 3 dates,
//! 1–7 a week, 3, optional; else none.
//!
//! Sources: several a week early, then fewer, and every 2–4 weeks for highly active people,
//! the texts (common practice); 2–3 × 60 min a week for necks, Sherman 2014 (Ann Fam Med
//! 12:112); long-term benefit of upkeep not shown, Perlman 2018 (doi
//! 10.1007/s11606-018-4763-5); exercise first, NICE NG59 and the texts; soreness of 24–72 h,
//! the texts. The taper of 42 days and the general interval of 28: product choice.

use chrono::NaiveDate;

use crate::assessment::Phase;
use crate::case::Case;
use crate::dates::{self, days_between};
use crate::measures::{ActivityLevel, Context};
use crate::phases::Course;
use crate::record::{Frequency, Range, SessionKind};

/// Days in recovery with the higher suggestion. Product choice.
const EARLY_RECOVERY_DAYS: i64 = 14;
/// Days in taper at one a week. Product choice.
const EARLY_TAPER_DAYS: i64 = 42;
/// Days of desk pain in which massage may relieve. Product choice.
const DESK_RELIEF_DAYS: i64 = 28;
/// Dates before, in which exercise has to have been done. Product choice.
const EXERCISE_DAYS: u64 = 13;
/// Days after hard exercise on which soreness is massaged. Source: the texts (24–72 h).
const SORENESS_DAYS: std::ops::RangeInclusive<i64> = 1..=3;
/// Dates on which nothing may be marked, the date itself included.
const UNMARKED: u64 = 3;

/// What `phase`, entered on `entered`, gives on a date.
pub(super) fn frequency(
    case: &Case,
    course: &Course,
    phase: Phase,
    entered: NaiveDate,
    on: NaiveDate,
) -> Frequency {
    let n = days_between(entered, on);
    match (case.episode.context, phase) {
        (_, Phase::Protect) => Frequency::None,
        (_, Phase::Soreness) => soreness(case, on),
        (Context::DeskPain, phase) => desk_pain(case, phase, n, on),
        (Context::Surgery, Phase::Recovery) => per_week(1, 2, 1, false),
        (_, Phase::Recovery) => {
            let stepped_back = course.history.iter().any(|t| t.reason.is_step_back());
            let early = n < EARLY_RECOVERY_DAYS && !stepped_back;
            per_week(2, 3, if early { 3 } else { 2 }, false)
        }
        (_, Phase::Taper) if n < EARLY_TAPER_DAYS => every_days(7, 7, 7, false),
        (_, Phase::Taper) => every_days(14, 14, 14, false),
        (_, Phase::Maintenance) => match case.activity_level {
            ActivityLevel::HighlyActive => every_days(14, 28, 21, false),
            ActivityLevel::General => every_days(28, 28, 28, true),
        },
    }
}

fn desk_pain(case: &Case, phase: Phase, n: i64, on: NaiveDate) -> Frequency {
    let exercised = || {
        case.done_between(
            &[SessionKind::Exercise],
            dates::before(on, EXERCISE_DAYS),
            on,
        )
    };
    match phase {
        Phase::Recovery if n < DESK_RELIEF_DAYS => per_week(1, 1, 1, true),
        Phase::Taper => every_days(14, 14, 14, true),
        Phase::Maintenance if exercised() => every_days(28, 28, 28, true),
        _ => Frequency::None,
    }
}

fn soreness(case: &Case, on: NaiveDate) -> Frequency {
    let recent = case
        .diary
        .days
        .inflammation()
        .between(dates::before(on, UNMARKED - 1), on);
    let marked = recent.days().iter().any(|day| day.value.marked);
    if SORENESS_DAYS.contains(&days_between(case.episode.onset, on)) && !marked {
        per_week(1, 7, 3, true)
    } else {
        Frequency::None
    }
}

fn per_week(min: u16, max: u16, suggested: u16, optional: bool) -> Frequency {
    Frequency::PerWeek(Range {
        min,
        max,
        suggested,
        optional,
    })
}

fn every_days(min: u16, max: u16, suggested: u16, optional: bool) -> Frequency {
    Frequency::EveryDays(Range {
        min,
        max,
        suggested,
        optional,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::Log;
    use crate::testing::{day, done, episode, log, well};

    fn in_phase(log: &Log, phase: Phase, n: u64) -> Frequency {
        let case = Case::new(log, 0);
        let course = Course::opened(&case);
        frequency(&case, &course, phase, day(0), day(n))
    }

    #[test]
    fn recovery_starts_with_three_a_week_and_goes_on_with_two() {
        let log = log(vec![episode(Context::Injury, vec![well(0, 3)])]);
        assert_eq!(
            in_phase(&log, Phase::Recovery, 13),
            per_week(2, 3, 3, false)
        );
        assert_eq!(
            in_phase(&log, Phase::Recovery, 14),
            per_week(2, 3, 2, false)
        );
        assert_eq!(in_phase(&log, Phase::Taper, 41), every_days(7, 7, 7, false));
        assert_eq!(
            in_phase(&log, Phase::Taper, 42),
            every_days(14, 14, 14, false)
        );
    }

    #[test]
    fn upkeep_is_every_two_to_four_weeks_for_the_highly_active_only() {
        let mut log = log(vec![episode(Context::Upkeep, vec![well(0, 1)])]);
        assert_eq!(
            in_phase(&log, Phase::Maintenance, 9),
            every_days(28, 28, 28, true)
        );
        log.patient.activity_level = ActivityLevel::HighlyActive;
        assert_eq!(
            in_phase(&log, Phase::Maintenance, 9),
            every_days(14, 28, 21, false)
        );
    }

    #[test]
    fn desk_pain_gets_massage_for_four_weeks_and_later_only_beside_exercise() {
        let mut desk = episode(Context::DeskPain, vec![well(0, 3)]);
        desk.sessions = vec![done(SessionKind::Exercise, 30)];
        let log = log(vec![desk]);
        assert_eq!(in_phase(&log, Phase::Recovery, 27), per_week(1, 1, 1, true));
        assert_eq!(in_phase(&log, Phase::Recovery, 28), Frequency::None);
        assert_eq!(
            in_phase(&log, Phase::Maintenance, 43),
            every_days(28, 28, 28, true)
        );
        assert_eq!(in_phase(&log, Phase::Maintenance, 44), Frequency::None);
    }

    #[test]
    fn soreness_is_massaged_on_days_one_to_three() {
        let log = log(vec![episode(Context::ExerciseSoreness, vec![well(0, 3)])]);
        let offered: Vec<_> = (0..6)
            .map(|n| in_phase(&log, Phase::Soreness, n) != Frequency::None)
            .collect();
        assert_eq!(offered, [false, true, true, true, false, false]);
    }
}
