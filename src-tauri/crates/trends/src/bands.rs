//! Phases and holds as bands over a range.

use chrono::NaiveDate;
use recovery::assessment::{HoldStay, Transition};
use recovery::dates;
use summary::Period;

use crate::view::{HoldBand, PhaseBand};

/// The phases of a range, one after the other. Of two transitions on one date the later stands:
/// the first lasted no date.
pub fn phases(history: &[Transition], period: Period) -> Vec<PhaseBand> {
    let ends = history
        .iter()
        .skip(1)
        .map(|next| dates::before(next.date, 1));
    let bands = history.iter().zip(ends.chain([period.to]));
    bands
        .filter_map(|(entered, to)| {
            let (from, to) = within(entered.date, to, period)?;
            Some(PhaseBand {
                phase: entered.to,
                from,
                to,
                reason: entered.reason,
            })
        })
        .collect()
}

/// The holds of a range.
pub(crate) fn holds(stays: &[HoldStay], period: Period) -> Vec<HoldBand> {
    stays
        .iter()
        .filter_map(|stay| {
            let (from, to) = within(stay.from, stay.to.unwrap_or(period.to), period)?;
            let level = stay.level;
            Some(HoldBand { level, from, to })
        })
        .collect()
}

/// What of these dates lies in the range.
fn within(from: NaiveDate, to: NaiveDate, period: Period) -> Option<(NaiveDate, NaiveDate)> {
    let (from, to) = (from.max(period.from), to.min(period.to));
    (from <= to).then_some((from, to))
}
