//! One measure over the period: where it began, where it is, and every answered date between.

use std::collections::HashSet;

use chrono::NaiveDate;
use recovery::{CheckIn, DayValues, Exact, Measured};
use uuid::Uuid;

use crate::period::Period;

/// One measure over the period.
#[derive(Debug, Clone, PartialEq)]
pub struct Measure {
    /// The mean of the first five answered dates of the episode; nothing until there are five.
    pub first: Option<Exact>,
    /// The mean of the last 7 dates, when at least 5 were answered.
    pub now: Option<Exact>,
    /// The latest answered date of the period.
    pub latest: Option<MeasureDay>,
    /// The answered dates of the period, in order.
    pub days: Vec<MeasureDay>,
}

/// One answered date.
#[derive(Debug, Clone, PartialEq)]
pub struct MeasureDay {
    /// The date.
    pub date: NaiveDate,
    /// The mean of its answers.
    pub mean: Exact,
    /// The worst of its answers.
    pub worst: Exact,
    /// Whether any of them was written down on a later date.
    pub back_dated: bool,
    /// Whether any of them was edited.
    pub edited: bool,
}

impl Measure {
    /// The measure over the dates of `period`; `now` is of its last.
    pub(crate) fn of(
        check_ins: &[CheckIn],
        measured: Measured,
        period: Period,
        edited: &dyn Fn(Uuid) -> bool,
    ) -> Self {
        let values = DayValues::of(check_ins, measured);
        let back_dated: HashSet<Uuid> = check_ins
            .iter()
            .filter(|check_in| check_in.is_back_dated())
            .map(|check_in| check_in.id)
            .collect();
        let days: Vec<_> = values
            .between(period.from, period.to)
            .map(|day| MeasureDay {
                date: day.date,
                mean: day.mean.clone(),
                worst: day.worst.clone(),
                back_dated: day.entries.iter().any(|id| back_dated.contains(id)),
                edited: day.entries.iter().any(|id| edited(*id)),
            })
            .collect();
        Self {
            first: values.baseline(period.to),
            now: values.window_mean(period.to),
            latest: days.last().cloned(),
            days,
        }
    }
}
