//! What is due now: the list the window shows, whether or not a reminder was seen.

use chrono::{DateTime, FixedOffset, NaiveDateTime};
use logbook::{Logbook, Settings};
use recovery::SessionStatus;

use crate::known::Known;
use crate::view::DueItem;
use crate::{Refusal, overview};

/// What is due now, earliest first: the planned sessions of today whose time has come, and
/// the check-in once its reminder's time has come and no open episode has one today.
///
/// # Errors
/// When the log book cannot be read or written.
pub fn due_now(logbook: &mut Logbook, now: DateTime<FixedOffset>) -> Result<Vec<DueItem>, Refusal> {
    Ok(overview(logbook, now)?.due)
}

pub(crate) fn due(known: &Known, settings: &Settings) -> Vec<DueItem> {
    let mut due: Vec<(NaiveDateTime, DueItem)> = Vec::new();
    for episode in known.log.episodes.iter().filter(|e| known.is_open(e)) {
        for session in &episode.sessions {
            let Some(at) = session.planned_for else {
                continue;
            };
            let has_come = at.date() == known.today() && at <= known.wall();
            if session.status == SessionStatus::Planned && has_come {
                let item = DueItem::Session {
                    episode: episode.id,
                    session: session.clone(),
                };
                due.push((at, item));
            }
        }
    }
    due.extend(check_in(known, settings));
    due.sort_by_key(|(at, _)| *at);
    due.into_iter().map(|(_, item)| item).collect()
}

fn check_in(known: &Known, settings: &Settings) -> Option<(NaiveDateTime, DueItem)> {
    let at = known.today().and_time(settings.check_in_reminder?);
    let open = || known.log.episodes.iter().filter(|e| known.is_open(e));
    let made = open()
        .flat_map(|episode| &episode.check_ins)
        .any(|check_in| check_in.date() == known.today());
    let episodes: Vec<_> = open().map(|episode| episode.id).collect();
    (at <= known.wall() && !made && !episodes.is_empty())
        .then_some((at, DueItem::CheckIn { episodes, at }))
}
