//! Shown, once, and kept as what it is.

use logbook::Language;
use logbook::ReminderState::{Claimed, Shown, Told};
use planner::draft::SettingChange;
use planner::remind::{Remindable, SnoozeFor};
use words::Words;

use super::testing::{Desk, EXERCISE, at, in_state, on_monday, with_an_exercise};
use crate::open_book::OpenBook;
use crate::reminder_loop::round::Round;

const TITLE: &str = "Exercise at 18:00";

#[test]
fn a_due_session_is_shown_once_and_kept_as_shown() {
    let folder = tempfile::tempdir().unwrap();
    let (book, desk) = (with_an_exercise(&folder), Desk::default());
    let mut round = Round::new(&book, &desk);
    for early in ["17:59:00", "17:59:59"] {
        round.look(on_monday(early));
        assert_eq!(desk.titles(), Vec::<String>::new());
    }
    for now in ["18:00:00", "18:00:01", "17:59:00", "18:00:00", "18:30:00"] {
        round.look(on_monday(now));
        assert_eq!(desk.titles(), [TITLE], "{now}");
    }
    assert_eq!(desk.shown.borrow()[0].body, "Neck");
    assert_eq!(in_state(&book, Shown), 1);
}

#[test]
fn once_another_language_is_chosen_the_next_notification_speaks_it() {
    let folder = tempfile::tempdir().unwrap();
    let (book, desk) = (with_an_exercise(&folder), Desk::default());
    let mut round = Round::new(&book, &desk);
    round.look(on_monday("17:59:00"));
    let choose = |language, now: &str| {
        let chosen = SettingChange::Language(Some(language));
        book.with(|logbook, _| planner::change_setting(logbook, on_monday(now), chosen))
            .unwrap();
    };
    choose(Language::De, "17:59:30");
    round.look(on_monday("18:00:00"));
    let german = Words::of(Language::De);
    {
        let shown = desk.shown.borrow();
        assert_eq!(shown[0].title, "Training um 18:00 Uhr");
        let labels: Vec<_> = shown[0].buttons.iter().map(|each| &each.label).collect();
        assert!(labels.contains(&&german.done()), "{labels:?}");
    }
    // The one that was put off comes back in the language of then.
    book.with(|logbook, _| {
        let exercise = vec![Remindable::Session { session: EXERCISE }];
        planner::snooze(
            logbook,
            on_monday("18:00:10"),
            exercise,
            SnoozeFor::TenMinutes,
        )
    })
    .unwrap();
    choose(Language::En, "18:05:00");
    round.watch.changed();
    round.look(on_monday("18:11:00"));
    assert_eq!(desk.titles().last().map(String::as_str), Some(TITLE));
}

#[test]
fn while_nothing_is_due_the_window_is_told_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (book, desk) = (with_an_exercise(&folder), Desk::default());
    let mut round = Round::new(&book, &desk);
    for now in ["12:00:00", "12:00:30", "12:01:00", "12:01:30"] {
        round.look(on_monday(now));
    }
    assert_eq!(desk.changes.get(), 0);
    round.look(at("2026-03-03T00:00:00+01:00"));
    assert_eq!(desk.changes.get(), 1, "another date is news");
}

#[test]
fn in_another_zone_it_is_told_by_the_time_there_and_the_window_knows() {
    let folder = tempfile::tempdir().unwrap();
    let (book, desk) = (with_an_exercise(&folder), Desk::default());
    let mut round = Round::new(&book, &desk);
    round.look(on_monday("17:05:00"));
    round.look(at("2026-03-02T18:05:30+02:00"));
    assert_eq!(desk.titles(), [TITLE]);
    assert_eq!(desk.changes.get(), 1);
    // And back: the window shows another time, and nothing is told twice.
    round.look(on_monday("17:06:00"));
    assert_eq!(desk.changes.get(), 2);
    round.look(on_monday("18:00:00"));
    assert_eq!(desk.titles(), [TITLE]);
}

#[test]
fn what_nobody_could_show_is_shown_when_somebody_comes() {
    let folder = tempfile::tempdir().unwrap();
    let (book, desk) = (with_an_exercise(&folder), Desk::default());
    let mut round = Round::new(&book, &desk);
    desk.empty.set(true);
    round.look(on_monday("17:59:00"));
    round.look(on_monday("18:00:00"));
    round.came_or_went(on_monday("18:00:10"));
    assert_eq!(in_state(&book, Claimed), 1);

    desk.empty.set(false);
    round.came_or_went(on_monday("18:05:00"));
    round.came_or_went(on_monday("18:06:00"));
    assert_eq!(desk.titles(), [TITLE]);
    assert_eq!(in_state(&book, Shown), 1);
}

#[test]
fn what_nobody_could_show_is_not_shown_once_it_is_done_or_long_past() {
    for (now, done) in [("18:05:00", true), ("19:00:01", false)] {
        let folder = tempfile::tempdir().unwrap();
        let (book, desk) = (with_an_exercise(&folder), Desk::default());
        let mut round = Round::new(&book, &desk);
        desk.empty.set(true);
        round.look(on_monday("17:59:00"));
        round.look(on_monday("18:00:00"));
        if done {
            super::pressing::done_elsewhere(&book, "18:01:00");
        }
        desk.empty.set(false);
        round.came_or_went(on_monday(now));
        assert_eq!(desk.titles(), Vec::<String>::new(), "{now}");
        assert_eq!(in_state(&book, Claimed), 1);
    }
}

#[test]
fn what_may_have_been_shown_is_not_shown_again() {
    let folder = tempfile::tempdir().unwrap();
    let (book, desk) = (with_an_exercise(&folder), Desk::default());
    let mut round = Round::new(&book, &desk);
    desk.mute.set(true);
    round.look(on_monday("17:59:00"));
    round.look(on_monday("18:00:00"));
    desk.mute.set(false);
    round.came_or_went(on_monday("18:01:00"));
    assert_eq!(desk.titles(), [TITLE]);
    assert_eq!(in_state(&book, Claimed), 1);
}

#[test]
fn what_came_due_while_closed_is_one_notice_at_the_next_start() {
    let folder = tempfile::tempdir().unwrap();
    let (book, desk) = (with_an_exercise(&folder), Desk::default());
    let start = |now: &str| Round::new(&book, &desk).look(at(now));
    start("2026-03-02T12:00:00+01:00");
    start("2026-03-04T12:00:00+01:00");
    start("2026-03-04T12:00:00+01:00");
    assert_eq!(desk.titles(), ["What went by"]);
    assert!(desk.shown.borrow()[0].buttons.is_empty());
    assert_eq!(in_state(&book, Told), 1);
}

#[test]
fn a_summary_that_nobody_could_show_is_shown_unless_it_was_put_away() {
    for put_away in [false, true] {
        let folder = tempfile::tempdir().unwrap();
        let (book, desk) = (with_an_exercise(&folder), Desk::default());
        Round::new(&book, &desk).look(on_monday("12:00:00"));
        desk.empty.set(true);
        let morning = at("2026-03-04T12:00:00+01:00");
        let mut round = Round::new(&book, &desk);
        round.look(morning);
        if put_away {
            book.with(|logbook, _| planner::acknowledge_missed(logbook, morning))
                .unwrap();
        }
        desk.empty.set(false);
        round.came_or_went(morning);
        assert_eq!(desk.titles().len(), usize::from(!put_away));
    }
}

#[test]
fn a_crash_between_claiming_and_showing_repeats_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (book, desk) = (with_an_exercise(&folder), Desk::default());
    let claimed = book.with(|logbook, _| {
        planner::remind::claim_due(logbook, on_monday("17:59:00"), None)?;
        planner::remind::claim_due(logbook, on_monday("18:00:00"), None)
    });
    assert_eq!(claimed.unwrap().notices.len(), 1);
    Round::new(&book, &desk).look(on_monday("18:00:01"));
    assert_eq!(desk.titles(), Vec::<String>::new());
    assert_eq!(in_state(&book, Claimed), 1);
}

#[test]
fn a_change_by_another_program_is_noticed_at_the_next_glance() {
    let folder = tempfile::tempdir().unwrap();
    let (book, desk) = (with_an_exercise(&folder), Desk::default());
    let mut round = Round::new(&book, &desk);
    round.look(on_monday("17:00:00"));
    let other = OpenBook::open(book.place().to_owned(), Language::En);
    let moved = other.with(|logbook, _| {
        let sooner = "2026-03-02T17:30:00".parse().unwrap();
        let exercise = super::testing::EXERCISE;
        planner::move_session(logbook, on_monday("17:00:10"), exercise, sooner)
    });
    moved.unwrap();
    round.look(on_monday("17:00:30"));
    assert_eq!(desk.changes.get(), 1);
    round.look(on_monday("17:30:00"));
    assert_eq!(desk.titles(), ["Exercise at 17:30"]);
}

#[test]
fn a_log_book_that_could_not_be_opened_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("letter.txt");
    std::fs::write(&place, "Dear Maya").unwrap();
    let (book, desk) = (OpenBook::open(place, Language::En), Desk::default());
    let mut round = Round::new(&book, &desk);
    round.look(on_monday("18:00:00"));
    assert_eq!(desk.changes.get(), 0);
}
