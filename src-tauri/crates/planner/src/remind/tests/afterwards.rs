//! What becomes of a reminder that was taken on.

use super::*;

#[test]
fn a_shown_reminder_is_kept_as_shown() {
    let sessions = [planned(10, "2026-03-02T18:00:00")];
    let mut logbook = book(&sessions, &no_check_in(), "2026-03-02T17:50:00+01:00");
    let now = "2026-03-02T18:00:00+01:00";
    let claimed = look(&mut logbook, now);
    shown(&mut logbook, at(now), &claimed.notices[0].reminders).unwrap();
    let state = logbook::ReminderState::Shown;
    let kept: Result<_, LogbookError> = logbook.read(|log| log.reminders_in(state));
    assert_eq!(kept.unwrap().len(), 1);
}

/// A session of 18:00 that was taken on and has not been shown.
fn claimed_at_six(settings: &Settings) -> (Logbook, Vec<i64>) {
    let sessions = [planned(10, "2026-03-02T18:00:00")];
    let mut logbook = book(&sessions, settings, "2026-03-02T17:50:00+01:00");
    let claimed = look(&mut logbook, "2026-03-02T18:00:00+01:00");
    (logbook, claimed.notices[0].reminders.clone())
}

fn skip(logbook: &mut Logbook, id: u128) {
    change(logbook, |log| {
        let skipped = Session {
            status: SessionStatus::Skipped,
            ..planned(id, "2026-03-02T18:00:00")
        };
        log.update_session(&skipped, false).unwrap();
    });
}

#[test]
fn what_was_not_shown_may_be_shown_within_the_hour_unless_it_is_done() {
    let (mut logbook, reminders) = claimed_at_six(&no_check_in());
    let still = |logbook: &Logbook, now: &str| {
        let notice = still_due(logbook, at(now), &reminders).unwrap();
        notice.map(|notice| notice.reminders)
    };
    assert_eq!(
        still(&logbook, "2026-03-02T19:00:00+01:00"),
        Some(reminders.clone())
    );
    assert_eq!(still(&logbook, "2026-03-02T19:00:01+01:00"), None);
    assert_eq!(
        still_due(&logbook, at("2026-03-02T18:10:00+01:00"), &[]).unwrap(),
        None
    );
    set(&mut logbook, &quiet_at_night(no_check_in()));
    assert!(still(&logbook, "2026-03-02T18:10:00+01:00").is_some());
    skip(&mut logbook, 10);
    assert_eq!(still(&logbook, "2026-03-02T18:10:00+01:00"), None);
}

#[test]
fn what_was_shown_is_not_shown_again() {
    let (mut logbook, reminders) = claimed_at_six(&no_check_in());
    let now = at("2026-03-02T18:00:00+01:00");
    shown(&mut logbook, now, &reminders).unwrap();
    assert_eq!(still_due(&logbook, now, &reminders).unwrap(), None);
}

#[test]
fn what_was_not_shown_is_not_shown_at_night() {
    let sessions = [planned(10, "2026-03-02T21:50:00")];
    let settings = quiet_at_night(no_check_in());
    let mut logbook = book(&sessions, &settings, "2026-03-02T21:00:00+01:00");
    let claimed = look(&mut logbook, "2026-03-02T21:50:00+01:00");
    let reminders = &claimed.notices[0].reminders;
    let still = |now: &str| still_due(&logbook, at(now), reminders).unwrap();
    assert!(still("2026-03-02T21:59:00+01:00").is_some());
    assert_eq!(still("2026-03-02T22:00:00+01:00"), None);
}

#[test]
fn what_is_done_or_put_off_is_settled() {
    let (mut logbook, reminders) = claimed_at_six(&no_check_in());
    let now = "2026-03-02T18:10:00+01:00";
    let over = |logbook: &Logbook| settled(logbook, at(now), &reminders).unwrap();
    assert!(over(&logbook).is_empty());
    set(&mut logbook, &quiet_at_night(no_check_in()));
    assert!(
        settled(&logbook, at("2026-03-02T23:00:00+01:00"), &reminders)
            .unwrap()
            .is_empty()
    );
    let what = vec![Remindable::Session {
        session: Uuid::from_u128(10),
    }];
    crate::snooze(&mut logbook, at(now), what.clone(), SnoozeFor::OneHour).unwrap();
    assert_eq!(over(&logbook), reminders);
    crate::unsnooze(&mut logbook, at(now), what[0]).unwrap();
    assert!(over(&logbook).is_empty());
    skip(&mut logbook, 10);
    assert_eq!(over(&logbook), reminders);
    assert_eq!(settled(&logbook, at(now), &[-1]).unwrap(), [-1]);
}

#[test]
fn the_list_says_of_what_nobody_can_be_sure_that_it_was_shown() {
    let (mut logbook, reminders) = claimed_at_six(&no_check_in());
    let unconfirmed = |logbook: &mut Logbook, now: &str| {
        let due = crate::due_now(logbook, at(now)).unwrap();
        match due.as_slice() {
            [crate::view::DueItem::Session { unconfirmed, .. }] => *unconfirmed,
            other => panic!("{other:?}"),
        }
    };
    assert!(!unconfirmed(&mut logbook, "2026-03-02T18:01:00+01:00"));
    assert!(unconfirmed(&mut logbook, "2026-03-02T18:01:01+01:00"));
    let now = at("2026-03-02T18:05:00+01:00");
    shown(&mut logbook, now, &reminders).unwrap();
    assert!(!unconfirmed(&mut logbook, "2026-03-02T18:06:00+01:00"));
}
