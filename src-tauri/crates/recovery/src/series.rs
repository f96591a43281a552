//! The dates that answered a measure, in order, and what is asked of them: a window, its
//! mean, the baseline, the latest answer before a date.
//!
//! A date that did not answer is not in a series, so unanswered can never be read as zero.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use uuid::Uuid;

use crate::dates;
use crate::exact::Exact;
use crate::record::CheckIn;

/// Length of the window W(D), in dates, D included. Product choice.
pub(crate) const WINDOW: u64 = 7;
/// Answered dates a mean over the window needs. Source: Heapy 2014 (five daily ratings).
pub(crate) const MEAN_NEEDS: usize = 5;
/// Answered dates the baseline is made of. Source: Heapy 2014.
const BASELINE_OF: usize = 5;

/// The first date of W(D).
pub(crate) fn window_start(on: NaiveDate) -> NaiveDate {
    dates::before(on, WINDOW - 1)
}

/// One date that answered a measure.
#[derive(Debug, Clone)]
pub(crate) struct Day<V> {
    pub(crate) date: NaiveDate,
    pub(crate) value: V,
    /// The check-ins that answered, in the order of recording.
    pub(crate) entries: Vec<Uuid>,
}

/// The dates that answered a measure, in order.
#[derive(Debug, Clone)]
pub(crate) struct Series<V>(Vec<Day<V>>);

impl<V> Series<V> {
    /// Gathers what each check-in answers by date and folds every date's answers into one.
    pub(crate) fn gather<A>(
        check_ins: &[CheckIn],
        answer: impl Fn(&CheckIn) -> Option<A>,
        day_value: impl Fn(Vec<A>) -> Option<V>,
    ) -> Self {
        let mut by_date: BTreeMap<NaiveDate, (Vec<A>, Vec<Uuid>)> = BTreeMap::new();
        for check_in in check_ins {
            if let Some(answer) = answer(check_in) {
                let (answers, entries) = by_date.entry(check_in.date()).or_default();
                answers.push(answer);
                entries.push(check_in.id);
            }
        }
        let days = by_date
            .into_iter()
            .filter_map(|(date, (answers, entries))| {
                day_value(answers).map(|value| Day {
                    date,
                    value,
                    entries,
                })
            });
        Self(days.collect())
    }

    /// The answered dates from `from` to `to`, both included.
    pub(crate) fn between(&self, from: NaiveDate, to: NaiveDate) -> &[Day<V>] {
        let up_to = self.up_to(to);
        &up_to[up_to.partition_point(|day| day.date < from)..]
    }

    /// The answered dates of W(D).
    pub(crate) fn window(&self, on: NaiveDate) -> &[Day<V>] {
        self.between(window_start(on), on)
    }

    /// The answered dates up to and including `on`.
    pub(crate) fn up_to(&self, on: NaiveDate) -> &[Day<V>] {
        &self.0[..self.0.partition_point(|day| day.date <= on)]
    }

    /// The answered dates before `date`.
    pub(crate) fn before(&self, date: NaiveDate) -> &[Day<V>] {
        &self.0[..self.0.partition_point(|day| day.date < date)]
    }

    /// The first answered date after `date`.
    pub(crate) fn after(&self, date: NaiveDate) -> Option<&Day<V>> {
        self.0.get(self.up_to(date).len())
    }

    /// What the date answered, if it did.
    pub(crate) fn on(&self, date: NaiveDate) -> Option<&Day<V>> {
        self.up_to(date).last().filter(|day| day.date == date)
    }
}

/// The mean and the worst of a measure on one date.
#[derive(Debug, Clone)]
pub(crate) struct Scored {
    pub(crate) mean: Exact,
    pub(crate) worst: Exact,
}

impl Series<Scored> {
    /// The mean of the day means over W(D), known when at least 5 dates answered.
    pub(crate) fn window_mean(&self, on: NaiveDate) -> Option<Exact> {
        let days = self.window(on);
        if days.len() < MEAN_NEEDS {
            return None;
        }
        Exact::mean(days.iter().map(|day| &day.value.mean))
    }

    /// The mean of the day means of the first 5 answered dates, known once there are 5.
    pub(crate) fn baseline(&self, on: NaiveDate) -> Option<Exact> {
        let first = self.up_to(on).get(..BASELINE_OF)?;
        Exact::mean(first.iter().map(|day| &day.value.mean))
    }
}
