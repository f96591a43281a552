//! What a calendar is told, export after export.

use chrono::{NaiveDate, NaiveDateTime};
use chrono_tz::Europe::{Berlin, London};
use chrono_tz::Tz;
use logbook::ChangeKind;
use recovery::{ActivityLevel, Area, Context, Episode, Patient, Session, SessionStatus};
use uuid::Uuid;

use super::*;

/// Words that show what they were given.
struct Plain;

impl Wording for Plain {
    fn calendar_name(&self) -> String {
        "name".to_owned()
    }

    fn summary(&self, kind: SessionKind, episode: &str) -> String {
        format!("{}: {episode}", kind.code())
    }

    fn description(&self, provider: Option<&str>) -> String {
        format!("with {provider:?}")
    }

    fn category(&self) -> String {
        "category".to_owned()
    }
}

const KNEE: Uuid = Uuid::from_u128(100);

fn now(text: &str) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339(text).unwrap()
}

fn wall(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M").unwrap()
}

fn session(id: u128, kind: SessionKind, planned_for: &str) -> Session {
    Session {
        id: Uuid::from_u128(id),
        kind,
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

/// A visit before the clocks go back in Berlin, one after, and exercise.
fn log() -> Log {
    let date = |text: &str| text.parse::<NaiveDate>().unwrap();
    Log {
        patient: Patient {
            name: None,
            birth_year: None,
            activity_level: ActivityLevel::General,
            cautions: Vec::new(),
        },
        episodes: vec![Episode {
            id: KNEE,
            title: "Knee".to_owned(),
            area: Area {
                site: "knee".to_owned(),
                side: None,
            },
            context: Context::Upkeep,
            onset: date("2026-09-01"),
            opened: date("2026-09-01"),
            closed: None,
            activities: Vec::new(),
            check_ins: Vec::new(),
            sessions: vec![
                session(1, SessionKind::Pt, "2026-10-24T18:00"),
                session(2, SessionKind::Pt, "2026-10-25T18:00"),
                session(3, SessionKind::Exercise, "2026-10-26T07:30"),
            ],
            clearances: Vec::new(),
            prescriptions: Vec::new(),
        }],
    }
}

fn logbook() -> Logbook {
    let mut logbook = Logbook::in_memory().unwrap();
    crate::import_log(&mut logbook, &log(), &Default::default(), now(START)).unwrap();
    logbook
}

const START: &str = "2026-10-20T08:00:00+02:00";
const LATER: &str = "2026-10-21T08:00:00+02:00";

fn export(logbook: &mut Logbook, at: &str) -> Vec<Entry> {
    export_in(logbook, at, Berlin)
}

fn export_in(logbook: &mut Logbook, at: &str, zone: Tz) -> Vec<Entry> {
    let calendar = export_calendar(logbook, now(at), &Plain, &zone).unwrap();
    calendar.unwrap().entries
}

/// A change of the patient's to one session, past every use case.
fn change(logbook: &mut Logbook, id: u128, change: impl FnOnce(&mut Session)) {
    let work = |log: &Writing<'_>| {
        let stored = log.session(Uuid::from_u128(id))?.unwrap();
        let mut session = stored.session;
        change(&mut session);
        log.update_session(&session, stored.pinned)
    };
    logbook
        .change(ChangeKind::SessionMoved, Some(KNEE), now(LATER), work)
        .unwrap();
}

fn starts(entries: &[Entry]) -> Vec<String> {
    let start = |entry: &Entry| entry.says.starts.format("%d %H:%MZ").to_string();
    entries.iter().map(start).collect()
}

fn find(entries: &[Entry], id: u128) -> &Entry {
    let mut found = entries.iter().filter(|e| e.session == Uuid::from_u128(id));
    let entry = found.next().unwrap();
    assert!(found.next().is_none(), "told twice");
    entry
}

#[test]
fn before_there_is_a_patient_there_is_no_calendar() {
    let mut logbook = Logbook::in_memory().unwrap();
    let calendar = export_calendar(&mut logbook, now(START), &Plain, &Berlin).unwrap();
    assert_eq!(calendar, None);
}

#[test]
fn every_planned_session_is_told_as_the_instant_of_its_wall_time() {
    let entries = export(&mut logbook(), START);
    assert_eq!(starts(&entries), ["24 16:00Z", "25 17:00Z", "26 06:30Z"]);
    let (visit, exercise) = (&entries[0].says, &entries[2].says);
    assert_eq!(visit.summary, "pt: Knee");
    assert_eq!(visit.ends - visit.starts, chrono::TimeDelta::minutes(60));
    assert!(visit.busy && !exercise.busy);
    assert_eq!(visit.alarms, [0]);
    assert!(entries.iter().all(|entry| !entry.cancelled));
}

#[test]
fn what_has_not_changed_is_told_in_the_same_words_and_version() {
    let mut logbook = logbook();
    let first = export(&mut logbook, START);
    assert_eq!(export(&mut logbook, LATER), first);
}

#[test]
fn a_moved_session_keeps_its_identity_and_is_a_later_version() {
    let mut logbook = logbook();
    let first = export(&mut logbook, START);
    change(&mut logbook, 2, |s| {
        s.planned_for = Some(wall("2026-10-27T09:00"))
    });
    let second = export(&mut logbook, LATER);
    assert_eq!(second.len(), 3);
    assert_eq!(starts(&second), ["24 16:00Z", "26 06:30Z", "27 08:00Z"]);
    assert!(find(&second, 2).sequence > find(&first, 2).sequence);
    for unchanged in [1, 3] {
        assert_eq!(find(&second, unchanged), find(&first, unchanged));
    }
    // Undone, it is where it was, but that is news.
    logbook.undo().unwrap();
    let third = export(&mut logbook, START);
    assert_eq!(find(&third, 2).says, find(&first, 2).says);
    assert!(find(&third, 2).sequence > find(&second, 2).sequence);
}

#[test]
fn what_is_skipped_suspended_or_gone_is_called_off_and_told_for_60_days() {
    let mut logbook = logbook();
    let first = export(&mut logbook, START);
    change(&mut logbook, 1, |s| s.status = SessionStatus::Skipped);
    change(&mut logbook, 2, |s| s.status = SessionStatus::Suspended);
    logbook
        .transaction(|log| log.delete_session(Uuid::from_u128(3)))
        .unwrap();
    let second = export(&mut logbook, LATER);
    for id in [1, 2, 3] {
        let off = find(&second, id);
        assert!(off.cancelled && off.sequence > find(&first, id).sequence);
        assert_eq!(off.says, find(&first, id).says);
    }
    assert_eq!(export(&mut logbook, "2026-12-23T12:00:00+01:00"), second);
    // The 24th of October is 61 days past.
    let last = export(&mut logbook, "2026-12-24T12:00:00+01:00");
    assert_eq!(last, second[1..]);
}

#[test]
fn what_was_never_told_is_not_called_off() {
    let mut logbook = logbook();
    change(&mut logbook, 1, |s| s.status = SessionStatus::Skipped);
    assert_eq!(
        starts(&export(&mut logbook, START)),
        ["25 17:00Z", "26 06:30Z"]
    );
}

#[test]
fn a_session_done_at_another_time_moves_there_and_reminds_no_more() {
    let mut logbook = logbook();
    let first = export(&mut logbook, START);
    let done = |at: &'static str| {
        move |session: &mut Session| {
            session.status = SessionStatus::Done;
            session.done_at = Some(now(at));
            session.minutes = Some(45);
        }
    };
    change(&mut logbook, 1, done("2026-10-24T18:00:40+02:00"));
    change(&mut logbook, 2, done("2026-10-25T19:15:00+01:00"));
    let second = export(&mut logbook, "2026-10-25T21:00:00+01:00");
    assert_eq!(find(&second, 1), find(&first, 1));
    let moved = find(&second, 2);
    assert_eq!(starts(std::slice::from_ref(moved)), ["25 18:15Z"]);
    assert_eq!(
        moved.says.ends - moved.says.starts,
        chrono::TimeDelta::minutes(45)
    );
    assert_eq!(moved.says.alarms, [0_u16; 0]);
}

#[test]
fn what_has_passed_stays_as_it_was_told_and_what_comes_follows_the_zone() {
    let mut logbook = logbook();
    let first = export(&mut logbook, START);
    change(&mut logbook, 1, |s| s.status = SessionStatus::Missed);
    let second = export_in(&mut logbook, "2026-10-25T08:00:00+00:00", London);
    assert_eq!(starts(&second), ["24 16:00Z", "25 18:00Z", "26 07:30Z"]);
    assert_eq!(find(&second, 1), find(&first, 1));
    assert!(find(&second, 2).sequence > find(&first, 2).sequence);
}

#[test]
fn an_export_is_nothing_to_undo() {
    let mut logbook = logbook();
    change(&mut logbook, 1, |s| s.status = SessionStatus::Skipped);
    let undoable = logbook.read(|log| log.latest_undoable()).unwrap();
    export(&mut logbook, START);
    let after = logbook.read(|log| log.latest_undoable()).unwrap();
    assert_eq!(after, undoable);
    logbook.undo().unwrap();
    assert_eq!(crate::export_log(&logbook).unwrap(), Some(log()));
}

#[test]
fn a_memory_that_cannot_be_read_is_named_and_nothing_is_told() {
    let mut logbook = logbook();
    export(&mut logbook, START);
    let broken = CalendarEntry {
        session: Uuid::from_u128(2),
        sequence: 1,
        content: "{}".to_owned(),
        cancelled: false,
        modified: now(START),
    };
    logbook
        .transaction(|log| log.put_calendar_entry(&broken))
        .unwrap();
    let error = export_calendar(&mut logbook, now(LATER), &Plain, &Berlin).unwrap_err();
    let said = error.to_string();
    let place = format!("calendar_entry, row {}: content", Uuid::from_u128(2));
    assert!(said.starts_with(&place), "{said}");
}

#[test]
fn of_two_log_files_the_later_counts() {
    let calendar = |at: &str, log: &Log| calendar_of(log, now(at), &Plain, &Berlin).entries;
    let first = calendar(START, &log());
    assert_eq!(starts(&first), ["24 16:00Z", "25 17:00Z", "26 06:30Z"]);
    let mut skipped = log();
    skipped.episodes[0].sessions[0].status = SessionStatus::Skipped;
    let second = calendar(LATER, &skipped);
    for id in [1, 2, 3] {
        assert!(find(&second, id).sequence > find(&first, id).sequence);
        assert_eq!(find(&second, id).cancelled, id == 1);
    }
    // And a log book it is taken into tells later versions still.
    let told = export(&mut logbook(), "2026-10-22T08:00:00+02:00");
    assert!(find(&told, 2).sequence > find(&second, 2).sequence);
}
