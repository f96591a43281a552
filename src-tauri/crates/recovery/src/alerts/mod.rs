//! Alerts: what the patient should be told on a date, beside the phase (model, section 4).
//!
//! Each rule is a function in the file of its subject. `massage_lapse` needs the frequency
//! and is asked for after it.

mod diary;
mod flare;
mod lapse;
mod progress;
mod severe_pain;
mod visits;

use chrono::NaiveDate;

use crate::assessment::{Alert, Criteria, Hold};
use crate::case::Case;
use crate::phases::Course;

pub(crate) use lapse::massage_lapse;
pub(crate) use visits::review_since;

/// What the rules look at.
pub(crate) struct Situation<'a> {
    pub(crate) case: &'a Case<'a>,
    pub(crate) course: &'a Course,
    pub(crate) criteria: &'a Criteria,
    pub(crate) hold: Option<&'a Hold>,
    pub(crate) on: NaiveDate,
}

/// One alert's rule.
type AlertRule = fn(&Situation) -> bool;

/// Every alert but `massage_lapse`, with its rule.
const RULES: [(Alert, AlertRule); 13] = [
    (Alert::AmberFlare, flare::amber_flare),
    (Alert::NeedsAnswers, diary::needs_answers),
    (Alert::NoGain4w, progress::no_gain_4w),
    (Alert::PostSessionSoreness, flare::post_session_soreness),
    (Alert::PtVisitDue, visits::pt_visit_due),
    (Alert::Review2w, visits::review_2w),
    (Alert::Review4w, visits::review_4w),
    (Alert::SeeDoctorSoon, visits::see_doctor_soon),
    (Alert::SeverePain, severe_pain::severe_pain),
    (Alert::SorenessOver7d, progress::soreness_over_7d),
    (Alert::Sparse, diary::sparse),
    (Alert::Stale, diary::stale),
    (Alert::TwoSetbacks4w, progress::two_setbacks_4w),
];

/// Every alert but `massage_lapse`.
pub(crate) fn alerts(situation: &Situation) -> Vec<Alert> {
    RULES
        .iter()
        .filter(|(_, rule)| rule(situation))
        .map(|(alert, _)| *alert)
        .collect()
}
