//! CarePlan: the plan of an episode. Its activities are, in this order: how often the recovery
//! model suggests massage on the day of the export, what professionals prescribed, and every
//! session that was planned.
//!
//! What became of a session is its Procedure, pointed at as the outcome.

use recovery::{Assessment, Episode, Frequency, Session, SessionKind, SessionStatus};
use serde::Serialize;
use uuid::Uuid;

use super::chart::Chart;
use super::codes;
use super::datatypes::{CodeableConcept, Period, Reference};
use super::timing::{self, Timing};
use super::{goal, links, procedure, text};

/// The plan of one episode.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct CarePlan {
    pub(super) id: Uuid,
    /// `on-hold` while a hold is in force, `completed` once the episode is closed.
    status: &'static str,
    intent: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<String>,
    subject: Reference,
    period: Period,
    addresses: [Reference; 1],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    goal: Vec<Reference>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    activity: Vec<Activity>,
}

/// Either a reference or a detail, never both.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[serde(rename_all = "camelCase")]
struct Activity {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    outcome_reference: Vec<Reference>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reference: Option<Reference>,
    #[serde(skip_serializing_if = "Option::is_none")]
    detail: Option<Detail>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
struct Detail {
    kind: &'static str,
    code: CodeableConcept,
    status: &'static str,
    do_not_perform: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    scheduled_timing: Option<Timing>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    performer: Vec<Reference>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
}

/// The id of an episode's plan.
pub(super) fn id(episode: Uuid) -> Uuid {
    links::derived(episode, "care-plan")
}

pub(super) fn care_plan(
    chart: &Chart,
    episode: &Episode,
    verdict: Option<&Assessment>,
) -> CarePlan {
    let held = verdict.is_some_and(|verdict| verdict.hold.is_some());
    let status = match episode.closed {
        Some(_) => "completed",
        None if held => "on-hold",
        None => "active",
    };
    let goals = goal::ids_of(episode).into_iter();
    let suggested = verdict
        .filter(|_| episode.closed.is_none())
        .map(|verdict| suggested(verdict, held));
    let prescribed = episode.prescriptions.iter().map(|prescription| Activity {
        reference: Some(chart.links.to("ServiceRequest", prescription.id)),
        ..Activity::default()
    });
    let planned = episode
        .sessions
        .iter()
        .filter_map(|session| planned(chart, session));
    CarePlan {
        id: id(episode.id),
        status,
        intent: "plan",
        title: text::text(&episode.title),
        subject: chart.subject(),
        period: Period {
            start: episode.opened,
            end: episode.closed,
        },
        addresses: [chart.links.to("Condition", episode.id)],
        goal: goals.map(|id| chart.links.to("Goal", id)).collect(),
        activity: suggested
            .into_iter()
            .chain(prescribed)
            .chain(planned)
            .collect(),
    }
}

/// How often the model suggests massage; that there is to be none is said as well.
fn suggested(verdict: &Assessment, held: bool) -> Activity {
    let frequency = verdict.suggestion.frequency;
    Activity {
        detail: Some(Detail {
            kind: "ServiceRequest",
            code: CodeableConcept::of(codes::SESSION_KIND, SessionKind::Massage.code()),
            status: if held { "on-hold" } else { "in-progress" },
            do_not_perform: frequency == Frequency::None,
            scheduled_timing: timing::how_often(frequency, verdict.on, None),
            performer: Vec::new(),
            description: None,
        }),
        ..Activity::default()
    }
}

/// A session that was planned; nothing for one that was done unplanned.
fn planned(chart: &Chart, session: &Session) -> Option<Activity> {
    let planned_for = session.planned_for.as_ref()?;
    let (status, over) = match session.status {
        SessionStatus::Planned => ("scheduled", false),
        SessionStatus::Suspended => ("on-hold", false),
        SessionStatus::Done => ("completed", true),
        SessionStatus::Skipped | SessionStatus::Missed => ("cancelled", true),
    };
    // Who gave it and what was noted stands in the procedure, where there is one.
    let ahead = !over;
    Some(Activity {
        outcome_reference: procedure::id(session)
            .map(|id| chart.links.to("Procedure", id))
            .into_iter()
            .collect(),
        reference: None,
        detail: Some(Detail {
            kind: "ServiceRequest",
            code: CodeableConcept::of(codes::SESSION_KIND, session.kind.code()),
            status,
            do_not_perform: false,
            scheduled_timing: Some(timing::once(planned_for)),
            performer: Reference::named(
                session
                    .provider
                    .as_deref()
                    .filter(|_| ahead)
                    .and_then(text::text),
            )
            .into_iter()
            .collect(),
            description: session
                .note
                .as_deref()
                .filter(|_| ahead)
                .and_then(text::text),
        }),
    })
}
