//! While massage waits, that is told before one is planned; one that was done is recorded, and
//! answered.

use chrono::{NaiveDateTime, TimeDelta};
use planner::draft::{DoneDraft, SessionDraft};
use planner::view::{MassageWaits, Overview};
use planner::{Refusal, RefusalCode};
use recovery::{Flag, SessionKind};
use uuid::Uuid;

use crate::planner::patient::{Desk, ankle, good_day};

fn sprained_today() -> (Desk, Uuid) {
    let mut desk = Desk::empty();
    let onset = desk.today();
    let overview = desk.start(ankle(onset), Some(good_day())).unwrap();
    (desk, overview.episodes[0].id)
}

fn did(
    desk: &mut Desk,
    episode: Uuid,
    kind: SessionKind,
    at: NaiveDateTime,
) -> Result<Overview, Refusal> {
    let draft = SessionDraft {
        episode,
        kind,
        planned_for: None,
        done: Some(DoneDraft {
            at: Some(at),
            ..DoneDraft::default()
        }),
        provider: None,
    };
    planner::add_session(&mut desk.book, desk.now, draft)
}

#[test]
fn in_protect_massage_waits_and_what_is_refused_is_the_kind() {
    let (mut desk, ankle) = sprained_today();
    assert_eq!(desk.view(ankle).massage_waits, Some(MassageWaits::Protect));
    let refused = desk
        .add(ankle, SessionKind::Massage, "2026-03-20T10:00:00")
        .unwrap_err();
    assert_eq!(refused.code, RefusalCode::NotSuggested);
    assert_eq!(refused.field.as_deref(), Some("kind"));
    desk.add(ankle, SessionKind::Pt, "2026-03-20T10:00:00")
        .unwrap();
}

#[test]
fn under_a_hold_massage_waits_for_it() {
    let (mut desk, ankle) = Desk::with_an_ankle();
    assert_eq!(desk.view(ankle).massage_waits, None);
    planner::record_flag(&mut desk.book, desk.now, ankle, vec![Flag::Fever]).unwrap();
    assert_eq!(desk.view(ankle).massage_waits, Some(MassageWaits::Held));
    let refused = desk
        .add(ankle, SessionKind::Massage, "2026-03-20T10:00:00")
        .unwrap_err();
    assert_eq!(refused.code, RefusalCode::Held);
    assert_eq!(refused.field.as_deref(), Some("kind"));
    planner::close_episode(&mut desk.book, desk.now, ankle, None).unwrap();
    assert_eq!(desk.view(ankle).massage_waits, None);
}

#[test]
fn a_massage_done_in_protect_is_recorded_and_told_of_for_a_day() {
    for kind in [SessionKind::Massage, SessionKind::SelfMassage] {
        let (mut desk, ankle) = sprained_today();
        assert!(!desk.view(ankle).massaged_meanwhile);
        let now = desk.now.naive_local();
        let overview = did(&mut desk, ankle, kind, now).unwrap();
        let view = &overview.episodes[0];
        assert!(view.massaged_meanwhile);
        assert_eq!(view.sessions_today.len(), 1, "it is a fact");
        desk.wait(TimeDelta::days(1));
        assert!(desk.view(ankle).massaged_meanwhile);
        desk.wait(TimeDelta::days(1));
        assert!(!desk.view(ankle).massaged_meanwhile);
    }
}

#[test]
fn exercise_and_massage_that_may_be_are_answered_with_nothing() {
    let (mut desk, ankle) = sprained_today();
    let now = desk.now.naive_local();
    let overview = did(&mut desk, ankle, SessionKind::Exercise, now).unwrap();
    assert!(!overview.episodes[0].massaged_meanwhile);
    let (mut desk, ankle) = Desk::with_an_ankle();
    let overview = did(&mut desk, ankle, SessionKind::Massage, now).unwrap();
    assert!(!overview.episodes[0].massaged_meanwhile);
}
