//! A danger sign noted by mistake is taken back: that one alone, with the way back kept.

use chrono::TimeDelta;
use logbook::ChangeKind;
use planner::RefusalCode;
use planner::draft::CheckInDraft;
use recovery::{Crepitus, Flag};

use crate::planner::patient::{Desk, good_day};

#[test]
fn only_the_sign_goes_and_the_rest_of_the_check_in_stays() {
    let (mut desk, ankle) = Desk::with_an_ankle();
    desk.wait(TimeDelta::minutes(5));
    let draft = CheckInDraft {
        flags: vec![Flag::Fever, Flag::ChestPain],
        note: Some("after the stairs".to_owned()),
        ..good_day()
    };
    let hold = desk.check_in(ankle, draft).unwrap().hold.unwrap();
    assert_eq!(hold.noted.len(), 2);
    let noted = hold.noted[0];
    assert_eq!(noted.flag, Some(Flag::ChestPain));
    assert_eq!(noted.at, desk.now.naive_local());

    desk.wait(TimeDelta::minutes(5));
    let overview =
        planner::take_back_sign(&mut desk.book, desk.now, noted.check_in, noted.flag).unwrap();
    let hold = overview.hold.unwrap();
    let left: Vec<_> = hold.noted.iter().map(|noted| noted.flag).collect();
    assert_eq!(left, [Some(Flag::Fever)], "the other sign holds on");
    let view = overview.episodes[0].today.last().unwrap();
    assert!(view.edited);
    assert_eq!(view.check_in.flags, [Flag::Fever]);
    assert_eq!(view.check_in.note.as_deref(), Some("after the stairs"));
    assert_eq!(view.check_in.pain.map(u8::from), Some(2));
    let versions = planner::versions(&mut desk.book, desk.now, noted.check_in).unwrap();
    assert_eq!(versions.len(), 2);
    assert_eq!(
        versions[1].check_in.flags,
        [Flag::Fever, Flag::ChestPain],
        "what was noted is kept"
    );
}

#[test]
fn a_sign_taken_back_ends_its_hold_and_undo_brings_it_back() {
    let (mut desk, ankle) = Desk::with_an_ankle();
    let planned = desk.planned(ankle);
    desk.wait(TimeDelta::minutes(5));
    let flags = vec![Flag::HotSwollenJoint];
    planner::record_flag(&mut desk.book, desk.now, ankle, flags).unwrap();
    let held = desk.everything();
    let noted = desk.overview().hold.unwrap().noted[0];
    let overview =
        planner::take_back_sign(&mut desk.book, desk.now, noted.check_in, noted.flag).unwrap();
    assert_eq!(overview.hold, None);
    assert_eq!(desk.planned(ankle), planned);
    let undo = overview.undo.map(|undo| undo.change);
    assert_eq!(undo, Some(ChangeKind::SignTakenBack));
    // Nothing else stands in it, and its history stays with it all the same.
    let versions = planner::versions(&mut desk.book, desk.now, noted.check_in).unwrap();
    assert_eq!(versions[1].check_in.flags, [Flag::HotSwollenJoint]);
    assert_eq!(
        overview.episodes[0].today.len(),
        1,
        "no check-in is left of it"
    );
    planner::undo(&mut desk.book, desk.now).unwrap();
    assert_eq!(desk.everything(), held);
}

#[test]
fn joint_noise_that_holds_is_taken_back_as_its_answer() {
    let (mut desk, ankle) = Desk::with_an_ankle();
    desk.wait(TimeDelta::minutes(5));
    let draft = CheckInDraft {
        crepitus: Some(Crepitus::Painful),
        ..good_day()
    };
    let noted = desk.check_in(ankle, draft).unwrap().hold.unwrap().noted[0];
    assert_eq!(noted.flag, None);
    let overview = planner::take_back_sign(&mut desk.book, desk.now, noted.check_in, None).unwrap();
    assert_eq!(overview.hold, None);
    let view = overview.episodes[0].today.last().unwrap();
    assert_eq!(view.check_in.crepitus, None, "unanswered, not none");
}

#[test]
fn a_sign_of_a_closed_episode_is_taken_back_too() {
    let (mut desk, ankle) = Desk::with_an_ankle();
    let onset = desk.today() - TimeDelta::days(20);
    let overview = desk
        .start(crate::planner::patient::ankle(onset), None)
        .unwrap();
    let other = overview.episodes[1].id;
    planner::record_flag(&mut desk.book, desk.now, other, vec![Flag::ChestPain]).unwrap();
    planner::close_episode(&mut desk.book, desk.now, other, None).unwrap();
    desk.wait(TimeDelta::days(1));
    let hold = desk.overview().hold.unwrap();
    assert_eq!(hold.episodes, [ankle]);
    let noted = hold.noted[0];
    assert_eq!(noted.episode, other);
    let overview =
        planner::take_back_sign(&mut desk.book, desk.now, noted.check_in, noted.flag).unwrap();
    assert_eq!(overview.hold, None);
}

#[test]
fn a_sign_that_is_not_there_cannot_be_taken_back() {
    let (mut desk, ankle) = Desk::with_an_ankle();
    let id = desk.view(ankle).today[0].check_in.id;
    for flag in [Some(Flag::Fever), None] {
        let refused = planner::take_back_sign(&mut desk.book, desk.now, id, flag).unwrap_err();
        assert_eq!(refused.code, RefusalCode::NotFound);
    }
}
