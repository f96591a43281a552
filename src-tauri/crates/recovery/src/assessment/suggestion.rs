//! How often, how firm and how long, with the rules that led there.

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;
use uuid::Uuid;

use crate::measures::codes;
use crate::record::Frequency;

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
