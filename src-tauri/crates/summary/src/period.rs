//! The dates looked at, and those of them on which an episode was open.

use chrono::NaiveDate;
use recovery::Episode;

/// The dates looked at, both included. Where `from` is after `to` there are none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// The first date.
    pub from: NaiveDate,
    /// The last date, which the verdicts are of.
    pub to: NaiveDate,
}

impl Period {
    /// Whether the date is one of them.
    pub fn contains(&self, date: NaiveDate) -> bool {
        (self.from..=self.to).contains(&date)
    }

    /// The dates of the period on which the episode was open, its closing date among them.
    pub fn open(&self, episode: &Episode) -> Self {
        Self {
            from: self.from.max(episode.opened),
            to: last_open(episode, self.to),
        }
    }

    /// How many dates there are.
    pub(crate) fn dates(&self) -> u32 {
        let days = recovery::dates::days_between(self.from, self.to) + 1;
        u32::try_from(days).unwrap_or(0)
    }
}

/// The latest date up to `on` on which the episode was not yet closed.
pub(crate) fn last_open(episode: &Episode, on: NaiveDate) -> NaiveDate {
    episode.closed.map_or(on, |closed| closed.min(on))
}

/// Whether the episode is open on the date. On its closing date it still is, as in the model:
/// a danger sign of that date holds.
pub(crate) fn is_open(episode: &Episode, on: NaiveDate) -> bool {
    episode.opened <= on && last_open(episode, on) == on
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{day, episode};

    fn period(from: u64, to: u64) -> Period {
        Period {
            from: day(from),
            to: day(to),
        }
    }

    #[test]
    fn an_episode_is_open_from_its_opening_to_its_closing() {
        let mut knee = episode(1);
        knee.closed = Some(day(10));
        assert!(!is_open(&knee, day(0).pred_opt().unwrap()));
        assert!(is_open(&knee, day(0)));
        assert!(is_open(&knee, day(10)));
        assert!(!is_open(&knee, day(11)));
    }

    #[test]
    fn the_open_dates_of_a_period_are_counted_with_both_ends() {
        let mut knee = episode(1);
        assert_eq!(period(0, 0).open(&knee).dates(), 1);
        assert_eq!(period(3, 9).open(&knee).dates(), 7);
        knee.closed = Some(day(4));
        assert_eq!(period(3, 9).open(&knee).dates(), 2);
        assert_eq!(period(5, 9).open(&knee).dates(), 0, "closed before");
    }
}
