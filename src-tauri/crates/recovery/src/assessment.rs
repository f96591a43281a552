//! What the model says of an episode on a date, with its reasons as data.
//!
//! The first fields are the verdict as `tend-cli assess` prints it; what follows each of
//! them says why. No sentence is made here: codes and numbers only.

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;
use uuid::Uuid;

use crate::exact::Exact;
use crate::measures::{Flag, codes};
use crate::record::Frequency;

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
    /// How a hold is met, most urgent first.
    HoldLevel {
        Emergency = "emergency",
        SameDay = "same_day",
        Clearance = "clearance",
        PtFirst = "pt_first",
    }
}

codes! {
    /// What started a hold, beside the danger signs themselves.
    HoldCause {
        Flag = "flag",
        Crepitus = "crepitus",
        Surgery = "surgery",
    }
}

/// What forbids massage on a date: the highest level held.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Hold {
    /// How urgent.
    pub level: HoldLevel,
    /// The earliest start among the holds of this level.
    pub since: NaiveDate,
    /// Every hold in force on the date, of any level, most urgent first.
    pub signs: Vec<HeldSign>,
}

/// One danger sign, or the wait for a surgeon's word, that holds on a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct HeldSign {
    /// How urgent.
    pub level: HoldLevel,
    /// What kind of cause.
    pub cause: HoldCause,
    /// The danger sign, when the cause is one.
    pub flag: Option<Flag>,
    /// When it started.
    pub since: NaiveDate,
    /// The episode it was recorded in, which may be another one.
    pub episode: Uuid,
}

codes! {
    /// Whether a criterion, or a part of one, is fulfilled.
    Status { Met = "met", NotMet = "not_met", NotEnoughData = "not_enough_data" }
}

/// The four criteria for moving from recovery to maintenance massage.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Criteria {
    /// Pain has decreased.
    pub pain: Criterion,
    /// Normal movement has returned.
    pub movement: Criterion,
    /// No longer acutely inflamed.
    pub inflammation: Criterion,
    /// Function has improved with activity.
    pub function: Criterion,
}

impl Criteria {
    /// The four, in their order.
    pub fn all(&self) -> [&Criterion; 4] {
        [
            &self.pain,
            &self.movement,
            &self.inflammation,
            &self.function,
        ]
    }
}

/// One criterion on one date: its two verdicts and what they rest on.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Criterion {
    /// Enough to leave recovery.
    pub basic: Status,
    /// Enough, sustained, to leave taper.
    pub strict: Status,
    /// First date of the window.
    pub from: NaiveDate,
    /// Last date of the window: the date asked for.
    pub to: NaiveDate,
    /// The mean of the first five answered dates, where the criterion has one and it is known.
    pub baseline: Option<Exact>,
    /// Every test the criterion is made of, in the order of the model.
    pub findings: Vec<Finding>,
}

codes! {
    /// The tests the criteria are made of. Each is documented where it is applied.
    Test {
        PainAcceptable = "pain_acceptable",
        PainLow = "pain_low",
        PainDropPoints = "pain_drop_points",
        PainDropShare = "pain_drop_share",
        PainBackToUsual = "pain_back_to_usual",
        PainWorstDay = "pain_worst_day",
        MovementMean = "movement_mean",
        MovementMeanStrict = "movement_mean_strict",
        MovementBackToUsual = "movement_back_to_usual",
        InflammationLatestThree = "inflammation_latest_three",
        InflammationWindow = "inflammation_window",
        FunctionMean = "function_mean",
        FunctionGain = "function_gain",
        FunctionBackToUsual = "function_back_to_usual",
        UsualActivity = "usual_activity",
        ActivityPain = "activity_pain",
        PainSettled = "pain_settled",
        UsualActivityStrict = "usual_activity_strict",
    }
}

codes! {
    /// Which verdict a test belongs to.
    Tier { Basic = "basic", Strict = "strict" }
}

codes! {
    /// How a test counts towards the verdict of its tier: every `required` one has to be met,
    /// and one of those that are `any_of`; one that `suffices` fulfils the criterion alone.
    Role { Required = "required", AnyOf = "any_of", Suffices = "suffices" }
}

codes! {
    /// How a value is held against its threshold.
    Comparison { AtMost = "at_most", AtLeast = "at_least", Is = "is" }
}

codes! {
    /// What a value and its threshold are counted in.
    Unit { Points = "points", Dates = "dates", YesNo = "yes_no" }
}

codes! {
    /// Where a threshold comes from. `product_choice` is shown as one.
    Source {
        Farrar2001 = "farrar_2001",
        Boonstra2016 = "boonstra_2016",
        PainMonitoring = "pain_monitoring",
        Houck2019 = "houck_2019",
        Abbott2014 = "abbott_2014",
        ProductChoice = "product_choice",
    }
}

/// One test inside a criterion: the value, what it is held against, and what would change
/// the answer.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Finding {
    /// Which test.
    pub test: Test,
    /// Whose verdict it counts for.
    pub tier: Tier,
    /// How it counts towards the verdict.
    pub role: Role,
    /// Its outcome on this date.
    pub status: Status,
    /// What the entries give, where they give anything. Yes is 1, no is 0.
    pub value: Option<Exact>,
    /// How `value` is held against `threshold`.
    pub comparison: Comparison,
    /// What it is held against.
    pub threshold: Exact,
    /// What both are counted in.
    pub unit: Unit,
    /// Where the threshold comes from.
    pub source: Source,
    /// The check-ins that answered, in order of date.
    pub entries: Vec<Uuid>,
    /// How many more answered dates are needed before there is an outcome; 0 when there is one.
    pub missing: u32,
    /// What would change the answer.
    pub change: Change,
}

/// What would make a test come out otherwise.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Change {
    /// Met: it stays so while the value keeps to the threshold.
    Keep {
        /// The last mean, value or answer at which it is still met.
        limit: Exact,
    },
    /// So many more dates have to be answered in the window.
    Answer {
        /// How many more dates.
        dates: u32,
    },
    /// The mean of the window (or the answer: yes is 1) has to come to this.
    Reach {
        /// The mean that would do.
        target: Exact,
    },
    /// So many answered dates without a sign are needed, one after the other.
    ClearDates {
        /// How many more.
        dates: u32,
    },
    /// The dates that fail have to leave the window; the last of them does on this date.
    Until {
        /// The first date whose window is free of them.
        date: NaiveDate,
    },
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

codes! {
    /// How firm a massage should be. Deep is not among them.
    Pressure { None = "none", Light = "light", Comfortable = "comfortable", Broad = "broad" }
}

/// How often, how firm and how long, and the rules that led there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Suggestion {
    /// How often.
    pub frequency: Frequency,
    /// How firm.
    pub pressure: Pressure,
    /// Least and most minutes of a session.
    pub minutes: [u16; 2],
    /// Whether exercise is the treatment and massage the relief.
    pub exercise_first: bool,
    /// The rules applied, in their order, each with the frequency it left.
    pub steps: Vec<Step>,
    /// What made the pressure what it is; empty when nothing but the phase did.
    pub pressure_reasons: Vec<PressureReason>,
}

codes! {
    /// The rules of the suggestion, in the order they are applied.
    Rule {
        PhaseTable = "phase_table",
        Prescription = "prescription",
        Cap = "cap",
        Settling = "settling",
        Amber = "amber",
        Hold = "hold",
    }
}

/// One rule that shaped the frequency. A rule that left it as it was is not listed, but for
/// the phase table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct Step {
    /// Which rule.
    pub rule: Rule,
    /// The frequency after it.
    pub frequency: Frequency,
    /// The record it rests on: a prescription or a clearance.
    pub record: Option<Uuid>,
    /// The date it rests on: of the setback that still settles, or of the hold.
    pub date: Option<NaiveDate>,
}

codes! {
    /// What asks for light pressure.
    PressureReason {
        AmberFlare = "amber_flare",
        SeeDoctorSoon = "see_doctor_soon",
        SeverePain = "severe_pain",
        Caution = "caution",
        ExerciseSoreness = "exercise_soreness",
        InflammationNotMet = "inflammation_not_met",
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
