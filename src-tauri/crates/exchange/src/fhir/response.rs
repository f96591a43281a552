//! QuestionnaireResponse: a check-in with exactly what it answered. An unanswered question is
//! not in it.

use recovery::{CheckIn, Episode};
use serde::Serialize;
use uuid::Uuid;

use super::answer::{Given, answers};
use super::chart::Chart;
use super::codes;
use super::datatypes::{Coding, Reference, Value};
use super::questionnaire::{AT, NOTE};
use super::{text, time};

/// One check-in.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct QuestionnaireResponse {
    pub(super) id: Uuid,
    based_on: [Reference; 1],
    questionnaire: &'static str,
    /// `amended` when it was edited.
    status: &'static str,
    subject: Reference,
    /// When it was written down; the question `at` answers which moment it describes.
    authored: String,
    author: Reference,
    source: Reference,
    item: Vec<Item>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
struct Item {
    link_id: String,
    /// The activity asked about, in the patient's words.
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
    answer: Vec<Value>,
}

pub(super) fn response(
    chart: &Chart,
    episode: &Episode,
    check_in: &CheckIn,
) -> QuestionnaireResponse {
    let mut items = vec![item(AT, Value::DateTime(time::moment(&check_in.at)))];
    for answer in answers(episode, check_in) {
        let given = value(answer.given);
        match items.last_mut() {
            // Several danger signs answer the one question.
            Some(last) if last.link_id == answer.question => last.answer.push(given),
            _ => items.push(Item {
                text: answer.activity,
                ..item(&answer.question, given)
            }),
        }
    }
    let note = check_in.note.as_deref().and_then(text::text);
    items.extend(note.map(|note| item(NOTE, Value::String(note))));
    QuestionnaireResponse {
        id: check_in.id,
        based_on: [chart.plan_of(episode)],
        questionnaire: codes::CHECK_IN_1,
        status: if chart.is_edited(check_in.id) {
            "amended"
        } else {
            "completed"
        },
        subject: chart.subject(),
        authored: time::moment(&check_in.recorded_at),
        author: chart.subject(),
        source: chart.subject(),
        item: items,
    }
}

fn item(link_id: &str, given: Value) -> Item {
    Item {
        link_id: link_id.to_owned(),
        text: None,
        answer: vec![given],
    }
}

fn value(given: Given) -> Value {
    match given {
        Given::Score(score) => Value::Integer(score.into()),
        Given::Minutes(minutes) => Value::Integer(minutes),
        Given::Hours(hours) => Value::Decimal(hours),
        Given::YesNo(yes) => Value::Boolean(yes),
        Given::Code(choices, code) => Value::Coding(Coding::of(choices.system(), code)),
    }
}
