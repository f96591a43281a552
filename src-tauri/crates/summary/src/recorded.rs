//! What was recorded in the period, and how.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use recovery::{CheckIn, Episode};
use uuid::Uuid;

use crate::glance::last_check_in;
use crate::period::Period;

/// What was recorded in the period, and how.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Recorded {
    /// The dates of the period on which the episode was open.
    pub dates: u32,
    /// Of those, the dates with a check-in, whatever it answered.
    pub answered: u32,
    /// The check-ins of those dates.
    pub check_ins: u32,
    /// Of them, those written down on a later date than they describe.
    pub back_dated: u32,
    /// Of them, those with an earlier version.
    pub edited: u32,
    /// The date of the latest check-in up to the end of the period.
    pub last: Option<NaiveDate>,
}

impl Recorded {
    /// Over the dates of the period on which the episode was open.
    pub(crate) fn of(episode: &Episode, period: Period, edited: &dyn Fn(Uuid) -> bool) -> Self {
        let open = period.open(episode);
        let among: Vec<&CheckIn> = episode
            .check_ins
            .iter()
            .filter(|check_in| open.contains(check_in.date()))
            .collect();
        let dates: BTreeSet<_> = among.iter().map(|check_in| check_in.date()).collect();
        let count = |counts: &dyn Fn(&CheckIn) -> bool| {
            let counted = among.iter().filter(|check_in| counts(check_in)).count();
            u32::try_from(counted).unwrap_or(u32::MAX)
        };
        Self {
            dates: open.dates(),
            answered: u32::try_from(dates.len()).unwrap_or(u32::MAX),
            check_ins: count(&|_| true),
            back_dated: count(&CheckIn::is_back_dated),
            edited: count(&|check_in| edited(check_in.id)),
            last: last_check_in(&episode.check_ins, period.to),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{at, check_in, day, episode};

    #[test]
    fn dates_count_once_and_check_ins_each() {
        let mut evening = check_in(12);
        evening.id = Uuid::from_u128(7);
        evening.recorded_at = at(13, "08:00");
        let knee = Episode {
            closed: Some(day(18)),
            check_ins: vec![
                check_in(9),
                check_in(10),
                check_in(12),
                evening,
                check_in(18),
                check_in(19),
                check_in(30),
            ],
            ..episode(1)
        };
        let period = Period {
            from: day(10),
            to: day(20),
        };
        let recorded = Recorded::of(&knee, period, &|id| id == check_in(10).id);
        let expected = Recorded {
            dates: 9,
            answered: 3,
            check_ins: 4,
            back_dated: 1,
            edited: 1,
            last: Some(day(19)),
        };
        assert_eq!(recorded, expected);
    }
}
