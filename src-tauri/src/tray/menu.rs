//! The menu as data: what stands in it and what each line does.

use planner::remind::{Deed, Remindable, SnoozeFor};
use planner::view::{DueItem, Overview};
use uuid::Uuid;
use words::Words;

/// What a line of the menu does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Act {
    /// Opens the window, perhaps on a deed.
    Open(Option<Remindable>),
    /// Marks a session done.
    Done(Uuid),
    /// Puts a reminder off.
    Snooze(Remindable, SnoozeFor),
    /// Ends Tend.
    Quit,
}

/// One line of the menu.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Entry {
    /// Does something.
    Line(String, Act),
    /// Has lines of its own.
    Group(String, Vec<(String, Act)>),
    /// Only says something.
    Remark(String),
    /// Sets apart.
    Rule,
}

/// The menu as of now.
pub(super) fn of(overview: &Overview, words: &Words) -> Vec<Entry> {
    let mut menu = vec![Entry::Line(words.tray_open(), Act::Open(None)), Entry::Rule];
    let due: Vec<Entry> = overview
        .due
        .iter()
        .filter_map(|item| entry(item, overview, words))
        .collect();
    if due.is_empty() {
        menu.push(Entry::Remark(words.tray_nothing_due()));
    } else {
        menu.extend(due);
    }
    menu.extend([Entry::Rule, Entry::Line(words.tray_quit(), Act::Quit)]);
    menu
}

/// The menu while the log book is locked: nothing of what is due.
pub(super) fn locked(words: &Words) -> Vec<Entry> {
    vec![
        Entry::Line(words.tray_open(), Act::Open(None)),
        Entry::Rule,
        Entry::Line(words.tray_quit(), Act::Quit),
    ]
}

/// Nothing for what has been put off.
fn entry(item: &DueItem, overview: &Overview, words: &Words) -> Option<Entry> {
    let title = |id: &Uuid| {
        let episode = overview.episodes.iter().find(|episode| episode.id == *id);
        episode.map(|episode| episode.title.clone())
    };
    let (deed, what, first) = match item {
        DueItem::Session {
            episode,
            session,
            snoozed_until: None,
            ..
        } => (
            Deed::Session {
                session: session.id,
                kind: session.kind,
                at: session.planned_for?,
                episode: title(episode)?,
                dose: None,
            },
            Remindable::Session {
                session: session.id,
            },
            (words.done(), Act::Done(session.id)),
        ),
        DueItem::CheckIn {
            episodes,
            snoozed_until: None,
            ..
        } => (
            Deed::CheckIn {
                episodes: episodes.iter().filter_map(title).collect(),
            },
            Remindable::CheckIn,
            (words.open_check_in(), Act::Open(Some(Remindable::CheckIn))),
        ),
        DueItem::Session { .. } | DueItem::CheckIn { .. } => return None,
    };
    let put_off = [
        (words.snooze_10_minutes(), SnoozeFor::TenMinutes),
        (words.snooze_1_hour(), SnoozeFor::OneHour),
        (words.snooze_tomorrow(), SnoozeFor::Tomorrow),
    ];
    let mut lines = vec![first];
    lines.extend(put_off.map(|(label, by)| (label, Act::Snooze(what, by))));
    Some(Entry::Group(words.line(&deed, overview.now.date()), lines))
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;
    use logbook::Logbook;

    use super::*;

    const SESSION: Uuid = Uuid::from_u128(0x7f8c_1c1e_0000_4000_8000_0000_0000_0002);

    /// An exercise on 2 March 2026 at 18:00, and a check-in the day before.
    fn log_book() -> Logbook {
        let file = br#"{ "format": "tend-log", "version": 1,
            "exported_at": "2026-03-01T12:00:00+01:00", "app_version": "0.1.0",
            "patient": { "activity_level": "general", "cautions": [] },
            "episodes": [{ "id": "7f8c1c1e-0000-4000-8000-000000000001", "title": "My_neck",
                "area": { "site": "neck" }, "context": "upkeep",
                "onset": "2026-02-01", "opened": "2026-02-01", "activities": [],
                "check_ins": [{ "id": "7f8c1c1e-0000-4000-8000-000000000004",
                    "at": "2026-03-01T11:00:00+01:00",
                    "recorded_at": "2026-03-01T11:00:00+01:00", "pain": 1, "flags": [] }],
                "clearances": [],
                "prescriptions": [{ "id": "7f8c1c1e-0000-4000-8000-000000000003",
                    "date": "2026-02-01", "by": "Dr. Sand", "frequency": { "kind": "none" } }],
                "sessions": [{ "id": "7f8c1c1e-0000-4000-8000-000000000002",
                    "kind": "exercise", "status": "planned",
                    "planned_for": "2026-03-02T18:00" }] }] }"#;
        let log = exchange::log::parse(file).unwrap().log;
        let mut logbook = Logbook::in_memory().unwrap();
        let now = DateTime::parse_from_rfc3339("2026-03-01T12:00:00+01:00").unwrap();
        planner::import_log(&mut logbook, &log, &Default::default(), now).unwrap();
        logbook
    }

    fn menu(logbook: &mut Logbook, time: &str) -> Vec<Entry> {
        let now = DateTime::parse_from_rfc3339(&format!("2026-03-02T{time}:00+01:00")).unwrap();
        of(&planner::overview(logbook, now).unwrap(), &Words::english())
    }

    fn groups(menu: &[Entry]) -> Vec<(&str, Vec<Act>)> {
        menu.iter()
            .filter_map(|entry| match entry {
                Entry::Group(label, lines) => {
                    Some((label.as_str(), lines.iter().map(|(_, act)| *act).collect()))
                }
                _ => None,
            })
            .collect()
    }

    #[test]
    fn while_nothing_is_due_it_says_so_between_opening_and_quitting() {
        let words = Words::english();
        assert_eq!(
            menu(&mut log_book(), "17:59"),
            [
                Entry::Line(words.tray_open(), Act::Open(None)),
                Entry::Rule,
                Entry::Remark(words.tray_nothing_due()),
                Entry::Rule,
                Entry::Line(words.tray_quit(), Act::Quit),
            ]
        );
    }

    #[test]
    fn what_is_due_is_done_or_put_off_each_in_a_menu_of_its_own() {
        let put_off = |what| {
            let by = [
                SnoozeFor::TenMinutes,
                SnoozeFor::OneHour,
                SnoozeFor::Tomorrow,
            ];
            by.map(|by| Act::Snooze(what, by))
        };
        let session = Remindable::Session { session: SESSION };
        let mut exercise = vec![Act::Done(SESSION)];
        exercise.extend(put_off(session));
        let mut check_in = vec![Act::Open(Some(Remindable::CheckIn))];
        check_in.extend(put_off(Remindable::CheckIn));
        assert_eq!(
            groups(&menu(&mut log_book(), "19:00")),
            [
                ("Exercise at 18:00 · My_neck", exercise),
                ("Check-in", check_in)
            ]
        );
    }

    #[test]
    fn what_was_put_off_is_not_there() {
        let mut logbook = log_book();
        let now = DateTime::parse_from_rfc3339("2026-03-02T18:00:00+01:00").unwrap();
        let what = vec![Remindable::Session { session: SESSION }];
        planner::snooze(&mut logbook, now, what, SnoozeFor::OneHour).unwrap();
        assert_eq!(groups(&menu(&mut logbook, "18:00")), []);
    }
}
