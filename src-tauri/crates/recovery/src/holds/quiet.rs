//! A `pt_first` sign that has just been looked at starts no hold.
//!
//! When an earlier sign of the same code, within 27 days before, was followed by a clearance
//! or a PT visit in the 13 days before the sign (and not after it), the sign stays quiet: a
//! noisy joint that a professional has seen would otherwise hold the plan every day.
//!
//! Source: 27 and 13 days, product choice.

use chrono::{DateTime, FixedOffset, NaiveDate};

use super::Sign;
use crate::dates;
use crate::record::{Episode, SessionKind};

/// How many days before, an earlier sign of the same code counts. Product choice.
const EARLIER_SIGN_DAYS: u64 = 27;
/// How many days before, a professional's look counts. Product choice.
const LOOK_DAYS: u64 = 13;

/// Whether `sign`, one of the `signs` of the episode, starts no hold.
pub(super) fn is_quiet(episode: &Episode, signs: &[Sign], sign: &Sign) -> bool {
    let date = sign.at.date_naive();
    let recent_look = |look: &DateTime<FixedOffset>| {
        *look <= sign.at && within(look.date_naive(), date, LOOK_DAYS)
    };
    let Some(latest) = looks(episode).filter(recent_look).max() else {
        return false;
    };
    signs
        .iter()
        .filter(|earlier| earlier.same_code(sign) && earlier.at < latest)
        .any(|earlier| within(earlier.at.date_naive(), date, EARLIER_SIGN_DAYS))
}

/// Whether `earlier` is dated on `date` or at most so many days before it. Offsets differ, so
/// an earlier moment may well be dated later.
fn within(earlier: NaiveDate, date: NaiveDate, days: u64) -> bool {
    earlier <= date && earlier >= dates::before(date, days)
}

/// Every time a professional has looked: clearances and PT visits done.
fn looks(episode: &Episode) -> impl Iterator<Item = DateTime<FixedOffset>> + '_ {
    let visits = episode
        .sessions
        .iter()
        .filter(|session| session.kind == SessionKind::Pt)
        .filter_map(|visit| visit.done_at);
    episode
        .clearances
        .iter()
        .map(|clearance| clearance.at)
        .chain(visits)
}

#[cfg(test)]
mod tests {
    use crate::case::Case;
    use crate::danger::Flag;
    use crate::measures::Context;
    use crate::record::SessionKind;
    use crate::testing::{day, done, episode, log, well};

    /// Whether day `later` is held, with the sign on day 0 and on `later` and a PT visit.
    fn held_on(later: u64, visit: u64) -> bool {
        let signs = [0, later].map(|n| {
            let mut c = well(n, 1);
            c.flags = vec![Flag::CatchingOrGivingWay];
            c
        });
        let mut episode = episode(Context::GradualOnset, signs.into());
        episode.sessions = vec![done(SessionKind::Pt, visit)];
        Case::new(&log(vec![episode]), 0).held(day(later))
    }

    #[test]
    fn after_a_pt_visit_the_same_sign_stays_quiet_for_two_weeks() {
        assert!(!held_on(14, 1), "the visit 13 days before");
        assert!(held_on(15, 1), "14 days before");
    }

    #[test]
    fn the_earlier_sign_may_lie_27_days_back() {
        assert!(!held_on(27, 20));
        assert!(held_on(28, 20));
    }
}
