//! Calendars as a patient would see them, one rule each.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, Weekday};

use super::*;
use crate::record::Range;

const ALL: [Weekday; 7] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
    Weekday::Sat,
    Weekday::Sun,
];

const fn range(min: u16, max: u16, suggested: u16) -> Range {
    Range {
        min,
        max,
        suggested,
        optional: false,
    }
}

/// A date of March 2026; the 2nd is a Monday.
fn march(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, day).unwrap()
}

fn six(day: u32) -> NaiveDateTime {
    march(day).and_hms_opt(18, 0, 0).unwrap()
}

fn calendar(frequency: Frequency, weekdays: &[Weekday], standing: &Standing<'_>) -> Calendar {
    let wishes = Wishes {
        frequency,
        chosen: None,
        weekdays,
        time: NaiveTime::from_hms_opt(18, 0, 0).unwrap(),
        minutes: 60,
    };
    plan(
        &wishes,
        standing,
        march(2).and_hms_opt(9, 0, 0).unwrap(),
        None,
    )
}

/// Days from Monday the 2nd to each massage of the first two weeks.
fn offsets(calendar: &Calendar) -> Vec<i64> {
    calendar
        .sessions
        .iter()
        .map(|at| (at.date() - march(2)).num_days())
        .filter(|days| *days < 14)
        .collect()
}

#[test]
fn the_spread_is_as_even_as_the_weekdays_allow() {
    use Weekday::*;
    let table: &[(Frequency, &[Weekday], &[i64], bool)] = &[
        (
            Frequency::PerWeek(range(2, 3, 3)),
            &ALL,
            &[0, 2, 4, 7, 9, 11],
            false,
        ),
        (
            Frequency::PerWeek(range(2, 3, 2)),
            &ALL,
            &[0, 3, 7, 10],
            false,
        ),
        (Frequency::PerWeek(range(1, 2, 1)), &ALL, &[0, 7], false),
        (
            Frequency::PerWeek(range(2, 3, 3)),
            &[Tue, Thu, Sat, Sun],
            &[1, 3, 5, 8, 10, 12],
            false,
        ),
        (
            Frequency::PerWeek(range(2, 3, 2)),
            &[Mon, Tue, Fri],
            &[0, 4, 7, 11],
            false,
        ),
        (
            Frequency::PerWeek(range(2, 3, 3)),
            &[Mon, Tue, Wed],
            &[0, 2, 7, 9],
            true,
        ),
        (
            Frequency::PerWeek(range(2, 3, 2)),
            &[Sat, Sun],
            &[5, 12],
            true,
        ),
        (
            Frequency::PerWeek(range(1, 7, 5)),
            &ALL,
            &[0, 1, 2, 3, 5, 7, 8, 9, 10, 12],
            false,
        ),
        (Frequency::EveryDays(range(7, 7, 7)), &ALL, &[0, 7], false),
        (Frequency::EveryDays(range(7, 7, 7)), &[Wed], &[2, 9], false),
        (Frequency::EveryDays(range(14, 28, 21)), &[Wed], &[2], false),
    ];
    for (frequency, weekdays, expected, fewer) in table {
        let calendar = calendar(*frequency, weekdays, &Standing::default());
        assert_eq!(
            offsets(&calendar),
            *expected,
            "{frequency:?} on {weekdays:?}"
        );
        assert_eq!(
            calendar.fewer_than_chosen, *fewer,
            "{frequency:?} on {weekdays:?}"
        );
        assert!(calendar.off_days.is_empty());
    }
}

#[test]
fn the_series_goes_on_from_the_last_one_done() {
    let standing = Standing {
        done: &[march(1)],
        ..Standing::default()
    };
    let calendar = calendar(Frequency::PerWeek(range(2, 3, 2)), &ALL, &standing);
    assert_eq!(offsets(&calendar), [2, 5, 9, 12]);
}

#[test]
fn the_interval_is_kept_on_a_day_that_does_not_suit() {
    let done = NaiveDate::from_ymd_opt(2026, 2, 24).unwrap();
    let standing = Standing {
        done: &[done],
        ..Standing::default()
    };
    let weekly = Frequency::EveryDays(range(7, 7, 7));
    let calendar = calendar(weekly, &[Weekday::Fri], &standing);
    assert_eq!(calendar.sessions.first(), Some(&six(3)));
    assert_eq!(calendar.off_days, calendar.sessions);
}

#[test]
fn an_optional_interval_waits_for_a_day_that_suits() {
    let done = NaiveDate::from_ymd_opt(2026, 2, 24).unwrap();
    let standing = Standing {
        done: &[done],
        ..Standing::default()
    };
    let optional = Frequency::EveryDays(Range {
        optional: true,
        ..range(7, 7, 7)
    });
    let calendar = calendar(optional, &[Weekday::Fri], &standing);
    assert_eq!(calendar.sessions.first(), Some(&six(6)));
    assert!(calendar.off_days.is_empty());
}

#[test]
fn an_overdue_massage_waits_for_the_first_day_that_suits() {
    let done = NaiveDate::from_ymd_opt(2026, 1, 5).unwrap();
    let standing = Standing {
        done: &[done],
        ..Standing::default()
    };
    let weekly = Frequency::EveryDays(range(7, 7, 7));
    let calendar = calendar(weekly, &[Weekday::Thu], &standing);
    assert_eq!(calendar.sessions.first(), Some(&six(5)));
    assert!(calendar.off_days.is_empty());
}

#[test]
fn what_stands_stays_before_evenness_is_looked_at() {
    let planned = [six(4), six(6), six(9), six(11), six(13)];
    let standing = Standing {
        planned: &planned,
        ..Standing::default()
    };
    let calendar = calendar(Frequency::PerWeek(range(2, 3, 3)), &ALL, &standing);
    assert!(planned.iter().all(|at| calendar.sessions.contains(at)));
}

#[test]
fn fewer_a_week_leave_standing_the_even_ones() {
    let planned: Vec<NaiveDateTime> = (2..=30)
        .filter(|day| [2, 4, 6].contains(&(day % 7)))
        .map(six)
        .collect();
    let standing = Standing {
        planned: &planned,
        ..Standing::default()
    };
    let calendar = calendar(Frequency::PerWeek(range(2, 3, 2)), &ALL, &standing);
    assert_eq!(offsets(&calendar), [0, 4, 7, 11]);
}

#[test]
fn a_pinned_massage_stays_and_the_others_make_room() {
    let standing = Standing {
        pinned: &[six(5)],
        ..Standing::default()
    };
    let calendar = calendar(Frequency::PerWeek(range(2, 3, 3)), &ALL, &standing);
    assert!(calendar.released.is_empty());
    let near = [4, 5, 6].map(six);
    assert!(calendar.sessions.iter().all(|at| !near.contains(at)));
}

#[test]
fn one_massage_put_elsewhere_by_hand_leaves_the_others() {
    let planned: Vec<NaiveDateTime> = (2..=30)
        .filter(|day| [2, 5].contains(&(day % 7)) && *day != 12)
        .map(six)
        .collect();
    let standing = Standing {
        pinned: &[six(14)],
        planned: &planned,
        ..Standing::default()
    };
    let calendar = calendar(Frequency::PerWeek(range(2, 3, 2)), &ALL, &standing);
    assert_eq!(calendar.sessions, planned);
}

#[test]
fn a_pinned_massage_beside_one_done_is_released() {
    let standing = Standing {
        done: &[march(2)],
        pinned: &[six(3)],
        ..Standing::default()
    };
    let calendar = calendar(Frequency::PerWeek(range(2, 3, 3)), &ALL, &standing);
    assert_eq!(calendar.released, [six(3)]);
}

#[test]
fn the_next_massage_of_a_long_interval_is_planned_however_far() {
    let standing = Standing {
        done: &[march(1)],
        ..Standing::default()
    };
    let calendar = calendar(Frequency::EveryDays(range(60, 90, 60)), &ALL, &standing);
    let expected = march(1) + Days::new(60);
    assert_eq!(calendar.sessions.len(), 1);
    assert_eq!(calendar.sessions[0].date(), expected);
}

#[test]
fn the_plan_reaches_28_days() {
    let calendar = calendar(
        Frequency::PerWeek(range(1, 2, 1)),
        &ALL,
        &Standing::default(),
    );
    let last = calendar.sessions.last().map(|at| at.date());
    assert_eq!(last, Some(march(2) + Days::new(28)));
}

#[test]
fn nothing_is_planned_beyond_until() {
    let wishes = Wishes {
        frequency: Frequency::PerWeek(range(1, 7, 3)),
        chosen: None,
        weekdays: &ALL,
        time: NaiveTime::from_hms_opt(18, 0, 0).unwrap(),
        minutes: 60,
    };
    let after = march(2).and_hms_opt(9, 0, 0).unwrap();
    let calendar = plan(&wishes, &Standing::default(), after, Some(march(4)));
    assert_eq!(calendar.sessions, [six(2), six(4)]);
}

#[test]
fn the_last_date_there_is_does_no_harm() {
    let wishes = Wishes {
        frequency: Frequency::EveryDays(range(7, 7, 7)),
        chosen: None,
        weekdays: &ALL,
        time: NaiveTime::from_hms_opt(23, 59, 0).unwrap(),
        minutes: 60,
    };
    let after = NaiveDate::MAX.and_hms_opt(9, 0, 0).unwrap();
    plan(&wishes, &Standing::default(), after, None);
    let first = NaiveDate::MIN.and_hms_opt(9, 0, 0).unwrap();
    plan(&wishes, &Standing::default(), first, None);
}
