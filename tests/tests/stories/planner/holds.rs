//! While held nothing is planned; afterwards it comes back.

use chrono::TimeDelta;
use planner::RefusalCode;
use planner::draft::{CheckInDraft, ClearanceDraft};
use recovery::{Flag, SessionKind, SessionStatus, Severity};

use crate::planner::patient::{Desk, good_day};

fn clearance() -> ClearanceDraft {
    ClearanceDraft {
        by: "Dr. Ada".to_owned(),
        at: None,
        max_per_week: None,
        note: None,
    }
}

#[test]
fn a_danger_sign_suspends_and_a_clearance_brings_the_same_massages_back() {
    let (mut desk, ankle) = Desk::with_an_ankle();
    let planned = desk.planned(ankle);
    desk.wait(TimeDelta::minutes(5));
    let overview =
        planner::record_flag(&mut desk.book, desk.now, ankle, vec![Flag::ChestPain]).unwrap();
    let hold = overview.hold.unwrap();
    assert_eq!(hold.episodes, [ankle]);
    assert!(desk.planned(ankle).is_empty());
    assert_eq!(desk.massages(ankle, SessionStatus::Suspended), planned);
    let (first, at) = planned[0];
    let moved = desk.move_to(first, at + TimeDelta::days(1)).unwrap_err();
    assert_eq!(moved.code, RefusalCode::Held);
    let added = desk
        .add(ankle, SessionKind::Massage, "2026-03-20T10:00:00")
        .unwrap_err();
    assert_eq!(added.code, RefusalCode::Held);
    desk.wait(TimeDelta::minutes(5));
    let overview = planner::record_clearance(&mut desk.book, desk.now, ankle, clearance()).unwrap();
    assert_eq!(overview.hold, None);
    assert_eq!(desk.planned(ankle), planned);
    assert!(desk.massages(ankle, SessionStatus::Suspended).is_empty());
}

#[test]
fn a_sign_of_one_episode_holds_the_other() {
    let (mut desk, ankle) = Desk::with_an_ankle();
    let onset = desk.today() - TimeDelta::days(20);
    let overview = desk
        .start(crate::planner::patient::ankle(onset), None)
        .unwrap();
    let other = overview.episodes[1].id;
    let overview =
        planner::record_flag(&mut desk.book, desk.now, other, vec![Flag::Fever]).unwrap();
    assert_eq!(
        overview.hold.map(|hold| hold.episodes),
        Some(vec![ankle, other])
    );
    assert!(desk.planned(ankle).is_empty());
    assert!(desk.planned(other).is_empty());
}

#[test]
fn what_passed_while_held_stays_suspended() {
    let (mut desk, ankle) = Desk::with_an_ankle();
    let planned = desk.planned(ankle);
    planner::record_flag(&mut desk.book, desk.now, ankle, vec![Flag::LockedJoint]).unwrap();
    desk.wait(TimeDelta::days(10));
    desk.overview();
    assert!(desk.massages(ankle, SessionStatus::Missed).is_empty());
    planner::record_clearance(&mut desk.book, desk.now, ankle, clearance()).unwrap();
    let suspended = desk.massages(ankle, SessionStatus::Suspended);
    let now = desk.now.naive_local();
    assert!(suspended.iter().all(|(_, at)| *at <= now));
    let again: Vec<_> = desk.planned(ankle);
    assert!(planned.iter().any(|massage| again.contains(massage)));
}

#[test]
fn acute_inflammation_leaves_nothing_planned() {
    let (mut desk, ankle) = Desk::with_an_ankle();
    let swollen = CheckInDraft {
        swelling: Some(Severity::Marked),
        ..good_day()
    };
    desk.wait(TimeDelta::days(1));
    desk.check_in(ankle, swollen).unwrap();
    assert!(desk.planned(ankle).is_empty());
    let added = desk
        .add(ankle, SessionKind::Massage, "2026-03-20T10:00:00")
        .unwrap_err();
    assert_eq!(added.code, RefusalCode::NotSuggested);
}
