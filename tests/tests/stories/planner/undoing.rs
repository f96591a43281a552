//! Undo takes each change back whole, and all of them one after the other.

use chrono::{TimeDelta, Weekday};
use logbook::ChangeKind;
use planner::RefusalCode;
use planner::draft::{AnswerDraft, CheckInDraft, ClearanceDraft, PatientDraft, SettingChange};
use recovery::{ActivityLevel, Caution, Flag, SessionKind};
use uuid::Uuid;

use crate::planner::answers::{every_days, exported, per_week};
use crate::planner::patient::{Desk, ankle, good_day};

type Change = fn(&mut Desk, Uuid);

#[test]
fn undo_takes_each_change_back_with_everything_planned_because_of_it() {
    let table: [(ChangeKind, Change); 15] = [
        (ChangeKind::PatientChanged, |desk, _| {
            let patient = PatientDraft {
                name: None,
                birth_year: None,
                activity_level: ActivityLevel::HighlyActive,
                cautions: vec![Caution::Osteoporosis],
            };
            planner::save_patient(&mut desk.book, desk.now, patient).unwrap();
        }),
        (ChangeKind::EpisodeStarted, |desk, _| {
            let onset = desk.today();
            desk.start(ankle(onset), Some(good_day())).unwrap();
        }),
        (ChangeKind::EpisodeClosed, |desk, episode| {
            planner::close_episode(&mut desk.book, desk.now, episode, None).unwrap();
        }),
        (ChangeKind::CheckInRecorded, |desk, episode| {
            desk.check_in(episode, good_day()).unwrap();
        }),
        (ChangeKind::CheckInEdited, |desk, episode| {
            let id = desk.view(episode).today[0].check_in.id;
            let draft = CheckInDraft {
                pain: Some(9),
                ..good_day()
            };
            let overview = planner::edit_check_in(&mut desk.book, desk.now, id, draft).unwrap();
            let edited = &overview.episodes[0].today[0];
            assert!(edited.edited && !edited.back_dated);
        }),
        (ChangeKind::CheckInDeleted, |desk, episode| {
            let id = desk.view(episode).today[0].check_in.id;
            planner::delete_check_in(&mut desk.book, desk.now, id).unwrap();
        }),
        (ChangeKind::FlagRecorded, |desk, episode| {
            let flags = vec![Flag::HotSwollenJoint];
            planner::record_flag(&mut desk.book, desk.now, episode, flags).unwrap();
        }),
        (ChangeKind::ClearanceRecorded, |desk, episode| {
            let draft = ClearanceDraft {
                by: "Dr. Ada".to_owned(),
                at: None,
                max_per_week: Some(1),
                note: None,
            };
            planner::record_clearance(&mut desk.book, desk.now, episode, draft).unwrap();
        }),
        (ChangeKind::PrescriptionRecorded, |desk, episode| {
            let draft = every_days(7, 14);
            planner::record_prescription(&mut desk.book, desk.now, episode, draft).unwrap();
        }),
        (ChangeKind::AnswerAccepted, |desk, episode| {
            let draft = AnswerDraft::Prescription(per_week(1, 1));
            let log = exported(desk);
            let answer = planner::write_answer(&log, desk.now, episode, draft).unwrap();
            planner::accept_answer(&mut desk.book, desk.now, &answer, "a.tend-answer").unwrap();
        }),
        (ChangeKind::PlanChanged, |desk, episode| {
            desk.take_plan(episode, &[Weekday::Sat], "10:00:00", Some(2));
        }),
        (ChangeKind::SessionAdded, |desk, episode| {
            desk.add(episode, SessionKind::Exercise, "2026-03-04T18:00:00")
                .unwrap();
        }),
        (ChangeKind::SessionDone, |desk, episode| {
            let (id, _) = desk.planned(episode)[1];
            desk.done(id).unwrap();
        }),
        (ChangeKind::SessionSkipped, |desk, episode| {
            let (id, _) = desk.planned(episode)[0];
            planner::session_skipped(&mut desk.book, desk.now, id).unwrap();
        }),
        (ChangeKind::SeriesShifted, |desk, episode| {
            planner::shift_series(&mut desk.book, desk.now, episode, 1).unwrap();
        }),
    ];
    for (kind, change) in table {
        let (mut desk, episode) = Desk::with_an_ankle();
        let before = desk.everything();
        let plan = desk.view(episode).plan;
        change(&mut desk, episode);
        let undo = desk.overview().undo.map(|undo| undo.change);
        assert_eq!(undo, Some(kind));
        assert_ne!(desk.everything(), before, "{kind:?}");
        planner::undo(&mut desk.book, desk.now).unwrap();
        assert_eq!(desk.everything(), before, "{kind:?}");
        assert_eq!(desk.view(episode).plan, plan, "{kind:?}");
    }
}

#[test]
fn undo_after_a_midnight_takes_back_what_the_midnight_planned() {
    let (mut desk, episode) = Desk::with_an_ankle();
    desk.wait(TimeDelta::days(1));
    desk.check_in(episode, good_day()).unwrap();
    desk.wait(TimeDelta::days(3));
    desk.overview();
    planner::undo(&mut desk.book, desk.now).unwrap();
    assert_eq!(desk.view(episode).recent.len(), 1);
    planner::undo(&mut desk.book, desk.now).unwrap();
    assert_eq!(desk.everything(), (None, Vec::new()));
}

#[test]
fn a_setting_is_taken_back_like_any_other_change() {
    let (mut desk, _) = Desk::with_an_ankle();
    let before = desk.overview();
    let set = |desk: &mut Desk, change| {
        planner::change_setting(&mut desk.book, desk.now, change).unwrap()
    };
    let overview = set(&mut desk, SettingChange::Lapses(false));
    let undo = overview.undo.map(|undo| undo.change);
    assert_eq!(undo, Some(ChangeKind::SettingChanged));
    assert!(!overview.settings.lapses);
    // What is so already is no change.
    let again = set(&mut desk, SettingChange::Lapses(false));
    assert_eq!(planner::changes(&mut desk.book, desk.now).unwrap().len(), 2);
    assert!(!again.settings.lapses);
    let undone = planner::undo(&mut desk.book, desk.now).unwrap();
    assert_eq!(
        (undone.undo, undone.settings),
        (before.undo, before.settings)
    );
}

#[test]
fn several_changes_are_taken_back_at_once_or_none_of_them() {
    let (mut desk, episode) = Desk::with_an_ankle();
    let before = desk.everything();
    for _ in 0..3 {
        desk.check_in(episode, good_day()).unwrap();
    }
    let after = desk.everything();
    let changes = planner::changes(&mut desk.book, desk.now).unwrap();
    let kinds: Vec<_> = changes.iter().map(|each| each.change).collect();
    assert_eq!(kinds[..3], [ChangeKind::CheckInRecorded; 3]);
    for too_many in [0, u32::try_from(changes.len()).unwrap() + 1] {
        let refused = planner::undo_to(&mut desk.book, desk.now, too_many).unwrap_err();
        assert_eq!(refused.code, RefusalCode::NothingToUndo);
        assert_eq!(desk.everything(), after);
    }
    planner::undo_to(&mut desk.book, desk.now, 3).unwrap();
    assert_eq!(desk.everything(), before);
}
