//! The axis of time that every part of the picture shares.

use chrono::{Datelike, Days, NaiveDate};
use serde::Serialize;

use crate::case::Case;

/// A picture is at least so many dates wide, so that a new log is not one fat point.
const LEAST_DATES: u32 = 14;
/// At most so many dates are named below it.
const MOST_TICKS: u32 = 9;

/// The dates as fractions of the width.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Axis {
    first: NaiveDate,
    dates: u32,
}

/// A date named below the picture.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Tick {
    pub(crate) x: f64,
    pub(crate) name: String,
}

impl Axis {
    pub(crate) fn of(case: &Case<'_>) -> Self {
        Self {
            first: case.period.from,
            dates: case.dates().max(LEAST_DATES),
        }
    }

    /// The middle of a date.
    pub(crate) fn middle(self, date: NaiveDate) -> f64 {
        self.place(date, 0.5)
    }

    /// Where a date begins.
    pub(crate) fn start(self, date: NaiveDate) -> f64 {
        self.place(date, 0.0)
    }

    /// Where a date ends.
    pub(crate) fn end(self, date: NaiveDate) -> f64 {
        self.place(date, 1.0)
    }

    fn place(self, date: NaiveDate, part: f64) -> f64 {
        let days = f64::from(i32::try_from((date - self.first).num_days()).unwrap_or(i32::MAX));
        ((days + part) / f64::from(self.dates)).clamp(0.0, 1.0)
    }

    /// Whole weeks apart, so that the same weekday is named; over more than a year with it.
    pub(crate) fn ticks(self, case: &Case<'_>) -> Vec<Tick> {
        let weeks = self.dates.div_ceil(7 * MOST_TICKS).max(1);
        let step = weeks * 7;
        let long = self.dates > 400;
        (0..self.dates)
            .step_by(usize::try_from(step).unwrap_or(usize::MAX))
            .filter_map(|days| self.first.checked_add_days(Days::new(days.into())))
            .map(|date| Tick {
                x: self.middle(date),
                name: if long {
                    case.says.day_in(date, date.year() + 1)
                } else {
                    case.says.day(date)
                },
            })
            .collect()
    }
}
