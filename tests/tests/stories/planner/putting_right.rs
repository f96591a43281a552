//! Episodes and sessions that were entered wrongly, or too soon, are put right.

use chrono::TimeDelta;
use planner::RefusalCode;
use planner::draft::{DoneDraft, EpisodeEdit, PlanDraft};
use recovery::{Area, SessionKind, SessionStatus, Side};
use uuid::Uuid;

use crate::planner::patient::{Desk, good_day};

fn edit_of(desk: &mut Desk, episode: Uuid) -> EpisodeEdit {
    let view = desk.view(episode);
    EpisodeEdit {
        title: view.title,
        area: view.area,
        also: view.also,
        onset: view.onset,
        activities: view.activities,
    }
}

#[test]
fn an_episode_is_edited_and_its_answers_stay() {
    let (mut desk, episode) = Desk::with_an_ankle();
    let before = desk.view(episode);
    let edit = EpisodeEdit {
        title: "Left ankle".to_owned(),
        area: Area {
            site: "ankle".to_owned(),
            side: Some(Side::Left),
        },
        also: vec![Area {
            site: "foot".to_owned(),
            side: Some(Side::Left),
        }],
        onset: before.onset - TimeDelta::days(3),
        activities: vec!["steep stairs".to_owned()],
    };
    planner::edit_episode(&mut desk.book, desk.now, episode, edit.clone()).unwrap();
    let after = desk.view(episode);
    assert_eq!(edit_of(&mut desk, episode), edit);
    assert_eq!(after.today, before.today);
    planner::undo(&mut desk.book, desk.now).unwrap();
    let undone = desk.view(episode);
    assert_eq!((undone.title, undone.also), (before.title, before.also));
}

#[test]
fn an_edit_keeps_to_the_bounds_of_an_episode() {
    let (mut desk, episode) = Desk::with_an_ankle();
    let right = edit_of(&mut desk, episode);
    let mut refused = |edit: EpisodeEdit| {
        let refusal = planner::edit_episode(&mut desk.book, desk.now, episode, edit).unwrap_err();
        (refusal.code, refusal.field.unwrap_or_default())
    };
    let at = |field: &str, code| (code, field.to_owned());
    let late = EpisodeEdit {
        onset: "2026-03-03".parse().unwrap(),
        ..right.clone()
    };
    assert_eq!(refused(late), at("onset", RefusalCode::OnsetAfterOpening));
    let fewer = EpisodeEdit {
        activities: Vec::new(),
        ..right.clone()
    };
    assert_eq!(refused(fewer), at("activities", RefusalCode::WrongCount));
    let twice = EpisodeEdit {
        also: vec![right.area.clone()],
        ..right
    };
    assert_eq!(refused(twice), at("also.0", RefusalCode::Twice));
}

#[test]
fn a_closed_episode_is_opened_again_and_planned_anew() {
    let (mut desk, episode) = Desk::with_an_ankle();
    let planned: Vec<_> = desk.planned(episode).into_iter().map(|it| it.1).collect();
    assert!(!planned.is_empty());
    let open = planner::reopen_episode(&mut desk.book, desk.now, episode);
    assert_eq!(open.unwrap_err().code, RefusalCode::EpisodeOpen);
    planner::close_episode(&mut desk.book, desk.now, episode, None).unwrap();
    assert!(desk.planned(episode).is_empty());
    planner::reopen_episode(&mut desk.book, desk.now, episode).unwrap();
    let again: Vec<_> = desk.planned(episode).into_iter().map(|it| it.1).collect();
    assert_eq!(again, planned);
    assert_eq!(desk.view(episode).closed, None);
}

#[test]
fn an_episode_is_deleted_with_everything_in_it_and_comes_back_whole() {
    let (mut desk, episode) = Desk::with_an_ankle();
    desk.take_plan(episode, &[chrono::Weekday::Thu], "17:00:00", None);
    desk.add(episode, SessionKind::Pt, "2026-03-05T10:00:00")
        .unwrap();
    let before = desk.everything();
    planner::delete_episode(&mut desk.book, desk.now, episode).unwrap();
    assert!(desk.overview().episodes.is_empty());
    assert_eq!(desk.book.read(|log| log.plan(episode)).unwrap(), None);
    planner::undo(&mut desk.book, desk.now).unwrap();
    assert_eq!(desk.everything(), before);
    let plan = desk.book.read(|log| log.plan(episode)).unwrap();
    assert_eq!(plan.unwrap().weekdays, [chrono::Weekday::Thu]);
}

#[test]
fn a_session_entered_wrongly_is_deleted_and_one_planned_by_tend_is_not() {
    let (mut desk, episode) = Desk::with_an_ankle();
    desk.add(episode, SessionKind::Pt, "2026-03-05T10:00:00")
        .unwrap();
    let sessions = desk.sessions(episode);
    let of = |kind| sessions.iter().find(|view| view.session.kind == kind);
    let pt = of(SessionKind::Pt).unwrap().session.id;
    planner::delete_session(&mut desk.book, desk.now, pt).unwrap();
    assert!(
        desk.sessions(episode)
            .iter()
            .all(|view| view.session.id != pt)
    );
    let planned = desk.planned(episode)[0].0;
    let refused = planner::delete_session(&mut desk.book, desk.now, planned).unwrap_err();
    assert_eq!(refused.code, RefusalCode::PlannedAnew);
    // Done, it is a record like any other.
    desk.done(planned).unwrap();
    planner::delete_session(&mut desk.book, desk.now, planned).unwrap();
}

#[test]
fn a_skipped_massage_is_planned_again_at_its_time() {
    let (mut desk, episode) = Desk::with_an_ankle();
    let plan = PlanDraft {
        chosen: None,
        weekdays: vec![chrono::Weekday::Tue, chrono::Weekday::Fri],
        time: "18:00:00".parse().unwrap(),
        plan_optional: false,
    };
    planner::take_plan(&mut desk.book, desk.now, episode, plan).unwrap();
    let before: Vec<_> = desk.planned(episode).into_iter().map(|it| it.1).collect();
    let (first, at) = desk.planned(episode)[0];
    let not_skipped = planner::unskip_session(&mut desk.book, desk.now, first).unwrap_err();
    assert_eq!(not_skipped.code, RefusalCode::NotSkipped);
    planner::session_skipped(&mut desk.book, desk.now, first).unwrap();
    assert!(
        desk.planned(episode)
            .iter()
            .all(|it| it.1.date() != at.date())
    );
    planner::unskip_session(&mut desk.book, desk.now, first).unwrap();
    let again: Vec<_> = desk.planned(episode).into_iter().map(|it| it.1).collect();
    assert_eq!(again, before);
    assert_eq!(desk.massages(episode, SessionStatus::Skipped), []);
    // Once its day is over it stays skipped.
    planner::session_skipped(&mut desk.book, desk.now, first).unwrap();
    desk.wait(TimeDelta::days(3));
    let over = planner::unskip_session(&mut desk.book, desk.now, first).unwrap_err();
    assert_eq!(over.code, RefusalCode::InPast);
}

#[test]
fn what_was_told_of_a_done_session_is_put_right_and_its_moment_stays() {
    let (mut desk, episode) = Desk::with_an_ankle();
    let (first, _) = desk.planned(episode)[0];
    let not_done = planner::edit_session(&mut desk.book, desk.now, first, DoneDraft::default());
    assert_eq!(not_done.unwrap_err().code, RefusalCode::NotDone);
    desk.done(first).unwrap();
    let before = desk.everything();
    let of = |desk: &mut Desk| {
        let mut sessions = desk.sessions(episode);
        sessions.retain(|view| view.session.id == first);
        sessions.remove(0).session
    };
    let done_at = of(&mut desk).done_at;
    desk.wait(TimeDelta::days(2));
    let told = DoneDraft {
        minutes: Some(45),
        pressure: Some(recovery::GivenPressure::Light),
        pain_before: Some(4),
        pain_after: Some(0),
        note: Some(" calf ".to_owned()),
        at: None,
    };
    planner::edit_session(&mut desk.book, desk.now, first, told.clone()).unwrap();
    let session = of(&mut desk);
    assert_eq!(session.done_at, done_at);
    assert_eq!(session.minutes, Some(45));
    assert_eq!(session.pain_after.map(u8::from), Some(0));
    assert_eq!(session.note.as_deref(), Some("calf"));

    let wrong = DoneDraft {
        minutes: Some(481),
        ..told.clone()
    };
    let refused = planner::edit_session(&mut desk.book, desk.now, first, wrong).unwrap_err();
    assert_eq!(refused.field.as_deref(), Some("minutes"));
    let ahead = DoneDraft {
        at: Some(desk.now.naive_local() + TimeDelta::days(1)),
        ..told.clone()
    };
    let refused = planner::edit_session(&mut desk.book, desk.now, first, ahead).unwrap_err();
    assert_eq!(refused.code, RefusalCode::InFuture);

    // What is empty is told no more; and all of it is taken back step by step.
    let nothing = DoneDraft::default();
    planner::edit_session(&mut desk.book, desk.now, first, nothing).unwrap();
    assert_eq!(of(&mut desk).minutes, None);
    planner::undo(&mut desk.book, desk.now).unwrap();
    assert_eq!(of(&mut desk).minutes, Some(45));
    planner::undo(&mut desk.book, desk.now).unwrap();
    let whole = |(log, _): (Option<recovery::Log>, _)| -> Vec<recovery::Session> {
        let episodes = log.into_iter().flat_map(|log| log.episodes);
        let sessions = episodes.flat_map(|episode| episode.sessions);
        sessions.filter(|session| session.id == first).collect()
    };
    assert_eq!(whole(desk.everything()), whole(before));
}

#[test]
fn the_moment_a_massage_was_done_is_put_right_within_its_episode() {
    let (mut desk, episode) = Desk::with_an_ankle();
    let (first, at) = desk.planned(episode)[0];
    desk.wait(at - desk.now.naive_local() + TimeDelta::hours(1));
    desk.done(first).unwrap();
    let earlier = DoneDraft {
        at: Some(at - TimeDelta::hours(2)),
        ..DoneDraft::default()
    };
    planner::edit_session(&mut desk.book, desk.now, first, earlier).unwrap();
    let mut sessions = desk.sessions(episode);
    sessions.retain(|view| view.session.id == first);
    let done_at = sessions[0].session.done_at.unwrap().naive_local();
    assert_eq!(done_at, at - TimeDelta::hours(2));
    let before = DoneDraft {
        at: Some(desk.now.naive_local() - TimeDelta::days(40)),
        ..DoneDraft::default()
    };
    let refused = planner::edit_session(&mut desk.book, desk.now, first, before).unwrap_err();
    assert_eq!(refused.code, RefusalCode::BeforeEpisode);
}

#[test]
fn while_held_no_skipped_massage_is_planned_again() {
    let (mut desk, episode) = Desk::with_an_ankle();
    let (first, _) = desk.planned(episode)[0];
    planner::session_skipped(&mut desk.book, desk.now, first).unwrap();
    let mut draft = good_day();
    draft.flags = vec![recovery::Flag::ChestPain];
    desk.check_in(episode, draft).unwrap();
    let held = planner::unskip_session(&mut desk.book, desk.now, first).unwrap_err();
    assert_eq!(held.code, RefusalCode::Held);
}
