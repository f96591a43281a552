//! What closing and opening come to.

use uuid::Uuid;

use super::*;

const TOLD: Option<Wish> = Some(Wish {
    background: true,
    told: true,
});
const NOT_TOLD: Option<Wish> = Some(Wish {
    background: true,
    told: false,
});
const NOT_WANTED: Option<Wish> = Some(Wish {
    background: false,
    told: true,
});

/// With its window open.
fn opened(lives_on: bool) -> Life {
    let life = Life::new(lives_on);
    assert_eq!(life.opening(None), Opening::New);
    life
}

fn a_session() -> Remindable {
    Remindable::Session {
        session: Uuid::nil(),
    }
}

#[test]
fn closing_the_window_leaves_tend_running() {
    let life = opened(true);
    assert_eq!(life.closing(TOLD), Closing::Stay);
    assert!(life.stays());
    assert!(!life.gone());
    assert!(life.is_in_background());
    assert_eq!(life.opening(None), Opening::New);
}

#[test]
fn the_first_close_is_explained_and_a_second_goes_through_unanswered() {
    let life = opened(true);
    assert_eq!(life.closing(NOT_TOLD), Closing::Explain);
    assert!(!life.is_in_background());
    assert_eq!(life.closing(NOT_TOLD), Closing::Stay);
}

#[test]
fn who_was_not_told_is_told_by_the_next_window() {
    let life = opened(true);
    life.closing(NOT_TOLD);
    life.stays();
    life.gone();
    life.opening(None);
    assert_eq!(life.closing(NOT_TOLD), Closing::Explain);
}

#[test]
fn closing_quits_when_the_patient_says_so_or_there_is_none_yet() {
    assert_eq!(opened(true).closing(NOT_WANTED), Closing::Quit);
    assert_eq!(opened(true).closing(None), Closing::Quit);
}

#[test]
fn without_a_way_back_closing_quits() {
    let life = opened(false);
    assert_eq!(life.closing(TOLD), Closing::Quit);
    assert!(!life.stays());
    life.gone();
    assert!(!life.is_in_background());
}

#[test]
fn a_window_that_is_there_comes_forward() {
    assert_eq!(opened(true).opening(None), Opening::Forward);
}

#[test]
fn a_window_wanted_while_it_closes_comes_again() {
    let life = opened(true);
    life.stays();
    assert_eq!(life.opening(Some(a_session())), Opening::Later);
    assert!(life.gone());
    assert_eq!(life.opening(None), Opening::New);
    assert_eq!(life.deed(), Some(a_session()));
}

#[test]
fn a_deed_is_opened_once_and_not_by_a_later_window() {
    let life = Life::new(true);
    life.opening(Some(a_session()));
    assert_eq!(life.deed(), Some(a_session()));
    assert_eq!(life.deed(), None);

    life.opening(Some(a_session()));
    life.stays();
    life.gone();
    life.opening(None);
    assert_eq!(life.deed(), None);
}
