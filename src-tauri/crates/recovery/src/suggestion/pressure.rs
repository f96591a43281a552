//! How firm a massage should be. Deep pressure is never suggested: there is no value for it.
//!
//! Light during a flare, with a sign that needs a doctor soon, with severe pain, with any
//! caution, after exercise, and while inflammation is not met; else broad in maintenance
//! (wider, less intense), else comfortable (discomfort at most 3 of 10).
//!
//! Sources: no deep work on inflamed or sore tissue; broader and less intense in upkeep: the
//! texts.

use super::Basis;
use crate::assessment::{Alert, Phase, Pressure, PressureReason, Status};
use crate::measures::Context;
use crate::record::Frequency;

pub(super) fn pressure(basis: &Basis, frequency: &Frequency) -> (Pressure, Vec<PressureReason>) {
    if *frequency == Frequency::None {
        return (Pressure::None, Vec::new());
    }
    let alert = |alert| basis.alerts.contains(&alert);
    let reasons: Vec<_> = [
        (PressureReason::AmberFlare, alert(Alert::AmberFlare)),
        (PressureReason::SeeDoctorSoon, alert(Alert::SeeDoctorSoon)),
        (PressureReason::SeverePain, alert(Alert::SeverePain)),
        (PressureReason::Caution, !basis.case.cautions.is_empty()),
        (
            PressureReason::ExerciseSoreness,
            basis.case.episode.context == Context::ExerciseSoreness,
        ),
        (
            PressureReason::InflammationNotMet,
            basis.criteria.inflammation.basic != Status::Met,
        ),
    ]
    .into_iter()
    .filter(|(_, holds)| *holds)
    .map(|(reason, _)| reason)
    .collect();
    let pressure = if !reasons.is_empty() {
        Pressure::Light
    } else if basis.course.phase == Phase::Maintenance {
        Pressure::Broad
    } else {
        Pressure::Comfortable
    };
    (pressure, reasons)
}
