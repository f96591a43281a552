//! Communication: a clearance. It is something a professional said, at a moment, about an
//! episode. It asks nobody to do anything, so it is no request; and it is no consent, as the
//! patient does not give it.

use recovery::{Clearance, Episode};
use serde::Serialize;
use uuid::Uuid;

use super::chart::Chart;
use super::codes;
use super::datatypes::{CodeableConcept, Extension, Reference, Value};
use super::{text, time};

/// A professional's word that care may go on.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Communication {
    pub(super) id: Uuid,
    /// The most massages a week it allows.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    extension: Vec<Extension>,
    status: &'static str,
    subject: Reference,
    topic: CodeableConcept,
    about: [Reference; 1],
    sent: String,
    recipient: [Reference; 1],
    #[serde(skip_serializing_if = "Option::is_none")]
    sender: Option<Reference>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    payload: Vec<Payload>,
}

/// Its note: text, not Markdown.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
struct Payload {
    content_string: String,
}

pub(super) fn communication(
    chart: &Chart,
    episode: &Episode,
    clearance: &Clearance,
) -> Communication {
    let most = clearance.max_per_week.map(|most| Extension {
        url: codes::MAX_PER_WEEK,
        value: Value::PositiveInt(most.into()),
    });
    let note = clearance.note.as_deref().and_then(text::text);
    Communication {
        id: clearance.id,
        extension: most.into_iter().collect(),
        status: "completed",
        subject: chart.subject(),
        topic: CodeableConcept::of(codes::KIND, "clearance"),
        about: [chart.links.to("Condition", episode.id)],
        sent: time::moment(&clearance.at),
        recipient: [chart.subject()],
        sender: Reference::named(text::text(&clearance.by)),
        payload: note
            .map(|content_string| Payload { content_string })
            .into_iter()
            .collect(),
    }
}
