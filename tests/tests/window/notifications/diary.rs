//! A log book with a few exercises planned for 2 March 2026, and nothing else to remind of.

use std::path::PathBuf;

use chrono::{DateTime, FixedOffset};
use journeys::window::Home;
use logbook::{ChangeKind, Logbook};
use planner::draft::SettingChange;
use uuid::Uuid;

use crate::log_book;

/// A Monday. The person lives an hour east of Greenwich.
pub(super) fn at(time: &str) -> String {
    format!("2026-03-02T{time}:00+01:00")
}

/// The same, as a moment.
pub(super) fn moment(time: &str) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339(&at(time)).unwrap()
}

/// What an exercise is known by.
pub(super) fn exercise(time: &str) -> Uuid {
    let number: u128 = time.replace(':', "").parse().unwrap();
    Uuid::from_u128(number)
}

/// Plans an exercise at each of these times. No check-in is asked for.
pub(super) fn plan(home: &Home, now: &str, episode: &str, times: &[&str]) -> PathBuf {
    let place = log_book::place(home);
    let sessions: Vec<_> = times
        .iter()
        .map(|time| {
            serde_json::json!({ "id": exercise(time), "kind": "exercise", "status": "planned",
                "planned_for": format!("2026-03-02T{time}") })
        })
        .collect();
    let log = serde_json::json!({ "format": "tend-log", "version": 1,
        "exported_at": "2026-03-01T12:00:00+01:00", "app_version": "0.1.0",
        "patient": { "activity_level": "general", "cautions": [] },
        "episodes": [{ "id": Uuid::from_u128(1), "title": episode,
            "area": { "site": "knee", "side": "left" }, "context": "upkeep",
            "onset": "2026-03-01", "opened": "2026-03-01", "activities": [],
            "check_ins": [], "clearances": [],
            "prescriptions": [{ "id": Uuid::from_u128(2), "date": "2026-03-01",
                "by": "Dr. Sand", "frequency": { "kind": "none" } }],
            "sessions": sessions }] });
    let read = exchange::log::parse(log.to_string().as_bytes()).unwrap();
    let mut logbook = Logbook::open(&place, moment(now)).unwrap();
    logbook
        .change::<_, logbook::LogbookError>(
            ChangeKind::EpisodeStarted,
            None,
            moment(now),
            |writing| {
                writing.put_patient(&read.log.patient)?;
                writing.add_episode(&read.log.episodes[0])?;
                Ok(())
            },
        )
        .unwrap();
    planner::change_setting(
        &mut logbook,
        moment(now),
        SettingChange::CheckIns(Vec::new()),
    )
    .unwrap();
    place
}

/// What another program does with the log book meanwhile.
pub(super) fn elsewhere<T>(
    home: &Home,
    now: &str,
    work: impl FnOnce(&mut Logbook, DateTime<FixedOffset>) -> Result<T, planner::Refusal>,
) -> T {
    let mut logbook = Logbook::open(&log_book::place(home), moment(now)).unwrap();
    work(&mut logbook, moment(now)).unwrap()
}
