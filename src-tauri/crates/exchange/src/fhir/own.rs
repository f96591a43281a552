//! Answers to the patient's own measures: an Observation each, by the id of the measure, which
//! tells it from another of the same name.

use beside::{OwnKind, OwnMeasure};
use recovery::{CheckIn, Episode};
use uuid::Uuid;

use super::chart::Chart;
use super::codes;
use super::datatypes::{CodeableConcept, Coding, Number, Quantity, Value};
use super::links::derived;
use super::observation::Observation;
use super::text;

/// What a check-in answered to own measures.
pub(super) fn of_check_in(
    chart: &Chart,
    episode: &Episode,
    check_in: &CheckIn,
) -> Vec<Observation> {
    let answers = chart.beside.answers(check_in.id).iter();
    answers
        .filter_map(|answer| {
            let measure = chart.beside.measure(answer.measure)?;
            let id = id(check_in.id, measure.id);
            let value = value(measure, answer.value);
            let observation = Observation::bare(chart, id, concept(measure), value);
            Some(observation.given_in(chart, episode, check_in))
        })
        .collect()
}

/// The ids of these observations.
pub(super) fn ids_of(chart: &Chart, check_in: &CheckIn) -> Vec<Uuid> {
    let answers = chart.beside.answers(check_in.id).iter();
    answers
        .filter(|answer| chart.beside.measure(answer.measure).is_some())
        .map(|answer| id(check_in.id, answer.measure))
        .collect()
}

fn id(check_in: Uuid, measure: Uuid) -> Uuid {
    derived(check_in, &format!("own {measure}"))
}

fn concept(measure: &OwnMeasure) -> CodeableConcept {
    let coding = Coding {
        system: codes::OWN_MEASURE,
        code: measure.id.to_string().into(),
        display: None,
    };
    CodeableConcept::from(coding).with_text(text::text(&measure.name))
}

fn value(measure: &OwnMeasure, given: f64) -> Value {
    match measure.kind {
        OwnKind::YesNo => Value::Boolean(given != 0.0),
        OwnKind::Scale => Value::Quantity(Quantity::of(number(given), "{score}")),
        OwnKind::Number => {
            let unit = measure.unit.as_deref().and_then(text::text);
            Value::Quantity(Quantity::in_own_words(number(given), unit))
        }
    }
}

/// A whole number is written as one.
fn number(given: f64) -> Number {
    if given.fract() == 0.0 && given.abs() <= f64::from(i32::MAX) {
        #[expect(clippy::cast_possible_truncation, reason = "whole and small enough")]
        Number::Whole(given as i32)
    } else {
        Number::Fraction(given)
    }
}
