//! What a professional prescribes stands beside what Tend suggests, as long as it holds.

use chrono::TimeDelta;
use planner::RefusalCode;
use planner::draft::{FrequencyKind, PrescriptionDraft};
use planner::view::AnswerLimit;
use recovery::Frequency;

use crate::planner::answers::{
    accept, cleared, every_days, exported, per_week, prescribed, prescription, range, refused_as,
    view,
};
use crate::planner::patient::Desk;

#[test]
fn a_prescription_to_come_counts_from_its_first_date_on() {
    let (mut desk, ankle) = Desk::with_an_ankle();
    let in_a_week = PrescriptionDraft {
        date: Some(desk.today() + TimeDelta::days(7)),
        ..every_days(6, 8)
    };
    let answer = prescription(&desk, ankle, in_a_week);
    let effect = view(&mut desk, &answer).effect;
    assert_eq!(effect.limits, [AnswerLimit::BeginsLater]);
    assert_eq!(effect.before, effect.after);
    accept(&mut desk, &answer);
    let episode = desk.view(ankle);
    assert!(episode.prescription.is_none());
    assert_eq!(episode.prescriptions_to_come.len(), 1);
    desk.wait(TimeDelta::days(7));
    let episode = desk.view(ankle);
    assert!(episode.prescription.is_some() && episode.prescriptions_to_come.is_empty());
    assert_eq!(episode.plan.frequency, Frequency::EveryDays(range(6, 8, 8)));
}

#[test]
fn a_prescription_that_is_over_or_capped_is_shown_as_such() {
    let (mut desk, ankle) = Desk::with_an_ankle();
    let short = PrescriptionDraft {
        until: Some(desk.today()),
        ..every_days(5, 5)
    };
    let answer = prescription(&desk, ankle, short);
    desk.wait(TimeDelta::days(1));
    let shown = view(&mut desk, &answer);
    assert!(shown.expired);
    assert_eq!(shown.effect.limits, [AnswerLimit::Expired]);
    assert_eq!(shown.effect.before, shown.effect.after);
    accept(&mut desk, &answer);
    assert!(desk.view(ankle).prescription.is_none());

    planner::record_clearance(&mut desk.book, desk.now, ankle, cleared(Some(1))).unwrap();
    let answer = prescription(&desk, ankle, per_week(3, 4));
    let effect = view(&mut desk, &answer).effect;
    assert_eq!(effect.limits, [AnswerLimit::Cap]);
    assert_eq!(effect.after.frequency, Frequency::PerWeek(range(1, 1, 1)));
}

#[test]
fn a_later_prescription_and_a_phase_of_rest_are_told() {
    let (mut desk, ankle) = Desk::with_an_ankle();
    planner::record_prescription(&mut desk.book, desk.now, ankle, per_week(1, 1)).unwrap();
    let yesterday = PrescriptionDraft {
        date: desk.today().pred_opt(),
        ..per_week(2, 2)
    };
    let answer = prescription(&desk, ankle, yesterday);
    let effect = view(&mut desk, &answer).effect;
    assert_eq!(effect.limits, [AnswerLimit::LaterPrescription]);

    let today = desk.today();
    let overview = desk
        .start(crate::planner::patient::ankle(today), None)
        .unwrap();
    let fresh = overview.episodes[1].id;
    let answer = prescription(&desk, fresh, per_week(2, 2));
    let effect = view(&mut desk, &answer).effect;
    assert_eq!(effect.limits, [AnswerLimit::Phase]);
    assert_eq!(effect.after.frequency, Frequency::None);
    accept(&mut desk, &answer);
    assert!(desk.planned(fresh).is_empty());
}

#[test]
fn a_prescription_ended_gives_way_to_what_tend_suggests() {
    let (mut desk, ankle) = Desk::with_an_ankle();
    let answer = prescription(&desk, ankle, every_days(7, 10));
    let own = desk.view(ankle).plan.frequency;
    let taken = answer.given.id();
    accept(&mut desk, &answer);
    // Ended on its first day it is gone, and where it came from with it.
    planner::end_prescription(&mut desk.book, desk.now, taken).unwrap();
    assert_eq!(desk.view(ankle).plan.frequency, own);
    assert!(exported(&desk).log.episodes[0].prescriptions.is_empty());
    assert!(planner::taken_answers(&desk.book).unwrap().is_empty());
    planner::undo(&mut desk.book, desk.now).unwrap();
    assert_eq!(planner::taken_answers(&desk.book).unwrap().len(), 1);

    // Ended later, it has held up to the day before, and can't be taken again.
    desk.wait(TimeDelta::days(2));
    planner::end_prescription(&mut desk.book, desk.now, taken).unwrap();
    let episode = desk.view(ankle);
    assert!(episode.prescription.is_none());
    assert_eq!(episode.plan.frequency, own);
    assert_eq!(episode.prescriptions_past.len(), 1);
    assert_eq!(episode.prescriptions_past[0].prescription.id, taken);
    let ended = exported(&desk).log.episodes[0].prescriptions[0].until;
    assert_eq!(ended, desk.today().pred_opt());
    assert_eq!(refused_as(&mut desk, &answer), RefusalCode::AnswerTaken);
    let effect = view(&mut desk, &answer).effect;
    assert_eq!(effect.limits, [AnswerLimit::Expired]);
    let unknown = planner::end_prescription(&mut desk.book, desk.now, ankle).unwrap_err();
    assert_eq!(unknown.code, RefusalCode::NotFound);

    // The end, then the answer.
    planner::undo(&mut desk.book, desk.now).unwrap();
    assert_eq!(desk.view(ankle).own_frequency, own);
    assert!(desk.view(ankle).prescription.is_some());
    planner::undo(&mut desk.book, desk.now).unwrap();
    assert!(exported(&desk).log.episodes[0].prescriptions.is_empty());
    assert!(planner::taken_answers(&desk.book).unwrap().is_empty());
}

#[test]
fn what_was_told_on_paper_stands_beside_what_tend_suggests() {
    let (mut desk, ankle) = Desk::with_an_ankle();
    let own = desk.view(ankle).plan.frequency;
    let none = prescribed(FrequencyKind::None, 0, 0);
    planner::record_prescription(&mut desk.book, desk.now, ankle, none).unwrap();
    let episode = desk.view(ankle);
    assert_eq!(episode.own_frequency, own);
    assert_eq!(episode.plan.frequency, Frequency::None);
    assert_eq!(episode.prescription.map(|shown| shown.source), Some(None));
    assert!(desk.planned(ankle).is_empty());
}

#[test]
fn a_prescription_that_gave_way_to_a_later_one_is_past() {
    let (mut desk, ankle) = Desk::with_an_ankle();
    planner::record_prescription(&mut desk.book, desk.now, ankle, per_week(1, 1)).unwrap();
    let first = desk.view(ankle).prescription.unwrap().prescription;
    assert!(desk.view(ankle).prescriptions_past.is_empty());
    desk.wait(TimeDelta::days(3));
    planner::record_prescription(&mut desk.book, desk.now, ankle, per_week(2, 2)).unwrap();
    let episode = desk.view(ankle);
    assert_ne!(episode.prescription.unwrap().prescription.id, first.id);
    let past: Vec<_> = episode.prescriptions_past.iter().collect();
    assert_eq!(past.len(), 1);
    assert_eq!(past[0].prescription, first);
}
