//! What a press of a button does.

use logbook::Language;
use logbook::ReminderState::Shown;
use planner::draft::DoneDraft;
use planner::remind::Remindable;
use recovery::SessionStatus;

use super::testing::{Desk, EXERCISE, id, in_state, on_monday, with_an_exercise};
use crate::host::notifications::CLICK;
use crate::open_book::OpenBook;
use crate::reminder_loop::round::Round;

const ON_IT: Option<Remindable> = Some(Remindable::Session { session: EXERCISE });

/// Another program marks the exercise done.
pub(super) fn done_elsewhere(book: &OpenBook, time: &str) {
    let other = OpenBook::open(book.place().to_owned(), Language::En);
    let now = on_monday(time);
    other
        .with(|logbook, _| planner::session_done(logbook, now, EXERCISE, DoneDraft::default()))
        .unwrap();
}

/// At 18:00 the exercise has been shown.
fn shown<'a>(book: &'a OpenBook, desk: &'a Desk) -> Round<'a, Desk> {
    let mut round = Round::new(book, desk);
    round.look(on_monday("17:59:00"));
    round.look(on_monday("18:00:00"));
    assert_eq!(desk.titles().len(), 1);
    desk.changes.set(0);
    round
}

fn status(book: &OpenBook) -> SessionStatus {
    let found = book.with(|logbook, _| Ok(logbook.read(|log| log.session(EXERCISE))?));
    found.unwrap().unwrap().session.status
}

#[test]
fn done_marks_the_session_done_and_nothing_is_told_of_it_again() {
    let folder = tempfile::tempdir().unwrap();
    let (book, desk) = (with_an_exercise(&folder), Desk::default());
    let mut round = shown(&book, &desk);
    round.pressed(on_monday("18:10:00"), &id(1), "done", None);
    assert_eq!(status(&book), SessionStatus::Done);
    assert_eq!(*desk.withdrawn.borrow(), [id(1)]);
    assert_eq!(*desk.opened.borrow(), []);
    assert_eq!(desk.changes.get(), 1);
    round.look(on_monday("18:10:01"));
    round.pressed(on_monday("18:10:02"), &id(1), "done", None);
    assert_eq!(*desk.opened.borrow(), [], "pressed twice, it is over");
    assert_eq!(desk.titles().len(), 1);
}

#[test]
fn ten_minutes_later_it_comes_again_once_also_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let (book, desk) = (with_an_exercise(&folder), Desk::default());
    let mut round = shown(&book, &desk);
    round.pressed(on_monday("18:10:00"), &id(1), "snooze-10m", None);
    assert_eq!(*desk.withdrawn.borrow(), [id(1)]);
    round.look(on_monday("18:10:01"));
    let mut round = Round::new(&book, &desk);
    for now in ["18:15:00", "18:19:59"] {
        round.look(on_monday(now));
        assert_eq!(desk.titles().len(), 1, "{now}");
    }
    for now in ["18:20:00", "18:20:30", "18:30:00"] {
        round.look(on_monday(now));
        assert_eq!(desk.titles().len(), 2, "{now}");
    }
    assert_eq!(in_state(&book, Shown), 2);
}

#[test]
fn a_click_opens_the_window_on_the_session() {
    let folder = tempfile::tempdir().unwrap();
    let (book, desk) = (with_an_exercise(&folder), Desk::default());
    shown(&book, &desk).pressed(on_monday("18:00:05"), &id(1), CLICK, None);
    assert_eq!(*desk.opened.borrow(), [ON_IT]);
    assert_eq!(status(&book), SessionStatus::Planned);
}

#[test]
fn a_refused_press_opens_the_window_on_the_session() {
    let folder = tempfile::tempdir().unwrap();
    let (book, desk) = (with_an_exercise(&folder), Desk::default());
    let mut round = shown(&book, &desk);
    done_elsewhere(&book, "18:01:00");
    // Before the loop has noticed.
    round.pressed(on_monday("18:01:01"), &id(1), "done", None);
    assert_eq!(*desk.opened.borrow(), [ON_IT]);
}

#[test]
fn what_was_done_elsewhere_is_taken_off_the_desktop() {
    let folder = tempfile::tempdir().unwrap();
    let (book, desk) = (with_an_exercise(&folder), Desk::default());
    let mut round = shown(&book, &desk);
    done_elsewhere(&book, "18:01:00");
    round.look(on_monday("18:01:30"));
    assert_eq!(*desk.withdrawn.borrow(), [id(1)]);
    assert!(desk.changes.get() > 0);
}

#[test]
fn a_clock_that_steps_back_takes_nothing_off_the_desktop() {
    let folder = tempfile::tempdir().unwrap();
    let (book, desk) = (with_an_exercise(&folder), Desk::default());
    let mut round = shown(&book, &desk);
    round.look(on_monday("17:00:00"));
    assert_eq!(*desk.withdrawn.borrow(), []);
    round.pressed(on_monday("17:00:10"), &id(1), CLICK, None);
    assert_eq!(*desk.opened.borrow(), [ON_IT]);
}

#[test]
fn another_programs_notification_and_another_button_mean_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (book, desk) = (with_an_exercise(&folder), Desk::default());
    let mut round = shown(&book, &desk);
    round.pressed(on_monday("18:01:00"), &id(2), "done", None);
    round.pressed(on_monday("18:01:00"), &id(1), "reply", None);
    assert_eq!(status(&book), SessionStatus::Planned);
    assert_eq!(*desk.withdrawn.borrow(), []);
    assert_eq!(*desk.opened.borrow(), []);
}
