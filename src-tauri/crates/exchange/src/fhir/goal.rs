//! Goal: the four criteria with what the recovery model says of them on the day of the export,
//! and the activities the patient wants back.

use chrono::NaiveDate;
use recovery::assessment::{Status, Tier};
use recovery::{Assessment, Episode};
use serde::Serialize;
use uuid::Uuid;

use super::chart::Chart;
use super::codes;
use super::datatypes::{CodeableConcept, Reference};
use super::{links, text};

/// What an episode is to come to.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Goal {
    pub(super) id: Uuid,
    /// `completed` once the episode is closed: FHIR's word for "no longer sought".
    lifecycle_status: &'static str,
    /// Nothing where there is not enough data, and for the activities.
    #[serde(skip_serializing_if = "Option::is_none")]
    achievement_status: Option<CodeableConcept>,
    description: CodeableConcept,
    subject: Reference,
    start_date: NaiveDate,
    #[serde(skip_serializing_if = "Option::is_none")]
    status_date: Option<NaiveDate>,
    addresses: [Reference; 1],
}

/// The criteria by name, with the code of each tier.
const CRITERIA: [(&str, [&str; 2]); 4] = [
    ("pain", ["pain_basic", "pain_strict"]),
    ("movement", ["movement_basic", "movement_strict"]),
    (
        "inflammation",
        ["inflammation_basic", "inflammation_strict"],
    ),
    ("function", ["function_basic", "function_strict"]),
];

/// The ids of the goals of an episode.
pub(super) fn ids_of(episode: &Episode) -> Vec<Uuid> {
    let criteria = CRITERIA.iter().map(|(name, _)| of_criterion(episode, name));
    let activities = (0..episode.activities.len()).map(|place| of_activity(episode, place));
    criteria.chain(activities).collect()
}

fn of_criterion(episode: &Episode, name: &str) -> Uuid {
    links::derived(episode.id, &format!("goal {name}"))
}

fn of_activity(episode: &Episode, place: usize) -> Uuid {
    links::derived(episode.id, &format!("goal activity {place}"))
}

/// The goals in the order of [`ids_of`].
pub(super) fn goals(chart: &Chart, episode: &Episode, verdict: Option<&Assessment>) -> Vec<Goal> {
    let goal = |id, description| Goal {
        id,
        lifecycle_status: if episode.closed.is_some() {
            "completed"
        } else {
            "active"
        },
        achievement_status: None,
        description,
        subject: chart.subject(),
        start_date: episode.opened,
        status_date: None,
        addresses: [chart.links.to("Condition", episode.id)],
    };
    let tier = tier(verdict);
    let statuses = verdict.map(|verdict| {
        verdict.criteria.all().map(|criterion| match tier {
            Tier::Basic => criterion.basic,
            Tier::Strict => criterion.strict,
        })
    });
    let criteria = CRITERIA.iter().enumerate().map(|(place, (name, by_tier))| {
        let code = match tier {
            Tier::Basic => by_tier[0],
            Tier::Strict => by_tier[1],
        };
        let concept = CodeableConcept::of(codes::CRITERION, code);
        Goal {
            achievement_status: statuses.and_then(|statuses| achievement(statuses[place])),
            status_date: verdict.map(|verdict| verdict.on),
            ..goal(of_criterion(episode, name), concept)
        }
    });
    let activities = episode.activities.iter().enumerate().map(|(place, words)| {
        let concept = CodeableConcept::of(codes::KIND, "activity").with_text(text::text(words));
        goal(of_activity(episode, place), concept)
    });
    criteria.chain(activities).collect()
}

/// The tier the next phase asks for; the strict one when there is none further.
fn tier(verdict: Option<&Assessment>) -> Tier {
    match verdict.and_then(|verdict| verdict.next.as_ref()) {
        Some(next) => next.tier.unwrap_or(Tier::Basic),
        None if verdict.is_some() => Tier::Strict,
        None => Tier::Basic,
    }
}

fn achievement(status: Status) -> Option<CodeableConcept> {
    match status {
        Status::Met => Some(codes::goal_achievement("achieved")),
        Status::NotMet => Some(codes::goal_achievement("not-achieved")),
        Status::NotEnoughData => None,
    }
}
