//! **acute_inflammation**: back to protect when swelling, warmth or redness is marked.
//!
//! One marked sign on the date is enough, in any phase but protect.
//!
//! Source: no deep or early work on inflamed tissue, the texts; the rule, product choice.
//!
//! Limits: one mistaken tap is enough. It costs a few days without massage; the other error
//! would cost more.

use chrono::NaiveDate;

use super::{Course, Move};
use crate::assessment::{Phase, Reason};
use crate::case::Case;

pub(super) fn transition(case: &Case, course: &Course, date: NaiveDate) -> Option<Move> {
    let marked = case
        .diary
        .days
        .inflammation()
        .on(date)
        .is_some_and(|day| day.value.marked);
    (course.phase != Phase::Protect && marked)
        .then_some((Phase::Protect, Reason::AcuteInflammation))
}
