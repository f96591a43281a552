//! Pain against its own level of the weeks around, so that getting well, or a bad month, is not
//! taken for an effect of what happened to be done then.
//!
//! A date's pain less the mean of the other answered dates up to 14 days before and after; a
//! date with fewer than 7 such neighbours is left out. 14 and 7: product choice.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use recovery::dates;

use crate::measures::{Days, mean};

/// How far the neighbours reach, days.
const REACH: u64 = 14;
/// How many of them there have to be.
const NEEDS: usize = 7;

/// Every date with neighbours enough, as points above or below their mean.
pub(super) fn relative(days: &Days) -> BTreeMap<NaiveDate, f64> {
    let against = |date: NaiveDate, value: f64| {
        let around = days.range(dates::before(date, REACH)..=dates::after(date, REACH));
        let others = around.filter(|(other, _)| **other != date);
        let others: Vec<f64> = others.map(|(_, point)| point.value).collect();
        let level = mean(others.iter().copied()).filter(|_| others.len() >= NEEDS)?;
        Some((date, value - level))
    };
    days.iter()
        .filter_map(|(date, point)| against(*date, point.value))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measures::DayPoint;
    use crate::testing::day;

    fn days(values: &[(u64, f64)]) -> Days {
        let point = |value| DayPoint {
            value,
            low: value,
            high: value,
        };
        values
            .iter()
            .map(|(n, value)| (day(*n), point(*value)))
            .collect()
    }

    #[test]
    fn a_day_counts_against_the_others_around_it_and_not_against_itself() {
        let mut values: Vec<_> = (0..8).map(|n| (n, 2.0)).collect();
        values.push((8, 5.0));
        let relative = relative(&days(&values));
        assert_eq!(relative.get(&day(8)), Some(&3.0));
        assert_eq!(relative.get(&day(0)), Some(&(2.0 - 19.0 / 8.0)));
    }

    #[test]
    fn a_day_with_few_neighbours_is_left_out() {
        let values: Vec<_> = (0..7).map(|n| (n, 2.0)).collect();
        assert!(relative(&days(&values)).is_empty(), "six others");
        let spread: Vec<_> = (0..9).map(|n| (n * 15, 2.0)).collect();
        assert!(relative(&days(&spread)).is_empty(), "none within 14 days");
    }
}
