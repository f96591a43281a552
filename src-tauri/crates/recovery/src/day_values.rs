//! The day values of a measure for whoever shows them: the same that the rules read (model,
//! section 1), with the same window and the same baseline.
//!
//! Deliberately absent: verdicts on them, and any value for a date that did not answer.

use chrono::NaiveDate;
use uuid::Uuid;

use crate::days::{Alone, Flare, Scale};
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
}

impl<'a> From<&'a Day<Scored>> for DayValue<'a> {
    fn from(day: &'a Day<Scored>) -> Self {
        let Scored { mean, worst } = &day.value;
        let date = day.date;
        Self { date, mean, worst }
    }
}

/// The dates that answered a measure, in order. A date that did not answer is not among them.
#[derive(Debug, Clone)]
pub struct DayValues<'a>(Alone<'a, Scale>);

impl<'a> DayValues<'a> {
    /// The day values of a measure over an episode's check-ins.
    pub fn of(check_ins: &'a [CheckIn], measured: Measured) -> Self {
        let scale = match measured {
            Measured::Pain => Scale::Pain,
            Measured::Movement => Scale::Movement,
            Measured::Function => Scale::Function,
        };
        Self(Alone::of(check_ins, scale))
    }

    /// The day values of pain during activity.
    pub fn of_activity_pain(check_ins: &'a [CheckIn]) -> Self {
        Self(Alone::of(check_ins, Scale::PainActivity))
    }

    /// The day values of one activity of the episode, by its place from 0 in the episode's
    /// list.
    pub fn of_activity(check_ins: &'a [CheckIn], activity: usize) -> Self {
        Self(Alone::of(check_ins, Scale::Activity(activity)))
    }

    /// The answered dates from `from` to `to`, both included, in order.
    pub fn between(
        &self,
        from: NaiveDate,
        to: NaiveDate,
    ) -> impl DoubleEndedIterator<Item = DayValue<'_>> {
        let whole = self.0.series();
        let part = (from <= to).then(|| whole.between(from, to));
        part.map_or(&[][..], Series::days)
            .iter()
            .map(DayValue::from)
    }

    /// The check-ins that answered on a date, in the order of recording.
    pub fn entries(&self, on: NaiveDate) -> Vec<Uuid> {
        self.0.series().between(on, on).entries()
    }

    /// The mean over W(D), the 7 dates up to and including `on`; nothing when fewer than 5
    /// of them answered.
    pub fn window_mean(&self, on: NaiveDate) -> Option<Exact> {
        self.0.series().window_mean(on)
    }

    /// The mean of the first 5 answered dates up to `on`; nothing until there are 5.
    pub fn baseline(&self, on: NaiveDate) -> Option<Exact> {
        self.0.series().baseline(on)
    }
}

/// The dates on which the patient pressed "I'm flaring", in order: any yes makes a date one.
pub fn flares(check_ins: &[CheckIn]) -> Vec<NaiveDate> {
    let flare = Alone::of(check_ins, Flare);
    let pressed = flare.series().days().iter().filter(|day| day.value);
    pressed.map(|day| day.date).collect()
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
