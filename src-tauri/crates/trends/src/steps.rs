//! The steps a range is drawn in, so many at most whatever its length.

use chrono::{Datelike, Days, Months, NaiveDate};
use summary::Period;

use crate::view::StepLength;

/// The most steps of a day or of a week. Product choice: about what a wide window has room for.
const MOST: i64 = 400;

/// The steps of a range.
#[derive(Debug)]
pub(crate) struct Steps {
    pub(crate) length: StepLength,
    period: Period,
    /// The first date of each, in order.
    pub(crate) dates: Vec<NaiveDate>,
}

impl Steps {
    /// As short as they may be for the length of the range.
    pub(crate) fn of(period: Period) -> Self {
        let days = recovery::dates::days_between(period.from, period.to) + 1;
        let length = if days <= MOST {
            StepLength::Day
        } else if days <= MOST * 7 {
            StepLength::Week
        } else {
            StepLength::Month
        };
        Self {
            length,
            period,
            dates: starts(period, length),
        }
    }

    /// Which step a date is in; none outside the range.
    pub(crate) fn place(&self, date: NaiveDate) -> Option<usize> {
        let within = self.period.contains(date);
        let after = self.dates.partition_point(|start| *start <= date);
        after.checked_sub(1).filter(|_| within)
    }
}

/// The first dates of the days, weeks or months a range has dates of; of the first one, the
/// first date of the range. None where the range has no date.
pub(crate) fn starts(period: Period, length: StepLength) -> Vec<NaiveDate> {
    let first = (period.from <= period.to).then_some(period.from);
    std::iter::successors(first, |date| {
        next(*date, length).filter(|next| *next <= period.to)
    })
    .collect()
}

/// The date the calendar begins the next one on.
fn next(date: NaiveDate, length: StepLength) -> Option<NaiveDate> {
    match length {
        StepLength::Day => date.succ_opt(),
        StepLength::Week => {
            let left = 7 - u64::from(date.weekday().num_days_from_monday());
            date.checked_add_days(Days::new(left))
        }
        StepLength::Month => date.with_day(1)?.checked_add_months(Months::new(1)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{date, period};

    #[test]
    fn a_longer_range_has_longer_steps_and_never_many() {
        for (days, length, count) in [
            (1, StepLength::Day, 1),
            (400, StepLength::Day, 400),
            (401, StepLength::Week, 58),
            (2_800, StepLength::Week, 401),
            (2_801, StepLength::Month, 93),
            (3_652, StepLength::Month, 121),
        ] {
            let from = date("2016-01-05");
            let to = from + Days::new(days - 1);
            let steps = Steps::of(Period { from, to });
            assert_eq!((steps.length, steps.dates.len()), (length, count), "{days}");
        }
    }

    #[test]
    fn a_step_begins_where_the_calendar_does_and_the_first_with_the_range() {
        // A Wednesday.
        let days = period("2026-01-28", "2026-02-10");
        let text = |length| {
            let starts = starts(days, length).into_iter();
            starts.map(|d| d.to_string()).collect::<Vec<_>>()
        };
        assert_eq!(
            text(StepLength::Week),
            ["2026-01-28", "2026-02-02", "2026-02-09"]
        );
        assert_eq!(text(StepLength::Month), ["2026-01-28", "2026-02-01"]);
        assert_eq!(
            starts(period("2026-02-10", "2026-01-28"), StepLength::Day),
            []
        );
    }

    #[test]
    fn every_date_of_the_range_is_in_one_step_and_no_other_is() {
        let range = period("2016-01-05", "2026-01-05");
        let steps = Steps::of(range);
        let place = |text| steps.place(date(text));
        assert_eq!(place("2016-01-04"), None);
        assert_eq!(place("2016-01-31"), Some(0));
        assert_eq!(place("2016-02-01"), Some(1));
        assert_eq!(place("2026-01-05"), Some(120));
        assert_eq!(place("2026-01-06"), None);
    }
}
