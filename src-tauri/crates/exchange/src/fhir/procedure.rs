//! Procedure: a session that was done, or that was skipped or missed (`not-done`). One that is
//! still planned is an activity of the CarePlan alone.

use chrono::NaiveDate;
use recovery::{Episode, Session, SessionStatus};
use serde::Serialize;
use uuid::Uuid;

use super::chart::Chart;
use super::codes;
use super::datatypes::{Annotation, CodeableConcept, Reference};
use super::{text, time};

/// What became of a session.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Procedure {
    pub(super) id: Uuid,
    based_on: [Reference; 1],
    status: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    status_reason: Option<CodeableConcept>,
    code: CodeableConcept,
    subject: Reference,
    /// When it was done, with its offset; of one not done, the date it was planned for.
    #[serde(skip_serializing_if = "Option::is_none")]
    performed_date_time: Option<String>,
    recorder: Reference,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    performer: Vec<Performer>,
    reason_reference: [Reference; 1],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    note: Vec<Annotation>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct Performer {
    actor: Reference,
}

/// The id of the session's procedure, if it is over.
pub(super) fn id(session: &Session) -> Option<Uuid> {
    status(session.status).map(|_| session.id)
}

/// The status and, where it was not done, why.
fn status(status: SessionStatus) -> Option<(&'static str, Option<CodeableConcept>)> {
    match status {
        SessionStatus::Planned | SessionStatus::Suspended => None,
        SessionStatus::Done => Some(("completed", None)),
        SessionStatus::Skipped | SessionStatus::Missed => {
            let why = CodeableConcept::of(codes::NOT_DONE, status.code());
            Some(("not-done", Some(why)))
        }
    }
}

pub(super) fn procedure(chart: &Chart, episode: &Episode, session: &Session) -> Option<Procedure> {
    let (status, status_reason) = status(session.status)?;
    let planned = session.planned_for.map(|planned| planned.date());
    let performer = session.provider.as_deref().and_then(text::text);
    Some(Procedure {
        id: session.id,
        based_on: [chart.plan_of(episode)],
        status,
        status_reason,
        code: CodeableConcept::of(codes::SESSION_KIND, session.kind.code()),
        subject: chart.subject(),
        performed_date_time: match &session.done_at {
            Some(done_at) => Some(time::moment(done_at)),
            None => planned.as_ref().map(NaiveDate::to_string),
        },
        recorder: chart.subject(),
        performer: Reference::named(performer)
            .map(|actor| Performer { actor })
            .into_iter()
            .collect(),
        reason_reference: [chart.links.to("Condition", episode.id)],
        note: Annotation::of(session.note.as_ref()),
    })
}
