//! Measures of the patient's own: kept, asked, never judged by.

use beside::{OwnAnswer, OwnKind};
use chrono::TimeDelta;
use planner::draft::{CheckInDraft, OwnAnswerDraft, OwnMeasureDraft};
use planner::{Refusal, RefusalCode};
use proptest::collection::vec;
use proptest::prelude::*;
use recovery::SessionStatus;
use uuid::Uuid;

use crate::planner::patient::{Desk, good_day};

fn save(
    desk: &mut Desk,
    id: Option<Uuid>,
    name: &str,
    kind: OwnKind,
) -> Result<Vec<Uuid>, Refusal> {
    let draft = OwnMeasureDraft {
        id,
        name: name.to_owned(),
        kind,
        unit: Some("steps".to_owned()),
    };
    let overview = planner::save_own_measure(&mut desk.book, desk.now, draft)?;
    Ok(overview.own_measures.iter().map(|it| it.id).collect())
}

fn answering(measure: Uuid, value: f64) -> CheckInDraft {
    CheckInDraft {
        own: vec![OwnAnswerDraft {
            measure,
            value: Some(value),
        }],
        ..CheckInDraft::default()
    }
}

#[test]
fn an_answer_is_shown_where_it_was_given_and_stands_for_yesterday() {
    let (mut desk, episode) = Desk::with_an_ankle();
    let ringing = save(&mut desk, None, "Ringing", OwnKind::Scale).unwrap()[0];
    // An own answer alone is an answer.
    desk.check_in(episode, answering(ringing, 0.0)).unwrap();
    let given = vec![OwnAnswer {
        measure: ringing,
        value: 0.0,
    }];
    let view = desk.view(episode);
    assert_eq!(view.today.last().unwrap().own, given);
    assert!(view.today[0].own.is_empty(), "unanswered is no answer");
    let today = desk.today();
    let listed = planner::check_ins(&mut desk.book, desk.now, episode, today, today).unwrap();
    assert_eq!(listed.last().unwrap().own, given);
    desk.wait(TimeDelta::days(1));
    assert_eq!(desk.view(episode).last_own, given);
}

#[test]
fn an_edit_replaces_the_answers_and_undo_brings_them_back() {
    let (mut desk, episode) = Desk::with_an_ankle();
    let ringing = save(&mut desk, None, "Ringing", OwnKind::Scale).unwrap()[0];
    desk.check_in(episode, answering(ringing, 3.0)).unwrap();
    let check_in = desk.view(episode).today[1].check_in.id;
    let edit = |desk: &mut Desk, draft| {
        planner::edit_check_in(&mut desk.book, desk.now, check_in, draft).unwrap();
        desk.book.read(|log| log.own_answers(check_in)).unwrap()
    };
    assert_eq!(edit(&mut desk, answering(ringing, 4.0))[0].value, 4.0);
    assert!(edit(&mut desk, good_day()).is_empty());
    for before in [4.0, 3.0] {
        planner::undo(&mut desk.book, desk.now).unwrap();
        let own = desk.book.read(|log| log.own_answers(check_in)).unwrap();
        assert_eq!(own[0].value, before);
    }
}

#[test]
fn a_measure_is_deleted_with_its_answers_and_comes_back_with_them() {
    let (mut desk, episode) = Desk::with_an_ankle();
    let ringing = save(&mut desk, None, "Ringing", OwnKind::Scale).unwrap()[0];
    desk.check_in(episode, answering(ringing, 3.0)).unwrap();
    let before = desk.book.read(|log| log.beside()).unwrap();
    planner::delete_own_measure(&mut desk.book, desk.now, ringing).unwrap();
    assert!(desk.book.read(|log| log.beside()).unwrap().is_empty());
    planner::undo(&mut desk.book, desk.now).unwrap();
    assert_eq!(desk.book.read(|log| log.beside()).unwrap(), before);
    // Retired, it keeps them.
    planner::retire_own_measure(&mut desk.book, desk.now, ringing, true).unwrap();
    let retired = desk.book.read(|log| log.beside()).unwrap();
    assert!(retired.measures[0].retired);
    assert_eq!(retired.answers, before.answers);
}

#[test]
fn what_a_measure_is_called_and_can_be_is_checked() {
    let (mut desk, _) = Desk::with_an_ankle();
    let ringing = save(&mut desk, None, " Ringing ", OwnKind::Scale).unwrap()[0];
    let overview = desk.overview();
    assert_eq!(overview.own_measures[0].name, "Ringing");
    assert_eq!(overview.own_measures[0].unit, None, "only a number has one");
    let mut refused = |id, name: &str, kind| {
        let refusal = save(&mut desk, id, name, kind).unwrap_err();
        (refusal.code, refusal.field.unwrap_or_default())
    };
    let at = |field: &str, code| (code, field.to_owned());
    let number = OwnKind::Number;
    assert_eq!(refused(None, "", number), at("name", RefusalCode::Required));
    assert_eq!(
        refused(None, "RINGING", number),
        at("name", RefusalCode::Twice)
    );
    let long = "x".repeat(61);
    assert_eq!(
        refused(None, &long, number),
        at("name", RefusalCode::TooLong)
    );
    let fixed = refused(Some(ringing), "Ringing", number);
    assert_eq!(fixed, at("kind", RefusalCode::KindFixed));
    let unknown = refused(Some(Uuid::from_u128(9)), "Steps", number);
    assert_eq!(unknown.0, RefusalCode::NotFound);
    // A retired one's name is free, and taken when it would be asked again.
    planner::retire_own_measure(&mut desk.book, desk.now, ringing, true).unwrap();
    save(&mut desk, None, "ringing", OwnKind::Scale).unwrap();
    let again = planner::retire_own_measure(&mut desk.book, desk.now, ringing, false);
    assert_eq!(again.unwrap_err().code, RefusalCode::Twice);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// Two patients who record the same, one with measures of their own: the verdicts and the
    /// plan are the same.
    #[test]
    fn own_answers_change_neither_verdict_nor_plan(
        days in vec((0..=10_i32, vec(prop::option::of(0..=10_i32), 3), 1_i64..40), 1..25),
    ) {
        let (mut plain, episode) = Desk::with_an_ankle();
        let (mut own, own_episode) = Desk::with_an_ankle();
        for (name, kind) in [("a", OwnKind::Scale), ("b", OwnKind::Number)] {
            save(&mut own, None, name, kind).unwrap();
        }
        let measures = save(&mut own, None, "c", OwnKind::YesNo).unwrap();
        for (pain, answers, hours) in days {
            for desk in [&mut plain, &mut own] {
                desk.wait(TimeDelta::hours(hours));
            }
            let draft = CheckInDraft { pain: Some(pain), ..good_day() };
            plain.check_in(episode, draft.clone()).unwrap();
            let answered = measures.iter().zip(&answers).map(|(measure, value)| OwnAnswerDraft {
                measure: *measure,
                value: value.map(|value| f64::from(if *measure == measures[2] { value % 2 } else { value })),
            });
            let draft = CheckInDraft { own: answered.collect(), ..draft };
            own.check_in(own_episode, draft).unwrap();
        }
        prop_assert_eq!(said(&mut plain, episode), said(&mut own, own_episode));
        let planned = |desk: &mut Desk, episode| -> Vec<_> {
            let planned = desk.massages(episode, SessionStatus::Planned);
            planned.into_iter().map(|(_, at)| at).collect()
        };
        prop_assert_eq!(planned(&mut plain, episode), planned(&mut own, own_episode));
    }
}

/// The verdict as data, without the ids, which are new for every patient.
fn said(desk: &mut Desk, episode: Uuid) -> String {
    let log = desk.everything().0.unwrap();
    let mut said = format!("{:?}", desk.view(episode).assessment);
    for (number, check_in) in log.episodes[0].check_ins.iter().enumerate() {
        said = said.replace(&check_in.id.to_string(), &format!("check-in {number}"));
    }
    said.replace(&episode.to_string(), "episode")
}
