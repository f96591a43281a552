//! A **raised** date and an **excused** one: telling soreness after massage from a setback.
//!
//! Raised: pain was answered on the date and on at least 3 of the 7 before, and it lies at
//! least 2 points over the mean of those days' worst, and is at least 4.
//!
//! Excused: a massage or self-massage was done on the date or the day before, the "I'm
//! flaring" button was not pressed, pain is at most 6, and the latest earlier answer on pain
//! is not both within 2 days and raised: a rise that lasts is no soreness.
//!
//! Sources: soreness after massage passes within 36 h, Cambron 2007 (doi
//! 10.1089/acm.2006.6401); 2 points, Farrar 2001; a flare needs a button, Costa 2019
//! (J Pain 20:1267); 4 and 6, product choice.

use chrono::NaiveDate;

use crate::case::Case;
use crate::dates;
use crate::days::Scale;
use crate::exact::Exact;
use crate::record::SessionKind;
use crate::series::Series;

/// A rise that matters, points. Source: Farrar 2001.
pub(super) const RISE: i64 = 2;
/// Below this a rise does not count, points of 10. Product choice.
pub(super) const FELT: i64 = 4;
/// Above this it is no soreness, points of 10. Product choice.
const SORE_AT_MOST: i64 = 6;
/// Dates before, of which the reference is the mean.
pub(super) const REFERENCE_DAYS: u64 = 7;
/// Answered dates the reference needs. Product choice.
pub(super) const REFERENCE_NEEDS: usize = 3;
/// How many days an earlier rise counts as the same one. Product choice.
const LASTING_DAYS: u64 = 2;

/// The mean of the days' worst over the 7 dates before, with at least 3 answered.
pub(super) fn reference(days: Series<Scale>) -> Option<Exact> {
    if days.len() < REFERENCE_NEEDS {
        return None;
    }
    Exact::mean(days.days().iter().map(|day| &day.value.worst))
}

/// Whether pain on the date stands out from the week before.
pub(crate) fn raised(case: &Case, date: NaiveDate) -> bool {
    let pain = case.diary.days.pain();
    let Some(day) = pain
        .on(date)
        .filter(|day| day.value.worst >= Exact::whole(FELT))
    else {
        return false;
    };
    let before = pain.between(dates::before(date, REFERENCE_DAYS), dates::before(date, 1));
    reference(before)
        .is_some_and(|reference| day.value.worst.minus(&reference) >= Exact::whole(RISE))
}

/// Whether pain on the date can be put down to a massage.
pub(crate) fn excused(case: &Case, date: NaiveDate) -> bool {
    let days = &case.diary.days;
    let eve = dates::before(date, 1);
    let massaged = case.done_between(&[SessionKind::Massage, SessionKind::SelfMassage], eve, date);
    let flaring = days.flare().on(date).is_some_and(|day| day.value);
    let bearable = days
        .pain()
        .on(date)
        .is_none_or(|day| day.value.worst <= Exact::whole(SORE_AT_MOST));
    massaged && !flaring && bearable && !lasting(case, date)
}

/// Whether the latest earlier answer on pain is recent and raised itself.
fn lasting(case: &Case, date: NaiveDate) -> bool {
    let earlier = case.diary.days.pain().before(date).last();
    earlier
        .is_some_and(|day| day.date >= dates::before(date, LASTING_DAYS) && raised(case, day.date))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measures::Context;
    use crate::testing::{day, done, episode, log, well};

    /// Pains from day 0, with a massage on the given days.
    fn on_last(pains: &[u8], massages: &[u64], flare: bool) -> (bool, bool) {
        let mut check_ins: Vec<_> = (0..).zip(pains).map(|(n, pain)| well(n, *pain)).collect();
        if let Some(last) = check_ins.last_mut() {
            last.flare = Some(flare);
        }
        let mut episode = episode(Context::Injury, check_ins);
        episode.sessions = massages
            .iter()
            .map(|n| done(SessionKind::Massage, *n))
            .collect();
        let log = log(vec![episode]);
        let case = Case::new(&log, 0);
        let last = day(u64::try_from(pains.len()).expect("few") - 1);
        (raised(&case, last), excused(&case, last))
    }

    #[test]
    fn two_points_over_the_week_and_at_least_four_is_raised() {
        assert!(on_last(&[2, 2, 2, 4], &[], false).0);
        assert!(
            !on_last(&[2, 2, 3, 4], &[], false).0,
            "less than two points over the mean"
        );
        assert!(
            !on_last(&[1, 1, 1, 3], &[], false).0,
            "three is not felt enough"
        );
        assert!(!on_last(&[2, 2, 4], &[], false).0, "two earlier answers");
    }

    #[test]
    fn soreness_the_day_after_massage_is_excused_unless_it_lasts_or_is_a_flare() {
        assert!(on_last(&[2, 2, 2, 5], &[2], false).1);
        assert!(!on_last(&[2, 2, 2, 5], &[1], false).1, "two days after");
        assert!(!on_last(&[2, 2, 2, 7], &[2], false).1, "more than soreness");
        assert!(
            !on_last(&[2, 2, 2, 5], &[2], true).1,
            "the patient says it is a flare"
        );
        assert!(
            !on_last(&[2, 2, 2, 5, 5], &[2, 4], false).1,
            "a rise that lasts"
        );
    }
}
