//! A therapist answers, and the answer reaches the plan: as a file, through its bytes.

use std::collections::BTreeSet;

use chrono::{NaiveDate, TimeDelta};
use exchange::answer::{AnswerFile, GivenAnswer};
use exchange::log::LogFile;
use logbook::ChangeKind;
use planner::RefusalCode;
use planner::draft::{
    AnswerDraft, ClearanceDraft, FrequencyDraft, FrequencyKind, PrescriptionDraft,
};
use planner::view::AnswerLimit;
use recovery::{Flag, Frequency, Range, SessionStatus};
use uuid::Uuid;

use crate::planner::patient::{Desk, ankle, good_day};

pub(crate) fn every_days(min: i32, max: i32) -> PrescriptionDraft {
    prescribed(FrequencyKind::EveryDays, min, max)
}

pub(crate) fn per_week(min: i32, max: i32) -> PrescriptionDraft {
    prescribed(FrequencyKind::PerWeek, min, max)
}

pub(crate) fn prescribed(kind: FrequencyKind, min: i32, max: i32) -> PrescriptionDraft {
    PrescriptionDraft {
        by: "M. Okafor".to_owned(),
        date: None,
        until: None,
        frequency: FrequencyDraft {
            kind,
            min: Some(min),
            max: Some(max),
            suggested: None,
        },
        note: Some("Gently.".to_owned()),
    }
}

pub(crate) fn cleared(max_per_week: Option<i32>) -> ClearanceDraft {
    ClearanceDraft {
        by: "Dr. Ada".to_owned(),
        at: None,
        max_per_week,
        note: None,
    }
}

pub(crate) fn range(min: u16, max: u16, suggested: u16) -> Range {
    Range {
        min,
        max,
        suggested,
        optional: false,
    }
}

/// The log as its file, read by somebody else.
pub(crate) fn exported(desk: &Desk) -> LogFile {
    let log = planner::export_log(&desk.book).unwrap().unwrap();
    let file = LogFile {
        exported_at: desk.now,
        app_version: "0.1.0".to_owned(),
        beside: Default::default(),
        log,
    };
    exchange::log::parse(&exchange::log::write(&file)).unwrap()
}

/// What the therapist writes on the log as it is now, as its file brings it back.
fn answered(desk: &Desk, episode: Uuid, draft: AnswerDraft) -> AnswerFile {
    let log = exported(desk);
    let answer = planner::write_answer(&log, desk.now, episode, draft).unwrap();
    let effect = planner::answer_effect(&log, desk.now, &answer).unwrap();
    assert_eq!(effect.episode, episode);
    exchange::answer::parse(&exchange::answer::write(&answer)).unwrap()
}

pub(crate) fn prescription(desk: &Desk, episode: Uuid, draft: PrescriptionDraft) -> AnswerFile {
    answered(desk, episode, AnswerDraft::Prescription(draft))
}

fn clearance(desk: &Desk, episode: Uuid, draft: ClearanceDraft) -> AnswerFile {
    answered(desk, episode, AnswerDraft::Clearance(draft))
}

pub(crate) fn refused_as(desk: &mut Desk, answer: &AnswerFile) -> RefusalCode {
    let before = desk.everything();
    let refusal =
        planner::accept_answer(&mut desk.book, desk.now, answer, "a.tend-answer").unwrap_err();
    assert_eq!(desk.everything(), before);
    refusal.code
}

const FILE: &str = "ankle.tend-answer";

pub(crate) fn view(desk: &mut Desk, answer: &AnswerFile) -> planner::view::AnswerView {
    let before = desk.everything();
    let view = planner::answer_view(&desk.book, desk.now, answer, FILE).unwrap();
    assert_eq!(desk.everything(), before);
    view
}

pub(crate) fn accept(desk: &mut Desk, answer: &AnswerFile) -> planner::view::Overview {
    planner::accept_answer(&mut desk.book, desk.now, answer, FILE).unwrap()
}

#[test]
fn an_answer_taken_is_planned_by_and_undo_takes_back_the_whole_of_it() {
    let (mut desk, ankle) = Desk::with_an_ankle();
    let before = desk.everything();
    let plan = desk.view(ankle).plan;
    let own = Frequency::PerWeek(range(2, 3, 3));
    let weekly = Frequency::EveryDays(range(7, 10, 10));
    let answer = prescription(&desk, ankle, every_days(7, 10));

    let shown = view(&mut desk, &answer);
    assert_eq!(
        (shown.effect.own, shown.effect.before.frequency),
        (own, own)
    );
    assert_eq!(shown.effect.after.frequency, weekly);
    assert!(shown.effect.limits.is_empty());
    assert!(!shown.already && !shown.expired && shown.other_name.is_none());

    let overview = accept(&mut desk, &answer);
    let undo = overview.undo.map(|undo| undo.change);
    assert_eq!(undo, Some(ChangeKind::AnswerAccepted));
    let episode = desk.view(ankle);
    assert_eq!(
        (episode.own_frequency, episode.plan.frequency),
        (own, weekly)
    );
    let in_force = episode.prescription.unwrap();
    let given = GivenAnswer::Prescription {
        prescription: in_force.prescription,
    };
    assert_eq!(given, answer.given);
    let source = in_force.source.unwrap();
    assert_eq!((source.file.as_str(), source.taken_at), (FILE, desk.now));
    assert_eq!(source.written_at, answer.written_at);
    let dates: Vec<NaiveDate> = desk
        .planned(ankle)
        .iter()
        .map(|(_, at)| at.date())
        .collect();
    assert!(dates.len() > 1);
    assert!(
        dates
            .windows(2)
            .all(|pair| (pair[1] - pair[0]).num_days() >= 7)
    );
    let taken = planner::taken_answers(&desk.book).unwrap();
    assert_eq!((taken.len(), taken[0].record), (1, given.id()));

    planner::undo(&mut desk.book, desk.now).unwrap();
    assert_eq!(desk.everything(), before);
    assert_eq!(desk.view(ankle).plan, plan);
    assert!(planner::taken_answers(&desk.book).unwrap().is_empty());
    // What has been undone can be taken again.
    assert!(!view(&mut desk, &answer).already);
    accept(&mut desk, &answer);
}

#[test]
fn a_hold_wins_over_an_answer_until_it_is_over() {
    let (mut desk, ankle) = Desk::with_an_ankle();
    planner::record_flag(&mut desk.book, desk.now, ankle, vec![Flag::LockedJoint]).unwrap();
    desk.wait(TimeDelta::hours(1));
    let answer = prescription(&desk, ankle, per_week(1, 1));
    let effect = view(&mut desk, &answer).effect;
    assert_eq!(effect.limits, [AnswerLimit::Hold]);
    assert_eq!(effect.after.frequency, Frequency::None);
    assert!(effect.hold_after.is_some() && effect.hold_after == effect.hold_before);
    let suspended = desk.massages(ankle, SessionStatus::Suspended);
    accept(&mut desk, &answer);
    assert!(desk.planned(ankle).is_empty());
    assert_eq!(desk.massages(ankle, SessionStatus::Suspended), suspended);

    let answer = clearance(&desk, ankle, cleared(None));
    let effect = view(&mut desk, &answer).effect;
    assert!(effect.hold_before.is_some() && effect.hold_after.is_none());
    assert_eq!(effect.before.frequency, Frequency::None);
    assert_eq!(effect.after.frequency, Frequency::PerWeek(range(1, 1, 1)));
    assert_eq!(effect.own, Frequency::PerWeek(range(2, 3, 3)));
    let overview = accept(&mut desk, &answer);
    assert!(overview.hold.is_none());
    assert!(!desk.planned(ankle).is_empty());
    let source = desk.view(ankle).clearances[0].source.clone();
    assert_eq!(source.map(|source| source.file).as_deref(), Some(FILE));
    // Each is a step of its own.
    planner::undo(&mut desk.book, desk.now).unwrap();
    assert!(desk.overview().hold.is_some());
    assert_eq!(planner::taken_answers(&desk.book).unwrap().len(), 1);
}

#[test]
fn a_clearance_given_before_the_sign_ends_no_hold() {
    let (mut desk, ankle) = Desk::with_an_ankle();
    let answer = clearance(&desk, ankle, cleared(None));
    desk.wait(TimeDelta::hours(1));
    planner::record_flag(&mut desk.book, desk.now, ankle, vec![Flag::Fever]).unwrap();
    let effect = view(&mut desk, &answer).effect;
    assert!(effect.hold_after.is_some());
    accept(&mut desk, &answer);
    assert!(desk.overview().hold.is_some());
}

#[test]
fn an_answer_is_taken_once_and_its_identity_is_its_own() {
    let (mut desk, ankle) = Desk::with_an_ankle();
    let answer = prescription(&desk, ankle, every_days(5, 9));
    accept(&mut desk, &answer);
    assert_eq!(refused_as(&mut desk, &answer), RefusalCode::AnswerTaken);
    let shown = view(&mut desk, &answer);
    assert!(shown.already);
    assert_eq!(shown.effect.before, shown.effect.after);

    let with = |change: fn(&mut AnswerFile), id: Uuid| {
        let mut answer = answer.clone();
        if let GivenAnswer::Prescription { prescription } = &mut answer.given {
            prescription.id = id;
            prescription.by = "Somebody else".to_owned();
        }
        change(&mut answer);
        answer
    };
    let rewritten = with(
        |file| file.written_at += TimeDelta::days(1),
        answer.given.id(),
    );
    assert_eq!(
        refused_as(&mut desk, &rewritten),
        RefusalCode::AnswerClashes
    );
    let unmarked = with(|_| (), answer.given.id());
    assert_eq!(refused_as(&mut desk, &unmarked), RefusalCode::AnswerTaken);
    let log = exported(&desk).log;
    let episode = &log.episodes[0];
    for other in [episode.id, episode.check_ins[0].id, episode.sessions[0].id] {
        let clashing = with(|_| (), other);
        assert_eq!(refused_as(&mut desk, &clashing), RefusalCode::AnswerClashes);
        let seen = planner::answer_view(&desk.book, desk.now, &clashing, FILE).unwrap_err();
        assert_eq!(seen.code, RefusalCode::AnswerClashes);
    }
}

#[test]
fn an_answer_stays_taken_in_a_log_that_has_moved() {
    let (mut desk, ankle) = Desk::with_an_ankle();
    let answer = prescription(&desk, ankle, every_days(5, 9));
    accept(&mut desk, &answer);
    let mut moved = Desk::empty();
    planner::import_log(
        &mut moved.book,
        &exported(&desk).log,
        &Default::default(),
        moved.now,
    )
    .unwrap();
    assert_eq!(refused_as(&mut moved, &answer), RefusalCode::AnswerTaken);
}

#[test]
fn an_answer_for_another_log_or_a_later_moment_is_refused() {
    let (mut desk, ankle) = Desk::with_an_ankle();
    let (mut other, _) = Desk::with_an_ankle();
    let answer = prescription(&desk, ankle, every_days(5, 9));
    assert_eq!(refused_as(&mut other, &answer), RefusalCode::OtherLog);
    assert_eq!(
        refused_as(&mut Desk::empty(), &answer),
        RefusalCode::OtherLog
    );
    assert!(planner::answer_effect(&exported(&other), other.now, &answer).is_err());

    let answer = clearance(&desk, ankle, cleared(None));
    desk.now -= TimeDelta::days(1);
    assert_eq!(refused_as(&mut desk, &answer), RefusalCode::AnswerInFuture);
}

#[test]
fn a_closed_episode_takes_a_clearance_and_no_prescription() {
    let (mut desk, ankle) = Desk::with_an_ankle();
    let prescription = prescription(&desk, ankle, every_days(5, 9));
    let clearance = clearance(&desk, ankle, cleared(Some(2)));
    planner::close_episode(&mut desk.book, desk.now, ankle, None).unwrap();
    assert_eq!(
        refused_as(&mut desk, &prescription),
        RefusalCode::EpisodeClosed
    );
    let draft = AnswerDraft::Prescription(every_days(5, 9));
    let refused = planner::write_answer(&exported(&desk), desk.now, ankle, draft).unwrap_err();
    assert_eq!(refused.code, RefusalCode::EpisodeClosed);
    let overview = accept(&mut desk, &clearance);
    assert_eq!(overview.episodes[0].clearances.len(), 1);
}

#[test]
fn an_answer_for_another_name_is_told_apart() {
    let (mut desk, ankle) = Desk::with_an_ankle();
    let mut answer = prescription(&desk, ankle, every_days(5, 9));
    assert_eq!(answer.patient.as_deref(), Some("Maya"));
    answer.patient = Some("Ines".to_owned());
    assert_eq!(view(&mut desk, &answer).other_name.as_deref(), Some("Ines"));
    answer.patient = None;
    assert_eq!(view(&mut desk, &answer).other_name, None);
}

#[test]
fn each_answer_has_an_identity_of_its_own() {
    let (desk, ankle) = Desk::with_an_ankle();
    let ids: BTreeSet<Uuid> = (0..20)
        .map(|_| prescription(&desk, ankle, per_week(1, 2)).given.id())
        .collect();
    assert_eq!(ids.len(), 20);
}

#[test]
fn two_ankles_are_told_apart() {
    let (mut desk, first) = Desk::with_an_ankle();
    let onset = desk.today() - TimeDelta::days(20);
    let second = desk.start(ankle(onset), Some(good_day())).unwrap().episodes[1].id;
    let answer = prescription(&desk, second, every_days(7, 7));
    accept(&mut desk, &answer);
    assert!(desk.view(first).prescription.is_none());
    assert!(desk.view(second).prescription.is_some());
}
