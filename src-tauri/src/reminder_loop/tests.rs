//! When the loop asks, and what it does with the answer.

use std::sync::Mutex;

use super::*;

fn at(text: &str) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339(text).unwrap()
}

fn watching(asked: &str, next_due: Option<&str>) -> Watch {
    Watch {
        asked: Some(at(asked)),
        seen: Some(at(asked)),
        next_due: next_due.map(|due| due.parse().unwrap()),
        stale: false,
    }
}

#[test]
fn while_nothing_is_due_the_log_book_is_left_alone() {
    let watch = watching("2026-03-02T17:50:00+01:00", Some("2026-03-02T18:00:00"));
    assert_eq!(watch.reason_to_ask(at("2026-03-02T17:59:59+01:00")), None);
}

#[test]
fn what_came_due_during_a_long_sleep_is_asked_for() {
    let watch = watching("2026-03-02T17:50:00+01:00", Some("2026-03-02T18:00:00"));
    for later in ["2026-03-02T18:00:00+01:00", "2026-03-02T23:12:41+01:00"] {
        assert_eq!(watch.reason_to_ask(at(later)), Some(Reason::Due));
    }
}

#[test]
fn a_new_date_and_a_clock_that_was_set_are_noticed() {
    let watch = watching("2026-03-02T23:59:50+01:00", None);
    let reason = |now| watch.reason_to_ask(at(now));
    assert_eq!(reason("2026-03-03T00:00:00+01:00"), Some(Reason::NewDate));
    assert_eq!(reason("2026-03-02T22:00:00+01:00"), Some(Reason::ClockSet));
    assert_eq!(reason("2026-03-02T23:59:55+02:00"), Some(Reason::ClockSet));
}

#[test]
fn what_is_in_memory_is_not_trusted_for_ever() {
    let watch = watching("2026-03-02T12:00:00+01:00", None);
    assert_eq!(watch.reason_to_ask(at("2026-03-02T12:14:59+01:00")), None);
    let reason = watch.reason_to_ask(at("2026-03-02T12:15:00+01:00"));
    assert_eq!(reason, Some(Reason::Trust));
}

#[test]
fn it_sleeps_until_the_next_is_due_but_never_past_a_glance() {
    let watch = watching("2026-03-02T17:50:00+01:00", Some("2026-03-02T18:00:00"));
    let sleep = |now| watch.sleep_for(at(now));
    assert_eq!(sleep("2026-03-02T17:50:00+01:00"), Clock::GLANCE);
    let last_moment = Duration::from_millis(200);
    assert_eq!(sleep("2026-03-02T17:59:59.8+01:00"), last_moment);
}

/// A desktop that notes what it is given, and shows it or not.
#[derive(Default)]
struct Noted {
    notices: Mutex<Vec<String>>,
    changes: Mutex<u32>,
    deaf: bool,
}

impl Outlet for Noted {
    fn show(&self, notice: &Notice) -> bool {
        let mut notices = self.notices.lock().unwrap();
        notices.push(notice.title.clone());
        !self.deaf
    }

    fn overview_changed(&self) {
        *self.changes.lock().unwrap() += 1;
    }
}

impl Noted {
    fn taken(&self) -> (Vec<String>, u32) {
        let notices = std::mem::take(&mut *self.notices.lock().unwrap());
        (notices, std::mem::take(&mut *self.changes.lock().unwrap()))
    }
}

/// A log book with an exercise planned for 2 March 2026 at 18:00, and nothing else.
fn with_a_session(folder: &tempfile::TempDir) -> OpenBook {
    let book = OpenBook::open(folder.path().join("tend.logbook"));
    let file = br#"{ "format": "tend-log", "version": 1,
        "exported_at": "2026-03-01T12:00:00+01:00", "app_version": "0.1.0",
        "patient": { "activity_level": "general", "cautions": [] },
        "episodes": [{ "id": "7f8c1c1e-0000-4000-8000-000000000001", "title": "Neck",
            "area": { "site": "neck" }, "context": "upkeep",
            "onset": "2026-02-01", "opened": "2026-02-01", "activities": [],
            "check_ins": [], "clearances": [],
            "prescriptions": [{ "id": "7f8c1c1e-0000-4000-8000-000000000003",
                "date": "2026-02-01", "by": "Dr. Sand", "frequency": { "kind": "none" } }],
            "sessions": [{ "id": "7f8c1c1e-0000-4000-8000-000000000002",
                "kind": "exercise", "status": "planned",
                "planned_for": "2026-03-02T18:00" }] }] }"#;
    let read = exchange::log::parse(file).unwrap();
    let filled = book.with(|logbook, now| {
        let kind = logbook::ChangeKind::EpisodeStarted;
        logbook.change(kind, None, now, |writing| {
            writing.put_patient(&read.log.patient)?;
            writing.add_episode(&read.log.episodes[0])?;
            Ok(())
        })
    });
    filled.unwrap();
    book
}

#[test]
fn a_due_session_is_shown_once_and_kept_as_shown() {
    let folder = tempfile::tempdir().unwrap();
    let (book, words) = (with_a_session(&folder), Words::english());
    let (mut watch, desk) = (Watch::default(), Noted::default());
    let mut look = |now: &str| {
        watch.look(&book, at(now), &words, &desk);
        desk.taken()
    };
    assert_eq!(look("2026-03-02T17:59:00+01:00"), (vec![], 0));
    assert_eq!(look("2026-03-02T17:59:59+01:00"), (vec![], 0));
    let exercise = vec!["Exercise at 18:00".to_owned()];
    assert_eq!(look("2026-03-02T18:00:00+01:00"), (exercise, 1));
    assert_eq!(look("2026-03-02T18:00:01+01:00"), (vec![], 0));
    assert_eq!(look("2026-03-02T17:59:00+01:00").0, Vec::<String>::new());
    assert_eq!(look("2026-03-02T18:00:00+01:00").0, Vec::<String>::new());
    let shown = book.with(|logbook, _| {
        let shown = logbook::ReminderState::Shown;
        Ok(logbook.read(|log| log.reminders_in(shown))?)
    });
    assert_eq!(shown.unwrap().len(), 1);
}

#[test]
fn what_no_one_showed_is_not_kept_as_shown() {
    let folder = tempfile::tempdir().unwrap();
    let (book, words) = (with_a_session(&folder), Words::english());
    let mut watch = Watch::default();
    let desk = Noted {
        deaf: true,
        ..Noted::default()
    };
    watch.look(&book, at("2026-03-02T17:59:00+01:00"), &words, &desk);
    watch.look(&book, at("2026-03-02T18:00:00+01:00"), &words, &desk);
    assert_eq!(desk.taken().0.len(), 1);
    let claimed = book.with(|logbook, _| {
        let claimed = logbook::ReminderState::Claimed;
        Ok(logbook.read(|log| log.reminders_in(claimed))?)
    });
    assert_eq!(claimed.unwrap().len(), 1);
}

#[test]
fn what_came_due_while_closed_is_one_notice_at_the_next_start() {
    let folder = tempfile::tempdir().unwrap();
    let (book, words) = (with_a_session(&folder), Words::english());
    let desk = Noted::default();
    let start = |now: &str| {
        Watch::default().look(&book, at(now), &words, &desk);
        desk.taken().0
    };
    assert_eq!(start("2026-03-02T12:00:00+01:00"), Vec::<String>::new());
    assert_eq!(start("2026-03-04T12:00:00+01:00"), ["While you were away"]);
    assert_eq!(start("2026-03-04T12:00:00+01:00"), Vec::<String>::new());
}

#[test]
fn a_new_date_is_told_to_the_window() {
    let folder = tempfile::tempdir().unwrap();
    let book = OpenBook::open(folder.path().join("tend.logbook"));
    let (words, desk) = (Words::english(), Noted::default());
    let mut watch = Watch::default();
    watch.look(&book, at("2026-03-02T23:59:59+01:00"), &words, &desk);
    assert_eq!(desk.taken().1, 0);
    watch.look(&book, at("2026-03-03T00:00:00+01:00"), &words, &desk);
    assert_eq!(desk.taken().1, 1);
}
