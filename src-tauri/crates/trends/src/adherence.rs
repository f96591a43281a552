//! Sessions planned against those done, week by week or month by month.

use chrono::NaiveDate;
use recovery::{Session, SessionKind, dates};
use summary::{Adherence, Period};

use crate::steps::{Steps, starts};
use crate::view::{AdherencePeriod, KindAdherence, StepLength};

/// By kind, over the weeks of a range drawn in days, else over its months. What was done by
/// `on` counts as done, also where that was after the week.
pub(crate) fn adherence(
    sessions: &[Session],
    period: Period,
    steps: &Steps,
    on: NaiveDate,
) -> Vec<KindAdherence> {
    let length = match steps.length {
        StepLength::Day => StepLength::Week,
        StepLength::Week | StepLength::Month => StepLength::Month,
    };
    let starts = starts(period, length);
    let ends = starts.iter().skip(1).map(|next| dates::before(*next, 1));
    let periods: Vec<_> = starts
        .iter()
        .copied()
        .zip(ends.chain([period.to]))
        .collect();
    let mut kinds: Vec<_> = SessionKind::ALL
        .iter()
        .map(|kind| KindAdherence {
            kind: *kind,
            periods: Vec::new(),
        })
        .collect();
    for (from, to) in periods {
        for (kind, counted) in Adherence::by_kind(sessions, Period { from, to }, on) {
            let of_kind = kinds.iter_mut().filter(|each| each.kind == kind);
            of_kind.for_each(|each| each.periods.push(counted_in(from, to, counted)));
        }
    }
    kinds.retain(|kind| !kind.periods.is_empty());
    kinds
}

fn counted_in(from: NaiveDate, to: NaiveDate, counted: Adherence) -> AdherencePeriod {
    AdherencePeriod {
        from,
        to,
        planned: counted.due,
        done: counted.done,
        missed: counted.missed,
        skipped: counted.skipped,
        suspended: counted.suspended,
        unplanned: counted.unplanned,
    }
}
