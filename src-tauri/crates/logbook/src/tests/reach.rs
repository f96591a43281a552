//! How far undo reaches, and that nothing makes it reach further again.

use chrono::{DateTime, FixedOffset, TimeDelta};
use recovery::{ActivityLevel, Patient};

use super::some_time;
use crate::{ChangeKind, Logbook, LogbookError, UNDO_DAYS, UNDO_STEPS};

/// Gives the patient another name.
fn call(logbook: &mut Logbook, at: DateTime<FixedOffset>, name: usize) {
    let patient = Patient {
        name: Some(name.to_string()),
        birth_year: None,
        activity_level: ActivityLevel::General,
        cautions: Vec::new(),
    };
    logbook
        .change(ChangeKind::PatientChanged, None, at, |log| {
            log.put_patient(&patient)
        })
        .map_err(|error: LogbookError| error)
        .unwrap();
}

fn name(logbook: &Logbook) -> usize {
    let patient = logbook.read(|log| log.patient()).unwrap().unwrap();
    patient.name.unwrap().parse().unwrap()
}

fn reach(logbook: &Logbook) -> usize {
    let undoable = logbook.read(|log| log.undoable()).unwrap();
    let latest = logbook.read(|log| log.latest_undoable()).unwrap();
    assert_eq!(undoable.first(), latest.as_ref());
    undoable.len()
}

#[test]
fn so_many_changes_can_be_taken_back_and_no_more_also_after_opening_again() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tend.db");
    let open = || Logbook::open(&path, some_time()).unwrap();
    let mut logbook = open();
    for change in 0..UNDO_STEPS + 5 {
        assert_eq!(reach(&logbook), change.min(UNDO_STEPS));
        call(&mut logbook, some_time(), change);
    }
    for taken_back in 1..=UNDO_STEPS {
        drop(logbook);
        logbook = open();
        assert_eq!(reach(&logbook), UNDO_STEPS + 1 - taken_back);
        assert!(logbook.undo().unwrap().is_some());
        assert_eq!(name(&logbook), UNDO_STEPS + 4 - taken_back);
    }
    // What was out of reach has not come back into it.
    assert_eq!(reach(&logbook), 0);
    assert_eq!(logbook.undo().unwrap(), None);
    call(&mut logbook, some_time(), 99);
    assert_eq!(reach(&logbook), 1);
    logbook.undo().unwrap();
    assert_eq!(name(&logbook), 4);
    assert!(logbook.integrity().unwrap().is_empty());
}

#[test]
fn a_change_too_long_ago_is_out_of_reach_with_all_before_it() {
    let mut logbook = Logbook::in_memory().unwrap();
    call(&mut logbook, some_time(), 0);
    call(&mut logbook, some_time() + TimeDelta::days(1), 1);
    let in_time = some_time() + TimeDelta::days(UNDO_DAYS);
    logbook.forget_old(in_time).unwrap();
    assert_eq!(reach(&logbook), 2);
    logbook.forget_old(in_time + TimeDelta::seconds(1)).unwrap();
    assert_eq!(reach(&logbook), 1);
    // A change does the same on its way.
    call(&mut logbook, in_time + TimeDelta::days(2), 2);
    assert_eq!(reach(&logbook), 1);
    logbook.undo().unwrap();
    assert_eq!((name(&logbook), reach(&logbook)), (1, 0));
}

#[test]
fn what_belongs_to_no_change_within_reach_is_written_without_a_version() {
    let mut logbook = Logbook::in_memory().unwrap();
    call(&mut logbook, some_time(), 0);
    logbook
        .forget_old(some_time() + TimeDelta::days(UNDO_DAYS + 1))
        .unwrap();
    let mut patient = logbook.read(|log| log.patient()).unwrap().unwrap();
    patient.birth_year = Some(1987);
    logbook
        .transaction(|log| log.put_patient(&patient))
        .map_err(|error: LogbookError| error)
        .unwrap();
    let versions: i64 = logbook
        .connection
        .query_row(
            "SELECT count(*) FROM revision WHERE record_table = 'patient'",
            [],
            |row| row.get(0),
        )
        .unwrap();
    assert_eq!((versions, reach(&logbook)), (1, 0));
}
