//! A session as it stands in a file.

use chrono::{DateTime, FixedOffset, NaiveDateTime};
use recovery::{GivenPressure, Score, Session, SessionKind, SessionStatus};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::checked::{Checked, value};
use super::numbers::{SessionMinutes, Within};
use super::text::{Name, Note, Text};

/// The fields of a session, in their order.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SessionFields {
    id: Checked<Uuid>,
    kind: Checked<SessionKind>,
    planned_for: Option<Checked<NaiveDateTime>>,
    status: Checked<SessionStatus>,
    done_at: Option<Checked<DateTime<FixedOffset>>>,
    minutes: Option<Checked<SessionMinutes>>,
    pressure: Option<Checked<GivenPressure>>,
    pain_before: Option<Checked<Score>>,
    pain_after: Option<Checked<Score>>,
    provider: Option<Checked<Name>>,
    note: Option<Checked<Note>>,
}

impl From<SessionFields> for Session {
    fn from(read: SessionFields) -> Self {
        Self {
            id: read.id.0,
            kind: read.kind.0,
            planned_for: value(read.planned_for),
            status: read.status.0,
            done_at: value(read.done_at),
            minutes: value(read.minutes).map(|Within(minutes)| minutes),
            pressure: value(read.pressure),
            pain_before: value(read.pain_before),
            pain_after: value(read.pain_after),
            provider: value(read.provider).map(|Text(provider)| provider),
            note: value(read.note).map(|Text(note)| note),
        }
    }
}

impl From<&Session> for SessionFields {
    fn from(session: &Session) -> Self {
        Self {
            id: Checked(session.id),
            kind: Checked(session.kind),
            planned_for: session.planned_for.map(Checked),
            status: Checked(session.status),
            done_at: session.done_at.map(Checked),
            minutes: session.minutes.map(Within).map(Checked),
            pressure: session.pressure.map(Checked),
            pain_before: session.pain_before.map(Checked),
            pain_after: session.pain_after.map(Checked),
            provider: session.provider.clone().map(Text).map(Checked),
            note: session.note.clone().map(Text).map(Checked),
        }
    }
}
