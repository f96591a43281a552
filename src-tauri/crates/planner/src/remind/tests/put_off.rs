//! What the patient has put off.

use super::*;
use crate::{RefusalCode, snooze, unsnooze};

fn session(id: u128) -> Remindable {
    Remindable::Session {
        session: Uuid::from_u128(id),
    }
}

fn put_off(logbook: &mut Logbook, now: &str, what: Remindable, by: SnoozeFor) {
    snooze(logbook, at(now), vec![what], by).unwrap();
}

/// A session of 18:00 whose reminder has been told.
fn told_at_six() -> Logbook {
    let sessions = [planned(10, "2026-03-02T18:00:00")];
    let mut logbook = book(&sessions, &no_check_in(), "2026-03-02T17:50:00+01:00");
    let claimed = look(&mut logbook, "2026-03-02T18:00:00+01:00");
    assert_eq!(told(&claimed), ["02 18:00"]);
    logbook
}

#[test]
fn what_is_put_off_comes_again_at_its_end_and_once() {
    let mut logbook = told_at_six();
    let by = SnoozeFor::TenMinutes;
    put_off(&mut logbook, "2026-03-02T18:01:30+01:00", session(10), by);
    assert!(look(&mut logbook, "2026-03-02T18:11:59+01:00").is_empty());
    let claimed = look(&mut logbook, "2026-03-02T18:12:00+01:00");
    assert_eq!(told(&claimed), ["02 18:00"]);
    assert!(look(&mut logbook, "2026-03-02T18:13:00+01:00").is_empty());
}

#[test]
fn what_is_put_off_until_tomorrow_comes_though_it_was_missed_meanwhile() {
    let mut logbook = with_a_massage("2026-03-02T16:00:00", "2026-03-02T15:50:00+01:00");
    look(&mut logbook, "2026-03-02T16:00:00+01:00");
    let by = SnoozeFor::Tomorrow;
    put_off(&mut logbook, "2026-03-02T16:05:00+01:00", session(10), by);
    let claimed = look(&mut logbook, "2026-03-03T16:05:00+01:00");
    assert_eq!(told(&claimed), ["02 16:00"]);
}

#[test]
fn what_was_put_off_and_missed_is_silent_once_another_takes_its_place() {
    for (id, planned_for, expected) in [
        (11, "2026-03-03T17:00:00", 0),
        (12, "2026-03-04T17:00:00", 1),
    ] {
        let mut logbook = told_at_six();
        let by = SnoozeFor::Tomorrow;
        put_off(&mut logbook, "2026-03-02T18:05:00+01:00", session(10), by);
        change(&mut logbook, |log| {
            log.add_session(NECK, &planned(id, planned_for), true)
                .unwrap();
        });
        let now = "2026-03-03T18:05:00+01:00";
        let listened = Some(at("2026-03-03T18:04:30+01:00"));
        let claimed = claim_due(&mut logbook, at(now), listened).unwrap();
        assert_eq!(claimed.notices.len(), expected, "{planned_for}");
    }
}

#[test]
fn a_deed_that_is_done_ends_what_it_was_put_off_by() {
    let mut logbook = told_at_six();
    let by = SnoozeFor::OneHour;
    put_off(&mut logbook, "2026-03-02T18:05:00+01:00", session(10), by);
    change(&mut logbook, |log| {
        let done = Session {
            status: SessionStatus::Done,
            done_at: Some(at("2026-03-02T18:30:00+01:00")),
            ..planned(10, "2026-03-02T18:00:00")
        };
        log.update_session(&done, false).unwrap();
    });
    assert!(look(&mut logbook, "2026-03-02T19:05:00+01:00").is_empty());
}

#[test]
fn what_is_taken_back_does_not_come() {
    let mut logbook = told_at_six();
    let now = "2026-03-02T18:05:00+01:00";
    put_off(&mut logbook, now, session(10), SnoozeFor::OneHour);
    let overview = unsnooze(&mut logbook, at(now), session(10)).unwrap();
    assert_eq!(overview.due.len(), 1);
    assert!(look(&mut logbook, "2026-03-02T19:05:00+01:00").is_empty());
}

#[test]
fn an_edit_does_not_end_what_was_put_off() {
    let mut logbook = told_at_six();
    let now = "2026-03-02T18:05:00+01:00";
    put_off(&mut logbook, now, session(10), SnoozeFor::OneHour);
    change(&mut logbook, |log| {
        let edited = Session {
            provider: Some("Ada".to_owned()),
            ..planned(10, "2026-03-02T18:15:00")
        };
        log.update_session(&edited, true).unwrap();
    });
    assert!(look(&mut logbook, "2026-03-02T18:15:00+01:00").is_empty());
    let claimed = look(&mut logbook, "2026-03-02T19:05:00+01:00");
    assert_eq!(told(&claimed), ["02 18:15"]);
}

#[test]
fn a_check_in_is_put_off_until_it_is_made() {
    let settings = remind_of(&["19:00:00"], 0);
    let mut logbook = book(&[], &settings, "2026-03-02T18:50:00+01:00");
    let now = "2026-03-02T19:00:30+01:00";
    look(&mut logbook, now);
    put_off(&mut logbook, now, Remindable::CheckIn, SnoozeFor::OneHour);
    let claimed = look(&mut logbook, "2026-03-02T20:01:00+01:00");
    assert_eq!(told(&claimed), ["check-in of Neck"]);
    put_off(
        &mut logbook,
        "2026-03-02T20:02:00+01:00",
        Remindable::CheckIn,
        SnoozeFor::OneHour,
    );
    change(&mut logbook, |log| {
        let made = check_in(20, "2026-03-02T20:30:00+01:00");
        log.add_check_in(NECK, &made).unwrap();
    });
    assert!(look(&mut logbook, "2026-03-02T21:02:00+01:00").is_empty());
}

#[test]
fn only_what_is_still_to_be_done_can_be_put_off_and_all_of_it_or_nothing() {
    let skipped = Session {
        status: SessionStatus::Skipped,
        ..planned(11, "2026-03-02T18:00:00")
    };
    let sessions = [planned(10, "2026-03-02T18:00:00"), skipped];
    let mut logbook = book(&sessions, &no_check_in(), "2026-03-02T17:50:00+01:00");
    let now = at("2026-03-02T18:00:00+01:00");
    let mut refused = |what: &[Remindable]| {
        snooze(&mut logbook, now, what.to_vec(), SnoozeFor::OneHour)
            .unwrap_err()
            .code
    };
    assert_eq!(refused(&[]), RefusalCode::Required);
    assert_eq!(refused(&[session(10), session(99)]), RefusalCode::NotFound);
    assert_eq!(
        refused(&[session(10), session(11)]),
        RefusalCode::SessionOver
    );
    assert_eq!(
        refused(&[session(10), Remindable::CheckIn]),
        RefusalCode::NotReminded
    );
    change(&mut logbook, |log| {
        log.set_closed(NECK, "2026-03-02".parse().ok()).unwrap();
    });
    let closed = snooze(&mut logbook, now, vec![session(10)], SnoozeFor::OneHour);
    assert_eq!(closed.unwrap_err().code, RefusalCode::EpisodeClosed);
    let kept: Result<_, LogbookError> = logbook.read(|log| log.snoozes());
    assert!(kept.unwrap().is_empty());
}

#[test]
fn what_is_put_off_into_the_night_is_listed_with_the_morning_it_comes() {
    let settings = quiet_at_night(remind_of(&["21:00:00"], 0));
    let mut logbook = book(&[], &settings, "2026-03-02T20:50:00+01:00");
    let now = "2026-03-02T21:30:00+01:00";
    put_off(&mut logbook, now, Remindable::CheckIn, SnoozeFor::OneHour);
    let due = crate::due_now(&mut logbook, at(now)).unwrap();
    let until = match due.as_slice() {
        [crate::view::DueItem::CheckIn { snoozed_until, .. }] => *snoozed_until,
        other => panic!("{other:?}"),
    };
    assert_eq!(until, Some(wall("2026-03-03T07:00:00")));
    let claimed = look(&mut logbook, "2026-03-03T07:00:00+01:00");
    assert_eq!(told(&claimed), ["check-in of Neck"]);
}
