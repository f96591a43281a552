//! Condition: an episode, as the patient tells it. Never a diagnosis: it is unconfirmed.

use chrono::NaiveDate;
use recovery::{Area, Assessment, Episode};
use serde::Serialize;
use uuid::Uuid;

use super::chart::Chart;
use super::codes;
use super::datatypes::{CodeableConcept, Extension, Reference, Value};
use super::text;

/// One thing the patient recovers from, or keeps well.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Condition {
    pub(super) id: Uuid,
    /// Inactive once closed: that it was closed does not say that it is resolved.
    clinical_status: CodeableConcept,
    verification_status: CodeableConcept,
    code: CodeableConcept,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    body_site: Vec<CodeableConcept>,
    subject: Reference,
    onset_date_time: NaiveDate,
    recorded_date: NaiveDate,
    asserter: Reference,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    stage: Vec<Stage>,
}

/// The phase on the day of the export.
#[derive(Debug, Clone, PartialEq, Serialize)]
struct Stage {
    summary: CodeableConcept,
}

pub(super) fn condition(
    chart: &Chart,
    episode: &Episode,
    verdict: Option<&Assessment>,
) -> Condition {
    let status = match episode.closed {
        Some(_) => "inactive",
        None => "active",
    };
    let stage = verdict.map(|verdict| Stage {
        summary: CodeableConcept::of(codes::PHASE, verdict.phase.code()),
    });
    Condition {
        id: episode.id,
        clinical_status: codes::condition_clinical(status),
        verification_status: codes::condition_verification("unconfirmed"),
        code: CodeableConcept::of(codes::CONTEXT, episode.context.code())
            .with_text(text::text(&episode.title)),
        body_site: std::iter::once(&episode.area)
            .chain(chart.beside.also(episode.id))
            .filter_map(body_site)
            .collect(),
        subject: chart.subject(),
        onset_date_time: episode.onset,
        recorded_date: episode.opened,
        asserter: chart.subject(),
        stage: stage.into_iter().collect(),
    }
}

/// The place in the words of the log: a site is no code of a closed list.
fn body_site(area: &Area) -> Option<CodeableConcept> {
    let side = area.side.map(|side| Extension {
        url: codes::SIDE,
        value: Value::Code(side.code()),
    });
    text::text(&area.site).map(|site| CodeableConcept {
        coding: Vec::new(),
        text: Some(site),
        extension: side.into_iter().collect(),
    })
}
