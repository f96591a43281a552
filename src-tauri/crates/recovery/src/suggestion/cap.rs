//! **cap**: the most massages a week that a clearance allows.
//!
//! The latest clearance that names a number counts, also when a later one names none: a
//! limit once set is lifted only by another.

use chrono::NaiveDate;

use crate::case::Case;
use crate::record::{Clearance, Frequency, Range};

/// Days in a week.
const WEEK: u16 = 7;

/// The clearance whose cap is in force on a date, with the cap.
pub(super) fn in_force<'a>(case: &Case<'a>, on: NaiveDate) -> Option<(&'a Clearance, u16)> {
    case.clearances_up_to(on)
        .filter_map(|clearance| Some((clearance, u16::from(clearance.max_per_week?))))
        .max_by_key(|(clearance, _)| clearance.at)
}

/// The frequency with at most `cap` massages a week; `cap` is 1–7.
pub(super) fn apply(frequency: Frequency, cap: u16) -> Frequency {
    match frequency {
        Frequency::None => Frequency::None,
        Frequency::PerWeek(range) => Frequency::PerWeek(each(range, |n| n.min(cap))),
        Frequency::EveryDays(range) => {
            let least = WEEK.div_ceil(cap.max(1));
            Frequency::EveryDays(each(range, |n| n.max(least)))
        }
    }
}

fn each(range: Range, bound: impl Fn(u16) -> u16) -> Range {
    Range {
        min: bound(range.min),
        max: bound(range.max),
        suggested: bound(range.suggested),
        optional: range.optional,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cap_bounds_every_number() {
        let range = |min, max, suggested| Range {
            min,
            max,
            suggested,
            optional: false,
        };
        assert_eq!(
            apply(Frequency::PerWeek(range(2, 3, 3)), 2),
            Frequency::PerWeek(range(2, 2, 2))
        );
        assert_eq!(
            apply(Frequency::PerWeek(range(2, 3, 2)), 1),
            Frequency::PerWeek(range(1, 1, 1))
        );
        let every = |cap| apply(Frequency::EveryDays(range(2, 14, 3)), cap);
        assert_eq!(every(1), Frequency::EveryDays(range(7, 14, 7)));
        assert_eq!(every(2), Frequency::EveryDays(range(4, 14, 4)));
        assert_eq!(every(7), Frequency::EveryDays(range(2, 14, 3)));
    }
}
