//! A reminder happens once, whoever claims it and however the clock goes.

use std::sync::Barrier;
use std::thread;

use chrono::{NaiveDate, NaiveDateTime};
use reminders::{Occurrence, ReviewAge, Rule, Snooze};
use uuid::Uuid;

use super::{instant, some_time};
use crate::{Logbook, LogbookError, ReminderState};

fn at(date: &str, hour: u32, minute: u32) -> NaiveDateTime {
    let date: NaiveDate = date.parse().unwrap();
    date.and_hms_opt(hour, minute, 0).unwrap()
}

fn occurrence(rule: Rule, due: NaiveDateTime) -> Occurrence {
    Occurrence {
        rule,
        local_date: due.date(),
        slot: 0,
        due,
    }
}

fn claim(logbook: &mut Logbook, occurrences: &[Occurrence]) -> Vec<i64> {
    logbook
        .transaction(|log| log.claim(occurrences, some_time()))
        .map_err(|error: LogbookError| error)
        .unwrap()
        .iter()
        .map(|reminder| reminder.id)
        .collect()
}

#[test]
fn of_two_running_at_once_exactly_one_claims() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tend.db");
    Logbook::open(&path, some_time()).unwrap();
    let days: Vec<Occurrence> = (1..=28)
        .map(|day| occurrence(Rule::CheckIn, at(&format!("2026-03-{day:02}"), 19, 0)))
        .collect();
    let start = Barrier::new(2);
    let claimed: Vec<usize> = thread::scope(|scope| {
        let claimers: Vec<_> = (0..2)
            .map(|_| {
                scope.spawn(|| {
                    let mut logbook = Logbook::open(&path, some_time()).unwrap();
                    start.wait();
                    days.iter()
                        .map(|day| claim(&mut logbook, &[*day]).len())
                        .sum()
                })
            })
            .collect();
        claimers
            .into_iter()
            .map(|claimer| claimer.join().unwrap())
            .collect()
    });
    assert_eq!(claimed.iter().sum::<usize>(), days.len());
}

#[test]
fn a_clock_that_steps_back_claims_nothing_twice() {
    let mut logbook = Logbook::in_memory().unwrap();
    let first = occurrence(Rule::CheckIn, at("2026-10-25", 2, 30));
    assert_eq!(claim(&mut logbook, &[first]).len(), 1);
    // The hour from 2 to 3 comes twice that night.
    assert_eq!(claim(&mut logbook, &[first]).len(), 0);
}

#[test]
fn rules_dates_and_slots_are_apart() {
    let mut logbook = Logbook::in_memory().unwrap();
    let due = at("2026-03-01", 18, 0);
    let session = occurrence(Rule::Session(Uuid::from_u128(5)), due);
    let all = [
        session,
        occurrence(Rule::Session(Uuid::from_u128(6)), due),
        occurrence(Rule::CheckIn, due),
        occurrence(Rule::CheckIn, at("2026-03-02", 18, 0)),
        Occurrence { slot: 1, ..session },
    ];
    assert_eq!(claim(&mut logbook, &all).len(), 5);
    let read = logbook
        .read(|log| log.reminders(due.date(), due.date()))
        .unwrap();
    assert_eq!(read.len(), 4);
    assert!(read.iter().any(|reminder| reminder.occurrence == session));
}

#[test]
fn a_told_reminder_stays_until_it_is_acknowledged() {
    let mut logbook = Logbook::in_memory().unwrap();
    let days = ["2026-03-01", "2026-03-02"].map(|day| occurrence(Rule::CheckIn, at(day, 19, 0)));
    let ids = claim(&mut logbook, &days);
    let told_at = instant("2026-03-03T07:00:00+01:00");
    let advanced = logbook
        .transaction(|log| {
            Ok::<_, LogbookError>((
                log.mark_shown(&ids[..1], some_time())?,
                // The first has been shown already.
                log.mark_told(&ids, told_at)?,
                // Nothing is put away that was not told.
                log.acknowledge(&ids[..1], told_at)?,
            ))
        })
        .unwrap();
    assert_eq!(advanced, (1, 1, 0));
    let first = logbook.read(|log| log.reminder(ids[0])).unwrap();
    assert_eq!(first.map(|one| one.state), Some(ReminderState::Shown));
    assert_eq!(logbook.read(|log| log.reminder(-1)).unwrap(), None);
    let told = logbook
        .read(|log| log.reminders_in(ReminderState::Told))
        .unwrap();
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].occurrence, days[1]);
    assert_eq!(told[0].told_at, Some(told_at));
    logbook
        .transaction(|log| log.acknowledge(&[told[0].id], told_at))
        .map_err(|error: LogbookError| error)
        .unwrap();
    let told = logbook
        .read(|log| log.reminders_in(ReminderState::Told))
        .unwrap();
    assert!(told.is_empty());
    assert!(logbook.integrity().unwrap().is_empty());
}

#[test]
fn the_latest_snooze_of_a_rule_counts_and_can_be_taken_back() {
    let mut logbook = Logbook::in_memory().unwrap();
    let session = Rule::Session(Uuid::from_u128(5));
    let made = instant("2026-03-01T18:00:20+01:00");
    logbook
        .transaction(|log| {
            log.put_snooze(session, at("2026-03-01", 18, 11), made)?;
            log.put_snooze(Rule::CheckIn, at("2026-03-01", 19, 0), made)?;
            log.put_snooze(session, at("2026-03-02", 18, 1), made)
        })
        .map_err(|error: LogbookError| error)
        .unwrap();
    let snoozes = |logbook: &Logbook| logbook.read(|log| log.snoozes()).unwrap();
    let of_session = Snooze {
        rule: session,
        until: at("2026-03-02", 18, 1),
        made: made.naive_local(),
    };
    let both = snoozes(&logbook);
    assert_eq!(both.len(), 2);
    assert_eq!(both[1], of_session);
    logbook
        .transaction(|log| log.delete_snooze(Rule::CheckIn))
        .unwrap();
    assert_eq!(snoozes(&logbook), [of_session]);
    let refused = logbook.transaction(|log| {
        let review = Rule::Review(ReviewAge::TwoWeeks, Uuid::from_u128(6));
        log.put_snooze(review, at("2026-03-02", 18, 1), made)
    });
    assert!(matches!(refused, Err(LogbookError::RowRefused { .. })));
}

#[test]
fn a_change_by_another_is_seen_and_ones_own_is_not() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tend.db");
    let mut one = Logbook::open(&path, some_time()).unwrap();
    let mut other = Logbook::open(&path, some_time()).unwrap();
    let write = |logbook: &mut Logbook| {
        let written: Result<(), LogbookError> =
            logbook.transaction(|log| log.put_last_awake(some_time()));
        written.unwrap();
    };
    let before = one.data_version().unwrap();
    write(&mut one);
    assert_eq!(one.data_version().unwrap(), before);
    write(&mut other);
    assert_ne!(one.data_version().unwrap(), before);
}
