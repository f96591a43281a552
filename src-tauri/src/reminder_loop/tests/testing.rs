//! A desktop that notes what it is given, and a log book with an exercise in it.

use std::cell::{Cell, RefCell};

use chrono::{DateTime, FixedOffset};
use logbook::{Language, ReminderState};
use planner::remind::Remindable;
use uuid::Uuid;

use crate::host::notifications::{Notification, NotificationId};
use crate::open_book::OpenBook;
use crate::reminder_loop::{Outlet, Shown};

pub(super) fn at(text: &str) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339(text).unwrap()
}

/// 2 March 2026 at this time.
pub(super) fn on_monday(time: &str) -> DateTime<FixedOffset> {
    at(&format!("2026-03-02T{time}+01:00"))
}

pub(super) const EXERCISE: Uuid = Uuid::from_u128(2);

/// A desktop that notes what it is given.
#[derive(Default)]
pub(super) struct Desk {
    /// Whether nobody is there to show anything.
    pub(super) empty: Cell<bool>,
    /// Whether whoever is there never answers.
    pub(super) mute: Cell<bool>,
    pub(super) shown: RefCell<Vec<Notification>>,
    pub(super) withdrawn: RefCell<Vec<NotificationId>>,
    pub(super) opened: RefCell<Vec<Option<Remindable>>>,
    pub(super) changes: Cell<u32>,
}

impl Outlet for Desk {
    fn listen(&self) {}

    fn show(&self, notification: &Notification) -> Shown {
        if self.empty.get() {
            return Shown::No;
        }
        let mut shown = self.shown.borrow_mut();
        shown.push(notification.clone());
        if self.mute.get() {
            return Shown::Unclear;
        }
        Shown::As(id(shown.len()))
    }

    fn withdraw(&self, id: &NotificationId) {
        self.withdrawn.borrow_mut().push(id.clone());
    }

    fn open(&self, on: Option<Remindable>, _token: Option<String>) {
        self.opened.borrow_mut().push(on);
    }

    fn overview_changed(&self) {
        self.changes.set(self.changes.get() + 1);
    }

    fn came_or_went(&self) -> bool {
        !self.empty.get()
    }
}

/// The notification that was shown first, second, …
pub(super) fn id(number: usize) -> NotificationId {
    NotificationId::new(":1.7".to_owned(), u32::try_from(number).unwrap())
}

impl Desk {
    /// The titles of what was shown since this was last asked.
    pub(super) fn titles(&self) -> Vec<String> {
        let shown = self.shown.borrow();
        shown.iter().map(|each| each.title.clone()).collect()
    }
}

/// A log book with an exercise planned for 2 March 2026 at 18:00, and no check-ins asked
/// for.
pub(super) fn with_an_exercise(folder: &tempfile::TempDir) -> OpenBook {
    let book = OpenBook::open(folder.path().join("tend.logbook"), Language::En);
    let file = br#"{ "format": "tend-log", "version": 1,
        "exported_at": "2026-03-01T12:00:00+01:00", "app_version": "0.1.0",
        "patient": { "activity_level": "general", "cautions": [] },
        "episodes": [{ "id": "00000000-0000-0000-0000-000000000001", "title": "Neck",
            "area": { "site": "neck" }, "context": "upkeep",
            "onset": "2026-02-28", "opened": "2026-02-28", "activities": [],
            "check_ins": [], "clearances": [],
            "prescriptions": [{ "id": "00000000-0000-0000-0000-000000000003",
                "date": "2026-02-28", "by": "Dr. Sand", "frequency": { "kind": "none" } }],
            "sessions": [{ "id": "00000000-0000-0000-0000-000000000002",
                "kind": "exercise", "status": "planned",
                "planned_for": "2026-03-02T18:00" }] }] }"#;
    let read = exchange::log::parse(file).unwrap();
    book.with(|logbook, now| {
        let kind = logbook::ChangeKind::EpisodeStarted;
        logbook.change(kind, None, now, |writing| {
            writing.put_patient(&read.log.patient)?;
            writing.add_episode(&read.log.episodes[0])
        })?;
        let none = planner::draft::SettingChange::CheckIns(Vec::new());
        planner::change_setting(logbook, now, none)
    })
    .unwrap();
    book
}

/// How many reminders are in this state.
pub(super) fn in_state(book: &OpenBook, state: ReminderState) -> usize {
    let found = book.with(|logbook, _| Ok(logbook.read(|log| log.reminders_in(state))?));
    found.unwrap().len()
}
