//! Which copies stay when there are many.
//!
//! The newest of each of the latest [`DAYS`] days on which any were made, of the latest
//! [`WEEKS`] weeks, and of the latest [`MONTHS`] months; and of each reason the newest, so that
//! the way back to before the last restoring, import or change of the schema is never thinned
//! out. The days are those of the patient's clock when it is thinned.

use std::collections::HashSet;
use std::hash::Hash;

use chrono::{DateTime, Datelike, FixedOffset, Utc};

use super::Reason;

/// Of how many days the newest copy stays. A product choice, as the next two.
pub const DAYS: usize = 12;
/// Of how many weeks, from Monday on.
pub const WEEKS: usize = 10;
/// Of how many months.
pub const MONTHS: usize = 9;

/// A copy, as far as thinning knows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dated {
    /// The moment it is a copy as of.
    pub made: DateTime<Utc>,
    /// Why it was made.
    pub reason: Reason,
    /// Whether it has just been verified.
    pub verified: bool,
}

/// Whether each copy stays, in the order they are given in. While none has just been verified,
/// all do; the newest that has been stays whatever else there is.
pub fn kept(copies: &[Dated], offset: FixedOffset) -> Vec<bool> {
    let mut newest_first: Vec<usize> = (0..copies.len()).collect();
    newest_first.sort_by_key(|place| std::cmp::Reverse((copies[*place].made, *place)));
    let Some(verified) = newest_first.iter().find(|place| copies[**place].verified) else {
        return vec![true; copies.len()];
    };
    let local = |place: usize| copies[place].made.with_timezone(&offset).date_naive();
    let day = local;
    let week = |place| local(place).iso_week();
    let month = |place| (local(place).year(), local(place).month());
    let reason = |place: usize| copies[place].reason;
    let mut stays = vec![false; copies.len()];
    stays[*verified] = true;
    newest_of_each(&newest_first, DAYS, day, &mut stays);
    newest_of_each(&newest_first, WEEKS, week, &mut stays);
    newest_of_each(&newest_first, MONTHS, month, &mut stays);
    newest_of_each(&newest_first, Reason::ALL.len(), reason, &mut stays);
    stays
}

fn newest_of_each<P: Eq + Hash>(
    newest_first: &[usize],
    most: usize,
    period: impl Fn(usize) -> P,
    stays: &mut [bool],
) {
    let mut seen = HashSet::new();
    for place in newest_first {
        if seen.len() == most {
            return;
        }
        if seen.insert(period(*place)) {
            stays[*place] = true;
        }
    }
}

#[cfg(test)]
mod tests;
