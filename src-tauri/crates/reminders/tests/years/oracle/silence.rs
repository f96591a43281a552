//! When it is quiet, minute by minute.

use chrono::{NaiveDateTime, TimeDelta, Timelike};
use reminders::Quiet;

const DAY: usize = 1440;

/// Each minute of a week, from Monday's midnight on: whether it is quiet.
#[derive(Debug)]
pub(crate) struct Silence {
    quiet: Quiet,
    week: Vec<bool>,
    left: Vec<i64>,
}

impl Silence {
    pub(crate) fn of(quiet: &Quiet) -> Self {
        let mut week = vec![false; 7 * DAY];
        for day in &quiet.days {
            let first = as_place(day.num_days_from_monday()) * DAY;
            week[first..first + DAY].fill(true);
        }
        if let Some(hours) = quiet.hours {
            let minute = |time: chrono::NaiveTime| as_place(time.hour() * 60 + time.minute());
            for day in 0..7 {
                let mut at = minute(hours.from);
                while at % DAY != minute(hours.to) {
                    week[(day * DAY + at) % (7 * DAY)] = true;
                    at += 1;
                }
            }
        }
        Self {
            quiet: quiet.clone(),
            left: left(&week),
            week,
        }
    }

    pub(crate) fn is_of(&self, quiet: &Quiet) -> bool {
        self.quiet == *quiet
    }

    pub(crate) fn at(&self, moment: NaiveDateTime) -> bool {
        self.week[minute_of_week(moment)]
    }

    /// The first minute from this one on that is not quiet.
    pub(crate) fn over(&self, moment: NaiveDateTime) -> NaiveDateTime {
        moment + TimeDelta::minutes(self.left[minute_of_week(moment)])
    }
}

/// For each minute of a week that comes again and again, how many are left until one that is
/// not quiet: found going backwards, minute by minute.
fn left(week: &[bool]) -> Vec<i64> {
    let mut left = vec![0; week.len()];
    let mut after = 0;
    for minute in (0..week.len()).rev().chain((0..week.len()).rev()) {
        after = if week[minute] { after + 1 } else { 0 };
        left[minute] = after;
    }
    left
}

fn minute_of_week(moment: NaiveDateTime) -> usize {
    let minute = moment.and_utc().timestamp().div_euclid(60);
    // 1 January 1970 was a Thursday.
    let minute = minute + 3 * 1440;
    usize::try_from(minute.rem_euclid(7 * 1440)).unwrap()
}

fn as_place(number: u32) -> usize {
    usize::try_from(number).unwrap()
}
