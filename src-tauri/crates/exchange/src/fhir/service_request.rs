//! ServiceRequest: a professional's prescription, which is just that: a request that somebody
//! have massage so often. A prescription of no massage is a request not to perform it.
//!
//! It is `completed` when its last date is over or its episode closed. Which of several the
//! plan follows is said by the recovery model, in the first activity of the CarePlan.

use chrono::NaiveDate;
use recovery::{Episode, Frequency, Prescription, SessionKind};
use serde::Serialize;
use uuid::Uuid;

use super::chart::Chart;
use super::codes;
use super::datatypes::{Annotation, CodeableConcept, Reference};
use super::text;
use super::timing::{self, Timing};

/// What a professional prescribed.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct ServiceRequest {
    pub(super) id: Uuid,
    status: &'static str,
    intent: &'static str,
    do_not_perform: bool,
    code: CodeableConcept,
    subject: Reference,
    #[serde(skip_serializing_if = "Option::is_none")]
    occurrence_timing: Option<Timing>,
    authored_on: NaiveDate,
    #[serde(skip_serializing_if = "Option::is_none")]
    requester: Option<Reference>,
    reason_reference: [Reference; 1],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    note: Vec<Annotation>,
}

pub(super) fn service_request(
    chart: &Chart,
    episode: &Episode,
    prescription: &Prescription,
) -> ServiceRequest {
    let Prescription {
        frequency,
        date,
        until,
        ..
    } = prescription;
    let over = episode.closed.is_some() || until.is_some_and(|until| until < chart.on);
    ServiceRequest {
        id: prescription.id,
        status: if over { "completed" } else { "active" },
        intent: "order",
        do_not_perform: *frequency == Frequency::None,
        code: CodeableConcept::of(codes::SESSION_KIND, SessionKind::Massage.code()),
        subject: chart.subject(),
        occurrence_timing: timing::how_often(*frequency, *date, *until),
        authored_on: *date,
        requester: Reference::named(text::text(&prescription.by)),
        reason_reference: [chart.links.to("Condition", episode.id)],
        note: Annotation::of(prescription.note.as_ref()),
    }
}
