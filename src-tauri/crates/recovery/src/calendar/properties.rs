//! The hard rules, held against any frequency, weekdays, history, appointments and start.

use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone, Weekday};
use chrono_tz::Tz;
use proptest::collection::vec;
use proptest::prelude::*;

use super::*;
use crate::record::Range;

#[derive(Debug, Clone)]
struct Case {
    frequency: Frequency,
    chosen: Option<u16>,
    weekdays: Vec<Weekday>,
    time: NaiveTime,
    after: NaiveDateTime,
    done: Vec<NaiveDate>,
    pinned: Vec<NaiveDateTime>,
    fixed: Vec<Appointment>,
    declined: Vec<NaiveDate>,
    planned: Vec<NaiveDateTime>,
}

impl Case {
    fn wishes(&self) -> Wishes<'_> {
        Wishes {
            frequency: self.frequency,
            chosen: self.chosen,
            weekdays: &self.weekdays,
            time: self.time,
            minutes: 60,
        }
    }

    fn standing(&self) -> Standing<'_> {
        Standing {
            done: &self.done,
            pinned: &self.pinned,
            fixed: &self.fixed,
            declined: &self.declined,
            planned: &self.planned,
        }
    }

    fn plan(&self) -> Calendar {
        plan(&self.wishes(), &self.standing(), self.after, None)
    }

    fn rules(&self) -> Option<Rules> {
        Rules::of(self.frequency, self.chosen)
    }

    /// Pinned massages that stand after planning.
    fn stay(&self, calendar: &Calendar) -> Vec<NaiveDateTime> {
        let mut stay = self.pinned.clone();
        for released in &calendar.released {
            let index = stay.iter().position(|at| at == released).unwrap();
            stay.remove(index);
        }
        stay
    }

    /// Every massage date, done, pinned and planned, in order.
    fn all(&self, calendar: &Calendar) -> Vec<NaiveDate> {
        let mut all = self.done.clone();
        all.extend(self.stay(calendar).iter().map(|at| at.date()));
        all.extend(calendar.sessions.iter().map(|at| at.date()));
        all.sort();
        all
    }
}

fn frequency() -> impl Strategy<Value = Frequency> {
    let per_week = (1_u16..=7, 1_u16..=7, 1_u16..=7, any::<bool>());
    let every_days = (1_u16..=35, 1_u16..=35, 1_u16..=35, any::<bool>());
    let range = |a: u16, b: u16, c: u16, optional: bool| {
        let mut sorted = [a, b, c];
        sorted.sort();
        Range {
            min: sorted[0],
            suggested: sorted[1],
            max: sorted[2],
            optional,
        }
    };
    prop_oneof![
        1 => Just(Frequency::None),
        6 => per_week.prop_map(move |(a, b, c, o)| Frequency::PerWeek(range(a, b, c, o))),
        6 => every_days.prop_map(move |(a, b, c, o)| Frequency::EveryDays(range(a, b, c, o))),
    ]
}

fn weekdays() -> impl Strategy<Value = Vec<Weekday>> {
    (1_u8..128).prop_map(|mask| {
        (0..7_u8)
            .filter(|day| mask & (1 << day) != 0)
            .filter_map(|day| Weekday::try_from(day).ok())
            .collect()
    })
}

fn case() -> impl Strategy<Value = Case> {
    let appointment = (0_i64..40, 0_i64..24 * 4, any::<bool>(), 15_u16..120);
    (
        (frequency(), proptest::option::of(1_u16..=35), weekdays()),
        (0_u32..24 * 4, 0_i64..20_000, 0_i64..24 * 60),
        vec(0_i64..60, 0..12),
        vec((0_i64..32, 0_i64..24 * 4), 0..4),
        vec(appointment, 0..10),
        vec(0_i64..10, 0..2),
        vec(0_i64..30, 0..12),
    )
        .prop_map(
            |(
                (frequency, chosen, weekdays),
                (quarter, day, minute),
                done,
                pinned,
                fixed,
                declined,
                planned,
            )| {
                let today = NaiveDate::from_ymd_opt(2000, 1, 1).unwrap() + TimeDelta::days(day);
                let after = today.and_time(NaiveTime::MIN) + TimeDelta::minutes(minute);
                let time = NaiveTime::MIN + TimeDelta::minutes(i64::from(quarter) * 15);
                let at = |day: i64, quarter: i64| {
                    today.and_time(NaiveTime::MIN) + TimeDelta::minutes(day * 1440 + quarter * 15)
                };
                let mut done: Vec<NaiveDate> = done
                    .iter()
                    .map(|ago| today - TimeDelta::days(*ago))
                    .collect();
                done.sort();
                Case {
                    frequency,
                    chosen,
                    weekdays,
                    time,
                    after,
                    done,
                    pinned: pinned
                        .iter()
                        .map(|(day, quarter)| at(*day, *quarter))
                        .collect(),
                    fixed: fixed
                        .iter()
                        .map(|(day, quarter, visit, minutes)| Appointment {
                            kind: if *visit {
                                AppointmentKind::Pt
                            } else {
                                AppointmentKind::Exercise
                            },
                            at: at(*day, *quarter),
                            minutes: *minutes,
                        })
                        .collect(),
                    declined: declined
                        .iter()
                        .map(|day| today + TimeDelta::days(*day))
                        .collect(),
                    planned: planned
                        .iter()
                        .map(|day| at(*day, i64::from(quarter)))
                        .collect(),
                }
            },
        )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn the_same_arguments_give_the_same_calendar(case in case()) {
        prop_assert_eq!(case.plan(), case.plan());
        let mut shuffled = case.clone();
        shuffled.done.reverse();
        shuffled.fixed.reverse();
        shuffled.planned.reverse();
        shuffled.weekdays.reverse();
        prop_assert_eq!(case.plan(), shuffled.plan());
    }

    #[test]
    fn nothing_is_planned_while_the_frequency_is_none(case in case()) {
        let case = Case { frequency: Frequency::None, ..case };
        let calendar = case.plan();
        prop_assert!(calendar.sessions.is_empty());
        prop_assert!(case.stay(&calendar).is_empty());
    }

    #[test]
    fn nothing_is_planned_before_now_or_on_a_declined_date(case in case()) {
        for at in case.plan().sessions {
            prop_assert!(at > case.after);
            prop_assert!(!case.declined.contains(&at.date()));
        }
    }

    #[test]
    fn never_two_on_consecutive_dates_at_three_a_week_or_less(case in case()) {
        let calendar = case.plan();
        let Some(rules) = case.rules() else { return Ok(()) };
        let all = case.all(&calendar);
        for at in case.stay(&calendar).iter().chain(&calendar.sessions) {
            let near = all
                .iter()
                .filter(|other| (**other - at.date()).num_days().abs() <= i64::from(rules.rest))
                .count();
            prop_assert_eq!(near, 1, "beside {}", at);
        }
    }

    #[test]
    fn never_more_than_the_most_in_any_seven_dates(case in case()) {
        let calendar = case.plan();
        let Some(rules) = case.rules() else { return Ok(()) };
        let all = case.all(&calendar);
        for at in case.stay(&calendar).iter().chain(&calendar.sessions) {
            for first in 0..7 {
                let first = at.date() - TimeDelta::days(first);
                let inside = all
                    .iter()
                    .filter(|date| (0..7).contains(&(**date - first).num_days()))
                    .count();
                prop_assert!(inside <= usize::from(rules.most_in_7), "7 dates from {}", first);
            }
        }
    }

    /// A longer gap stays only where no date in it could take a massage.
    #[test]
    fn never_a_longer_gap_than_allowed_unless_unavoidable(case in case()) {
        let calendar = case.plan();
        let Some(rules) = case.rules() else { return Ok(()) };
        let Some(longest) = rules.longest_gap else { return Ok(()) };
        let today = case.after.date();
        let end = today + Days::new(HORIZON_DAYS);
        let mut all = case.all(&calendar);
        all.retain(|date| *date <= end);
        if case.done.is_empty() {
            all.insert(0, today - Days::new(1));
        }
        all.push(end + Days::new(1));
        for pair in all.windows(2) {
            let overlong = (pair[1] - pair[0]).num_days() > i64::from(longest);
            if !overlong || pair[1] < today {
                continue;
            }
            let last_allowed = pair[0] + TimeDelta::days(i64::from(longest));
            let could = pair[0]
                .iter_days()
                .skip(1)
                .take_while(|date| *date < pair[1] && *date <= last_allowed)
                .filter(|date| free(&case, &rules, &case.all(&calendar), *date))
                .count();
            prop_assert_eq!(could, 0, "{} to {}", pair[0], pair[1]);
        }
    }

    #[test]
    fn an_overdue_massage_comes_on_the_earliest_date_that_suits(case in case()) {
        let case = Case { pinned: Vec::new(), ..case };
        let calendar = case.plan();
        let Some(rules) = case.rules() else { return Ok(()) };
        let (Some(longest), Some(last)) = (rules.longest_gap, case.done.last()) else {
            return Ok(());
        };
        let today = case.after.date();
        if *last + TimeDelta::days(i64::from(longest)) >= today {
            return Ok(());
        }
        let earliest = today
            .iter_days()
            .take(7.min(usize::from(longest)))
            .find(|date| {
                rules::suits(&case.weekdays, *date) && free(&case, &rules, &case.done, *date)
            });
        if let Some(earliest) = earliest {
            prop_assert_eq!(calendar.sessions.first().map(|at| at.date()), Some(earliest));
        }
    }

    #[test]
    fn a_visit_comes_after_and_exercise_before(case in case()) {
        for at in case.plan().sessions {
            let over = at + TimeDelta::minutes(60);
            for other in &case.fixed {
                let ends = other.at + TimeDelta::minutes(i64::from(other.minutes));
                prop_assert!(over <= other.at || ends <= at);
                if other.at.date() == at.date() {
                    prop_assert_eq!(at < other.at, other.kind == AppointmentKind::Pt);
                }
            }
        }
    }

    #[test]
    fn the_time_is_kept_where_nothing_is_in_the_way(case in case()) {
        let case = Case { fixed: Vec::new(), ..case };
        for at in case.plan().sessions {
            prop_assert_eq!(at.time(), case.time);
        }
    }

    #[test]
    fn a_day_that_does_not_suit_is_reported_and_never_optional(case in case()) {
        let calendar = case.plan();
        for at in &calendar.sessions {
            prop_assert_eq!(
                calendar.off_days.contains(at),
                !rules::suits(&case.weekdays, at.date())
            );
        }
        if case.frequency.is_optional() {
            prop_assert!(calendar.off_days.is_empty());
        }
    }

    #[test]
    fn an_interval_the_calendar_makes_stays_within_the_range(case in case()) {
        let Frequency::EveryDays(range) = case.frequency else { return Ok(()) };
        let calendar = case.plan();
        for pair in case.all(&calendar).windows(2) {
            if calendar.sessions.iter().any(|at| pair.contains(&at.date())) {
                prop_assert!((pair[1] - pair[0]).num_days() >= i64::from(range.min));
            }
        }
    }

    /// What stands obeys the rules already, so a day later nothing moves.
    #[test]
    fn planning_again_moves_nothing(case in case()) {
        let case = Case { planned: Vec::new(), pinned: Vec::new(), ..case };
        let first = case.plan();
        let again = Case { planned: first.sessions.clone(), ..case.clone() };
        prop_assert_eq!(first, again.plan());
    }

    #[test]
    fn the_wall_time_survives_daylight_saving(
        case in case(),
        zone in prop::sample::select(&[
            Tz::Europe__Berlin, Tz::America__New_York, Tz::Australia__Sydney,
            Tz::America__Santiago, Tz::Australia__Lord_Howe, Tz::Pacific__Auckland,
        ][..]),
        month in prop::sample::select(&[3_u32, 4, 9, 10, 11][..]),
    ) {
        let today = NaiveDate::from_ymd_opt(2024, month, 1).unwrap();
        let case = Case {
            after: today.and_time(NaiveTime::MIN),
            fixed: Vec::new(), done: Vec::new(), pinned: Vec::new(), planned: Vec::new(),
            ..case
        };
        for at in case.plan().sessions {
            let there = instant(zone, at).naive_local();
            prop_assert!(
                there == at || (there > at && there - at <= TimeDelta::hours(1)),
                "{} became {}", at, there
            );
            prop_assert_eq!(at.time(), case.time);
        }
    }
}

/// The moment a wall time stands for: the earlier of two, and past a gap the same time after
/// midnight's offset, which reads later on the clock.
fn instant(zone: Tz, at: NaiveDateTime) -> DateTime<Tz> {
    zone.from_local_datetime(&at).earliest().unwrap_or_else(|| {
        let before = at - TimeDelta::hours(3);
        zone.from_local_datetime(&before).earliest().unwrap() + TimeDelta::hours(3)
    })
}

/// Whether one more massage could stand on a date, whatever the weekday.
fn free(case: &Case, rules: &Rules, all: &[NaiveDate], date: NaiveDate) -> bool {
    let spaced = all
        .iter()
        .all(|other| (*other - date).num_days().abs() >= i64::from(rules.least_interval));
    let crowded = (0..7).any(|first| {
        let first = date - TimeDelta::days(first);
        let inside = |other: &&NaiveDate| (0..7).contains(&(**other - first).num_days());
        all.iter().filter(inside).count() >= usize::from(rules.most_in_7)
    });
    let slot = slot::on(date, case.time, 60, &case.fixed).filter(|at| *at > case.after);
    spaced && !crowded && slot.is_some() && !case.declined.contains(&date)
}
