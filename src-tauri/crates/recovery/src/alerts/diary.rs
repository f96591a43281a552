//! Gaps in the diary, told gently.
//!
//! **stale**: no check-in in the window. **sparse**: pain answered on 1–4 dates of it.
//! **needs_answers**: 6 days into a phase, neither of these, and a criterion the next step
//! asks for still lacks data. None of them before the seventh date of an episode.
//!
//! Source: five daily ratings for a mean, Heapy 2014; the rest, product choice.

use super::Situation;
use crate::assessment::{Phase, Status};
use crate::dates::days_between;
use crate::series::{MEAN_NEEDS, window_start};

/// Days before a gap is told: the first window has to be full.
const FIRST_WINDOW_DAYS: i64 = 6;

pub(super) fn stale(s: &Situation) -> bool {
    let told = s.case.diary.days.first_told_from(window_start(s.on));
    s.case.days_open(s.on) >= FIRST_WINDOW_DAYS
        && s.course.phase != Phase::Soreness
        && told.is_none_or(|date| date > s.on)
}

pub(super) fn sparse(s: &Situation) -> bool {
    let answered = s.case.diary.days.pain().window(s.on).len();
    s.case.days_open(s.on) >= FIRST_WINDOW_DAYS
        && !matches!(s.course.phase, Phase::Maintenance | Phase::Soreness)
        && (1..MEAN_NEEDS).contains(&answered)
}

pub(super) fn needs_answers(s: &Situation) -> bool {
    let lacking = match s.course.phase {
        Phase::Protect => s.criteria.inflammation.basic == Status::NotEnoughData,
        Phase::Recovery => s
            .criteria
            .all()
            .iter()
            .any(|c| c.basic == Status::NotEnoughData),
        Phase::Taper => s
            .criteria
            .all()
            .iter()
            .any(|c| c.strict == Status::NotEnoughData),
        Phase::Maintenance | Phase::Soreness => false,
    };
    lacking && days_between(s.course.since, s.on) >= FIRST_WINDOW_DAYS && !stale(s) && !sparse(s)
}
