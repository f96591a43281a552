//! Provenance: that a check-in was written down on a later date than it describes, and that it
//! was edited. One made on its day and never changed needs none.

use chrono::{DateTime, FixedOffset};
use recovery::{CheckIn, Episode};
use serde::Serialize;
use uuid::Uuid;

use super::chart::Chart;
use super::codes;
use super::datatypes::{CodeableConcept, Reference};
use super::links::derived;
use super::{observation, time};

/// What was done to a check-in, and when.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Provenance {
    pub(super) id: Uuid,
    /// The check-in and everything it answered.
    target: Vec<Reference>,
    /// The moment the check-in describes.
    occurred_date_time: String,
    /// When it was written down, or changed.
    recorded: String,
    /// CREATE for a back-dated check-in, UPDATE for an edit.
    activity: CodeableConcept,
    agent: [Agent; 1],
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct Agent {
    who: Reference,
}

pub(super) fn provenances(chart: &Chart, episode: &Episode, check_in: &CheckIn) -> Vec<Provenance> {
    let provenance = |name: &str, operation, recorded: &DateTime<FixedOffset>| Provenance {
        id: derived(check_in.id, name),
        target: targets(chart, episode, check_in),
        occurred_date_time: time::moment(&check_in.at),
        recorded: time::moment(recorded),
        activity: codes::data_operation(operation),
        agent: [Agent {
            who: chart.subject(),
        }],
    };
    let back_dated =
        is_back_dated(check_in).then(|| provenance("back-dated", "CREATE", &check_in.recorded_at));
    let edits = chart
        .edits_of(check_in.id)
        .enumerate()
        .map(|(place, at)| provenance(&format!("edit {place}"), "UPDATE", at));
    back_dated.into_iter().chain(edits).collect()
}

/// Whether it was written down on a later date than it describes, each in its own offset.
fn is_back_dated(check_in: &CheckIn) -> bool {
    check_in.recorded_at.date_naive() > check_in.date()
}

fn targets(chart: &Chart, episode: &Episode, check_in: &CheckIn) -> Vec<Reference> {
    let observations = observation::ids_of(episode, check_in)
        .into_iter()
        .map(|id| chart.links.to("Observation", id));
    [chart.links.to("QuestionnaireResponse", check_in.id)]
        .into_iter()
        .chain(observations)
        .collect()
}
