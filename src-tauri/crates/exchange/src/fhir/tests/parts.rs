//! What a part of a record says, where an answer came from, and work that is stopped.

use super::*;
use crate::work::{Stopped, Work};

/// The example with a second episode, whose danger sign holds the first one too.
fn two_episodes() -> (Log, [Uuid; 2]) {
    let mut log = example().log;
    log.episodes[0]
        .check_ins
        .iter_mut()
        .for_each(|it| it.flags.clear());
    let first = log.episodes[0].id;
    let second = Uuid::from_u128(50);
    let at = moment("2026-01-10T09:00:00+01:00");
    let mut chest_pain = CheckIn::unanswered(Uuid::from_u128(51), at, at);
    chest_pain.flags = vec![recovery::Flag::ChestPain];
    log.episodes.push(recovery::Episode {
        id: second,
        check_ins: vec![chest_pain],
        context: recovery::Context::Upkeep,
        clearances: Vec::new(),
        sessions: Vec::new(),
        prescriptions: Vec::new(),
        ..log.episodes[0].clone()
    });
    (log, [first, second])
}

fn part(log: &Log, selection: &Selection) -> Vec<Value> {
    entries(&Record {
        log,
        beside: &Beside::default(),
        exported_at: moment("2026-03-01T12:00:00+01:00"),
        edits: &[],
        selection,
        taken: &[],
    })
}

fn date(text: &str) -> Option<chrono::NaiveDate> {
    Some(text.parse().expect("a date"))
}

#[test]
fn of_a_part_there_are_the_records_asked_for_and_the_patient_stays_the_same() {
    let log = example().log;
    let selection = Selection {
        from: date("2026-01-03"),
        to: date("2026-01-09"),
        episodes: Vec::new(),
    };
    let (all, some) = (resources(&log), part(&log, &selection));
    assert_eq!(of(&all, "QuestionnaireResponse").len(), 2);
    assert_eq!(of(&some, "QuestionnaireResponse").len(), 1);
    assert_eq!(of(&some, "Procedure").len(), 1);
    assert_eq!(of(&some, "Patient"), of(&all, "Patient"));
    let goal = of(&some, "Goal")[0];
    assert_eq!(goal["statusDate"], "2026-01-09", "the last date asked for");
}

#[test]
fn a_last_date_after_the_export_is_no_date_of_a_verdict() {
    let selection = Selection {
        to: date("2027-01-01"),
        ..Selection::default()
    };
    let some = part(&example().log, &selection);
    assert_eq!(of(&some, "Goal")[0]["statusDate"], "2026-03-01");
}

#[test]
fn a_hold_is_told_with_each_episode_it_holds_and_points_at_none_that_is_left_out() {
    let (log, [first, second]) = two_episodes();
    for (episode, is_its_own) in [(first, false), (second, true)] {
        let selection = Selection {
            episodes: vec![episode],
            ..Selection::default()
        };
        let some = part(&log, &selection);
        assert_eq!(of(&some, "Condition").len(), 1);
        assert_eq!(of(&some, "CarePlan")[0]["status"], "on-hold");
        let flags = of(&some, "Flag");
        let pain = flags
            .iter()
            .find(|flag| flag["code"]["coding"][0]["code"] == "chest_pain")
            .expect("what holds it");
        assert_eq!(pain["status"], "active");
        assert_eq!(pain.get("extension").is_some(), is_its_own);
    }
    // Before it was recorded it held nothing.
    let selection = Selection {
        to: date("2026-01-09"),
        ..Selection::default()
    };
    let before = part(&log, &selection);
    assert_eq!(of(&before, "CarePlan")[0]["status"], "active");
    let signs = of(&before, "Flag");
    let code = |flag: &Value| flag["code"]["coding"][0]["code"].clone();
    assert!(signs.iter().all(|flag| code(flag) != "chest_pain"));
}

#[test]
fn a_sign_that_was_over_before_the_first_date_is_left_out() {
    let signs = |from| {
        let selection = Selection {
            from: date(from),
            ..Selection::default()
        };
        let some = part(&example().log, &selection);
        let codes = of(&some, "Flag").into_iter();
        let codes = codes.map(|flag| flag["code"]["coding"][0]["code"].clone());
        codes.filter(|code| code == "fever").count()
    };
    // It held from the 2nd to the 4th.
    assert_eq!(signs("2026-01-04"), 1);
    assert_eq!(signs("2026-01-05"), 0);
}

#[test]
fn an_answer_taken_in_says_who_wrote_it_when_and_in_which_file() {
    let log = example().log;
    let (prescription, clearance) = (
        &log.episodes[0].prescriptions[0],
        &log.episodes[0].clearances[0],
    );
    let taken = [prescription.id, clearance.id].map(|record| Taken {
        record,
        file: "knee.tend-answer".to_owned(),
        written_at: moment("2026-01-05T09:00:00+01:00"),
        taken_at: moment("2026-01-06T10:00:00+01:00"),
    });
    let resources = entries(&Record {
        log: &log,
        beside: &Beside::default(),
        exported_at: moment("2026-03-01T12:00:00+01:00"),
        edits: &[],
        selection: &Selection::default(),
        taken: &taken,
    });
    let of_answers: Vec<_> = of(&resources, "Provenance")
        .into_iter()
        .filter(|it| it.get("entity").is_some())
        .collect();
    assert_eq!(of_answers.len(), 2);
    for (told, (id, by)) in of_answers.iter().zip([
        (prescription.id, &prescription.by),
        (clearance.id, &clearance.by),
    ]) {
        assert_eq!(told["target"], json!([{ "reference": links::urn(id) }]));
        assert_eq!(told["occurredDateTime"], "2026-01-05T09:00:00+01:00");
        assert_eq!(told["recorded"], "2026-01-06T10:00:00+01:00");
        let part = |place: usize| &told["agent"][place]["type"]["coding"][0]["code"];
        assert_eq!([part(0), part(1)], ["author", "enterer"]);
        assert_eq!(told["agent"][0]["who"], json!({ "display": by }));
        let file = json!([{ "role": "source", "what": { "display": "knee.tend-answer" } }]);
        assert_eq!(told["entity"], file);
    }
}

#[test]
fn whoever_stops_the_work_gets_nothing_and_hears_how_far_it_is() {
    use std::sync::atomic::{AtomicUsize, Ordering};

    struct After(usize, AtomicUsize);
    impl Work for After {
        fn at(&self, done: usize, of: usize) -> Result<(), Stopped> {
            assert!(done <= of, "{done} of {of}");
            self.1.store(done, Ordering::Relaxed);
            if done >= self.0 { Err(Stopped) } else { Ok(()) }
        }
    }
    let log = example().log;
    let record = Record {
        log: &log,
        beside: &Beside::default(),
        exported_at: moment("2026-03-01T12:00:00+01:00"),
        edits: &[],
        selection: &Selection::default(),
        taken: &[],
    };
    for stopped_at in [0, 1] {
        let work = || After(stopped_at, AtomicUsize::new(0));
        assert_eq!(bundle(&record, &work()), Err(Stopped));
        assert_eq!(ndjson::files(&record, &work()), Err(Stopped));
    }
    let whole = After(usize::MAX, AtomicUsize::new(0));
    assert!(bundle(&record, &whole).is_ok());
    // 59 dates, two check-ins and two sessions.
    assert_eq!(whole.1.into_inner(), 63);
}
