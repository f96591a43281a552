//! Questionnaire: what a check-in asks, the same for every patient.
//!
//! Deliberately absent: the wording of the questions, which is the window's. A question is told
//! by its code.

use serde::Serialize;
use uuid::Uuid;

use super::answer::function_question;
use super::codes;
use super::datatypes::{Coding, Extension, Value};
use super::links::canonical;
use super::measure::{self, Choices, Kind, Measure};

/// The question when it was. Every check-in answers it.
pub(super) const AT: &str = "at";
/// The question for a note.
pub(super) const NOTE: &str = "note";
/// The most activities an episode has.
const ACTIVITIES: usize = 3;

/// The questions of a check-in.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Questionnaire {
    pub(super) id: Uuid,
    url: &'static str,
    version: &'static str,
    name: &'static str,
    status: &'static str,
    subject_type: [&'static str; 1],
    item: Vec<Item>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
struct Item {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    extension: Vec<Extension>,
    link_id: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    code: Vec<Coding>,
    #[serde(rename = "type")]
    kind: &'static str,
    required: bool,
    repeats: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    answer_option: Vec<AnswerOption>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
struct AnswerOption {
    value_coding: Coding,
}

/// The id of the questionnaire.
pub(super) fn id() -> Uuid {
    canonical(codes::CHECK_IN)
}

pub(super) fn questionnaire() -> Questionnaire {
    let asked = measure::OF_A_CHECK_IN.into_iter().flat_map(|measure| {
        if measure == measure::FUNCTION {
            (0..ACTIVITIES)
                .map(|place| question(function_question(place), measure))
                .collect()
        } else {
            vec![question(measure.code.to_owned(), measure)]
        }
    });
    let when = Item {
        required: true,
        ..plain(AT, "dateTime")
    };
    Questionnaire {
        id: id(),
        url: codes::CHECK_IN,
        version: "1",
        name: "TendCheckIn",
        status: "active",
        subject_type: ["Patient"],
        item: [when]
            .into_iter()
            .chain(asked)
            .chain([plain(NOTE, "text")])
            .collect(),
    }
}

fn plain(link_id: &str, kind: &'static str) -> Item {
    Item {
        extension: Vec::new(),
        link_id: link_id.to_owned(),
        code: Vec::new(),
        kind,
        required: false,
        repeats: false,
        answer_option: Vec::new(),
    }
}

fn question(link_id: String, measure: Measure) -> Item {
    let (kind, most, choices) = match measure.answer {
        Kind::Score => ("integer", Some(10), None),
        Kind::Minutes(most) => ("integer", Some(most), None),
        // Its 24 hours would have to be a decimal, which the extensions here are not.
        Kind::Hours => ("decimal", None, None),
        Kind::YesNo => ("boolean", None, None),
        Kind::OneOf(choices) | Kind::AnyOf(choices) => ("choice", None, Some(choices)),
    };
    Item {
        extension: most.into_iter().flat_map(range).collect(),
        code: measure.concept().coding,
        repeats: matches!(measure.answer, Kind::AnyOf(_)),
        answer_option: choices.into_iter().flat_map(options).collect(),
        link_id,
        ..plain("", kind)
    }
}

/// From 0 to `most`.
const fn range(most: u16) -> [Extension; 2] {
    [
        Extension {
            url: codes::MIN_VALUE,
            value: Value::Integer(0),
        },
        Extension {
            url: codes::MAX_VALUE,
            value: Value::Integer(most),
        },
    ]
}

fn options(choices: Choices) -> impl Iterator<Item = AnswerOption> {
    choices.codes().into_iter().map(move |code| AnswerOption {
        value_coding: Coding::of(choices.system(), code),
    })
}
