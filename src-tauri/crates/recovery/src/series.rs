//! The dates that answered a measure, in order, and what is asked of them: a window, its
//! mean, the baseline, the latest answer before a date.
//!
//! A date that did not answer is not in a series, so unanswered can never be read as zero.

use std::ops::Range;

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

/// Hands over an episode's check-ins date by date, in order; those of one date together, in the
/// order of recording.
pub(crate) fn date_by_date(check_ins: &[CheckIn], mut take: impl FnMut(&[Dated])) {
    let mut dated: Vec<Dated> = check_ins.iter().map(|c| (c.date(), c)).collect();
    dated.sort_by_key(|(date, _)| *date);
    for of_one_date in dated.chunk_by(|(a, _), (b, _)| a == b) {
        take(of_one_date);
    }
}

/// One date that answered a measure.
#[derive(Debug, Clone)]
pub(crate) struct Day<V> {
    pub(crate) date: NaiveDate,
    pub(crate) value: V,
    /// Where the check-ins that answered stand in the series' list.
    entries: Range<usize>,
}

/// The dates that answered a measure, in order.
#[derive(Debug, Clone)]
pub(crate) struct Series<V> {
    days: Vec<Day<V>>,
    /// The check-ins that answered, date by date; those of one date in the order of recording.
    entries: Vec<Uuid>,
}

impl<V> Series<V> {
    /// A series without answers, with room for those of so many check-ins.
    pub(crate) fn with_room_for(check_ins: usize) -> Self {
        Self {
            days: Vec::with_capacity(check_ins),
            entries: Vec::with_capacity(check_ins),
        }
    }

    /// Adds the check-ins of one date, later than any before: what each answers, and what the
    /// first answer of a date and the rest come to. A date that does not answer adds nothing.
    pub(crate) fn add<A>(
        &mut self,
        of_one_date: &[Dated],
        answer: impl Fn(&CheckIn) -> Option<A>,
        day_value: impl Fn(A, &mut dyn Iterator<Item = A>) -> Option<V>,
    ) {
        let mut answered = of_one_date
            .iter()
            .filter_map(|(date, c)| Some((*date, c.id, answer(c)?)));
        let Some((date, id, first)) = answered.next() else {
            return;
        };
        let start = self.entries.len();
        self.entries.push(id);
        let mut rest = answered.map(|(_, id, answer)| {
            self.entries.push(id);
            answer
        });
        let value = day_value(first, &mut rest);
        rest.for_each(drop);
        match value {
            Some(value) => self.days.push(Day {
                date,
                value,
                entries: start..self.entries.len(),
            }),
            None => self.entries.truncate(start),
        }
    }

    /// The check-ins that answered on these days, which follow each other in this series.
    pub(crate) fn entries(&self, days: &[Day<V>]) -> &[Uuid] {
        match (days.first(), days.last()) {
            (Some(first), Some(last)) => &self.entries[first.entries.start..last.entries.end],
            _ => &[],
        }
    }

    /// The answered dates from `from` to `to`, both included; `from` is not after `to`.
    pub(crate) fn between(&self, from: NaiveDate, to: NaiveDate) -> &[Day<V>] {
        let up_to = self.up_to(to);
        // No more of them than there are dates.
        let dates = usize::try_from(dates::days_between(from, to) + 1).unwrap_or(0);
        let latest = &up_to[up_to.len().saturating_sub(dates)..];
        &latest[latest.partition_point(|day| day.date < from)..]
    }

    /// The answered dates of W(D).
    pub(crate) fn window(&self, on: NaiveDate) -> &[Day<V>] {
        self.between(window_start(on), on)
    }

    /// The answered dates up to and including `on`.
    pub(crate) fn up_to(&self, on: NaiveDate) -> &[Day<V>] {
        &self.days[..self.count_up_to(on)]
    }

    /// How many dates up to and including `on` answered.
    ///
    /// A date answers at most once: there are no more answered dates from the first to `on` than
    /// dates, nor from `on` to the last. In a diary kept every day that leaves one place, in one
    /// with gaps few to search.
    fn count_up_to(&self, on: NaiveDate) -> usize {
        let (Some(first), Some(last)) = (self.days.first(), self.days.last()) else {
            return 0;
        };
        let len = self.days.len();
        let dates = |from, to| usize::try_from(dates::days_between(from, to)).unwrap_or(0);
        let least = len.saturating_sub(dates(on, last.date));
        if on < first.date || least == len {
            return if on < first.date { 0 } else { len };
        }
        let most = dates(first.date, on) + 1;
        least + self.days[least..most.min(len)].partition_point(|day| day.date <= on)
    }

    /// The answered dates before `date`.
    pub(crate) fn before(&self, date: NaiveDate) -> &[Day<V>] {
        let up_to = self.up_to(date);
        match up_to.split_last() {
            Some((last, before)) if last.date == date => before,
            _ => up_to,
        }
    }

    /// The first answered date after `date`.
    pub(crate) fn after(&self, date: NaiveDate) -> Option<&Day<V>> {
        self.days.get(self.count_up_to(date))
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
        mean_of(self.window(on))
    }

    /// The mean of the day means of the first 5 answered dates, known once there are 5.
    pub(crate) fn baseline(&self, on: NaiveDate) -> Option<Exact> {
        let first = self.days.get(..BASELINE_OF)?;
        let known = first.last().is_some_and(|day| day.date <= on);
        known.then(|| mean_of(first)).flatten()
    }
}

/// The mean of the day means of a window's answered dates, known when there are at least 5.
pub(crate) fn mean_of(days: &[Day<Scored>]) -> Option<Exact> {
    if days.len() < MEAN_NEEDS {
        return None;
    }
    Exact::mean(days.iter().map(|day| &day.value.mean))
}
