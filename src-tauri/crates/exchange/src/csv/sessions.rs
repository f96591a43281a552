//! The table `sessions`: one row per session of any episode.

use recovery::{Episode, Log, Session};

use super::cell;
use super::table::Table;

const COLUMNS: [&str; 12] = [
    "session_id",
    "episode_id",
    "kind",
    "planned_for (local time)",
    "status",
    "done_at (with UTC offset)",
    "duration (min)",
    "pressure",
    "pain_before (0-10)",
    "pain_after (0-10)",
    "provider",
    "note",
];

pub(super) fn table(log: &Log) -> Table {
    let rows = log.episodes.iter().flat_map(|episode| {
        episode
            .sessions
            .iter()
            .map(move |session| row(episode, session))
    });
    Table::new("sessions", &COLUMNS, rows)
}

fn row(episode: &Episode, session: &Session) -> [String; 12] {
    [
        session.id.to_string(),
        episode.id.to_string(),
        session.kind.code().to_owned(),
        cell::local(session.planned_for.as_ref()),
        session.status.code().to_owned(),
        cell::moment(session.done_at.as_ref()),
        cell::plain(session.minutes),
        cell::plain(session.pressure),
        cell::score(session.pain_before),
        cell::score(session.pain_after),
        cell::text_or_empty(session.provider.as_ref()),
        cell::text_or_empty(session.note.as_ref()),
    ]
}
