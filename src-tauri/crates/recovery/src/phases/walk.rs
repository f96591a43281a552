//! Which dates of an episode have to be walked: those on which a rule may ask for a change of
//! phase. The others are passed over, for no rule asks for anything on them.
//!
//! A step forward is asked for from the date its clock allows. A step back needs trouble: an
//! answer bad enough on the date itself (acute inflammation, setback) or within its window
//! (drift). Only that a patient without activities is not at usual activity lasts longer, until
//! told otherwise.
//!
//! What trouble is must never be less than what the rules of stepping back look for: it is put
//! together from their own limits, check-in by check-in, and a property of the tests walks
//! every date beside.

use chrono::NaiveDate;

use super::promotion::clock;
use super::{Course, drift, setback, soreness};
use crate::assessment::{Phase, Status};
use crate::case::Case;
use crate::criteria::usual_activity;
use crate::dates;
use crate::days::STIFFNESS_MINUTES;
use crate::measures::{Score, Severity};
use crate::record::CheckIn;
use crate::series::window_start;

/// So many days after the last check-in nothing moves a phase any more. Every rule but one asks for
/// answers of the last 14 days; drift goes by whether the patient is at usual activity, however long
/// ago that was told, and has moved what it moves, twice a week apart, within 28.
const SETTLED: u64 = 60;

/// Whether a check-in has an answer that a rule of stepping back may go by.
pub(crate) fn is_trouble(c: &CheckIn) -> bool {
    let over = |score: Option<Score>, limit| score.is_some_and(|s| i64::from(s.get()) > limit);
    let under = |score: Option<Score>, limit| score.is_some_and(|s| i64::from(s.get()) < limit);
    over(c.pain, drift::PAIN.min(soreness::FELT - 1))
        || under(c.movement, drift::MOVEMENT.max(setback::MOVES_WELL))
        || c.function
            .iter()
            .any(|each| under(*each, drift::FUNCTION.max(setback::FUNCTIONS_WELL)))
        || [c.swelling, c.warmth, c.redness]
            .iter()
            .flatten()
            .any(|sign| *sign >= Severity::Mild)
        || c.night_pain == Some(true)
        || c.morning_stiffness
            .is_some_and(|m| m.get() > STIFFNESS_MINUTES)
        || c.usual_activity == Some(false)
}

impl Course {
    /// The next date after one on which a rule may ask for a change of phase; nothing where there
    /// is none.
    ///
    /// A log that says it begins in the first year has 740,000 dates, on which nothing was told.
    pub(crate) fn next_to_walk(&self, case: &Case, date: NaiveDate) -> Option<NaiveDate> {
        let next = date.succ_opt()?;
        let told = case
            .diary
            .days
            .first_told_from(dates::before(next, SETTLED))?;
        let next = next.max(told);
        let forward = clock(case, self).map(|clock| clock.max(next));
        let back = match self.phase {
            Phase::Protect | Phase::Soreness => None,
            Phase::Recovery => troubled_from(case, next),
            Phase::Taper | Phase::Maintenance => troubled_around(case, next),
        };
        [forward, back].into_iter().flatten().min()
    }
}

/// The first date from `date` on with trouble on it.
fn troubled_from(case: &Case, date: NaiveDate) -> Option<NaiveDate> {
    let troubled = &case.diary.days.troubled;
    let from = troubled.partition_point(|day| *day < date);
    troubled.get(from).copied()
}

/// The first date from `date` on with trouble in its window, or on which drift may ask for a step
/// back without.
fn troubled_around(case: &Case, date: NaiveDate) -> Option<NaiveDate> {
    let diary = &case.diary;
    if !diary.has_activities && usual_activity(diary, date) == Status::NotMet {
        return Some(date);
    }
    troubled_from(case, window_start(date)).map(|day| day.max(date))
}
