//! When nothing is told: hours of the night, and days of the week.

use chrono::{Datelike, Days, NaiveDateTime, NaiveTime, Weekday};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// When nothing is told. What comes due then is told at the end.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Quiet {
    /// The same hours of every day.
    pub hours: Option<QuietHours>,
    /// Whole days, from midnight to midnight; six at most, so that quiet has an end.
    pub days: Vec<Weekday>,
}

/// From one wall time, which is quiet, to another, which is not. Where the end is not after
/// the beginning they go over midnight. The two differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct QuietHours {
    /// In whole minutes.
    pub from: NaiveTime,
    /// In whole minutes.
    pub to: NaiveTime,
}

impl Quiet {
    /// Whether it is quiet at this moment.
    pub fn holds(&self, at: NaiveDateTime) -> bool {
        self.days.contains(&at.weekday()) || self.hours.is_some_and(|hours| hours.hold(at.time()))
    }

    /// The first moment from this one on that is not quiet.
    pub fn end(&self, at: NaiveDateTime) -> NaiveDateTime {
        let mut at = at;
        // Six days and their nights, each of which may end in the next.
        for _ in 0..16 {
            let next_day = || at.date().checked_add_days(Days::new(1));
            let later = if self.days.contains(&at.weekday()) {
                next_day().map(|date| date.and_time(NaiveTime::MIN))
            } else {
                self.hours
                    .filter(|hours| hours.hold(at.time()))
                    .and_then(|hours| {
                        let date = if at.time() < hours.to {
                            Some(at.date())
                        } else {
                            next_day()
                        };
                        Some(date?.and_time(hours.to))
                    })
            };
            match later {
                Some(later) => at = later,
                None => break,
            }
        }
        at
    }

    /// The first moment after this one at which quiet hours or a quiet day begin; it may be
    /// quiet already.
    pub fn begin(&self, after: NaiveDateTime) -> Option<NaiveDateTime> {
        let week = after.date().iter_days().take(8);
        week.flat_map(|date| {
            let whole_day = self.days.contains(&date.weekday());
            let midnight = whole_day.then_some(NaiveTime::MIN);
            let evening = self.hours.map(|hours| hours.from);
            [midnight, evening]
                .into_iter()
                .flatten()
                .map(move |time| date.and_time(time))
        })
        .filter(|begin| after < *begin)
        .min()
    }
}

impl QuietHours {
    fn hold(self, time: NaiveTime) -> bool {
        if self.from < self.to {
            self.from <= time && time < self.to
        } else {
            self.from <= time || time < self.to
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::testing::{time, wall};

    fn quiet(from: &str, to: &str, days: &[Weekday]) -> Quiet {
        Quiet {
            hours: Some(QuietHours {
                from: time(from),
                to: time(to),
            }),
            days: days.to_vec(),
        }
    }

    #[test]
    fn a_night_goes_over_midnight_and_its_end_is_not_quiet() {
        let night = quiet("22:00", "07:00", &[]);
        let end = |at: &str| night.end(wall(at));
        assert_eq!(end("2026-03-02T21:59:59"), wall("2026-03-02T21:59:59"));
        assert_eq!(end("2026-03-02T22:00:00"), wall("2026-03-03T07:00:00"));
        assert_eq!(end("2026-03-03T06:59:59"), wall("2026-03-03T07:00:00"));
        assert!(!night.holds(wall("2026-03-03T07:00:00")));
    }

    #[test]
    fn hours_of_one_day_stay_in_it() {
        let noon = quiet("12:00", "14:00", &[]);
        assert_eq!(
            noon.end(wall("2026-03-02T12:30:00")),
            wall("2026-03-02T14:00:00")
        );
        assert!(!noon.holds(wall("2026-03-02T11:59:00")));
    }

    /// 1 March 2026 is a Sunday.
    #[test]
    fn a_quiet_day_and_the_night_after_it_end_together() {
        let sunday = quiet("22:00", "07:00", &[Weekday::Sun]);
        assert_eq!(
            sunday.end(wall("2026-02-28T23:00:00")),
            wall("2026-03-02T07:00:00")
        );
        assert_eq!(
            sunday.end(wall("2026-03-01T12:00:00")),
            wall("2026-03-02T07:00:00")
        );
    }

    proptest! {
        #[test]
        fn quiet_ends_at_the_first_minute_that_is_not_and_begins_at_the_first_that_is(
            from in 0_u32..1440,
            length in 1_u32..1440,
            days in proptest::sample::subsequence(
                vec![Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri,
                     Weekday::Sat, Weekday::Sun], 0..=6),
            start in 0_i64..14 * 1440,
        ) {
            let of_day = |minute: u32| {
                NaiveTime::from_num_seconds_from_midnight_opt(minute % 1440 * 60, 0).unwrap()
            };
            let quiet = Quiet {
                hours: Some(QuietHours { from: of_day(from), to: of_day(from + length) }),
                days,
            };
            let minute = chrono::TimeDelta::minutes(1);
            let start = wall("2026-03-01T00:00:00") + minute * i32::try_from(start).unwrap();
            let mut brute = start;
            while quiet.holds(brute) {
                brute += minute;
            }
            prop_assert_eq!(quiet.end(start), brute);
            let begin = quiet.begin(brute).unwrap();
            prop_assert!(quiet.holds(begin));
            while brute < begin {
                prop_assert!(!quiet.holds(brute));
                brute += minute;
            }
        }
    }
}
