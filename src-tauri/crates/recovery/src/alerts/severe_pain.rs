//! **severe_pain**: mean pain over the window at least 7, or the latest answer within 14
//! dates at least 7, or mean activity pain over the window at least 8 (points of 10).
//!
//! Source: 7 as severe, Boonstra 2016; 8 and 14 dates, product choice.

use super::Situation;
use crate::dates;
use crate::exact::Exact;

/// Severe pain at rest, points. Source: Boonstra 2016.
const AT_REST: i64 = 7;
/// Severe pain in activity, points. Product choice.
const IN_ACTIVITY: i64 = 8;
/// How many days before, the latest answer counts. Product choice.
const RECENT_DAYS: u64 = 13;

pub(super) fn severe_pain(s: &Situation) -> bool {
    let days = &s.case.diary.days;
    let severe = Exact::whole(AT_REST);
    let recent = days
        .pain()
        .between(dates::before(s.on, RECENT_DAYS), s.on)
        .last();
    recent.is_some_and(|day| day.value.worst >= severe)
        || days
            .pain()
            .window_mean(s.on)
            .is_some_and(|mean| mean >= severe)
        || days
            .pain_activity()
            .window_mean(s.on)
            .is_some_and(|m| m >= Exact::whole(IN_ACTIVITY))
}
