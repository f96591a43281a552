//! Patient, what is always known of them, and their cautions.
//!
//! A caution is a FHIR Flag: something whoever treats the patient must know beforehand.

use recovery::{Caution, Patient as Recorded};
use serde::Serialize;
use uuid::Uuid;

use super::answer::{Answer, Given};
use super::chart::Chart;
use super::codes;
use super::datatypes::CodeableConcept;
use super::flag::Flag;
use super::links::derived;
use super::measure::{self, Choices};
use super::observation::Observation;
use super::text;

/// Who the log is about.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Patient {
    pub(super) id: Uuid,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    name: Vec<HumanName>,
    /// The year alone: all that is recorded.
    #[serde(skip_serializing_if = "Option::is_none")]
    birth_date: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct HumanName {
    text: String,
}

pub(super) fn patient(chart: &Chart) -> Patient {
    let Recorded {
        name, birth_year, ..
    } = &chart.part.patient;
    let name = name.as_deref().and_then(text::text);
    Patient {
        id: chart.patient,
        name: name.into_iter().map(|text| HumanName { text }).collect(),
        birth_date: birth_year.map(|year| format!("{year:04}")),
    }
}

/// How active the patient usually is: of no date.
pub(super) fn activity_level(chart: &Chart) -> Observation {
    let level = chart.part.patient.activity_level.code();
    let given = Given::Code(Choices::ActivityLevel, level);
    let answer = Answer::of(measure::ACTIVITY_LEVEL, given);
    Observation::new(chart, chart.patient, &answer)
}

/// The patient's cautions.
pub(super) fn cautions(chart: &Chart) -> Vec<Flag> {
    let caution = |caution: &Caution| {
        let code = caution.code();
        Flag {
            id: derived(chart.patient, code),
            status: "active",
            category: vec![codes::flag_category("clinical")],
            code: CodeableConcept::of(codes::CAUTION, code),
            subject: chart.subject(),
            period: None,
            extension: Vec::new(),
        }
    };
    chart.part.patient.cautions.iter().map(caution).collect()
}
