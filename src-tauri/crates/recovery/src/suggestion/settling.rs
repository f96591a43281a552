//! **settling**: a worse day never earns more massage.
//!
//! Recovery has more massage than upkeep, so a step back would earn some. For 14 days after
//! each step back, and as long after it as inflammation is not met (until recovery's criteria
//! are met again), the frequency is the lowest of the present one and what the phase stepped
//! back from would give today.
//!
//! Source: product choice.

use std::cmp::Ordering;

use super::{Basis, of_phase};
use crate::assessment::{Reason, Rule, Status, Step};
use crate::dates::days_between;
use crate::record::Frequency;

/// Days after a step back in which it settles. Product choice.
const SETTLING_DAYS: i64 = 14;

/// The lowest of the present frequency and those of the phases stepped back from; of equal
/// ones the present, then the latest.
pub(super) fn lowest(basis: &Basis, present: Frequency, steps: &mut Vec<Step>) -> Frequency {
    let history = &basis.course.history;
    let inflamed = basis.criteria.inflammation.basic != Status::Met;
    let last_met = history
        .iter()
        .rposition(|t| t.reason == Reason::CriteriaMet);
    let mut lowest = present;
    let mut settles = None;
    for (i, step_back) in history.iter().enumerate().rev() {
        let Some(from) = step_back.from.filter(|_| step_back.reason.is_step_back()) else {
            continue;
        };
        let recent = days_between(step_back.date, basis.on) < SETTLING_DAYS;
        let unresolved = inflamed && last_met.is_none_or(|met| met < i);
        if !recent && !unresolved {
            continue;
        }
        let given = of_phase(basis, from, step_back.from_entered, &mut Vec::new());
        if compare(given, lowest) == Ordering::Less {
            lowest = given;
            settles = Some(step_back.date);
        }
    }
    if let Some(date) = settles {
        steps.push(Step {
            rule: Rule::Settling,
            frequency: lowest,
            record: None,
            date: Some(date),
        });
    }
    lowest
}

/// Compares suggested sessions per 28 days, exactly.
pub(crate) fn compare(a: Frequency, b: Frequency) -> Ordering {
    let ((an, ad), (bn, bd)) = (per_28_days(a), per_28_days(b));
    (an * bd).cmp(&(bn * ad))
}

/// Suggested sessions per 28 days, as a fraction.
fn per_28_days(frequency: Frequency) -> (u64, u64) {
    match frequency {
        Frequency::None => (0, 1),
        Frequency::PerWeek(range) => (4 * u64::from(range.suggested), 1),
        Frequency::EveryDays(range) => (28, u64::from(range.suggested.max(1))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::Range;

    #[test]
    fn frequencies_compare_by_sessions_in_four_weeks() {
        let range = |n| Range {
            min: n,
            max: n,
            suggested: n,
            optional: false,
        };
        let weekly = Frequency::PerWeek(range(1));
        assert_eq!(
            compare(weekly, Frequency::EveryDays(range(7))),
            Ordering::Equal
        );
        assert_eq!(
            compare(Frequency::EveryDays(range(8)), weekly),
            Ordering::Less
        );
        assert_eq!(
            compare(Frequency::None, Frequency::EveryDays(range(365))),
            Ordering::Less
        );
    }
}
