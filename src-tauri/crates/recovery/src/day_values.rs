//! The day values of a measure for whoever shows them: the same that the rules read (model,
//! section 1), with the same window and the same baseline.
//!
//! Deliberately absent: verdicts on them, and any value for a date that did not answer.

use std::slice;

use chrono::NaiveDate;
use uuid::Uuid;

use crate::days;
use crate::exact::Exact;
use crate::measures::codes;
use crate::record::CheckIn;
use crate::series::{Day, Scored, Series};

pub use crate::days::STIFFNESS_MINUTES;

codes! {
    /// A measure that is drawn over time.
    Measured { Pain = "pain", Movement = "movement", Function = "function" }
}

/// What one date's answers come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DayValue<'a> {
    /// The date.
    pub date: NaiveDate,
    /// The mean of its answers, 0–10.
    pub mean: &'a Exact,
    /// The worst of its answers, 0–10: the highest of pain, else the lowest.
    pub worst: &'a Exact,
    /// The check-ins that answered, in the order of recording.
    pub entries: &'a [Uuid],
}

impl<'a> DayValue<'a> {
    fn of(series: &'a Series<Scored>, day: &'a Day<Scored>) -> Self {
        Self {
            date: day.date,
            mean: &day.value.mean,
            worst: &day.value.worst,
            entries: series.entries(slice::from_ref(day)),
        }
    }
}

/// The dates that answered a measure, in order. A date that did not answer is not among them.
#[derive(Debug, Clone)]
pub struct DayValues(Series<Scored>);

impl DayValues {
    /// The day values of a measure over an episode's check-ins.
    pub fn of(check_ins: &[CheckIn], measured: Measured) -> Self {
        Self(match measured {
            Measured::Pain => days::alone(check_ins, days::pain),
            Measured::Movement => days::alone(check_ins, days::movement),
            Measured::Function => days::alone(check_ins, days::function),
        })
    }

    /// The day values of pain during activity.
    pub fn of_activity_pain(check_ins: &[CheckIn]) -> Self {
        Self(days::alone(check_ins, days::pain_activity))
    }

    /// The day values of one activity of the episode, by its place from 0 in the episode's
    /// list.
    pub fn of_activity(check_ins: &[CheckIn], activity: usize) -> Self {
        Self(days::alone(check_ins, |series, date| {
            days::activity(series, date, activity);
        }))
    }

    /// The answered dates from `from` to `to`, both included, in order.
    pub fn between(
        &self,
        from: NaiveDate,
        to: NaiveDate,
    ) -> impl DoubleEndedIterator<Item = DayValue<'_>> {
        let days = if from <= to {
            self.0.between(from, to)
        } else {
            &[]
        };
        days.iter().map(|day| DayValue::of(&self.0, day))
    }

    /// The mean over W(D), the 7 dates up to and including `on`; nothing when fewer than 5
    /// of them answered.
    pub fn window_mean(&self, on: NaiveDate) -> Option<Exact> {
        self.0.window_mean(on)
    }

    /// The mean of the first 5 answered dates up to `on`; nothing until there are 5.
    pub fn baseline(&self, on: NaiveDate) -> Option<Exact> {
        self.0.baseline(on)
    }
}

/// The dates on which the patient pressed "I'm flaring", in order: any yes makes a date one.
pub fn flares(check_ins: &[CheckIn]) -> Vec<NaiveDate> {
    days::alone(check_ins, days::flare)
        .up_to(NaiveDate::MAX)
        .iter()
        .filter(|day| day.value)
        .map(|day| day.date)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{check_in, date, day, score, well};

    #[test]
    fn what_is_shown_is_what_the_rules_read() {
        let check_ins: Vec<_> = [2, 3, 4, 5, 6]
            .into_iter()
            .zip(0..)
            .map(|(pain, n)| well(n, pain))
            .collect();
        let pain = DayValues::of(&check_ins, Measured::Pain);
        assert_eq!(pain.window_mean(day(4)), Some(Exact::whole(4)));
        assert_eq!(pain.window_mean(day(3)), None, "four dates are too few");
        assert_eq!(pain.baseline(day(4)), Some(Exact::whole(4)));
        let shown: Vec<_> = pain.between(day(1), day(2)).map(|day| day.date).collect();
        assert_eq!(shown, [day(1), day(2)]);
        assert_eq!(pain.between(day(2), day(1)).count(), 0, "no dates at all");
    }

    #[test]
    fn an_activity_is_told_apart_from_the_others() {
        let mut both = check_in("2026-01-05T08:00:00Z");
        both.function = vec![Some(score(2)), Some(score(8))];
        let mut first = check_in("2026-01-06T08:00:00Z");
        first.function = vec![Some(score(4)), None];
        let check_ins = [both, first];
        let of = |activity| {
            let values = DayValues::of_activity(&check_ins, activity);
            let means = values.between(NaiveDate::MIN, NaiveDate::MAX);
            means.map(|day| day.mean.clone()).collect::<Vec<_>>()
        };
        assert_eq!(of(0), [2, 4].map(Exact::whole));
        assert_eq!(of(1), [8].map(Exact::whole));
        assert_eq!(of(2), []);
    }

    #[test]
    fn one_yes_makes_a_date_a_flare() {
        let pressed = |at, flare| {
            let mut pressed = check_in(at);
            pressed.flare = flare;
            pressed
        };
        let check_ins = [
            pressed("2026-01-05T08:00:00Z", Some(true)),
            pressed("2026-01-05T20:00:00Z", Some(false)),
            pressed("2026-01-06T08:00:00Z", Some(false)),
            pressed("2026-01-07T08:00:00Z", None),
        ];
        assert_eq!(flares(&check_ins), [date("2026-01-05")]);
    }
}
