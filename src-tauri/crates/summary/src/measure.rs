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
            .map(|day| {
                let entries = values.entries(day.date);
                MeasureDay {
                    date: day.date,
                    mean: day.mean.clone(),
                    worst: day.worst.clone(),
                    back_dated: entries.iter().any(|id| back_dated.contains(id)),
                    edited: entries.iter().any(|id| edited(*id)),
                }
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::testing::{at, check_in, day, score, well};

    const NONE: fn(Uuid) -> bool = |_| false;

    #[test]
    fn unanswered_is_no_value_at_all() {
        let check_ins = [well(0, 0), check_in(1), well(2, 4)];
        let period = Period {
            from: day(0),
            to: day(3),
        };
        let pain = Measure::of(&check_ins, Measured::Pain, period, &NONE);
        let dates: Vec<_> = pain
            .days
            .iter()
            .map(|d| (d.date, d.mean.to_f64()))
            .collect();
        assert_eq!(dates, [(day(0), 0.0), (day(2), 4.0)]);
        assert_eq!(pain.latest.map(|day| day.date), Some(day(2)));
        assert_eq!((pain.first, pain.now), (None, None));
    }

    #[test]
    fn back_dated_and_edited_answers_mark_their_date() {
        let mut late = well(0, 3);
        late.recorded_at = at(1, "07:00");
        let mut same_day = well(1, 3);
        same_day.recorded_at = at(1, "23:00");
        let mut elsewhere = check_in(2);
        elsewhere.id = Uuid::from_u128(7);
        elsewhere.movement = Some(score(5));
        elsewhere.recorded_at = at(9, "07:00");
        let edited = well(3, 3).id;
        let check_ins = [late, same_day, well(2, 3), elsewhere, well(3, 3)];
        let period = Period {
            from: day(0),
            to: day(9),
        };
        let pain = Measure::of(&check_ins, Measured::Pain, period, &|id| id == edited);
        let marks: Vec<_> = pain.days.iter().map(|d| (d.back_dated, d.edited)).collect();
        assert_eq!(
            marks,
            [(true, false), (false, false), (false, false), (false, true)]
        );
    }

    proptest! {
        /// A date is there exactly when it was answered, and its mean lies among its answers.
        #[test]
        fn unanswered_is_never_zero_and_never_made_up(
            answers in proptest::collection::vec((0..12_u64, proptest::option::of(1..=10_u8)), 0..40)
        ) {
            let check_ins: Vec<_> = answers
                .iter()
                .map(|(n, pain)| CheckIn {
                    pain: pain.map(score),
                    ..check_in(*n)
                })
                .collect();
            let period = Period {
                from: day(2),
                to: day(9),
            };
            let pain = Measure::of(&check_ins, Measured::Pain, period, &NONE);
            for n in 0..12 {
                let of_date = answers.iter().filter(|(date, _)| *date == n);
                let of_date: Vec<u8> = of_date.filter_map(|(_, pain)| *pain).collect();
                let told = pain.days.iter().find(|told| told.date == day(n));
                let within = (2..=9).contains(&n);
                prop_assert_eq!(told.is_some(), within && !of_date.is_empty());
                if let (Some(told), Some(least), Some(most)) =
                    (told, of_date.iter().min(), of_date.iter().max())
                {
                    prop_assert!(told.mean >= Exact::from(*least));
                    prop_assert!(told.mean <= told.worst && told.worst == Exact::from(*most));
                }
            }
        }
    }
}
