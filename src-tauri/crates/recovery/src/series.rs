//! The dates that answered a measure, in order, and what is asked of them: a window, its
//! mean, the baseline, the latest answer before a date.
//!
//! A date that did not answer is not in a series, so unanswered can never be read as zero.

use std::fmt;

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

/// A check-in with its date.
pub(crate) type Dated<'a> = (NaiveDate, &'a CheckIn);

/// The check-ins date by date; those of one date in the order of recording.
pub(crate) fn by_date(check_ins: &[CheckIn]) -> Vec<Dated<'_>> {
    let mut dated: Vec<_> = check_ins.iter().map(|c| (c.date(), c)).collect();
    dated.sort_by_key(|(date, _)| *date);
    dated
}

/// Something a check-in may answer, and what the answers of one date come to.
pub(crate) trait Measure: Copy + fmt::Debug {
    /// What one date comes to.
    type Value: Clone + fmt::Debug;

    /// Whether a check-in says anything of it.
    fn answers(self, check_in: &CheckIn) -> bool;

    /// What the check-ins of one date come to; nothing where they do not answer.
    fn value(self, of_date: &[Dated]) -> Option<Self::Value>;
}

/// One date that answered a measure.
#[derive(Debug, Clone)]
pub(crate) struct Day<V> {
    pub(crate) date: NaiveDate,
    /// Where the check-ins of the date begin.
    place: usize,
    pub(crate) value: V,
}

/// Adds what the check-ins of one date, which begin at `place`, come to; nothing where they do not
/// answer. The date is later than any in the column.
#[inline]
pub(crate) fn add<M: Measure>(
    column: &mut Vec<Day<M::Value>>,
    measure: M,
    place: usize,
    of_date: &[Dated],
) {
    if let Some((date, _)) = of_date.first()
        && let Some(value) = measure.value(of_date)
    {
        let date = *date;
        column.push(Day { date, place, value });
    }
}

/// Hands over the check-ins of one date after another, with the place where they begin.
pub(crate) fn date_by_date(dated: &[Dated], mut take: impl FnMut(usize, &[Dated])) {
    let mut place = 0;
    for of_date in dated.chunk_by(|(a, _), (b, _)| a == b) {
        take(place, of_date);
        place += of_date.len();
    }
}

/// The dates that answered a measure, or those of a window, in order.
#[derive(Debug)]
pub(crate) struct Series<'a, M: Measure> {
    measure: M,
    /// All check-ins, date by date.
    dated: &'a [Dated<'a>],
    days: &'a [Day<M::Value>],
}

impl<M: Measure> Clone for Series<'_, M> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<M: Measure> Copy for Series<'_, M> {}

impl<'a, M: Measure> Series<'a, M> {
    /// The dates that answered, in order, beside all check-ins by date.
    pub(crate) const fn new(measure: M, dated: &'a [Dated<'a>], days: &'a [Day<M::Value>]) -> Self {
        Self {
            measure,
            dated,
            days,
        }
    }

    const fn of(self, days: &'a [Day<M::Value>]) -> Self {
        Self { days, ..self }
    }

    /// The dates that answered, with what they come to.
    pub(crate) const fn days(self) -> &'a [Day<M::Value>] {
        self.days
    }

    /// How many dates answered.
    pub(crate) const fn len(self) -> usize {
        self.days.len()
    }

    /// The last date that answered.
    pub(crate) fn last(self) -> Option<&'a Day<M::Value>> {
        self.days.last()
    }

    /// The last date that answered, and those before it.
    pub(crate) fn split_last(self) -> Option<(&'a Day<M::Value>, Self)> {
        let (last, before) = self.days.split_last()?;
        Some((last, self.of(before)))
    }

    /// The latest `n` dates that answered; nothing where fewer did.
    pub(crate) fn latest(self, n: usize) -> Option<Self> {
        let from = self.len().checked_sub(n)?;
        Some(self.of(&self.days[from..]))
    }

    /// The check-ins that answered, date by date; those of one date in the order of recording.
    pub(crate) fn entries(self) -> Vec<Uuid> {
        let mut entries = Vec::with_capacity(self.len());
        for day in self.days {
            let of_date = self.dated[day.place..].iter();
            let of_date = of_date.take_while(|(date, _)| *date == day.date);
            let answered = of_date.filter(|(_, c)| self.measure.answers(c));
            answered.for_each(|(_, c)| entries.push(c.id));
        }
        entries
    }

    /// The dates from `from` to `to`, both included; `from` is not after `to`.
    pub(crate) fn between(self, from: NaiveDate, to: NaiveDate) -> Self {
        let up_to = self.up_to(to).days;
        // No more of them than there are dates.
        let dates = usize::try_from(dates::days_between(from, to) + 1).unwrap_or(0);
        let latest = &up_to[up_to.len().saturating_sub(dates)..];
        self.of(&latest[latest.partition_point(|day| day.date < from)..])
    }

    /// The dates of W(D).
    pub(crate) fn window(self, on: NaiveDate) -> Self {
        self.between(window_start(on), on)
    }

    /// The dates up to and including `on`.
    pub(crate) fn up_to(self, on: NaiveDate) -> Self {
        self.of(&self.days[..self.count_up_to(on)])
    }

    /// The dates before `date`.
    pub(crate) fn before(self, date: NaiveDate) -> Self {
        let up_to = self.up_to(date);
        match up_to.split_last() {
            Some((last, before)) if last.date == date => before,
            _ => up_to,
        }
    }

    /// What the date answered, if it did.
    pub(crate) fn on(self, date: NaiveDate) -> Option<&'a Day<M::Value>> {
        self.up_to(date).last().filter(|day| day.date == date)
    }

    /// How many dates up to and including `on` answered.
    ///
    /// A date answers at most once: there are no more answered dates from the first to `on` than
    /// dates, nor from `on` to the last. In a diary kept every day that leaves one place, in one
    /// with gaps few to search.
    fn count_up_to(self, on: NaiveDate) -> usize {
        let (Some(first), Some(last)) = (self.days.first(), self.days.last()) else {
            return 0;
        };
        let len = self.len();
        if on < first.date || on >= last.date {
            return if on < first.date { 0 } else { len };
        }
        let dates = |from, to| usize::try_from(dates::days_between(from, to)).unwrap_or(0);
        let least = len.saturating_sub(dates(on, last.date));
        let most = (dates(first.date, on) + 1).min(len);
        least + self.days[least..most].partition_point(|day| day.date <= on)
    }
}

/// The mean and the worst of a measure on one date.
#[derive(Debug, Clone)]
pub(crate) struct Scored {
    pub(crate) mean: Exact,
    pub(crate) worst: Exact,
}

impl<M: Measure<Value = Scored>> Series<'_, M> {
    /// The mean of the day means, known when at least 5 dates answered.
    pub(crate) fn mean(self) -> Option<Exact> {
        if self.len() < MEAN_NEEDS {
            return None;
        }
        Exact::mean(self.days.iter().map(|day| &day.value.mean))
    }

    /// The mean of the day means over W(D), known when at least 5 dates answered.
    pub(crate) fn window_mean(self, on: NaiveDate) -> Option<Exact> {
        self.window(on).mean()
    }

    /// The mean of the day means of the first 5 answered dates, known once there are 5. It is
    /// asked of the whole series.
    pub(crate) fn baseline(self, on: NaiveDate) -> Option<Exact> {
        let first = self.days.get(..BASELINE_OF)?;
        let known = first.last().is_some_and(|day| day.date <= on);
        known.then(|| self.of(first).mean()).flatten()
    }
}
