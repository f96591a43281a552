//! The line of pain: the answered dates of the last four weeks, and only those.

use chrono::NaiveDate;
use recovery::{DayValues, Exact, dates};
use serde::Serialize;
use ts_rs::TS;

/// How many dates the line has room for, the last included. Product choice: four weeks, the
/// span of the model's reviews.
pub(crate) const LINE_DATES: u64 = 28;

/// One answered date of pain.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PainDay {
    /// The date.
    pub date: NaiveDate,
    /// The mean of its answers, 0–10.
    pub mean: Exact,
}

/// The answered dates of the last 28 up to `on`, in order.
pub(crate) fn pain_line(pain: &DayValues, on: NaiveDate) -> Vec<PainDay> {
    pain.between(dates::before(on, LINE_DATES - 1), on)
        .map(|day| PainDay {
            date: day.date,
            mean: day.mean.clone(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use recovery::Measured;

    use super::*;
    use crate::testing::{check_in, day, score};

    #[test]
    fn the_line_has_28_dates_and_no_value_where_nothing_was_answered() {
        let answered = |n, pain| {
            let mut answered = check_in(n);
            answered.pain = pain;
            answered
        };
        let check_ins = [
            answered(2, Some(score(9))),
            answered(3, Some(score(4))),
            answered(10, None),
            answered(30, Some(score(0))),
            answered(31, Some(score(9))),
        ];
        let pain = DayValues::of(&check_ins, Measured::Pain);
        let line = pain_line(&pain, day(30));
        let line: Vec<_> = line.iter().map(|d| (d.date, d.mean.to_f64())).collect();
        assert_eq!(line, [(day(3), 4.0), (day(30), 0.0)]);
    }
}
