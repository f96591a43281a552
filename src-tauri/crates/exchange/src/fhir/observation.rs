//! Observation: one per answer of a check-in, and what was measured around a session.

use recovery::{CheckIn, Episode, Session};
use serde::Serialize;
use uuid::Uuid;

use super::answer::{Answer, Given, answers};
use super::chart::Chart;
use super::codes;
use super::datatypes::{CodeableConcept, Number, Quantity, Reference, Value};
use super::links::derived;
use super::measure::{self, Choices};
use super::time;

/// One thing the patient said of themselves.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Observation {
    pub(super) id: Uuid,
    /// The plan of the episode it belongs to.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    based_on: Vec<Reference>,
    /// The session it was measured around.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    part_of: Vec<Reference>,
    /// `amended` when the check-in was edited.
    status: &'static str,
    category: Vec<CodeableConcept>,
    code: CodeableConcept,
    subject: Reference,
    /// The moment it describes.
    #[serde(skip_serializing_if = "Option::is_none")]
    effective_date_time: Option<String>,
    /// When it was written down.
    #[serde(skip_serializing_if = "Option::is_none")]
    issued: Option<String>,
    performer: Vec<Reference>,
    #[serde(flatten)]
    value: Value,
    /// The check-in it was given in.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    derived_from: Vec<Reference>,
}

impl Observation {
    /// An answer of no moment and no episode; its id is derived from `record`.
    pub(super) fn new(chart: &Chart, record: Uuid, answer: &Answer) -> Self {
        let value = value(answer.given);
        Self::bare(chart, id(record, answer), answer.concept(), value)
    }

    /// What was said of this, of no moment and no episode.
    pub(super) fn bare(chart: &Chart, id: Uuid, code: CodeableConcept, value: Value) -> Self {
        Self {
            id,
            based_on: Vec::new(),
            part_of: Vec::new(),
            status: "final",
            category: vec![codes::observation_category("survey")],
            code,
            subject: chart.subject(),
            effective_date_time: None,
            issued: None,
            performer: vec![chart.subject()],
            value,
            derived_from: Vec::new(),
        }
    }

    /// As it was given in a check-in.
    pub(super) fn given_in(self, chart: &Chart, episode: &Episode, check_in: &CheckIn) -> Self {
        Self {
            based_on: vec![chart.plan_of(episode)],
            status: if chart.is_edited(check_in.id) {
                "amended"
            } else {
                "final"
            },
            effective_date_time: Some(time::moment(&check_in.at)),
            issued: Some(time::moment(&check_in.recorded_at)),
            derived_from: vec![chart.links.to("QuestionnaireResponse", check_in.id)],
            ..self
        }
    }
}

fn value(given: Given) -> Value {
    match given {
        Given::YesNo(yes) => Value::Boolean(yes),
        Given::Code(choices, code) => {
            Value::CodeableConcept(CodeableConcept::of(choices.system(), code))
        }
        Given::Score(score) => quantity(Number::Whole(score.into()), "{score}"),
        Given::Minutes(minutes) => quantity(Number::Whole(minutes.into()), "min"),
        Given::Hours(hours) => quantity(Number::Fraction(hours), "h"),
    }
}

const fn quantity(value: Number, unit: &'static str) -> Value {
    Value::Quantity(Quantity::of(value, unit))
}

fn id(record: Uuid, answer: &Answer) -> Uuid {
    derived(record, &answer.name())
}

/// The ids of the observations of a check-in.
pub(super) fn ids_of(episode: &Episode, check_in: &CheckIn) -> Vec<Uuid> {
    let answers = answers(episode, check_in);
    answers
        .iter()
        .map(|answer| id(check_in.id, answer))
        .collect()
}

/// What a check-in answered: one observation an answer.
pub(super) fn of_check_in(
    chart: &Chart,
    episode: &Episode,
    check_in: &CheckIn,
) -> Vec<Observation> {
    let answers = answers(episode, check_in);
    answers
        .iter()
        .map(|answer| Observation::new(chart, check_in.id, answer))
        .map(|observation| observation.given_in(chart, episode, check_in))
        .collect()
}

/// What was measured around a session that was done.
pub(super) fn of_session(chart: &Chart, episode: &Episode, session: &Session) -> Vec<Observation> {
    let Some(done_at) = &session.done_at else {
        return Vec::new();
    };
    let pressure = session
        .pressure
        .map(|pressure| Given::Code(Choices::Pressure, pressure.code()));
    [
        (
            measure::SESSION_MINUTES,
            session.minutes.map(Given::Minutes),
        ),
        (measure::SESSION_PRESSURE, pressure),
        (measure::PAIN_BEFORE, session.pain_before.map(Given::score)),
        (measure::PAIN_AFTER, session.pain_after.map(Given::score)),
    ]
    .into_iter()
    .filter_map(|(measure, given)| given.map(|given| Answer::of(measure, given)))
    .map(|answer| Observation {
        based_on: vec![chart.plan_of(episode)],
        part_of: vec![chart.links.to("Procedure", session.id)],
        effective_date_time: Some(time::moment(done_at)),
        ..Observation::new(chart, session.id, &answer)
    })
    .collect()
}
