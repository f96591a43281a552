//! **no_gain_4w**: 28 days in recovery and pain has not come down by 30 %.
//!
//! **two_setbacks_4w**: two steps back within 28 dates.
//!
//! **soreness_over_7d**: soreness after exercise is still felt after a week, when it should
//! have passed in 3 days.
//!
//! Sources: if progress stalls, see someone who works with other professionals, the texts;
//! 30 %, Farrar 2001; soreness of 24–72 h, the texts; the other numbers, product choice.

use super::Situation;
use crate::assessment::{Phase, Status};
use crate::criteria::PAIN_DROP_PERCENT;
use crate::dates::{self, days_between};
use crate::exact::Exact;
use crate::measures::Context;

/// Days in recovery before a missing gain is told.
const NO_GAIN_DAYS: i64 = 28;
/// Dates before, over which steps back are counted.
const SETBACK_DAYS: u64 = 27;
/// Steps back that are worth telling.
const SETBACKS: usize = 2;
/// Days after which soreness is no longer just soreness.
const SORENESS_DAYS: i64 = 7;
/// How many days before, the latest answer on pain counts.
const RECENT_DAYS: u64 = 2;

pub(super) fn no_gain_4w(s: &Situation) -> bool {
    let pain = s.case.diary.days.pain();
    let known = pain.window_mean(s.on).zip(pain.baseline(s.on));
    s.course.phase == Phase::Recovery
        && days_between(s.course.entered, s.on) >= NO_GAIN_DAYS
        && s.criteria.pain.basic == Status::NotMet
        && known.is_some_and(|(mean, baseline)| {
            baseline.minus(&mean) < baseline.percent(PAIN_DROP_PERCENT)
        })
}

pub(super) fn two_setbacks_4w(s: &Situation) -> bool {
    let from = dates::before(s.on, SETBACK_DAYS);
    let recent = s
        .course
        .history
        .iter()
        .filter(|t| t.reason.is_step_back() && t.date >= from);
    recent.count() >= SETBACKS
}

pub(super) fn soreness_over_7d(s: &Situation) -> bool {
    let recent = s
        .case
        .diary
        .days
        .pain()
        .between(dates::before(s.on, RECENT_DAYS), s.on)
        .last();
    s.case.episode.context == Context::ExerciseSoreness
        && days_between(s.case.episode.onset, s.on) > SORENESS_DAYS
        && recent.is_some_and(|day| day.value.worst > Exact::whole(0))
}
