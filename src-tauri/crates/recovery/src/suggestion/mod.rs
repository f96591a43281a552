//! How often, how firm and how long (model, section 5).
//!
//! The rules are applied in one order: the table of phases, a prescription, a clearance's
//! cap, settling after a step back, an amber flare, a hold. Each is a file of its own and
//! leaves a [`Step`] where it changed the frequency, so that every suggestion can be asked
//! why.
//!
//! Source: no study validates a threshold for choosing a massage frequency, and the product
//! says so where it shows one.

mod amber;
mod cap;
mod minutes;
mod prescription;
mod pressure;
mod settling;
mod table;

use chrono::NaiveDate;

use crate::assessment::{Alert, Criteria, Hold, Phase, Pressure, Rule, Step, Suggestion};
use crate::case::Case;
use crate::measures::Context;
use crate::phases::Course;
use crate::record::Frequency;

pub use prescription::in_force as prescription_in_force;

/// What the rules look at.
pub(crate) struct Basis<'a> {
    pub(crate) case: &'a Case<'a>,
    pub(crate) course: &'a Course,
    pub(crate) criteria: &'a Criteria,
    pub(crate) alerts: &'a [Alert],
    pub(crate) on: NaiveDate,
}

/// The frequency before holds, with the rules that shaped it.
pub(crate) fn frequency(basis: &Basis) -> (Frequency, Vec<Step>) {
    let Basis { course, on, .. } = *basis;
    let mut steps = Vec::new();
    let present = of_phase(basis, course.phase, course.entered, &mut steps);
    let settled = settling::lowest(basis, present, &mut steps);
    let amber = amber::frequency(basis.alerts, settled);
    if amber != settled {
        steps.push(Step {
            rule: Rule::Amber,
            frequency: amber,
            record: None,
            date: Some(on),
        });
    }
    (amber, steps)
}

/// What a phase gives on the date by the table, a prescription and the cap.
fn of_phase(basis: &Basis, phase: Phase, entered: NaiveDate, steps: &mut Vec<Step>) -> Frequency {
    let Basis {
        case, course, on, ..
    } = *basis;
    let from_table = table::frequency(case, course, phase, entered, on);
    steps.push(Step {
        rule: Rule::PhaseTable,
        frequency: from_table,
        record: None,
        date: None,
    });
    if !matches!(phase, Phase::Recovery | Phase::Taper | Phase::Maintenance) {
        return from_table;
    }
    let mut frequency = from_table;
    if let Some(prescription) = prescription::in_force(&case.episode.prescriptions, on) {
        frequency = prescription.frequency;
        steps.push(Step {
            rule: Rule::Prescription,
            frequency,
            record: Some(prescription.id),
            date: Some(prescription.date),
        });
    }
    if let Some((clearance, cap)) = cap::in_force(case, on) {
        let capped = cap::apply(frequency, cap);
        if capped != frequency {
            frequency = capped;
            steps.push(Step {
                rule: Rule::Cap,
                frequency,
                record: Some(clearance.id),
                date: Some(clearance.at.date_naive()),
            });
        }
    }
    frequency
}

/// The whole suggestion: a hold wins over all.
pub(crate) fn suggestion(
    basis: &Basis,
    before_holds: Frequency,
    mut steps: Vec<Step>,
    hold: Option<&Hold>,
) -> Suggestion {
    let frequency = match hold {
        Some(hold) => {
            let date = Some(hold.since);
            let frequency = Frequency::None;
            steps.push(Step {
                rule: Rule::Hold,
                frequency,
                record: None,
                date,
            });
            frequency
        }
        None => before_holds,
    };
    let context = basis.case.episode.context;
    let (pressure, pressure_reasons) = pressure::pressure(basis, &frequency);
    Suggestion {
        frequency,
        pressure,
        minutes: minutes::minutes(context, &frequency),
        exercise_first: context == Context::DeskPain
            && hold.is_none()
            && basis.course.phase != Phase::Protect,
        steps,
        pressure_reasons,
    }
}

/// What is left once an episode has been closed: nothing.
pub(crate) fn after_closing() -> Suggestion {
    Suggestion {
        frequency: Frequency::None,
        pressure: Pressure::None,
        minutes: minutes::NONE,
        exercise_first: false,
        steps: Vec::new(),
        pressure_reasons: Vec::new(),
    }
}
