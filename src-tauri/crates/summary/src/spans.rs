//! The phases and the holds over the period, each with its first and its last date.

use chrono::NaiveDate;
use recovery::Phase;
use recovery::assessment::HoldLevel;

use crate::course::CourseDay;
use crate::period::Period;

/// A phase and the dates it lasted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PhaseSpan {
    /// Which phase.
    pub phase: Phase,
    /// Its first date in the period.
    pub from: NaiveDate,
    /// Its last date in the period.
    pub to: NaiveDate,
}

/// A hold and the dates it lasted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HoldSpan {
    /// How urgent: the highest level held.
    pub level: HoldLevel,
    /// Its first date in the period.
    pub from: NaiveDate,
    /// Its last date in the period.
    pub to: NaiveDate,
}

/// The phases, one after the other without a gap.
pub(crate) fn phases(days: &[CourseDay], period: Period) -> Vec<PhaseSpan> {
    runs(days, period, |day| day.phase)
        .into_iter()
        .map(|(phase, from, to)| PhaseSpan { phase, from, to })
        .collect()
}

/// The holds, in order; where the level shown changes, one ends and another begins.
pub(crate) fn holds(days: &[CourseDay], period: Period) -> Vec<HoldSpan> {
    runs(days, period, |day| day.shown)
        .into_iter()
        .filter_map(|(level, from, to)| level.map(|level| HoldSpan { level, from, to }))
        .collect()
}

/// Dates with the same value one after the other, as one run each.
fn runs<V: PartialEq>(
    days: &[CourseDay],
    period: Period,
    value: impl Fn(&CourseDay) -> V,
) -> Vec<(V, NaiveDate, NaiveDate)> {
    let mut runs: Vec<(V, NaiveDate, NaiveDate)> = Vec::new();
    for day in days.iter().filter(|day| period.contains(day.date)) {
        let value = value(day);
        match runs.last_mut() {
            Some((same, _, to)) if *same == value => *to = day.date,
            _ => runs.push((value, day.date, day.date)),
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::day;

    fn course(phases: &[(Phase, Option<HoldLevel>)]) -> Vec<CourseDay> {
        let days = phases.iter().zip(0..);
        days.map(|((phase, shown), n)| CourseDay {
            date: day(n),
            phase: *phase,
            shown: *shown,
            held: shown.iter().copied().collect(),
        })
        .collect()
    }

    #[test]
    fn runs_have_their_first_and_last_date_within_the_period() {
        use HoldLevel::{Emergency, PtFirst};
        use Phase::{Recovery, Taper};
        let days = course(&[
            (Recovery, Some(PtFirst)),
            (Recovery, Some(PtFirst)),
            (Recovery, Some(Emergency)),
            (Taper, None),
            (Recovery, Some(PtFirst)),
            (Recovery, None),
        ]);
        let period = Period {
            from: day(1),
            to: day(4),
        };
        let span = |phase, from, to| PhaseSpan {
            phase,
            from: day(from),
            to: day(to),
        };
        assert_eq!(
            phases(&days, period),
            [
                span(Recovery, 1, 2),
                span(Taper, 3, 3),
                span(Recovery, 4, 4)
            ]
        );
        let span = |level, from, to| HoldSpan {
            level,
            from: day(from),
            to: day(to),
        };
        assert_eq!(
            holds(&days, period),
            [
                span(PtFirst, 1, 1),
                span(Emergency, 2, 2),
                span(PtFirst, 4, 4)
            ]
        );
    }
}
