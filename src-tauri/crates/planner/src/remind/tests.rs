//! When and how often a reminder is told, over a log book as the use cases leave it.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime};
use logbook::{Appearance, ChangeKind, Logbook, LogbookError, Settings};
use recovery::{
    ActivityLevel, Area, CheckIn, Context, Episode, Flag, Frequency, Patient, Prescription,
    Session, SessionKind, SessionStatus,
};
use uuid::Uuid;

use super::*;

const NECK: Uuid = Uuid::from_u128(1);

fn at(text: &str) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339(text).unwrap()
}

fn wall(text: &str) -> NaiveDateTime {
    text.parse().unwrap()
}

fn neck() -> Episode {
    let opened: NaiveDate = "2026-02-01".parse().unwrap();
    Episode {
        id: NECK,
        title: "Neck".to_owned(),
        area: Area {
            site: "neck".to_owned(),
            side: None,
        },
        context: Context::Upkeep,
        onset: opened,
        opened,
        closed: None,
        activities: Vec::new(),
        check_ins: Vec::new(),
        sessions: Vec::new(),
        clearances: Vec::new(),
        // Nothing is planned but what a test plans.
        prescriptions: vec![Prescription {
            id: Uuid::from_u128(2),
            date: opened,
            by: "Dr. Sand".to_owned(),
            until: None,
            note: None,
            frequency: Frequency::None,
        }],
    }
}

fn planned(id: u128, planned_for: &str) -> Session {
    Session {
        id: Uuid::from_u128(id),
        kind: SessionKind::Exercise,
        planned_for: Some(wall(planned_for)),
        status: SessionStatus::Planned,
        done_at: None,
        minutes: None,
        pressure: None,
        pain_before: None,
        pain_after: None,
        provider: None,
        note: None,
    }
}

fn check_in(id: u128, moment: &str) -> CheckIn {
    CheckIn::unanswered(Uuid::from_u128(id), at(moment), at(moment))
}

fn remind_of(check_in: Option<&str>, lead: u16) -> Settings {
    Settings {
        check_in_reminder: check_in.map(|time| time.parse().unwrap()),
        session_reminders: true,
        session_lead_minutes: lead,
        appearance: Appearance::System,
    }
}

/// A neck kept well, with these sessions planned.
fn fill(logbook: &mut Logbook, sessions: &[Session], settings: &Settings) {
    let opening = at("2026-02-01T08:00:00+01:00");
    logbook
        .change(ChangeKind::EpisodeStarted, None, opening, |log| {
            log.put_patient(&Patient {
                name: None,
                birth_year: None,
                activity_level: ActivityLevel::General,
                cautions: Vec::new(),
            })?;
            log.add_episode(&Episode {
                sessions: sessions.to_vec(),
                ..neck()
            })?;
            log.put_settings(settings)
        })
        .unwrap();
}

/// Tend looked at `last`, and at nothing since.
fn looked(logbook: &mut Logbook, last: &str) {
    let kept: Result<(), LogbookError> = logbook.transaction(|log| log.put_last_awake(at(last)));
    kept.unwrap();
}

fn book(sessions: &[Session], settings: &Settings, last: &str) -> Logbook {
    let mut logbook = Logbook::in_memory().unwrap();
    fill(&mut logbook, sessions, settings);
    looked(&mut logbook, last);
    logbook
}

fn no_check_in() -> Settings {
    remind_of(None, 0)
}

/// The local times of the sessions told one by one.
fn told(claimed: &Claimed) -> Vec<String> {
    let time = |told: &Told| match &told.deed {
        Deed::Session { at, .. } => at.format("%d %H:%M").to_string(),
        Deed::CheckIn { episodes } => format!("check-in of {}", episodes.join(", ")),
        other => format!("{other:?}"),
    };
    claimed.due.iter().map(time).collect()
}

fn running(logbook: &mut Logbook, now: &str) -> Claimed {
    claim_due(logbook, at(now), false).unwrap()
}

fn starting(logbook: &mut Logbook, now: &str) -> Claimed {
    claim_due(logbook, at(now), true).unwrap()
}

fn change(logbook: &mut Logbook, work: impl FnOnce(&logbook::Writing<'_>)) {
    let now = at("2026-03-02T12:00:00+01:00");
    let kind = ChangeKind::SessionMoved;
    let changed: Result<(), LogbookError> = logbook.change(kind, None, now, |log| {
        work(log);
        Ok(())
    });
    changed.unwrap();
}

/// A neck with nothing prescribed, and a massage the patient has put at this time.
fn with_a_massage(planned_for: &str, last: &str) -> Logbook {
    let mut logbook = book(&[], &no_check_in(), last);
    change(&mut logbook, |log| {
        log.delete_prescription(Uuid::from_u128(2)).unwrap();
        let massage = Session {
            kind: SessionKind::Massage,
            ..planned(10, planned_for)
        };
        log.add_session(NECK, &massage, true).unwrap();
    });
    logbook
}

#[test]
fn a_session_is_told_when_its_time_has_come_and_not_before() {
    let sessions = [planned(10, "2026-03-02T18:00:00")];
    let mut logbook = book(&sessions, &no_check_in(), "2026-03-02T17:50:00+01:00");
    assert!(running(&mut logbook, "2026-03-02T17:59:59+01:00").is_empty());
    let claimed = running(&mut logbook, "2026-03-02T18:00:00+01:00");
    assert_eq!(told(&claimed), ["02 18:00"]);
}

#[test]
fn a_massage_is_told_with_how_firm_and_how_long() {
    let mut logbook = with_a_massage("2026-03-02T16:00:00", "2026-03-02T15:50:00+01:00");
    let claimed = running(&mut logbook, "2026-03-02T16:00:00+01:00");
    let [Told { deed, .. }] = claimed.due.as_slice() else {
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
    let settings = remind_of(None, 45);
    let mut logbook = book(&sessions, &settings, "2026-03-02T23:30:00+01:00");
    assert!(running(&mut logbook, "2026-03-02T23:34:00+01:00").is_empty());
    let claimed = running(&mut logbook, "2026-03-02T23:35:00+01:00");
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
        let one = threads.spawn(|| told(&running(&mut one, due)));
        let other = threads.spawn(|| told(&running(&mut other, due)));
        [one.join().unwrap(), other.join().unwrap()].concat()
    });
    assert_eq!(both, ["02 18:00"]);
}

#[test]
fn a_clock_that_steps_back_repeats_nothing() {
    let sessions = [planned(10, "2026-03-02T18:00:00")];
    let mut logbook = book(&sessions, &no_check_in(), "2026-03-02T17:50:00+01:00");
    assert_eq!(
        told(&running(&mut logbook, "2026-03-02T18:00:00+01:00")),
        ["02 18:00"]
    );
    for again in ["17:00:00", "17:59:00", "18:00:00", "18:30:00"] {
        let claimed = running(&mut logbook, &format!("2026-03-02T{again}+01:00"));
        assert!(claimed.is_empty(), "{again}: {claimed:?}");
    }
}

#[test]
fn nothing_is_told_again_after_a_restart() {
    let sessions = [planned(10, "2026-03-02T18:00:00")];
    let settings = remind_of(Some("18:00:00"), 0);
    let mut logbook = book(&sessions, &settings, "2026-03-02T17:50:00+01:00");
    assert_eq!(
        running(&mut logbook, "2026-03-02T18:00:00+01:00").due.len(),
        2
    );
    assert!(starting(&mut logbook, "2026-03-02T18:01:00+01:00").is_empty());
    assert!(starting(&mut logbook, "2026-03-02T18:00:00+01:00").is_empty());
}

#[test]
fn what_came_due_while_closed_is_told_once_as_one_summary() {
    let sessions = [
        planned(10, "2026-03-02T18:00:00"),
        planned(11, "2026-03-04T18:00:00"),
    ];
    let settings = remind_of(Some("20:00:00"), 0);
    let mut logbook = book(&sessions, &settings, "2026-03-02T17:50:00+01:00");
    let claimed = starting(&mut logbook, "2026-03-05T09:00:00+01:00");
    assert!(claimed.due.is_empty());
    let summary = MissedSummary {
        sessions: 2,
        check_ins: 3,
        since: wall("2026-03-02T18:00:00"),
    };
    assert_eq!(claimed.missed, Some(summary.clone()));
    assert!(starting(&mut logbook, "2026-03-05T09:00:00+01:00").is_empty());
    assert!(running(&mut logbook, "2026-03-05T09:01:00+01:00").is_empty());
    let kept: Result<_, LogbookError> = logbook.read(missed);
    assert_eq!(kept.unwrap(), Some(summary));
}

#[test]
fn a_summary_that_was_put_away_is_gone() {
    let sessions = [planned(10, "2026-03-02T18:00:00")];
    let mut logbook = book(&sessions, &no_check_in(), "2026-03-02T17:50:00+01:00");
    let now = "2026-03-03T09:00:00+01:00";
    assert!(starting(&mut logbook, now).missed.is_some());
    let left: Result<_, LogbookError> = logbook.transaction(|log| {
        put_away(log, at(now))?;
        missed(log)
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
    let claimed = running(&mut logbook, "2026-03-03T09:00:00+01:00");
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
    let settings = remind_of(Some("07:00:00"), 0);
    let mut logbook = Logbook::in_memory().unwrap();
    fill(&mut logbook, &sessions, &settings);
    assert!(starting(&mut logbook, "2026-03-02T09:00:00+01:00").is_empty());
    let claimed = running(&mut logbook, "2026-03-02T18:00:00+01:00");
    assert_eq!(told(&claimed), ["02 18:00"]);
}

#[test]
fn what_the_patient_puts_before_now_is_not_told() {
    let mut logbook = book(&[], &no_check_in(), "2026-03-02T12:00:00+01:00");
    change(&mut logbook, |log| {
        let session = planned(10, "2026-03-02T10:00:00");
        log.add_session(NECK, &session, true).unwrap();
    });
    assert!(running(&mut logbook, "2026-03-02T12:00:01+01:00").is_empty());
}

#[test]
fn nothing_is_told_once_the_deed_is_done() {
    for status in [SessionStatus::Skipped, SessionStatus::Suspended] {
        let session = Session {
            status,
            ..planned(10, "2026-03-02T18:00:00")
        };
        let settings = remind_of(Some("18:00:00"), 0);
        let mut logbook = book(&[session], &settings, "2026-03-02T17:50:00+01:00");
        change(&mut logbook, |log| {
            let done = check_in(20, "2026-03-02T07:00:00+01:00");
            log.add_check_in(NECK, &done).unwrap();
        });
        assert!(running(&mut logbook, "2026-03-02T18:00:00+01:00").is_empty());
    }
}

#[test]
fn the_check_in_is_told_once_a_day_also_when_its_time_is_changed() {
    let settings = remind_of(Some("09:00:00"), 0);
    let mut logbook = book(&[], &settings, "2026-03-02T08:50:00+01:00");
    let claimed = running(&mut logbook, "2026-03-02T09:00:00+01:00");
    assert_eq!(told(&claimed), ["check-in of Neck"]);
    let later = remind_of(Some("20:00:00"), 0);
    let set: Result<(), LogbookError> = logbook.transaction(|log| log.put_settings(&later));
    set.unwrap();
    assert!(running(&mut logbook, "2026-03-02T20:00:00+01:00").is_empty());
    let next_day = running(&mut logbook, "2026-03-03T20:00:00+01:00");
    assert_eq!(told(&next_day), ["check-in of Neck"]);
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
    let claimed = running(&mut logbook, "2026-03-02T16:00:00+01:00");
    let [Told { deed, .. }] = claimed.due.as_slice() else {
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
    let settings = remind_of(Some("18:00:00"), 0);
    let mut logbook = book(&sessions, &settings, "2026-03-02T17:50:00+01:00");
    change(&mut logbook, |log| {
        log.set_closed(NECK, "2026-03-02".parse().ok()).unwrap();
    });
    assert!(running(&mut logbook, "2026-03-02T18:00:00+01:00").is_empty());
}

#[test]
fn a_moved_session_is_told_at_its_new_time() {
    let sessions = [planned(10, "2026-03-02T18:00:00")];
    let mut logbook = book(&sessions, &no_check_in(), "2026-03-02T17:50:00+01:00");
    running(&mut logbook, "2026-03-02T18:00:00+01:00");
    change(&mut logbook, |log| {
        let moved = planned(10, "2026-03-03T07:00:00");
        log.update_session(&moved, true).unwrap();
    });
    let claimed = running(&mut logbook, "2026-03-03T07:00:00+01:00");
    assert_eq!(told(&claimed), ["03 07:00"]);
}

/// On 29 March 2026 the clocks of Berlin go from 02:00 to 03:00.
#[test]
fn an_hour_that_is_skipped_is_told_right_after_it() {
    let sessions = [planned(10, "2026-03-29T02:30:00")];
    let mut logbook = book(&sessions, &no_check_in(), "2026-03-29T01:50:00+01:00");
    assert!(running(&mut logbook, "2026-03-29T01:59:59+01:00").is_empty());
    let claimed = running(&mut logbook, "2026-03-29T03:00:00+02:00");
    assert_eq!(told(&claimed), ["29 02:30"]);
}

/// On 25 October 2026 they go from 03:00 back to 02:00.
#[test]
fn an_hour_that_comes_twice_is_told_the_first_time() {
    let sessions = [planned(10, "2026-10-25T02:30:00")];
    let mut logbook = book(&sessions, &no_check_in(), "2026-10-25T02:20:00+02:00");
    let first = running(&mut logbook, "2026-10-25T02:30:00+02:00");
    assert_eq!(told(&first), ["25 02:30"]);
    assert!(running(&mut logbook, "2026-10-25T02:10:00+01:00").is_empty());
    assert!(running(&mut logbook, "2026-10-25T02:30:00+01:00").is_empty());
}

#[test]
fn the_next_moment_is_the_reminder_then_the_session_itself() {
    let sessions = [planned(10, "2026-03-02T18:00:00")];
    let settings = remind_of(None, 30);
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
fn a_shown_reminder_is_kept_as_shown() {
    let sessions = [planned(10, "2026-03-02T18:00:00")];
    let mut logbook = book(&sessions, &no_check_in(), "2026-03-02T17:50:00+01:00");
    let now = "2026-03-02T18:00:00+01:00";
    let claimed = running(&mut logbook, now);
    shown(&mut logbook, at(now), claimed.due[0].reminder).unwrap();
    let state = logbook::ReminderState::Shown;
    let kept: Result<_, LogbookError> = logbook.read(|log| log.reminders_in(state));
    assert_eq!(kept.unwrap().len(), 1);
}
