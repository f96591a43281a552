//! What is told, and that it is told once.

use recovery::Flag;

use super::*;

#[test]
fn a_session_is_told_when_its_time_has_come_and_not_before() {
    let sessions = [planned(10, "2026-03-02T18:00:00")];
    let mut logbook = book(&sessions, &no_check_in(), "2026-03-02T17:50:00+01:00");
    assert!(look(&mut logbook, "2026-03-02T17:59:59+01:00").is_empty());
    let claimed = look(&mut logbook, "2026-03-02T18:00:00+01:00");
    assert_eq!(told(&claimed), ["02 18:00"]);
}

#[test]
fn a_massage_is_told_with_how_firm_and_how_long() {
    let mut logbook = with_a_massage("2026-03-02T16:00:00", "2026-03-02T15:50:00+01:00");
    let claimed = look(&mut logbook, "2026-03-02T16:00:00+01:00");
    let [deed] = claimed.notices[0].deeds.as_slice() else {
        panic!("{claimed:?}");
    };
    let Deed::Session {
        kind: SessionKind::Massage,
        episode,
        dose: Some(dose),
        ..
    } = deed
    else {
        panic!("{deed:?}");
    };
    assert_eq!(episode, "Neck");
    assert_ne!(dose.pressure, Pressure::None);
    assert!(dose.minutes[0] <= dose.minutes[1]);
}

#[test]
fn the_lead_brings_the_reminder_forward() {
    let sessions = [planned(10, "2026-03-03T00:20:00")];
    let settings = remind_of(&[], 45);
    let mut logbook = book(&sessions, &settings, "2026-03-02T23:30:00+01:00");
    assert!(look(&mut logbook, "2026-03-02T23:34:00+01:00").is_empty());
    let claimed = look(&mut logbook, "2026-03-02T23:35:00+01:00");
    assert_eq!(told(&claimed), ["03 00:20"]);
}

#[test]
fn a_reminder_is_told_once_also_with_two_windows_open() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("tend.logbook");
    let now = at("2026-03-02T17:50:00+01:00");
    let mut one = Logbook::open(&file, now).unwrap();
    let sessions = [planned(10, "2026-03-02T18:00:00")];
    fill(&mut one, &sessions, &no_check_in());
    looked(&mut one, "2026-03-02T17:50:00+01:00");
    let mut other = Logbook::open(&file, now).unwrap();
    let due = "2026-03-02T18:00:00+01:00";
    let both = std::thread::scope(|threads| {
        let one = threads.spawn(|| told(&look(&mut one, due)));
        let other = threads.spawn(|| told(&look(&mut other, due)));
        [one.join().unwrap(), other.join().unwrap()].concat()
    });
    assert_eq!(both, ["02 18:00"]);
}

#[test]
fn a_clock_that_steps_back_repeats_nothing() {
    let sessions = [planned(10, "2026-03-02T18:00:00")];
    let mut logbook = book(&sessions, &no_check_in(), "2026-03-02T17:50:00+01:00");
    assert_eq!(
        told(&look(&mut logbook, "2026-03-02T18:00:00+01:00")),
        ["02 18:00"]
    );
    for again in ["17:00:00", "17:59:00", "18:00:00", "18:30:00"] {
        let claimed = look(&mut logbook, &format!("2026-03-02T{again}+01:00"));
        assert!(claimed.is_empty(), "{again}: {claimed:?}");
    }
}

#[test]
fn nothing_is_told_again_after_a_restart() {
    let sessions = [planned(10, "2026-03-02T18:00:00")];
    let settings = remind_of(&["18:00:00"], 0);
    let mut logbook = book(&sessions, &settings, "2026-03-02T17:50:00+01:00");
    assert_eq!(
        look(&mut logbook, "2026-03-02T18:00:00+01:00")
            .notices
            .len(),
        2
    );
    assert!(look(&mut logbook, "2026-03-02T18:01:00+01:00").is_empty());
    assert!(look(&mut logbook, "2026-03-02T18:00:00+01:00").is_empty());
}

#[test]
fn what_the_patient_puts_before_now_is_not_told() {
    let mut logbook = book(&[], &no_check_in(), "2026-03-02T12:00:00+01:00");
    change(&mut logbook, |log| {
        let session = planned(10, "2026-03-02T10:00:00");
        log.add_session(NECK, &session, true).unwrap();
    });
    assert!(look(&mut logbook, "2026-03-02T12:00:01+01:00").is_empty());
}

#[test]
fn nothing_is_told_once_the_deed_is_done() {
    for status in [SessionStatus::Skipped, SessionStatus::Suspended] {
        let session = Session {
            status,
            ..planned(10, "2026-03-02T18:00:00")
        };
        let settings = remind_of(&["18:00:00"], 0);
        let mut logbook = book(&[session], &settings, "2026-03-02T17:50:00+01:00");
        change(&mut logbook, |log| {
            let done = check_in(20, "2026-03-02T07:00:00+01:00");
            log.add_check_in(NECK, &done).unwrap();
        });
        assert!(look(&mut logbook, "2026-03-02T18:00:00+01:00").is_empty());
    }
}

#[test]
fn no_massage_is_told_while_held_but_a_visit_is() {
    let mut logbook = with_a_massage("2026-03-02T16:00:00", "2026-03-02T15:50:00+01:00");
    change(&mut logbook, |log| {
        let visit = Session {
            kind: SessionKind::Pt,
            ..planned(11, "2026-03-02T16:00:00")
        };
        log.add_session(NECK, &visit, true).unwrap();
        let chest_pain = CheckIn {
            flags: vec![Flag::ChestPain],
            ..check_in(20, "2026-03-02T12:00:00+01:00")
        };
        log.add_check_in(NECK, &chest_pain).unwrap();
    });
    let claimed = look(&mut logbook, "2026-03-02T16:00:00+01:00");
    let [deed] = claimed.notices[0].deeds.as_slice() else {
        panic!("{claimed:?}");
    };
    assert!(
        matches!(
            deed,
            Deed::Session {
                kind: SessionKind::Pt,
                dose: None,
                ..
            }
        ),
        "{deed:?}"
    );
}

#[test]
fn nothing_is_told_of_a_closed_episode() {
    let sessions = [planned(10, "2026-03-02T18:00:00")];
    let settings = remind_of(&["18:00:00"], 0);
    let mut logbook = book(&sessions, &settings, "2026-03-02T17:50:00+01:00");
    change(&mut logbook, |log| {
        log.set_closed(NECK, "2026-03-02".parse().ok()).unwrap();
    });
    assert!(look(&mut logbook, "2026-03-02T18:00:00+01:00").is_empty());
}

#[test]
fn a_moved_session_is_told_at_its_new_time() {
    let sessions = [planned(10, "2026-03-02T18:00:00")];
    let mut logbook = book(&sessions, &no_check_in(), "2026-03-02T17:50:00+01:00");
    look(&mut logbook, "2026-03-02T18:00:00+01:00");
    change(&mut logbook, |log| {
        let moved = planned(10, "2026-03-03T07:00:00");
        log.update_session(&moved, true).unwrap();
    });
    let claimed = look(&mut logbook, "2026-03-03T07:00:00+01:00");
    assert_eq!(told(&claimed), ["03 07:00"]);
}

/// On 29 March 2026 the clocks of Berlin go from 02:00 to 03:00.
#[test]
fn an_hour_that_is_skipped_is_told_right_after_it() {
    let sessions = [planned(10, "2026-03-29T02:30:00")];
    let mut logbook = book(&sessions, &no_check_in(), "2026-03-29T01:50:00+01:00");
    assert!(look(&mut logbook, "2026-03-29T01:59:59+01:00").is_empty());
    let claimed = look(&mut logbook, "2026-03-29T03:00:00+02:00");
    assert_eq!(told(&claimed), ["29 02:30"]);
}

/// On 25 October 2026 they go from 03:00 back to 02:00.
#[test]
fn an_hour_that_comes_twice_is_told_the_first_time() {
    let sessions = [planned(10, "2026-10-25T02:30:00")];
    let mut logbook = book(&sessions, &no_check_in(), "2026-10-25T02:20:00+02:00");
    let first = look(&mut logbook, "2026-10-25T02:30:00+02:00");
    assert_eq!(told(&first), ["25 02:30"]);
    assert!(look(&mut logbook, "2026-10-25T02:10:00+01:00").is_empty());
    assert!(look(&mut logbook, "2026-10-25T02:30:00+01:00").is_empty());
}

#[test]
fn the_next_moment_is_the_reminder_then_the_session_itself() {
    let sessions = [planned(10, "2026-03-02T18:00:00")];
    let settings = remind_of(&[], 30);
    let logbook = book(&sessions, &settings, "2026-03-02T12:00:00+01:00");
    let next = |now: &str| next_due(&logbook, at(now)).unwrap();
    assert_eq!(
        next("2026-03-02T12:00:00+01:00"),
        Some(wall("2026-03-02T17:30:00"))
    );
    assert_eq!(
        next("2026-03-02T17:30:00+01:00"),
        Some(wall("2026-03-02T18:00:00"))
    );
    assert_eq!(next("2026-03-02T18:00:00+01:00"), None);
}

#[test]
fn a_check_in_asked_for_twice_a_day_is_told_until_it_is_made() {
    let settings = remind_of(&["09:00:00", "20:00:00"], 0);
    let mut logbook = book(&[], &settings, "2026-03-02T08:50:00+01:00");
    let check_in_of_neck = ["check-in of Neck"];
    let morning = look(&mut logbook, "2026-03-02T09:00:00+01:00");
    assert_eq!(told(&morning), check_in_of_neck);
    let evening = look(&mut logbook, "2026-03-02T20:00:00+01:00");
    assert_eq!(told(&evening), check_in_of_neck);
    change(&mut logbook, |log| {
        let made = check_in(20, "2026-03-03T08:30:00+01:00");
        log.add_check_in(NECK, &made).unwrap();
    });
    assert!(look(&mut logbook, "2026-03-03T09:00:00+01:00").is_empty());
    let evening = look(&mut logbook, "2026-03-03T20:00:00+01:00");
    assert_eq!(told(&evening), check_in_of_neck);
}

#[test]
fn what_falls_into_the_night_comes_in_one_notification_in_the_morning() {
    let sessions = [
        planned(10, "2026-03-02T22:30:00"),
        planned(11, "2026-03-03T06:00:00"),
    ];
    let settings = quiet_at_night(no_check_in());
    let mut logbook = book(&sessions, &settings, "2026-03-02T21:00:00+01:00");
    for quiet in ["2026-03-02T22:30:00+01:00", "2026-03-03T06:59:59+01:00"] {
        let claimed = look(&mut logbook, quiet);
        assert!(claimed.is_empty() && claimed.quiet, "{quiet}");
        assert!(claimed.next.is_some());
    }
    let morning = look(&mut logbook, "2026-03-03T07:00:00+01:00");
    assert_eq!(told(&morning), ["02 22:30 + 03 06:00"]);
    assert_eq!(morning.notices[0].reminders.len(), 2);
    assert!(!morning.quiet);
}

#[test]
fn several_reminders_of_one_session_are_one_deed() {
    let mut settings = no_check_in();
    settings.wishes.leads.exercise = vec![30, 0];
    let sessions = [planned(10, "2026-03-02T18:00:00")];
    let mut logbook = book(&sessions, &settings, "2026-03-02T17:00:00+01:00");
    let claimed = look(&mut logbook, "2026-03-02T18:00:00+01:00");
    assert_eq!(told(&claimed), ["02 18:00"]);
    assert_eq!(claimed.notices[0].reminders.len(), 2);
}

#[test]
fn what_the_caller_has_heard_since_the_log_book_was_written_is_not_told() {
    let mut logbook = book(&[], &no_check_in(), "2026-03-02T09:00:00+01:00");
    change(&mut logbook, |log| {
        let session = planned(10, "2026-03-02T10:00:00");
        log.add_session(NECK, &session, true).unwrap();
    });
    let listened = Some(at("2026-03-02T11:59:30+01:00"));
    let claimed = claim_due(&mut logbook, at("2026-03-02T12:00:00+01:00"), listened);
    assert!(claimed.unwrap().is_empty());
}

#[test]
fn what_is_said_of_the_next_moment_with_a_claim_is_the_same() {
    let sessions = [planned(10, "2026-03-02T18:00:00")];
    let settings = quiet_at_night(remind_of(&["20:00:00"], 30));
    let mut logbook = book(&sessions, &settings, "2026-03-02T09:00:00+01:00");
    for now in ["09:00", "17:30", "18:00", "20:00", "22:00"] {
        let now = format!("2026-03-02T{now}:00+01:00");
        let claimed = look(&mut logbook, &now);
        assert_eq!(claimed.next, next_due(&logbook, at(&now)).unwrap(), "{now}");
    }
}
