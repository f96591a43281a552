//! **acute_signs_settled**, **criteria_met**, **criteria_sustained**: the steps forward.
//!
//! Never on a date with a hold.
//! - protect → recovery: 3 days after the onset (or the latest step back into protect), with
//!   nothing marked on the latest 3 dates, and the latest 3 dates that answer inflammation
//!   all within the window, after that step back, and none of them marked.
//! - recovery → taper: 7 days after the latest transition, all four basic criteria met.
//! - taper → maintenance: 14 days after it, all four strict criteria met today and a week
//!   ago; or 84 days after it, all four basic ones.
//!
//! Source: the criteria are the texts'; the clocks are product choices.
//!
//! Limits: 84 days let a person through who will never again rate movement a 9.

use chrono::NaiveDate;

use super::{Course, Move};
use crate::assessment::{NextPhase, Phase, Reason, Tier};
use crate::case::Case;
use crate::criteria::all_met;
use crate::dates;

/// Days in protect. General advice for sprains: no massage for the first days.
const PROTECT_DAYS: u64 = 3;
/// Dates on which nothing may be marked, the date itself included.
const UNMARKED: u64 = 3;
/// Answers on inflammation that have to be unmarked.
const ANSWERS: usize = 3;
/// Least days in recovery.
const RECOVERY_DAYS: u64 = 7;
/// Least days in taper with the strict criteria.
const TAPER_DAYS: u64 = 14;
/// Least days in taper with the basic criteria only.
const LONG_TAPER_DAYS: u64 = 84;
/// The criteria have to be met today and this many days ago.
const SUSTAINED: u64 = 7;

pub(super) fn transition(case: &Case, course: &Course, date: NaiveDate) -> Option<Move> {
    if date < clock(case, course)? || case.held(date) {
        return None;
    }
    let diary = &case.diary;
    let sustained =
        |tier| all_met(diary, date, tier) && all_met(diary, dates::before(date, SUSTAINED), tier);
    match course.phase {
        Phase::Protect => acute_signs_settled(case, course, date)
            .then_some((Phase::Recovery, Reason::AcuteSignsSettled)),
        Phase::Recovery => {
            all_met(diary, date, Tier::Basic).then_some((Phase::Taper, Reason::CriteriaMet))
        }
        Phase::Taper => {
            let long = date >= dates::after(course.since, LONG_TAPER_DAYS);
            (sustained(Tier::Strict) || long && sustained(Tier::Basic))
                .then_some((Phase::Maintenance, Reason::CriteriaSustained))
        }
        Phase::Maintenance | Phase::Soreness => None,
    }
}

/// The first date the clock of the present phase allows the next one; none where there is no
/// next one.
pub(super) fn clock(case: &Case, course: &Course) -> Option<NaiveDate> {
    match course.phase {
        Phase::Protect => {
            let onset = case.episode.onset;
            let start = course
                .entered_protect()
                .map_or(onset, |entered| entered.max(onset));
            Some(dates::after(start, PROTECT_DAYS))
        }
        Phase::Recovery => Some(dates::after(course.since, RECOVERY_DAYS)),
        Phase::Taper => Some(dates::after(course.since, TAPER_DAYS)),
        Phase::Maintenance | Phase::Soreness => None,
    }
}

fn acute_signs_settled(case: &Case, course: &Course, date: NaiveDate) -> bool {
    let inflammation = case.diary.days.inflammation();
    let recent = inflammation.between(dates::before(date, UNMARKED - 1), date);
    if recent.days().iter().any(|day| day.value.marked) {
        return false;
    }
    let Some(latest) = inflammation.window(date).latest(ANSWERS) else {
        return false;
    };
    let after_step_back = course.entered_protect();
    latest
        .days()
        .iter()
        .all(|day| !day.value.marked && after_step_back.is_none_or(|entered| day.date >= entered))
}

/// What stands before the next phase, for showing.
pub(crate) fn next_phase(case: &Case, course: &Course, on: NaiveDate) -> Option<NextPhase> {
    let (to, tier) = match course.phase {
        Phase::Protect => (Phase::Recovery, None),
        Phase::Recovery => (Phase::Taper, Some(Tier::Basic)),
        Phase::Taper => (Phase::Maintenance, Some(Tier::Strict)),
        Phase::Maintenance | Phase::Soreness => return None,
    };
    let earliest = clock(case, course)?;
    Some(NextPhase {
        to,
        earliest,
        tier,
        held: case.held(on),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measures::{Context, Severity};
    use crate::record::CheckIn;
    use crate::testing::{day, episode, log, well};

    fn history(context: Context, to: u64, change: impl Fn(u64, &mut CheckIn)) -> Vec<(u64, Phase)> {
        let check_ins = (0..=to)
            .map(|n| {
                let mut c = well(n, 1);
                change(n, &mut c);
                c
            })
            .collect();
        let log = log(vec![episode(context, check_ins)]);
        let case = Case::new(&log, 0);
        let mut course = Course::opened(&case);
        for n in 0..=to {
            course.advance(&case, day(n));
        }
        let number = |date| u64::try_from(dates::days_between(day(0), date)).expect("later");
        course
            .history
            .iter()
            .map(|t| (number(t.date), t.to))
            .collect()
    }

    #[test]
    fn a_diary_that_is_well_walks_the_whole_path_on_its_clocks() {
        assert_eq!(
            history(Context::Injury, 40, |_, _| ()),
            [
                (0, Phase::Protect),
                (3, Phase::Recovery),
                (10, Phase::Taper),
                (24, Phase::Maintenance)
            ]
        );
    }

    #[test]
    fn a_marked_sign_keeps_protect_until_three_dates_are_clear_of_it() {
        let marked = |until: u64| {
            move |n: u64, c: &mut CheckIn| {
                if n <= until {
                    c.swelling = Some(Severity::Marked);
                }
            }
        };
        assert_eq!(
            history(Context::Injury, 6, marked(2))[1],
            (5, Phase::Recovery)
        );
        assert_eq!(
            history(Context::Injury, 6, marked(0))[1],
            (3, Phase::Recovery)
        );
    }
}
