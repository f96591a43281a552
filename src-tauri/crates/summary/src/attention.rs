//! What an episode asks of who reads the log, and since when.
//!
//! | attention | when | since |
//! |---|---|---|
//! | a hold | the verdict shows one | the hold's start |
//! | severe | `severe_pain` or `see_doctor_soon` | not told |
//! | setback | a step back in the last 14 dates, or `two_setbacks_4w` | the latest step back |
//! | no gain | `no_gain_4w`, or `soreness_over_7d` | the phase was entered; the onset |
//! | lapse | `massage_lapse` | not told |
//! | stale | `stale`, `sparse` or `needs_answers` | the last check-in; of none, the opening |
//! | steady | nothing of these | not told |
//!
//! The order is a product choice; 14 dates are those over which a step back settles (model,
//! section 5).

use chrono::NaiveDate;
use recovery::assessment::{Alert, HoldLevel};
use recovery::dates::days_between;
use recovery::{Assessment, Episode};
use serde::Serialize;
use ts_rs::TS;

/// How many dates a step back asks for attention, its own included.
const SETBACK_DATES: i64 = 14;

/// What a log asks of who reads it, most urgent first. The order is the order of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Attention {
    /// A danger sign that is an emergency holds everything.
    EmergencyHold,
    /// A danger sign to be seen the same day holds everything.
    SameDayHold,
    /// Waits for a clearance.
    ClearanceHold,
    /// A PT should look first.
    PtFirstHold,
    /// Pain is severe, or a doctor should be seen soon.
    Severe,
    /// A setback in the last 14 dates, or two in four weeks.
    Setback,
    /// Four weeks without a gain, or soreness that has outlasted a week.
    NoGain,
    /// Massages lapsed.
    Lapse,
    /// Too few answers to tell, or none for long.
    Stale,
    /// Nothing of these.
    Steady,
    /// No open episode.
    NothingOpen,
}

impl Attention {
    /// Every value, most urgent first.
    pub const ALL: [Self; 11] = [
        Self::EmergencyHold,
        Self::SameDayHold,
        Self::ClearanceHold,
        Self::PtFirstHold,
        Self::Severe,
        Self::Setback,
        Self::NoGain,
        Self::Lapse,
        Self::Stale,
        Self::Steady,
        Self::NothingOpen,
    ];

    /// The code in files and messages, as it is serialised.
    pub const fn code(self) -> &'static str {
        match self {
            Self::EmergencyHold => "emergency_hold",
            Self::SameDayHold => "same_day_hold",
            Self::ClearanceHold => "clearance_hold",
            Self::PtFirstHold => "pt_first_hold",
            Self::Severe => "severe",
            Self::Setback => "setback",
            Self::NoGain => "no_gain",
            Self::Lapse => "lapse",
            Self::Stale => "stale",
            Self::Steady => "steady",
            Self::NothingOpen => "nothing_open",
        }
    }
}

impl From<HoldLevel> for Attention {
    fn from(level: HoldLevel) -> Self {
        match level {
            HoldLevel::Emergency => Self::EmergencyHold,
            HoldLevel::SameDay => Self::SameDayHold,
            HoldLevel::Clearance => Self::ClearanceHold,
            HoldLevel::PtFirst => Self::PtFirstHold,
        }
    }
}

/// A place in the list of those who need attention: the more urgent first, then what has
/// lasted longest, and what has no known beginning last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rank {
    attention: Attention,
    has_no_beginning: bool,
    since: Option<NaiveDate>,
}

impl Rank {
    pub(crate) fn new(attention: Attention, since: Option<NaiveDate>) -> Self {
        Self {
            attention,
            has_no_beginning: since.is_none(),
            since,
        }
    }
}

/// The date of the latest step back, if there was one.
pub(crate) fn last_setback(verdict: &Assessment) -> Option<NaiveDate> {
    let steps_back = verdict.history.iter().filter(|t| t.reason.is_step_back());
    steps_back.map(|step_back| step_back.date).max()
}

/// What an open episode asks for by its verdict on a date, and since when. `last_check_in`
/// is the date of its latest check-in by then.
pub(crate) fn attention(
    episode: &Episode,
    verdict: &Assessment,
    last_check_in: Option<NaiveDate>,
) -> (Attention, Option<NaiveDate>) {
    let has = |alert| verdict.alerts.contains(&alert);
    let setback = last_setback(verdict);
    if let Some(hold) = &verdict.hold {
        return (hold.level.into(), Some(hold.since));
    }
    if has(Alert::SeverePain) || has(Alert::SeeDoctorSoon) {
        return (Attention::Severe, None);
    }
    let recent = setback.is_some_and(|date| days_between(date, verdict.on) < SETBACK_DATES);
    if recent || has(Alert::TwoSetbacks4w) {
        return (Attention::Setback, setback);
    }
    if has(Alert::NoGain4w) {
        return (Attention::NoGain, Some(verdict.entered));
    }
    if has(Alert::SorenessOver7d) {
        return (Attention::NoGain, Some(episode.onset));
    }
    if has(Alert::MassageLapse) {
        return (Attention::Lapse, None);
    }
    if [Alert::Stale, Alert::Sparse, Alert::NeedsAnswers]
        .into_iter()
        .any(has)
    {
        return (
            Attention::Stale,
            Some(last_check_in.unwrap_or(episode.opened)),
        );
    }
    (Attention::Steady, None)
}
