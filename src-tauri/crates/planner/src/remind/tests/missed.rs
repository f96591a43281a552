//! What came due while Tend was closed or the machine slept.

use super::*;
use crate::view::MissedSummary;

#[test]
fn what_came_due_while_closed_is_told_once_as_one_summary() {
    let sessions = [
        planned(10, "2026-03-02T18:00:00"),
        planned(11, "2026-03-04T18:00:00"),
    ];
    let settings = remind_of(&["20:00:00"], 0);
    let mut logbook = book(&sessions, &settings, "2026-03-02T17:50:00+01:00");
    let claimed = look(&mut logbook, "2026-03-05T09:00:00+01:00");
    assert!(claimed.notices.is_empty());
    let summary = MissedSummary {
        sessions: 2,
        check_ins: 3,
        since: wall("2026-03-02T18:00:00"),
    };
    assert_eq!(claimed.missed, Some(summary.clone()));
    assert!(look(&mut logbook, "2026-03-05T09:00:00+01:00").is_empty());
    assert!(look(&mut logbook, "2026-03-05T09:01:00+01:00").is_empty());
    let kept = logbook.read(|log| missed(log, at("2026-03-05T09:01:00+01:00")));
    assert_eq!(kept.unwrap(), Some(summary));
}

#[test]
fn a_session_reminded_of_twice_is_one_session_in_the_summary() {
    let sessions = [planned(10, "2026-03-04T18:00:00")];
    let mut settings = no_check_in();
    settings.wishes.leads.exercise = vec![1440, 60, 0];
    let mut logbook = book(&sessions, &settings, "2026-03-02T17:50:00+01:00");
    let claimed = look(&mut logbook, "2026-03-05T09:00:00+01:00");
    assert_eq!(claimed.missed.map(|missed| missed.sessions), Some(1));
}

#[test]
fn a_summary_that_was_put_away_is_gone() {
    let sessions = [planned(10, "2026-03-02T18:00:00")];
    let mut logbook = book(&sessions, &no_check_in(), "2026-03-02T17:50:00+01:00");
    let now = "2026-03-03T09:00:00+01:00";
    assert!(look(&mut logbook, now).missed.is_some());
    let left: Result<_, LogbookError> = logbook.transaction(|log| {
        put_away(log, at(now))?;
        missed(log, at(now))
    });
    assert_eq!(left.unwrap(), None);
}

#[test]
fn after_a_long_sleep_the_late_ones_are_summed_up_and_the_fresh_one_stands_alone() {
    let sessions = [
        planned(10, "2026-03-02T18:00:00"),
        planned(11, "2026-03-03T08:30:00"),
    ];
    let mut logbook = book(&sessions, &no_check_in(), "2026-03-02T17:50:00+01:00");
    let claimed = look(&mut logbook, "2026-03-03T09:00:00+01:00");
    assert_eq!(told(&claimed), ["03 08:30"]);
    assert_eq!(claimed.missed.map(|missed| missed.sessions), Some(1));
}

#[test]
fn on_the_very_first_start_nothing_that_lies_in_the_past_is_told() {
    let sessions = [
        planned(10, "2026-02-20T18:00:00"),
        planned(11, "2026-03-02T08:00:00"),
        planned(12, "2026-03-02T18:00:00"),
    ];
    let settings = remind_of(&["07:00:00"], 0);
    let mut logbook = Logbook::in_memory().unwrap();
    fill(&mut logbook, &sessions, &settings);
    assert!(look(&mut logbook, "2026-03-02T09:00:00+01:00").is_empty());
    let claimed = look(&mut logbook, "2026-03-02T18:00:00+01:00");
    assert_eq!(told(&claimed), ["02 18:00"]);
}

#[test]
fn what_came_due_in_a_night_that_tend_did_not_live_through_is_told_in_the_morning() {
    let sessions = [planned(10, "2026-03-03T06:30:00")];
    let settings = quiet_at_night(no_check_in());
    let mut logbook = book(&sessions, &settings, "2026-03-02T21:00:00+01:00");
    assert!(look(&mut logbook, "2026-03-03T06:59:00+01:00").is_empty());
    // What the log book knows is all there is after a restart.
    let morning = look(&mut logbook, "2026-03-03T07:00:00+01:00");
    assert_eq!(told(&morning), ["03 06:30"]);
}

#[test]
fn a_lapse_goes_into_a_summary_and_is_not_counted_in_it() {
    let mut settings = remind_of(&[], 0);
    settings.wishes.lapses = true;
    let sessions = [
        planned(10, "2026-03-02T18:00:00"),
        planned(11, "2026-03-04T18:00:00"),
    ];
    let mut logbook = book(&sessions, &settings, "2026-03-02T17:50:00+01:00");
    let claimed = look(&mut logbook, "2026-03-06T12:00:00+01:00");
    assert!(claimed.notices.is_empty());
    assert_eq!(claimed.missed.map(|missed| missed.sessions), Some(2));
    assert!(look(&mut logbook, "2026-03-06T13:00:00+01:00").is_empty());
}

#[test]
fn who_was_away_for_years_is_told_of_the_last_one() {
    let sessions = [
        planned(10, "2026-03-10T18:00:00"),
        planned(11, "2028-03-01T18:00:00"),
    ];
    let mut logbook = book(&sessions, &no_check_in(), "2026-03-02T17:50:00+01:00");
    let claimed = look(&mut logbook, "2028-03-05T09:00:00+01:00");
    assert_eq!(claimed.missed.map(|missed| missed.sessions), Some(1));
}

/// What the window says of it.
fn said(logbook: &mut Logbook, now: &str) -> Option<MissedSummary> {
    crate::overview(logbook, at(now)).unwrap().missed
}

#[test]
fn a_window_says_nothing_of_an_absence_within_one_day() {
    let sessions = [planned(10, "2026-03-03T12:00:00")];
    let settings = remind_of(&["13:00:00"], 0);
    let mut logbook = book(&sessions, &settings, "2026-03-03T11:50:00+01:00");
    let evening = "2026-03-03T15:00:00+01:00";
    assert!(look(&mut logbook, evening).missed.is_some());
    // Both are in the list of what is due, and can still be done.
    assert_eq!(said(&mut logbook, evening), None);
    assert_eq!(crate::due_now(&mut logbook, at(evening)).unwrap().len(), 2);
    let tomorrow = said(&mut logbook, "2026-03-04T08:00:00+01:00");
    let told = tomorrow.map(|missed| (missed.sessions, missed.check_ins));
    assert_eq!(told, Some((1, 1)));
}

#[test]
fn a_window_says_nothing_of_what_was_made_up_for() {
    let sessions = [planned(10, "2026-03-02T18:00:00")];
    let settings = remind_of(&["20:00:00"], 0);
    let mut logbook = book(&sessions, &settings, "2026-03-02T17:50:00+01:00");
    let morning = "2026-03-03T09:00:00+01:00";
    look(&mut logbook, morning);
    change(&mut logbook, |log| {
        log.add_check_in(NECK, &check_in(20, "2026-03-02T21:00:00+01:00"))
            .unwrap();
    });
    let left = said(&mut logbook, morning).map(|missed| (missed.sessions, missed.check_ins));
    assert_eq!(left, Some((1, 0)));
    let done = crate::draft::DoneDraft::default();
    crate::session_done(&mut logbook, at(morning), Uuid::from_u128(10), done).unwrap();
    assert_eq!(said(&mut logbook, morning), None);
}

#[test]
fn what_was_made_up_for_is_not_told_of_again_when_that_is_deleted() {
    let sessions = [planned(10, "2026-03-02T18:00:00")];
    let settings = remind_of(&["20:00:00"], 0);
    let mut logbook = book(&sessions, &settings, "2026-03-02T17:50:00+01:00");
    let morning = "2026-03-03T09:00:00+01:00";
    look(&mut logbook, morning);
    let late = crate::draft::CheckInDraft {
        at: Some(wall("2026-03-02T21:00:00")),
        pain: Some(2),
        ..Default::default()
    };
    crate::record_check_in(&mut logbook, at(morning), NECK, late).unwrap();
    let missed = |logbook: &mut Logbook| {
        said(logbook, morning).map(|missed| (missed.sessions, missed.check_ins))
    };
    assert_eq!(missed(&mut logbook), Some((1, 0)));
    let log = crate::export_log(&logbook).unwrap().unwrap();
    let made = log.episodes[0].check_ins[0].id;
    crate::delete_check_in(&mut logbook, at(morning), made).unwrap();
    assert_eq!(missed(&mut logbook), Some((1, 0)));
}

#[test]
fn a_massage_that_was_only_proposed_is_in_no_summary() {
    let mut logbook = book(&[], &no_check_in(), "2026-03-02T17:50:00+01:00");
    change(&mut logbook, |log| {
        log.delete_prescription(Uuid::from_u128(2)).unwrap();
        let proposed = Session {
            kind: SessionKind::Massage,
            ..planned(10, "2026-03-02T18:00:00")
        };
        log.add_session(NECK, &proposed, false).unwrap();
    });
    let late = look(&mut logbook, "2026-03-02T20:00:00+01:00");
    assert_eq!(late.missed, None);
    let next = look(&mut logbook, "2026-03-03T20:00:00+01:00");
    assert_eq!(next.missed, None);
    let gone: Result<_, LogbookError> = logbook.read(|log| log.session(Uuid::from_u128(10)));
    assert_eq!(gone.unwrap(), None);
}
