//! Taking back: always whole, or not at all.

use chrono::{NaiveTime, Weekday};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use recovery::{CheckIn, Clearance, Episode, Patient, Prescription, Session};

use super::{dump, logs, some_time};
use crate::{ChangeKind, EpisodeHead, Logbook, LogbookError, Plan, TakenAnswer, Writing};

/// One thing that can happen to the records.
#[derive(Debug, Clone)]
enum Act {
    Patient(Patient),
    Episode(Box<Episode>),
    Close(Index),
    AddCheckIn(Index, Box<CheckIn>),
    EditCheckIn(Index, Box<CheckIn>),
    DeleteCheckIn(Index),
    AddSession(Index, Box<Session>, bool),
    EditSession(Index, Box<Session>, bool),
    DeleteSession(Index),
    Clearance(Index, Clearance),
    Prescription(Index, Box<Prescription>),
    Answer(Index, Box<Prescription>),
    ForgetAnswer(Index),
    Plan(Index, Option<u16>),
}

fn act() -> impl Strategy<Value = Act> {
    let index = any::<Index>;
    prop_oneof![
        logs::patient().prop_map(Act::Patient),
        logs::episode().prop_map(|episode| Act::Episode(Box::new(episode))),
        index().prop_map(Act::Close),
        (index(), logs::check_in()).prop_map(|(at, new)| Act::AddCheckIn(at, Box::new(new))),
        (index(), logs::check_in()).prop_map(|(at, new)| Act::EditCheckIn(at, Box::new(new))),
        index().prop_map(Act::DeleteCheckIn),
        (index(), logs::session(), any::<bool>()).prop_map(|(at, new, pinned)| Act::AddSession(
            at,
            Box::new(new),
            pinned
        )),
        (index(), logs::session(), any::<bool>()).prop_map(|(at, new, pinned)| Act::EditSession(
            at,
            Box::new(new),
            pinned
        )),
        index().prop_map(Act::DeleteSession),
        (index(), logs::clearance()).prop_map(|(at, new)| Act::Clearance(at, new)),
        (index(), logs::prescription()).prop_map(|(at, new)| Act::Prescription(at, Box::new(new))),
        (index(), logs::prescription()).prop_map(|(at, new)| Act::Answer(at, Box::new(new))),
        index().prop_map(Act::ForgetAnswer),
        (index(), proptest::option::of(1u16..=9)).prop_map(|(at, chosen)| Act::Plan(at, chosen)),
    ]
}

/// Does it, to whichever record the index points at; nothing where there is none.
fn perform(act: &Act, log: &Writing<'_>) -> Result<(), LogbookError> {
    fn pick<'a, T>(index: &Index, among: &'a [T]) -> Option<&'a T> {
        (!among.is_empty()).then(|| index.get(among))
    }
    let Some(present) = log.log()? else {
        return log.put_patient(&Patient {
            name: None,
            birth_year: None,
            activity_level: recovery::ActivityLevel::General,
            cautions: Vec::new(),
        });
    };
    let check_ins: Vec<_> = present.episodes.iter().flat_map(|e| &e.check_ins).collect();
    let sessions: Vec<_> = present.episodes.iter().flat_map(|e| &e.sessions).collect();
    let episode = |index: &Index| pick(index, &present.episodes);
    match act {
        Act::Patient(patient) => log.put_patient(patient),
        Act::Episode(new) => log.add_episode(new),
        Act::Close(at) => episode(at).map_or(Ok(()), |e| log.set_closed(e.id, Some(e.opened))),
        Act::AddCheckIn(at, new) => episode(at).map_or(Ok(()), |e| log.add_check_in(e.id, new)),
        Act::EditCheckIn(at, new) => pick(at, &check_ins).map_or(Ok(()), |old| {
            log.update_check_in(&CheckIn {
                id: old.id,
                ..(**new).clone()
            })
        }),
        Act::DeleteCheckIn(at) => {
            pick(at, &check_ins).map_or(Ok(()), |old| log.delete_check_in(old.id))
        }
        Act::AddSession(at, new, pinned) => {
            episode(at).map_or(Ok(()), |e| log.add_session(e.id, new, *pinned))
        }
        Act::EditSession(at, new, pinned) => pick(at, &sessions).map_or(Ok(()), |old| {
            let new = Session {
                id: old.id,
                ..(**new).clone()
            };
            log.update_session(&new, *pinned)
        }),
        Act::DeleteSession(at) => {
            pick(at, &sessions).map_or(Ok(()), |old| log.delete_session(old.id))
        }
        Act::Clearance(at, new) => episode(at).map_or(Ok(()), |e| log.add_clearance(e.id, new)),
        Act::Prescription(at, new) => {
            episode(at).map_or(Ok(()), |e| log.add_prescription(e.id, new))
        }
        Act::Answer(at, new) => episode(at).map_or(Ok(()), |e| {
            log.add_prescription(e.id, new)?;
            log.add_taken_answer(&TakenAnswer {
                record: new.id,
                file: "knee.tend-answer".to_owned(),
                written_at: some_time(),
                log_exported_at: some_time(),
                taken_at: some_time(),
            })
        }),
        Act::ForgetAnswer(at) => {
            let taken = log.taken_answers()?;
            pick(at, &taken).map_or(Ok(()), |taken| log.delete_taken_answer(taken.record))
        }
        Act::Plan(at, chosen) => episode(at).map_or(Ok(()), |e| {
            log.put_plan(
                e.id,
                &Plan {
                    chosen: *chosen,
                    weekdays: vec![Weekday::Mon],
                    time: NaiveTime::MIN,
                    plan_optional: false,
                },
            )
        }),
    }
}

/// What planning anew on a later day may do.
fn replanning() -> impl Strategy<Value = Act> {
    prop_oneof![
        (any::<Index>(), logs::session(), any::<bool>())
            .prop_map(|(at, new, pinned)| Act::EditSession(at, Box::new(new), pinned)),
        any::<Index>().prop_map(Act::DeleteSession),
    ]
}

fn standing(logbook: &Logbook) -> i64 {
    let sql = "SELECT count(*) FROM change WHERE undone_at IS NULL";
    logbook
        .connection
        .query_row(sql, [], |row| row.get(0))
        .unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn undo_restores_every_byte_of_the_records(
        changes in vec((select(ChangeKind::ALL), vec(act(), 1..4), vec(replanning(), 0..2)), 1..8),
    ) {
        let mut logbook = Logbook::in_memory().unwrap();
        let mut states = Vec::new();
        for (kind, acts, later) in &changes {
            let before = dump(&logbook.connection);
            let already = standing(&logbook);
            let episode = Some(uuid::Uuid::from_u128(7));
            logbook
                .change(*kind, episode, some_time(), |log| acts.iter().try_for_each(|act| perform(act, log)))
                .map_err(|error: LogbookError| TestCaseError::fail(error.to_string()))?;
            if standing(&logbook) > already {
                states.push((*kind, before));
            }
            logbook
                .transaction(|log| later.iter().try_for_each(|act| perform(act, log)))
                .map_err(|error: LogbookError| TestCaseError::fail(error.to_string()))?;
        }
        prop_assert!(logbook.integrity().unwrap().is_empty());
        while let Some((kind, before)) = states.pop() {
            let undoable = logbook.read(|log| log.latest_undoable()).unwrap();
            let undone = logbook.undo().unwrap();
            prop_assert_eq!(undone, undoable);
            prop_assert_eq!(undone.map(|undone| undone.change), Some(kind));
            prop_assert_eq!(dump(&logbook.connection), before);
        }
        prop_assert_eq!(logbook.undo().unwrap(), None);
    }
}

const EPISODE: uuid::Uuid = uuid::Uuid::from_u128(1);
const CHECK_IN: uuid::Uuid = uuid::Uuid::from_u128(2);

fn pain(score: i64) -> CheckIn {
    let json = serde_json::json!({
        "id": CHECK_IN, "at": some_time(), "recorded_at": some_time(), "pain": score,
        "function": [], "flags": [],
    });
    serde_json::from_value(json).unwrap()
}

/// A log book with one episode and one check-in of pain 3.
fn with_a_check_in() -> Logbook {
    let mut logbook = Logbook::in_memory().unwrap();
    let head = serde_json::json!({
        "id": EPISODE, "title": "Ankle", "area": {"site": "ankle", "side": null},
        "context": "injury", "onset": "2026-02-27", "opened": "2026-03-01", "activities": [],
    });
    let head: EpisodeHead = serde_json::from_value(head).unwrap();
    logbook
        .change(
            ChangeKind::EpisodeStarted,
            Some(EPISODE),
            some_time(),
            |log| log.add_episode(&head.into()),
        )
        .map_err(|error: LogbookError| error)
        .unwrap();
    logbook
        .change(
            ChangeKind::CheckInRecorded,
            Some(EPISODE),
            some_time(),
            |log| log.add_check_in(EPISODE, &pain(3)),
        )
        .map_err(|error: LogbookError| error)
        .unwrap();
    logbook
}

fn edit(logbook: &mut Logbook, score: i64) {
    logbook
        .change(
            ChangeKind::CheckInEdited,
            Some(EPISODE),
            some_time(),
            |log| log.update_check_in(&pain(score)),
        )
        .map_err(|error: LogbookError| error)
        .unwrap();
}

fn stored(logbook: &Logbook) -> (Option<u8>, bool) {
    let stored = logbook.read(|log| log.check_in(CHECK_IN)).unwrap().unwrap();
    (stored.check_in.pain.map(|pain| pain.get()), stored.edited)
}

#[test]
fn an_edit_shows_until_it_is_undone() {
    let mut logbook = with_a_check_in();
    assert_eq!(stored(&logbook), (Some(3), false));
    edit(&mut logbook, 8);
    assert_eq!(stored(&logbook), (Some(8), true));
    let earlier = logbook.read(|log| log.earlier_check_ins(CHECK_IN)).unwrap();
    assert_eq!(earlier.len(), 1);
    assert_eq!(earlier[0].check_in, pain(3));
    assert_eq!(earlier[0].change, ChangeKind::CheckInEdited);
    logbook.undo().unwrap();
    assert_eq!(stored(&logbook), (Some(3), false));
}

#[test]
fn an_edit_that_changes_nothing_leaves_nothing_to_undo() {
    let mut logbook = with_a_check_in();
    edit(&mut logbook, 3);
    assert_eq!(stored(&logbook), (Some(3), false));
    let undoable = logbook.read(|log| log.latest_undoable()).unwrap().unwrap();
    assert_eq!(undoable.change, ChangeKind::CheckInRecorded);
}

#[test]
fn a_record_changed_behind_the_journal_is_not_overwritten_by_undo() {
    let mut logbook = with_a_check_in();
    edit(&mut logbook, 8);
    logbook
        .connection
        .execute("UPDATE check_in SET pain = 1", [])
        .unwrap();
    let before = dump(&logbook.connection);
    let refused = logbook.undo().unwrap_err();
    assert!(
        matches!(&refused, LogbookError::UndoConflict { table: "check_in", row } if *row == CHECK_IN.to_string()),
        "{refused}"
    );
    assert_eq!(dump(&logbook.connection), before);
    assert_eq!(standing(&logbook), 3);
}

#[test]
fn a_change_that_fails_midway_leaves_nothing() {
    let mut logbook = with_a_check_in();
    let before = dump(&logbook.connection);
    let failed: Result<(), LogbookError> =
        logbook.change(ChangeKind::CheckInDeleted, None, some_time(), |log| {
            log.delete_check_in(CHECK_IN)?;
            log.delete_check_in(CHECK_IN)
        });
    assert!(matches!(
        failed,
        Err(LogbookError::NoSuchRow {
            table: "check_in",
            ..
        })
    ));
    assert_eq!(dump(&logbook.connection), before);
    assert_eq!(standing(&logbook), 2);
}

#[test]
fn undo_and_what_follows_it_are_one_transaction() {
    let mut logbook = with_a_check_in();
    let before = dump(&logbook.connection);
    let failed: Result<(), LogbookError> = logbook.transaction(|log| {
        assert!(log.undo()?.is_some());
        log.delete_check_in(CHECK_IN)
    });
    assert!(failed.is_err());
    assert_eq!(dump(&logbook.connection), before);
}
