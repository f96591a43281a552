//! Which massages put on their date by hand may stay there.
//!
//! In order of date, each stays unless, together with the massages done and the pinned ones
//! before it, it breaks one a date, rest or most in 7 dates, or an appointment was put at
//! its time. The gap is not asked here: other massages can fill it.
//!
//! The order on the date of an appointment (before a visit, after exercise) is the
//! calendar's own care; by hand a massage only has to keep clear of it.

use chrono::{NaiveDate, NaiveDateTime};

use super::rules::Rules;
use super::{Standing, slot};

/// The pinned massages that stay and those that are let go, each earliest first.
pub(super) fn settle(
    rules: &Rules,
    minutes: u16,
    done: &[NaiveDate],
    standing: &Standing<'_>,
    today: NaiveDate,
) -> (Vec<NaiveDateTime>, Vec<NaiveDateTime>) {
    let mut stand = done.to_vec();
    let mut stay = Vec::new();
    let mut released = Vec::new();
    for at in super::sorted(standing.pinned) {
        let clash = standing
            .fixed
            .iter()
            .any(|appointment| slot::overlaps(appointment, at, minutes));
        let too_far = at.date() > super::later(today, FARTHEST_DAYS);
        if clash || too_far || too_near(rules, &stand, at.date()).is_some() {
            released.push(at);
        } else {
            stand.push(at.date());
            stay.push(at);
        }
    }
    (stay, released)
}

/// Farther than this nothing is kept on its date, in days.
const FARTHEST_DAYS: u64 = 366;

/// Which rule about nearness a massage on a date would break.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TooNear {
    /// There is one on this date, the same or next to it.
    Neighbour(NaiveDate),
    /// Some 7 dates would hold more than the most.
    Crowded,
}

/// Whether one more massage on `date` breaks one a date, rest or most in 7 dates.
pub(super) fn too_near(rules: &Rules, stand: &[NaiveDate], date: NaiveDate) -> Option<TooNear> {
    let reach = if rules.rest { 1 } else { 0 };
    let neighbour = stand
        .iter()
        .find(|other| (**other - date).num_days().abs() <= reach);
    if let Some(neighbour) = neighbour {
        return Some(TooNear::Neighbour(*neighbour));
    }
    let crowded = (-6..=0).any(|first| {
        let inside = stand
            .iter()
            .filter(|other| (first..first + 7).contains(&(**other - date).num_days()))
            .count();
        inside >= usize::from(rules.most_in_7)
    });
    crowded.then_some(TooNear::Crowded)
}
