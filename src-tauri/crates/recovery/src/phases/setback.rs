//! **setback** and **recurrence**: a step back when things got worse and stayed worse.
//!
//! On the date d and on a, the latest earlier date that answered the same measure (at most 2
//! days before, in taper and maintenance 14), against a reference R, the mean of the days'
//! worst over the 7 dates before a:
//! pain at least 2 points over R and at least 4 on both, and, where a is at most 2 days
//! before, neither of them excused as soreness after massage; or movement at least 2 points
//! under R and below 7 on both; or function at least 2 points under R and below 8 on both.
//! R needs 3 answered dates; in taper and maintenance, where the diary may be sparse, the
//! latest 3 answered dates before a do as well.
//!
//! Not within 7 days of the last one. Taper steps back to recovery, maintenance to taper, or,
//! after 30 days well, to recovery as a recurrence; recovery starts its clock again.
//!
//! Sources: 2 points, Farrar 2001 and Abbott 2014; a recurrence after a month well, Stanton,
//! Delphi 2011 (doi 10.1007/s00586-010-1671-8); below 7, Houck 2019; two dates running, the
//! gaps and the 7 days between: product choice.
//!
//! Limits: a slow decline never stands out from its own week; that is what `drift` is for.

use chrono::NaiveDate;

use super::soreness::{FELT, REFERENCE_DAYS, REFERENCE_NEEDS, RISE, excused, reference};
use super::{Course, Move};
use crate::assessment::{Phase, Reason};
use crate::case::Case;
use crate::dates;
use crate::days::Scale;
use crate::exact::Exact;
use crate::series::{Scored, Series};

/// Longest gap between the two dates, days. Product choice.
const GAP: i64 = 2;
/// The same in taper and maintenance. Product choice.
const SPARSE_GAP: i64 = 14;
/// Movement at or above this is no setback, points of 10. Source: Houck 2019.
pub(super) const MOVES_WELL: i64 = 7;
/// Function at or above this is no setback, points of 10. Product choice.
pub(super) const FUNCTIONS_WELL: i64 = 8;
/// Days between two setbacks. Product choice.
const APART: i64 = 7;
/// Days in maintenance after which a setback is a recurrence. Source: Stanton 2011.
const MONTH_WELL: i64 = 30;

pub(super) fn transition(case: &Case, course: &Course, date: NaiveDate) -> Option<Move> {
    let back = match course.phase {
        Phase::Recovery | Phase::Taper => (Phase::Recovery, Reason::Setback),
        Phase::Maintenance if course.days_since(date) >= MONTH_WELL => {
            (Phase::Recovery, Reason::Recurrence)
        }
        Phase::Maintenance => (Phase::Taper, Reason::Setback),
        Phase::Protect | Phase::Soreness => return None,
    };
    let too_soon = course
        .last_setback()
        .is_some_and(|last| dates::days_between(last, date) < APART);
    let sparse = matches!(course.phase, Phase::Taper | Phase::Maintenance);
    (!too_soon && worse(case, date, sparse)).then_some(back)
}

fn worse(case: &Case, date: NaiveDate, sparse: bool) -> bool {
    let days = &case.diary.days;
    let rise = Exact::whole(RISE);
    let pain = |value: &Scored| value.worst >= Exact::whole(FELT);
    let movement = |value: &Scored| value.worst < Exact::whole(MOVES_WELL);
    let function = |value: &Scored| value.worst < Exact::whole(FUNCTIONS_WELL);

    let hurts_more = pair(days.pain(), date, sparse, pain, |value, r| {
        value.minus(r) >= rise
    })
    .is_some_and(|earlier| {
        let close = dates::days_between(earlier, date) <= GAP;
        !(close && (excused(case, earlier) || excused(case, date)))
    });
    hurts_more
        || pair(days.movement(), date, sparse, movement, |value, r| {
            r.minus(value) >= rise
        })
        .is_some()
        || pair(days.function(), date, sparse, function, |value, r| {
            r.minus(value) >= rise
        })
        .is_some()
}

/// The earlier date a, when both it and `date` are bad in themselves and against the
/// reference before a.
fn pair(
    series: Series<Scale>,
    date: NaiveDate,
    sparse: bool,
    bad: impl Fn(&Scored) -> bool,
    worse_than: impl Fn(&Exact, &Exact) -> bool,
) -> Option<NaiveDate> {
    let (today, before) = series.up_to(date).split_last()?;
    if today.date != date || !bad(&today.value) {
        return None;
    }
    let (earlier, before) = before.split_last()?;
    let gap = if sparse { SPARSE_GAP } else { GAP };
    if dates::days_between(earlier.date, date) > gap || !bad(&earlier.value) {
        return None;
    }
    let week = before.between(
        dates::before(earlier.date, REFERENCE_DAYS),
        dates::before(earlier.date, 1),
    );
    let reference = reference(week).or_else(|| {
        let latest = before.latest(REFERENCE_NEEDS);
        latest.filter(|_| sparse).and_then(reference)
    })?;
    let both = [today, earlier]
        .iter()
        .all(|day| worse_than(&day.value.worst, &reference));
    both.then_some(earlier.date)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measures::Context;
    use crate::testing::{day, episode, log, score, well};

    /// The reason of the transition on the last day, in the phase given.
    fn on_last(phase: Phase, pains: &[(u64, u8)]) -> Option<Move> {
        let check_ins = pains.iter().map(|(n, pain)| well(*n, *pain)).collect();
        let log = log(vec![episode(Context::Injury, check_ins)]);
        let case = Case::new(&log, 0);
        let mut course = Course::opened(&case);
        course.phase = phase;
        let last = pains.last().map(|(n, _)| day(*n)).expect("some");
        transition(&case, &course, last)
    }

    #[test]
    fn two_dates_running_two_points_over_the_week_step_back() {
        let recovery = |pains: &[(u64, u8)]| on_last(Phase::Recovery, pains);
        let restart = Some((Phase::Recovery, Reason::Setback));
        assert_eq!(recovery(&[(0, 2), (1, 2), (2, 2), (3, 4), (4, 4)]), restart);
        assert_eq!(
            recovery(&[(0, 2), (1, 2), (2, 2), (3, 4), (4, 3)]),
            None,
            "one date only"
        );
        assert_eq!(
            recovery(&[(0, 2), (1, 2), (2, 3), (3, 4), (4, 4)]),
            None,
            "under two points"
        );
        assert_eq!(
            recovery(&[(0, 2), (1, 2), (3, 4), (4, 4)]),
            None,
            "two dates of reference"
        );
        assert_eq!(
            recovery(&[(0, 2), (1, 2), (2, 2), (3, 4), (5, 4)]),
            restart,
            "two days apart"
        );
        assert_eq!(
            recovery(&[(0, 2), (1, 2), (2, 2), (3, 4), (6, 4)]),
            None,
            "three days apart"
        );
    }

    #[test]
    fn in_maintenance_a_sparse_diary_still_shows_it() {
        let pains = [(0, 1), (10, 1), (20, 1), (30, 5), (44, 5)];
        let recurrence = Some((Phase::Recovery, Reason::Recurrence));
        assert_eq!(on_last(Phase::Maintenance, &pains), recurrence);
        assert_eq!(on_last(Phase::Recovery, &pains), None);
        let too_far = [(0, 1), (10, 1), (20, 1), (29, 5), (44, 5)];
        assert_eq!(on_last(Phase::Maintenance, &too_far), None);
    }

    #[test]
    fn movement_counts_below_seven() {
        let rated = |last: u8| {
            let check_ins = (0..6)
                .map(|n| {
                    let mut c = well(n, 1);
                    c.movement = Some(score(if n < 4 { 9 } else { last }));
                    c
                })
                .collect();
            let log = log(vec![episode(Context::Injury, check_ins)]);
            let case = Case::new(&log, 0);
            let mut course = Course::opened(&case);
            course.phase = Phase::Taper;
            transition(&case, &course, day(5))
        };
        assert_eq!(rated(7), None);
        assert_eq!(rated(6), Some((Phase::Recovery, Reason::Setback)));
    }
}
