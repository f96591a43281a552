//! What the model says of an episode on a date, with its reasons as data.
//!
//! The first fields are the verdict as `tend-cli assess` prints it; what follows each of
//! them says why. No sentence is made here: codes and numbers only.

mod criterion;
mod hold;
mod suggestion;

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;
use uuid::Uuid;

use crate::measures::codes;

pub use criterion::{
    Change, Comparison, Criteria, Criterion, CriterionName, Finding, Role, Source, Status, Test,
    Tier, Unit,
};
pub use hold::{HeldSign, Hold, HoldCause, HoldLevel, HoldStay};
pub use suggestion::{Pressure, PressureReason, Rule, Step, Suggestion};

/// The verdict on one episode for one date.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Assessment {
    /// Which episode.
    pub episode: Uuid,
    /// The date asked for.
    pub on: NaiveDate,
    /// Where on the path from injury to upkeep.
    pub phase: Phase,
    /// When the present phase, or its clock, last started.
    pub since: NaiveDate,
    /// What forbids massage now.
    pub hold: Option<Hold>,
    /// The four criteria.
    pub criteria: Criteria,
    /// Sorted by code.
    pub alerts: Vec<Alert>,
    /// Since when the review among the alerts has been due; not part of the printed verdict.
    #[serde(skip)]
    #[ts(skip)]
    pub review_since: Option<NaiveDate>,
    /// How often, how firm and how long.
    pub suggestion: Suggestion,
    /// Every transition up to the date; the first is the opening.
    pub history: Vec<Transition>,
    /// When the present phase was entered from another one. Differs from `since` only after
    /// a setback inside recovery.
    pub entered: NaiveDate,
    /// What has to happen before the next phase, as of this date.
    pub next: Option<NextPhase>,
}

codes! {
    /// The phases, from the first to the last; soreness stands alone.
    Phase {
        Protect = "protect",
        Recovery = "recovery",
        Taper = "taper",
        Maintenance = "maintenance",
        Soreness = "soreness",
    }
}

codes! {
    /// Why a phase was entered.
    Reason {
        Opened = "opened",
        AcuteInflammation = "acute_inflammation",
        Setback = "setback",
        Recurrence = "recurrence",
        Drift = "drift",
        AcuteSignsSettled = "acute_signs_settled",
        CriteriaMet = "criteria_met",
        CriteriaSustained = "criteria_sustained",
    }
}

impl Reason {
    /// Whether the transition was a step back (or a restarted clock).
    pub const fn is_step_back(self) -> bool {
        matches!(
            self,
            Self::AcuteInflammation | Self::Setback | Self::Recurrence | Self::Drift
        )
    }
}

/// One change of phase, or of its clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct Transition {
    /// The date it took effect.
    pub date: NaiveDate,
    /// Nothing for the opening.
    pub from: Option<Phase>,
    /// The phase from this date on.
    pub to: Phase,
    /// Which rule made it.
    pub reason: Reason,
    /// When the phase left had been entered; not part of the printed verdict.
    #[serde(skip)]
    #[ts(skip)]
    pub(crate) from_entered: NaiveDate,
}

codes! {
    /// What the patient should be told, beside the phase.
    Alert {
        AmberFlare = "amber_flare",
        MassageLapse = "massage_lapse",
        NeedsAnswers = "needs_answers",
        NoGain4w = "no_gain_4w",
        PostSessionSoreness = "post_session_soreness",
        PtVisitDue = "pt_visit_due",
        Review2w = "review_2w",
        Review4w = "review_4w",
        SeeDoctorSoon = "see_doctor_soon",
        SeverePain = "severe_pain",
        SorenessOver7d = "soreness_over_7d",
        Sparse = "sparse",
        Stale = "stale",
        TwoSetbacks4w = "two_setbacks_4w",
    }
}

/// The next phase on the path and what stands before it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct NextPhase {
    /// Which phase.
    pub to: Phase,
    /// The first date its clock allows, all else being met.
    pub earliest: NaiveDate,
    /// Whether the basic or the strict verdicts are asked for. Nothing out of protect, where
    /// only the acute signs count.
    pub tier: Option<Tier>,
    /// Whether a hold keeps it back.
    pub held: bool,
}
