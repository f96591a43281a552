//! Writes a small log book of the present schema version, which the tests keep so that every
//! later Tend proves it still opens it (`tests/tests/stories/old_databases.rs`). Once a version has
//! been released its fixture is never written again.
//!
//! ```text
//! cargo run -p logbook --example write_fixture -- tests/fixtures/logbook-v5
//! ```
//!
//! makes `logbook-v5.db` and, beside it, `logbook-v5.json`: the log that has to be read.

use std::error::Error;
use std::fs;
use std::path::Path;

use beside::{Beside, OwnAnswer, OwnKind, OwnMeasure};
use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime, Weekday};
use logbook::{
    Appearance, ChangeKind, EpisodeHead, Logbook, LogbookError, Plan, Settings, TakenAnswer,
};
use recovery::{Area, CheckIn, Clearance, Episode, Patient, Prescription, Session, Side};
use reminders::{Occurrence, Quiet, Rule, Wishes};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use uuid::Uuid;

fn main() -> Result<(), Box<dyn Error>> {
    let target = std::env::args().nth(1).ok_or("where to?")?;
    let path = Path::new(&target).with_extension("db");
    if path.exists() {
        return Err("that fixture is there already".into());
    }
    let now = DateTime::parse_from_rfc3339("2026-03-09T20:15:00.5+01:00")?;
    let mut logbook = Logbook::open(&path, now)?;
    let episodes = episodes()?;
    let knee = episodes[0].id;

    logbook.transaction(|log| {
        log.put_patient(&parsed::<Patient>(json!({
            "name": "Ines, «réf. №1»", "birth_year": 1988, "activity_level": "highly_active",
            "cautions": ["anticoagulants", "fragile_skin"],
        }))?)?;
        for episode in &episodes {
            log.add_episode(episode)?;
        }
        log.add_beside(&beside(&episodes))?;
        log.put_settings(&settings()?)?;
        log.put_last_awake(now)?;
        let due = parsed::<NaiveDate>(json!("2026-03-08"))?.and_time(NaiveTime::MIN);
        let told = log.claim(
            &[Occurrence {
                rule: Rule::CheckIn,
                local_date: due.date(),
                slot: 0,
                due,
            }],
            now,
        )?;
        log.mark_told(&[told[0].id], now)?;
        log.put_snooze(Rule::CheckIn, due, now)?;
        log.add_report(now)?;
        Ok::<_, Box<dyn Error>>(())
    })?;
    let at = Some(knee);
    logbook
        .change(ChangeKind::PlanChanged, at, now, |log| {
            log.put_plan(
                knee,
                &Plan {
                    chosen: Some(2),
                    weekdays: vec![Weekday::Mon, Weekday::Thu],
                    time: NaiveTime::MIN,
                    plan_optional: false,
                },
            )
        })
        .map_err(boxed)?;
    take_answer(&mut logbook, knee, now)?;
    let mut edited = episodes[0].check_ins[0].clone();
    edited.note = Some("Edited: the stairs hurt more than I first wrote.".to_owned());
    logbook
        .change(ChangeKind::CheckInEdited, at, now, |log| {
            log.update_check_in(&edited)
        })
        .map_err(boxed)?;
    let gone = episodes[0].check_ins[1].id;
    logbook
        .change(ChangeKind::CheckInDeleted, at, now, |log| {
            log.delete_check_in(gone)
        })
        .map_err(boxed)?;
    logbook.undo()?;

    let log = logbook.read(|log| log.log())?.ok_or("no log")?;
    fs::write(
        Path::new(&target).with_extension("json"),
        serde_json::to_string_pretty(&log)? + "\n",
    )?;
    drop(logbook);
    // Small pages keep the file small; nothing else about it changes.
    rusqlite::Connection::open(&path)?
        .execute_batch("PRAGMA journal_mode = DELETE; PRAGMA page_size = 512; VACUUM;")?;
    Ok(())
}

/// A therapist's answer: a prescription with where it comes from.
fn take_answer(
    logbook: &mut Logbook,
    episode: Uuid,
    now: DateTime<FixedOffset>,
) -> Result<(), Box<dyn Error>> {
    let written = parsed::<Prescription>(json!({
        "id": id(43), "date": "2026-03-09", "by": "M. Okafor", "until": "2026-03-31",
        "frequency": {"kind": "every_days", "min": 4, "max": 7, "suggested": 7, "optional": false},
    }))?;
    let written_at = DateTime::parse_from_rfc3339("2026-03-09T18:00:00Z")?;
    logbook
        .change(ChangeKind::AnswerAccepted, Some(episode), now, |log| {
            log.add_prescription(episode, &written)?;
            log.add_taken_answer(&TakenAnswer {
                record: written.id,
                file: "knee «March».tend-answer".to_owned(),
                written_at,
                log_exported_at: written_at,
                taken_at: now,
            })
        })
        .map_err(boxed)
}

/// A measure of each kind, one of them retired; answers, of which one is 0; a further site.
fn beside(episodes: &[Episode]) -> Beside {
    let measure = |number, name: &str, kind, unit: Option<&str>| OwnMeasure {
        id: id(number),
        name: name.to_owned(),
        kind,
        unit: unit.map(str::to_owned),
        retired: kind == OwnKind::YesNo,
    };
    let answer = |measure, value| OwnAnswer {
        measure: id(measure),
        value,
    };
    let hip = Area {
        site: "hip".to_owned(),
        side: Some(Side::Left),
    };
    let answers = vec![answer(51, 0.0), answer(52, -3.25), answer(53, 1.0)];
    Beside {
        measures: vec![
            measure(51, "Dizziness", OwnKind::Scale, None),
            measure(52, "Température", OwnKind::Number, Some("°C")),
            measure(53, "كمادات", OwnKind::YesNo, None),
        ],
        answers: [(episodes[0].check_ins[0].id, answers)].into(),
        also: [(episodes[0].id, vec![hip])].into(),
    }
}

fn settings() -> Result<Settings, serde_json::Error> {
    Ok(Settings {
        wishes: Wishes {
            check_ins: parsed(json!([
                { "time": "07:30:00", "weekdays": ["Mon", "Thu"] },
                { "time": "19:30:00", "weekdays": ["Sun"] },
            ]))?,
            leads: parsed(json!({
                "massage": [1440, 60], "self_massage": [], "pt": [120], "exercise": [0],
            }))?,
            reviews: true,
            lapses: false,
            quiet: Quiet {
                hours: Some(parsed(json!({ "from": "21:30:00", "to": "06:45:00" }))?),
                days: vec![Weekday::Sun],
            },
        },
        appearance: Appearance::Light,
        background: true,
        close_told: true,
        unasked: parsed(json!(["stress"]))?,
        language: parsed(json!("de"))?,
        second_folder: Some("/media/ines/«Stick»".to_owned()),
    })
}

fn boxed(error: LogbookError) -> Box<dyn Error> {
    error.into()
}

fn parsed<T: DeserializeOwned>(json: Value) -> Result<T, serde_json::Error> {
    serde_json::from_value(json)
}

/// One episode with every kind of record and every column filled somewhere, one that is
/// closed and empty.
fn episodes() -> Result<Vec<Episode>, serde_json::Error> {
    let mut knee = Episode::from(parsed::<EpisodeHead>(json!({
        "id": id(1), "title": "Knee after the fall", "area": {"site": "knee", "side": "left"},
        "context": "injury", "onset": "2026-02-20", "opened": "2026-02-22",
        "activities": ["stairs", "cycling to work"],
    }))?);
    knee.check_ins = vec![
        parsed::<CheckIn>(json!({
            "id": id(11), "at": "2026-02-22T23:50:00-05:00", "recorded_at": "2026-02-23T06:10:09.125+01:00",
            "pain": 6, "pain_activity": 8, "movement": 3, "function": [2, null],
            "swelling": "marked", "warmth": "mild", "redness": "none", "morning_stiffness": 25,
            "night_pain": true, "pain_settled": false, "usual_activity": false, "flare": true,
            "crepitus": "painless", "flags": ["cannot_bear_weight"], "sleep_hours": 5.3,
            "stress": 7, "load_minutes": 0, "note": "Ice helped.\nنوم قليل",
        }))?,
        // Nothing but one answer: the rest is unanswered and must stay so.
        parsed::<CheckIn>(json!({
            "id": id(12), "at": "2026-02-23T08:00:00Z", "recorded_at": "2026-02-23T08:00:00Z",
            "pain": 0, "function": [], "flags": [],
        }))?,
    ];
    knee.sessions = vec![
        parsed::<Session>(json!({
            "id": id(21), "kind": "pt", "planned_for": "2026-03-02T10:00:00", "status": "done",
            "done_at": "2026-03-02T10:05:00+01:00", "minutes": 45, "pressure": "light",
            "pain_before": 4, "pain_after": 3, "provider": "M. Okafor", "note": "Bends to 110°.",
        }))?,
        parsed::<Session>(json!({
            "id": id(22), "kind": "massage", "planned_for": "2026-03-29T02:30:00", "status": "planned",
        }))?,
    ];
    knee.clearances = vec![parsed::<Clearance>(json!({
        "id": id(31), "at": "2026-03-02T11:00:00+01:00", "by": "Dr. Novak", "max_per_week": 2,
        "note": "No fracture.",
    }))?];
    knee.prescriptions = vec![
        parsed::<Prescription>(json!({
            "id": id(41), "date": "2026-03-03", "by": "M. Okafor", "until": "2026-03-20", "note": "First weeks.",
            "frequency": {"kind": "per_week", "min": 1, "max": 2, "suggested": 2, "optional": false},
        }))?,
        parsed::<Prescription>(json!({
            "id": id(42), "date": "2026-03-21", "by": "M. Okafor", "frequency": {"kind": "none"},
        }))?,
    ];
    let back = Episode::from(parsed::<EpisodeHead>(json!({
        "id": id(2), "title": "Back", "area": {"site": "lower_back", "side": null},
        "context": "upkeep", "onset": "2026-01-01", "opened": "2026-01-01",
        "closed": "2026-02-01", "activities": [],
    }))?);
    Ok(vec![knee, back])
}

fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}
