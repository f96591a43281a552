//! The table `sessions`: one row per session of any episode, planned, done or not done.

use recovery::{GivenPressure, Session, SessionKind, SessionStatus};

use super::cell;
use super::column::{Column, Holds, NEVER, NOTHING, UNANSWERED};
use super::table::Table;

pub(super) const TABLE: Table<Session> = Table {
    name: "sessions",
    columns: &[
        Column {
            name: "session_id",
            holds: Holds::Id,
            means: "The session.",
            empty: NEVER,
            cell: |row| row.of.id.to_string(),
        },
        Column::episode(),
        Column {
            name: "kind",
            holds: Holds::Code(|| SessionKind::ALL.iter().map(|it| it.code()).collect()),
            means: "What is done in it.",
            empty: NEVER,
            cell: |row| row.of.kind.code().to_owned(),
        },
        Column {
            name: "date",
            holds: Holds::Date,
            means: "The date it counts on: of done_at in its own offset, or the one planned. \
                    Derived.",
            empty: "it was neither planned for a date nor done",
            cell: |row| cell::plain(row.of.date()),
        },
        Column {
            name: "planned_for",
            holds: Holds::LocalTime,
            means: "When it was planned, by the clock on the wall.",
            empty: "it was not planned",
            cell: |row| cell::local(row.of.planned_for.as_ref()),
        },
        Column {
            name: "status",
            holds: Holds::Code(|| SessionStatus::ALL.iter().map(|it| it.code()).collect()),
            means: "What became of it.",
            empty: NEVER,
            cell: |row| row.of.status.code().to_owned(),
        },
        Column {
            name: "done_at",
            holds: Holds::Moment,
            means: "When it was done.",
            empty: "it was not done",
            cell: |row| cell::moment(row.of.done_at.as_ref()),
        },
        Column {
            name: "duration",
            holds: Holds::Whole("min", "1-480"),
            means: "How long it took.",
            empty: UNANSWERED,
            cell: |row| cell::plain(row.of.minutes),
        },
        Column {
            name: "pressure",
            holds: Holds::Code(|| GivenPressure::ALL.iter().map(|it| it.code()).collect()),
            means: "The pressure it was given with.",
            empty: UNANSWERED,
            cell: |row| cell::plain(row.of.pressure),
        },
        Column {
            name: "pain_before",
            holds: Holds::Score("worst"),
            means: "Pain just before.",
            empty: UNANSWERED,
            cell: |row| cell::score(row.of.pain_before),
        },
        Column {
            name: "pain_after",
            holds: Holds::Score("worst"),
            means: "Pain just after.",
            empty: UNANSWERED,
            cell: |row| cell::score(row.of.pain_after),
        },
        Column {
            name: "provider",
            holds: Holds::Text(200),
            means: "Who gives it.",
            empty: NOTHING,
            cell: |row| cell::text_or_empty(row.of.provider.as_ref()),
        },
        Column {
            name: "note",
            holds: Holds::Text(4000),
            means: "What the patient noted.",
            empty: NOTHING,
            cell: |row| cell::text_or_empty(row.of.note.as_ref()),
        },
    ],
};
