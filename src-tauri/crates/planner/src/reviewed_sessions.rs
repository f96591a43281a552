//! The sessions of a log somebody else has exported, over some dates.

use chrono::NaiveDate;
use exchange::log::LogFile;

use crate::sessions::in_order;
use crate::view::SessionView;

/// The sessions that count on a date from `from` to `to`, both included, in order of their local
/// time. The file does not say which of them the patient has put on their date by hand.
pub fn reviewed_sessions(log: &LogFile, from: NaiveDate, to: NaiveDate) -> Vec<SessionView> {
    let mut views = Vec::new();
    for episode in &log.log.episodes {
        for session in &episode.sessions {
            if session
                .date()
                .is_some_and(|date| (from..=to).contains(&date))
            {
                views.push(SessionView {
                    episode: episode.id,
                    session: session.clone(),
                    pinned: false,
                });
            }
        }
    }
    in_order(&mut views);
    views
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOG: &str = r#"{ "format": "tend-log", "version": 1,
        "exported_at": "2026-03-01T12:00:00+01:00", "app_version": "0.1.0",
        "patient": { "activity_level": "general", "cautions": [] },
        "episodes": [{
            "id": "00000000-0000-4000-8000-000000000001", "title": "Knee",
            "area": { "site": "knee" }, "context": "injury",
            "onset": "2026-02-01", "opened": "2026-02-01", "activities": [],
            "check_ins": [], "clearances": [], "prescriptions": [],
            "sessions": [
                { "id": "00000000-0000-4000-8000-000000000003", "kind": "massage",
                  "planned_for": "2026-03-03T18:00", "status": "planned" },
                { "id": "00000000-0000-4000-8000-000000000002", "kind": "pt",
                  "done_at": "2026-02-20T09:00:00+01:00", "status": "done" },
                { "id": "00000000-0000-4000-8000-000000000004", "kind": "exercise",
                  "planned_for": "2026-01-10T18:00", "status": "skipped" }
            ] }] }"#;

    #[test]
    fn the_sessions_of_a_file_come_in_the_order_of_their_time() {
        let file = exchange::log::parse(LOG.as_bytes()).expect("a log");
        let date = |day: &str| day.parse::<NaiveDate>().expect("a date");
        let found = reviewed_sessions(&file, date("2026-02-01"), date("2026-03-31"));
        let ids: Vec<_> = found
            .iter()
            .map(|view| view.session.id.as_u128() & 0xf)
            .collect();
        assert_eq!(ids, [2, 3]);
        assert!(reviewed_sessions(&file, date("2026-03-04"), date("2026-03-31")).is_empty());
    }
}
