//! **drift**: a step back when a slow decline has undone what was reached.
//!
//! In taper and maintenance, from 7 days after the last transition, any of:
//! mean pain over the window above 3; mean movement below 7; inflammation not met with a sign
//! on at least 3 answering dates, today and a week ago; mean function below 7 and less than 1
//! point over the baseline, today and a week ago. In `upkeep` each asks besides that the mean
//! has left the usual: by more than 1 point for pain and movement, 2 for function. Without
//! activities, function asks instead whether the patient is no longer at usual activity.
//!
//! Sources: 3, Boonstra 2016; 7 for movement, Houck 2019; the rest, product choice.
//!
//! Limits: needs the data of a window; a diary too sparse for a mean does not drift.

use chrono::NaiveDate;

use super::{Course, Move};
use crate::assessment::{Phase, Reason, Status};
use crate::case::Case;
use crate::criteria::{Diary, inflammation, usual_activity, verdicts};
use crate::dates;
use crate::exact::Exact;

/// Days after a transition before this rule looks. Product choice.
const SETTLED_IN: i64 = 7;
/// A week ago.
const WEEK: u64 = 7;
/// Highest mean pain, points of 10. Source: Boonstra 2016.
pub(super) const PAIN: i64 = 3;
/// Least mean movement, points of 10. Source: Houck 2019.
pub(super) const MOVEMENT: i64 = 7;
/// In upkeep, how far pain or movement may lie from the baseline, points. Product choice.
const USUAL_WITHIN: i64 = 1;
/// Dates with a sign of inflammation. Product choice.
const SIGNS: usize = 3;
/// Least mean function, points of 10. Product choice.
pub(super) const FUNCTION: i64 = 7;
/// Least gain on the baseline that keeps a low function from counting. Product choice.
const FUNCTION_GAIN: i64 = 1;
/// In upkeep, how far function may lie under the baseline, points. Product choice.
const FUNCTION_USUAL_WITHIN: i64 = 2;

pub(super) fn transition(case: &Case, course: &Course, date: NaiveDate) -> Option<Move> {
    let back = match course.phase {
        Phase::Taper => Phase::Recovery,
        Phase::Maintenance => Phase::Taper,
        Phase::Protect | Phase::Recovery | Phase::Soreness => return None,
    };
    let week_ago = dates::before(date, WEEK);
    let diary = &case.diary;
    let drifted = course.days_since(date) >= SETTLED_IN
        && (pain(diary, date)
            || movement(diary, date)
            || inflamed(diary, date) && inflamed(diary, week_ago)
            || function(diary, date) && function(diary, week_ago));
    drifted.then_some((back, Reason::Drift))
}

fn pain(diary: &Diary, on: NaiveDate) -> bool {
    let pain = diary.days.pain();
    let Some(mean) = pain.window_mean(on) else {
        return false;
    };
    let left_the_usual = || {
        let rise = pain.baseline(on).map(|baseline| mean.minus(&baseline));
        rise.is_some_and(|rise| rise > Exact::whole(USUAL_WITHIN))
    };
    mean > Exact::whole(PAIN) && (!diary.upkeep || left_the_usual())
}

fn movement(diary: &Diary, on: NaiveDate) -> bool {
    let movement = diary.days.movement();
    let Some(mean) = movement.window_mean(on) else {
        return false;
    };
    let left_the_usual = || {
        let loss = movement.baseline(on).map(|baseline| baseline.minus(&mean));
        loss.is_some_and(|loss| loss > Exact::whole(USUAL_WITHIN))
    };
    mean < Exact::whole(MOVEMENT) && (!diary.upkeep || left_the_usual())
}

fn inflamed(diary: &Diary, on: NaiveDate) -> bool {
    let signs = diary
        .days
        .inflammation()
        .window(on)
        .days()
        .iter()
        .filter(|day| day.value.sign)
        .count();
    signs >= SIGNS && verdicts(inflammation, diary, on).0 == Status::NotMet
}

fn function(diary: &Diary, on: NaiveDate) -> bool {
    if !diary.has_activities {
        return usual_activity(diary, on) == Status::NotMet;
    }
    let function = diary.days.function();
    let Some((mean, baseline)) = function.window_mean(on).zip(function.baseline(on)) else {
        return false;
    };
    let left_the_usual = if diary.upkeep {
        baseline.minus(&mean) > Exact::whole(FUNCTION_USUAL_WITHIN)
    } else {
        mean.minus(&baseline) < Exact::whole(FUNCTION_GAIN)
    };
    mean < Exact::whole(FUNCTION) && left_the_usual
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measures::{Context, Severity};
    use crate::record::CheckIn;
    use crate::testing::{day, episode, log, score, well};

    /// The transition on day `on` in maintenance since the opening.
    fn drift(context: Context, on: u64, change: impl Fn(u64, &mut CheckIn)) -> Option<Move> {
        let check_ins = (0..=on)
            .map(|n| {
                let mut c = well(n, 1);
                change(n, &mut c);
                c
            })
            .collect();
        let log = log(vec![episode(context, check_ins)]);
        let case = Case::new(&log, 0);
        let mut course = Course::opened(&case);
        course.phase = Phase::Maintenance;
        transition(&case, &course, day(on))
    }

    #[test]
    fn mean_pain_over_three_drifts_from_the_seventh_day() {
        let hurts = |pain: u8| move |_: u64, c: &mut CheckIn| c.pain = Some(score(pain));
        assert_eq!(drift(Context::Injury, 6, hurts(4)), None, "six days");
        assert_eq!(drift(Context::Injury, 7, hurts(3)), None, "at three");
        let back = Some((Phase::Taper, Reason::Drift));
        assert_eq!(drift(Context::Injury, 7, hurts(4)), back);
        assert_eq!(drift(Context::Upkeep, 7, hurts(4)), None, "the usual ache");
    }

    #[test]
    fn three_signs_a_week_for_two_weeks_drift() {
        let signs = |days: &'static [u64]| {
            move |n: u64, c: &mut CheckIn| {
                if days.contains(&n) {
                    c.swelling = Some(Severity::Mild);
                }
            }
        };
        let back = Some((Phase::Taper, Reason::Drift));
        assert_eq!(
            drift(Context::Injury, 13, signs(&[4, 5, 6, 11, 12, 13])),
            back
        );
        assert_eq!(
            drift(Context::Injury, 13, signs(&[4, 6, 11, 12, 13])),
            None,
            "two signs"
        );
        assert_eq!(
            drift(Context::Injury, 13, signs(&[4, 5, 6, 12, 13])),
            None,
            "this week two"
        );
    }

    #[test]
    fn function_below_seven_and_not_above_the_start_drifts() {
        let rated = |first: u8, then: u8| {
            move |n: u64, c: &mut CheckIn| {
                c.function = vec![Some(score(if n < 5 { first } else { then }))];
            }
        };
        let back = Some((Phase::Taper, Reason::Drift));
        assert_eq!(drift(Context::Injury, 18, rated(6, 6)), back);
        assert_eq!(
            drift(Context::Injury, 18, rated(5, 6)),
            None,
            "a point over the start"
        );
        assert_eq!(
            drift(Context::Upkeep, 18, rated(8, 6)),
            None,
            "two under the usual"
        );
        assert_eq!(
            drift(Context::Upkeep, 18, rated(9, 6)),
            back,
            "three under the usual"
        );
    }
}
