//! Provenance: that a check-in was written down on a later date than it describes, that it was
//! edited, and that a prescription or a clearance came as a file which the patient accepted.
//! What was made on its day and never changed needs none.

use chrono::{DateTime, FixedOffset};
use recovery::{CheckIn, Episode};
use serde::Serialize;
use uuid::Uuid;

use super::chart::Chart;
use super::codes;
use super::datatypes::{CodeableConcept, Reference};
use super::links::derived;
use super::{observation, own, text, time};

/// What was done to a record, and when.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Provenance {
    pub(super) id: Uuid,
    /// The record; with a check-in everything it answered.
    target: Vec<Reference>,
    /// The moment a check-in describes, or an answer was written.
    occurred_date_time: String,
    /// When it was written down, changed, or taken in.
    recorded: String,
    /// CREATE for a back-dated check-in or what was taken in, UPDATE for an edit.
    activity: CodeableConcept,
    agent: Vec<Agent>,
    /// The file it came in.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    entity: Vec<Entity>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct Agent {
    /// Author or enterer, where they are two.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    part: Option<CodeableConcept>,
    who: Reference,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct Entity {
    role: &'static str,
    what: Reference,
}

pub(super) fn provenances(chart: &Chart, episode: &Episode, check_in: &CheckIn) -> Vec<Provenance> {
    let provenance = |name: &str, operation, recorded: &DateTime<FixedOffset>| Provenance {
        id: derived(check_in.id, name),
        target: targets(chart, episode, check_in),
        occurred_date_time: time::moment(&check_in.at),
        recorded: time::moment(recorded),
        activity: codes::data_operation(operation),
        agent: vec![Agent {
            part: None,
            who: chart.subject(),
        }],
        entity: Vec::new(),
    };
    let back_dated = check_in
        .is_back_dated()
        .then(|| provenance("back-dated", "CREATE", &check_in.recorded_at));
    let edits = chart
        .edits_of(check_in.id)
        .enumerate()
        .map(|(place, at)| provenance(&format!("edit {place}"), "UPDATE", at));
    back_dated.into_iter().chain(edits).collect()
}

/// Where a prescription or a clearance comes from, if it came as a file: who wrote it, who took
/// it in, and which file it was. The resource is the one of this type and id.
pub(super) fn of_answer(chart: &Chart, kind: &str, id: Uuid, by: &str) -> Option<Provenance> {
    let taken = chart.taken(id)?;
    let agent = |part, who| Agent {
        part: Some(codes::participant(part)),
        who,
    };
    let author = Reference::named(text::text(by)).map(|by| agent("author", by));
    let file = Reference::named(text::text(&taken.file)).map(|what| Entity {
        role: "source",
        what,
    });
    Some(Provenance {
        id: derived(id, "taken"),
        target: vec![chart.links.to(kind, id)],
        occurred_date_time: time::moment(&taken.written_at),
        recorded: time::moment(&taken.taken_at),
        activity: codes::data_operation("CREATE"),
        agent: author
            .into_iter()
            .chain([agent("enterer", chart.subject())])
            .collect(),
        entity: file.into_iter().collect(),
    })
}

fn targets(chart: &Chart, episode: &Episode, check_in: &CheckIn) -> Vec<Reference> {
    let observations = observation::ids_of(episode, check_in)
        .into_iter()
        .chain(own::ids_of(chart, check_in))
        .map(|id| chart.links.to("Observation", id));
    [chart.links.to("QuestionnaireResponse", check_in.id)]
        .into_iter()
        .chain(observations)
        .collect()
}
