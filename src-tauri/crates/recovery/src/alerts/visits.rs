//! **pt_visit_due**: the hold shown asks for a physiotherapist and is 14 days old.
//!
//! **review_2w**, **review_4w**: in protect or recovery, 14–27 days, or 28 and more, since
//! the phase's clock started, the last PT visit or the last clearance.
//!
//! **see_doctor_soon**: a sign of that level was recorded and no later clearance given.
//!
//! Source: review when progress stalls, the texts; the numbers, product choice.

use chrono::{NaiveDate, TimeDelta};

use super::Situation;
use crate::assessment::{HoldLevel, Phase};
use crate::dates::days_between;
use crate::record::SessionKind;

/// Days a `pt_first` hold may stand before the visit is due.
const VISIT_DUE_DAYS: i64 = 14;
/// Days to the first review.
const REVIEW_DAYS: i64 = 14;
/// Days to the second review.
const LATE_REVIEW_DAYS: i64 = 28;

pub(super) fn pt_visit_due(s: &Situation) -> bool {
    s.hold.is_some_and(|hold| {
        hold.level == HoldLevel::PtFirst && days_between(hold.since, s.on) >= VISIT_DUE_DAYS
    })
}

pub(super) fn review_2w(s: &Situation) -> bool {
    days_unreviewed(s).is_some_and(|n| (REVIEW_DAYS..LATE_REVIEW_DAYS).contains(&n))
}

pub(super) fn review_4w(s: &Situation) -> bool {
    days_unreviewed(s).is_some_and(|n| n >= LATE_REVIEW_DAYS)
}

/// The first date of the review that is due, of whichever of the two.
pub(crate) fn review_since(s: &Situation) -> Option<NaiveDate> {
    let unreviewed = days_unreviewed(s)?;
    let reached = [LATE_REVIEW_DAYS, REVIEW_DAYS]
        .into_iter()
        .find(|days| unreviewed >= *days)?;
    Some(s.on - TimeDelta::days(unreviewed - reached))
}

/// Days since anybody, or a change of phase, last looked at the plan.
fn days_unreviewed(s: &Situation) -> Option<i64> {
    if !matches!(s.course.phase, Phase::Protect | Phase::Recovery) {
        return None;
    }
    let clearance = s
        .case
        .clearances_up_to(s.on)
        .map(|c| c.at.date_naive())
        .max();
    let visit = s.case.last_done(SessionKind::Pt, s.on);
    let latest = [clearance, visit]
        .into_iter()
        .flatten()
        .fold(s.course.since, std::cmp::max);
    Some(days_between(latest, s.on))
}

pub(super) fn see_doctor_soon(s: &Situation) -> bool {
    let last_clearance = s
        .case
        .clearances_up_to(s.on)
        .map(|clearance| clearance.at)
        .max();
    s.case
        .doctor_soon_up_to(s.on)
        .any(|at| last_clearance.is_none_or(|cleared| cleared <= *at))
}
