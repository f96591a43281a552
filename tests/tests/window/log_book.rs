//! The log book on disk, seen from outside while the program has it open.

use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;

use chrono::{DateTime, NaiveDateTime, Weekday};
use journeys::window::Home;
use logbook::Logbook;
use planner::draft::{CheckInDraft, EpisodeDraft, PatientDraft, PlanDraft, SettingChange};
use recovery::{ActivityLevel, Context, Severity};
use rusqlite::{Connection, OpenFlags};

/// The title of the episode in it.
pub(crate) const EPISODE: &str = "Neck";

const A_SESSION_AT_SIX: &[u8] = br#"{ "format": "tend-log", "version": 1,
    "exported_at": "2026-03-01T12:00:00+01:00", "app_version": "0.1.0",
    "patient": { "activity_level": "general", "cautions": [] },
    "episodes": [{ "id": "7f8c1c1e-0000-4000-8000-000000000001", "title": "Neck",
        "area": { "site": "neck" }, "context": "upkeep",
        "onset": "2026-02-01", "opened": "2026-02-01", "activities": [],
        "check_ins": [{ "id": "7f8c1c1e-0000-4000-8000-000000000004",
            "at": "2026-03-01T11:00:00+01:00", "recorded_at": "2026-03-01T11:00:00+01:00",
            "pain": 1, "flags": [] }],
        "clearances": [],
        "prescriptions": [{ "id": "7f8c1c1e-0000-4000-8000-000000000003",
            "date": "2026-02-01", "by": "Dr. Sand", "frequency": { "kind": "none" } }],
        "sessions": [{ "id": "7f8c1c1e-0000-4000-8000-000000000002",
            "kind": "exercise", "status": "planned",
            "planned_for": "2026-03-02T18:00" }] }] }"#;

/// Where the program keeps the log book of the person on this machine.
pub(crate) fn place(home: &Home) -> PathBuf {
    home.data().join("health.tend.planner/tend.logbook")
}

/// A log book in which an exercise is planned for 2 March 2026 at 18:00. What closing the
/// window does has been explained, or not yet.
pub(crate) fn with_a_session_at_six(home: &Home, close_told: bool) {
    let now = DateTime::parse_from_rfc3339("2026-03-01T12:00:00+01:00").unwrap();
    let place = place(home);
    std::fs::create_dir_all(place.parent().unwrap()).unwrap();
    let mut logbook = Logbook::open(&place, now).unwrap();
    let log = exchange::log::parse(A_SESSION_AT_SIX).unwrap().log;
    planner::import_log(&mut logbook, &log, &Default::default(), now).unwrap();
    planner::change_setting(&mut logbook, now, SettingChange::CloseTold(close_told)).unwrap();
}

/// The name of the patient with the ankle.
pub(crate) const PATIENT: &str = "Maya";

/// A log book of an ankle that was sprained on 20 February 2026 and is in recovery on 2 March,
/// with massages planned for Mondays, Wednesdays and Fridays at 18:00.
pub(crate) fn with_an_ankle_in_recovery(home: &Home) {
    let now = DateTime::parse_from_rfc3339("2026-03-02T09:00:00+01:00").unwrap();
    let place = place(home);
    std::fs::create_dir_all(place.parent().unwrap()).unwrap();
    let mut logbook = Logbook::open(&place, now).unwrap();
    let patient = PatientDraft {
        name: Some(PATIENT.to_owned()),
        birth_year: None,
        activity_level: ActivityLevel::General,
        cautions: Vec::new(),
    };
    let ankle = EpisodeDraft {
        title: "Ankle".to_owned(),
        site: "ankle".to_owned(),
        side: None,
        context: Context::Injury,
        onset: "2026-02-20".parse().unwrap(),
        activities: Vec::new(),
        also: Vec::new(),
    };
    let good_day = CheckInDraft {
        pain: Some(2),
        movement: Some(8),
        swelling: Some(Severity::None),
        warmth: Some(Severity::None),
        redness: Some(Severity::None),
        ..CheckInDraft::default()
    };
    let overview =
        planner::start_episode(&mut logbook, now, Some(patient), ankle, Some(good_day)).unwrap();
    let plan = PlanDraft {
        chosen: None,
        weekdays: vec![Weekday::Mon, Weekday::Wed, Weekday::Fri],
        time: "18:00:00".parse().unwrap(),
        plan_optional: false,
    };
    planner::take_plan(&mut logbook, now, overview.episodes[0].id, plan).unwrap();
    planner::change_setting(&mut logbook, now, SettingChange::CloseTold(true)).unwrap();
}

/// Who may read and write it, as `chmod` counts.
pub(crate) fn mode(home: &Home) -> u32 {
    place(home).metadata().unwrap().permissions().mode() & 0o777
}

/// How many rows of a table fulfil a condition.
pub(crate) fn count(home: &Home, table: &str, condition: &str) -> i64 {
    open(home)
        .query_row(
            &format!("SELECT count(*) FROM {table} WHERE {condition}"),
            [],
            |row| row.get(0),
        )
        .unwrap()
}

/// Something when a table has a row that fulfils a condition.
pub(crate) fn holds(home: &Home, table: &str, condition: &str) -> Option<()> {
    (count(home, table, condition) > 0).then_some(())
}

/// The moments of the planned massages, earliest first.
pub(crate) fn planned_massages(home: &Home) -> Vec<NaiveDateTime> {
    let log_book = open(home);
    let mut planned = log_book
        .prepare(
            "SELECT planned_for FROM session WHERE kind = 'massage' AND status = 'planned'
             ORDER BY planned_for",
        )
        .unwrap();
    planned
        .query_map([], |row| row.get::<_, String>(0))
        .unwrap()
        .map(|moment| NaiveDateTime::parse_from_str(&moment.unwrap(), "%Y-%m-%dT%H:%M").unwrap())
        .collect()
}

fn open(home: &Home) -> Connection {
    Connection::open_with_flags(place(home), OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap()
}
