//! While the log book is locked nothing private is shown, and nothing is lost.

use logbook::lock::{self, RecoveryCode, Word, Work};
use planner::remind::Remindable;

use super::testing::{Desk, EXERCISE, id, on_monday, with_an_exercise};
use crate::host::notifications::CLICK;
use crate::open_book::OpenBook;
use crate::reminder_loop::round::Round;

fn word() -> Word {
    Word::new("lamp".to_owned()).unwrap()
}

fn with_a_lock(folder: &tempfile::TempDir) -> OpenBook {
    let book = with_an_exercise(folder);
    book.while_closed(|place, now| {
        let code = RecoveryCode::random()?;
        Ok(lock::turn_on(place, &word(), &code, Work::LITTLE, now)?)
    })
    .unwrap();
    book
}

#[test]
fn while_locked_it_is_said_that_something_is_due_and_nothing_of_what() {
    let folder = tempfile::tempdir().unwrap();
    let (book, desk) = (with_a_lock(&folder), Desk::default());
    let mut round = Round::new(&book, &desk);
    round.look(on_monday("17:00:00"));
    book.lock_as_of(on_monday("17:10:00")).unwrap();
    for now in ["17:10:00", "17:59:30"] {
        round.look(on_monday(now));
        assert!(desk.titles().is_empty(), "{now}");
    }
    for now in ["18:00:00", "18:00:30", "18:01:00"] {
        round.look(on_monday(now));
        assert_eq!(desk.titles(), ["Tend"], "{now}");
    }
    {
        let shown = desk.shown.borrow();
        assert!(shown[0].buttons.is_empty());
        for private in ["Neck", "xercise", "18"] {
            assert!(!shown[0].body.contains(private), "{:?}", shown[0]);
        }
    }
    round.pressed(on_monday("18:02:00"), &id(1), CLICK, None);
    assert_eq!(*desk.opened.borrow(), [None::<Remindable>]);

    // Unlocked, it is told in full, and the word that said nothing is taken away.
    book.unlock(&word()).unwrap();
    round.look(on_monday("18:05:00"));
    assert_eq!(desk.titles(), ["Tend", "Exercise at 18:00"]);
    assert!(desk.withdrawn.borrow().contains(&id(1)));
}

#[test]
fn what_stands_on_the_desktop_is_taken_away_when_it_is_locked() {
    let folder = tempfile::tempdir().unwrap();
    let (book, desk) = (with_a_lock(&folder), Desk::default());
    let mut round = Round::new(&book, &desk);
    round.look(on_monday("17:00:00"));
    round.look(on_monday("18:00:00"));
    assert_eq!(desk.titles(), ["Exercise at 18:00"]);
    book.lock_as_of(on_monday("18:01:00")).unwrap();
    round.look(on_monday("18:01:00"));
    assert_eq!(*desk.withdrawn.borrow(), [id(1)]);
    round.pressed(on_monday("18:02:00"), &id(1), "done", None);
    book.unlock(&word()).unwrap();
    let sessions = book.with(|logbook, _| Ok(logbook.read(|log| log.log())?));
    let log = sessions.unwrap().unwrap();
    let session = &log.episodes[0].sessions[0];
    assert_eq!(session.id, EXERCISE);
    assert_eq!(session.status, recovery::SessionStatus::Planned);
}

#[test]
fn locked_from_the_start_it_is_said_once_that_reminders_wait() {
    let folder = tempfile::tempdir().unwrap();
    let (book, desk) = (with_a_lock(&folder), Desk::default());
    Round::new(&book, &desk).look(on_monday("12:00:00"));
    book.lock_as_of(on_monday("12:00:00")).unwrap();
    let again = OpenBook::open(book.place().to_owned(), logbook::Language::En);
    let mut round = Round::new(&again, &desk);
    for now in ["17:00:00", "18:00:00", "18:30:00"] {
        round.look(on_monday(now));
    }
    assert_eq!(desk.titles(), ["Tend"]);
    assert!(desk.shown.borrow()[0].body.contains("wait"));
    again.unlock(&word()).unwrap();
    round.look(on_monday("18:31:00"));
    assert_eq!(desk.titles(), ["Tend", "Exercise at 18:00"]);
}
