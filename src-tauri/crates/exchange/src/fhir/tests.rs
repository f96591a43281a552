//! What the resources of a record say.

mod parts;

use std::collections::BTreeSet;

use beside::{OwnAnswer, OwnKind, OwnMeasure};
use recovery::CheckIn;
use serde_json::{Value, json};

use super::*;
use crate::log;
use crate::work::Unwatched;

/// A log with every kind of record in it, each field answered somewhere.
const EXAMPLE: &[u8] = include_bytes!("../../../../../tests/golden/example.log.json");

fn example() -> log::LogFile {
    log::parse(EXAMPLE).expect("a log")
}

fn moment(text: &str) -> DateTime<FixedOffset> {
    text.parse().expect("a moment")
}

/// The resources of a Bundle.
fn resources_at(log: &Log, exported_at: &str, edits: &[Edit]) -> Vec<Value> {
    let record = Record {
        log,
        beside: &Beside::default(),
        exported_at: moment(exported_at),
        edits,
        selection: &Selection::default(),
        taken: &[],
    };
    entries(&record)
}

fn entries(record: &Record) -> Vec<Value> {
    let bytes = bundle(record, &Unwatched).expect("written");
    let bundle: Value = serde_json::from_slice(&bytes).expect("JSON");
    let entries = bundle["entry"].as_array().expect("entries");
    entries
        .iter()
        .map(|entry| entry["resource"].clone())
        .collect()
}

fn resources(log: &Log) -> Vec<Value> {
    resources_at(log, "2026-03-01T12:00:00+01:00", &[])
}

fn of<'a>(resources: &'a [Value], kind: &str) -> Vec<&'a Value> {
    let of_kind = resources.iter().filter(|it| it["resourceType"] == kind);
    of_kind.collect()
}

/// The observations with this code, in Tend's system or LOINC's.
fn observed<'a>(resources: &'a [Value], code: &str) -> Vec<&'a Value> {
    let has = |it: &&Value| {
        let codings = it["code"]["coding"].as_array();
        codings.is_some_and(|codings| codings.iter().any(|coding| coding["code"] == code))
    };
    of(resources, "Observation")
        .into_iter()
        .filter(has)
        .collect()
}

#[test]
fn unanswered_is_absent_and_zero_is_zero() {
    let resources = resources(&example().log);
    let responses = of(&resources, "QuestionnaireResponse");
    let questions = |response: &Value| -> Vec<Value> {
        let items = response["item"].as_array().expect("items");
        items.iter().map(|item| item["linkId"].clone()).collect()
    };
    assert_eq!(questions(responses[1]), ["at"], "it answers nothing");
    assert!(!questions(responses[0]).contains(&json!("function-2")));

    let pain = observed(&resources, "72514-3");
    assert_eq!(pain.len(), 1);
    assert_eq!(
        pain[0]["valueQuantity"],
        json!({ "value": 0, "unit": "{score}", "code": "{score}",
            "system": "http://unitsofmeasure.org" })
    );
    assert_eq!(pain[0]["effectiveDateTime"], "2026-01-02T23:30:00-05:00");
    assert_eq!(pain[0]["issued"], "2026-01-03T08:00:00-05:00");
    assert_eq!(
        observed(&resources, "load_minutes")[0]["valueQuantity"]["value"],
        0
    );
    assert_eq!(observed(&resources, "function").len(), 1);
}

#[test]
fn several_danger_signs_answer_one_question() {
    let resources = resources(&example().log);
    let response = of(&resources, "QuestionnaireResponse")[0];
    let items = response["item"].as_array().expect("items");
    let signs = items.iter().find(|item| item["linkId"] == "danger_sign");
    let codes: Vec<_> = signs.expect("asked")["answer"]
        .as_array()
        .expect("answers")
        .iter()
        .map(|answer| answer["valueCoding"]["code"].clone())
        .collect();
    assert_eq!(codes, ["fever", "new_weakness"]);
    assert_eq!(observed(&resources, "danger_sign").len(), 2);
}

#[test]
fn a_sign_is_a_flag_that_is_active_for_as_long_as_it_holds() {
    let mut log = example().log;
    let fever = |resources: &[Value]| {
        let flags = of(resources, "Flag");
        let fever = flags
            .into_iter()
            .find(|flag| flag["code"]["coding"][0]["code"] == "fever");
        fever.expect("a flag").clone()
    };
    let ended = fever(&resources(&log));
    assert_eq!(ended["status"], "inactive");
    // The clearance is of the 5th, which is the first date free of it.
    assert_eq!(
        ended["period"],
        json!({ "start": "2026-01-02", "end": "2026-01-04" })
    );
    log.episodes[0].clearances.clear();
    let standing = fever(&resources(&log));
    assert_eq!(standing["status"], "active");
    assert_eq!(standing["period"], json!({ "start": "2026-01-02" }));
    assert_eq!(standing["id"], ended["id"]);
    assert_eq!(of(&resources(&log), "CarePlan")[0]["status"], "on-hold");
}

#[test]
fn a_sign_that_only_asks_for_a_doctor_is_active_until_a_later_clearance() {
    let mut log = example().log;
    log.episodes[0].check_ins[0].flags = vec![recovery::Flag::JointsStiffWeeks];
    let status = |log: &Log| {
        let resources = resources(log);
        let flags = of(&resources, "Flag");
        let flag = flags
            .iter()
            .find(|flag| flag["code"]["coding"][0]["code"] == "joints_stiff_weeks");
        flag.expect("a flag")["status"].clone()
    };
    assert_eq!(status(&log), "inactive");
    log.episodes[0].clearances.clear();
    assert_eq!(status(&log), "active");
}

#[test]
fn a_session_done_is_a_procedure_and_a_planned_one_an_activity_at_its_wall_time() {
    let resources = resources(&example().log);
    let procedures = of(&resources, "Procedure");
    assert_eq!(procedures.len(), 1);
    assert_eq!(procedures[0]["status"], "completed");
    assert_eq!(
        procedures[0]["performedDateTime"],
        "2026-01-09T18:30:00+01:00"
    );
    let part_of = format!("urn:uuid:{}", procedures[0]["id"].as_str().expect("an id"));
    let before = observed(&resources, "pain_before");
    assert_eq!(before[0]["partOf"][0]["reference"], part_of.as_str());

    let activities = of(&resources, "CarePlan")[0]["activity"].clone();
    let visit = activities
        .as_array()
        .and_then(|activities| activities.last())
        .expect("an activity");
    assert_eq!(visit["detail"]["status"], "scheduled");
    let repeat = &visit["detail"]["scheduledTiming"]["repeat"];
    assert_eq!(repeat["timeOfDay"], json!(["10:00:00"]));
}

#[test]
fn a_session_missed_is_not_done_and_says_why() {
    let mut log = example().log;
    log.episodes[0].sessions[1].status = recovery::SessionStatus::Missed;
    let resources = resources(&log);
    let missed = of(&resources, "Procedure")[1];
    assert_eq!(missed["status"], "not-done");
    assert_eq!(missed["statusReason"]["coding"][0]["code"], "missed");
    assert_eq!(missed["performedDateTime"], "2026-01-10");
}

#[test]
fn no_massage_prescribed_is_a_request_not_to_perform_it() {
    let resources = resources(&example().log);
    let requests = of(&resources, "ServiceRequest");
    assert_eq!(requests[0]["status"], "completed", "its last date is over");
    assert_eq!(requests[0]["doNotPerform"], false);
    assert_eq!(requests[0]["requester"], json!({ "display": "PT" }));
    assert_eq!(requests[1]["status"], "active");
    assert_eq!(requests[1]["doNotPerform"], true);
    assert_eq!(requests[1].get("occurrenceTiming"), None);
}

#[test]
fn what_was_back_dated_or_edited_says_so() {
    let log = example().log;
    let [late, on_its_day] = [0, 1].map(|place| log.episodes[0].check_ins[place].id);
    let edit = |at| Edit {
        check_in: on_its_day,
        at: moment(at),
    };
    let edits = [edit("2026-01-05T09:00:00Z"), edit("2026-01-04T09:00:00Z")];
    let resources = resources_at(&log, "2026-03-01T12:00:00Z", &edits);
    let told: Vec<_> = of(&resources, "Provenance")
        .iter()
        .map(|it| {
            let [activity, target] = [
                &it["activity"]["coding"][0]["code"],
                &it["target"][0]["reference"],
            ];
            [activity, target, &it["recorded"]].map(|text| text.as_str().expect("text").to_owned())
        })
        .collect();
    let told_of =
        |operation: &str, id, at: &str| [operation.to_owned(), links::urn(id), at.to_owned()];
    assert_eq!(
        told,
        [
            told_of("CREATE", late, "2026-01-03T08:00:00-05:00"),
            told_of("UPDATE", on_its_day, "2026-01-04T09:00:00Z"),
            told_of("UPDATE", on_its_day, "2026-01-05T09:00:00Z"),
        ]
    );
    let statuses: Vec<_> = of(&resources, "QuestionnaireResponse")
        .iter()
        .map(|response| response["status"].clone())
        .collect();
    assert_eq!(statuses, ["completed", "amended"]);
}

#[test]
fn the_ids_are_the_same_in_every_export_and_each_is_there_once() {
    let log = example().log;
    let ids = |resources: &[Value]| -> BTreeSet<String> {
        let ids = resources.iter().map(|it| it["id"].to_string());
        ids.collect()
    };
    let first = resources(&log);
    assert_eq!(ids(&first).len(), first.len());
    let later = resources_at(&log, "2026-05-01T12:00:00Z", &[]);
    assert_eq!(ids(&first), ids(&later));

    let record = Record {
        log: &log,
        beside: &Beside::default(),
        exported_at: moment("2026-03-01T12:00:00+01:00"),
        edits: &[],
        selection: &Selection::default(),
        taken: &[],
    };
    let lines: Vec<Value> = ndjson::files(&record, &Unwatched)
        .expect("written")
        .iter()
        .flat_map(|file| {
            let text = std::str::from_utf8(&file.bytes).expect("UTF-8");
            let lines = text.lines().map(serde_json::from_str);
            lines.collect::<Result<Vec<_>, _>>().expect("JSON")
        })
        .collect();
    assert_eq!(ids(&lines), ids(&first));
    assert_eq!(lines.len(), first.len());
}

#[test]
fn a_check_in_of_a_later_date_elsewhere_is_seen_on_the_day_of_the_export() {
    let mut log = example().log;
    let at = moment("2026-03-02T01:00:00+12:00");
    let mut fever = CheckIn::unanswered(Uuid::from_u128(99), at, at);
    fever.flags = vec![recovery::Flag::ChestPain];
    log.episodes[0].check_ins.push(fever);
    let resources = resources_at(&log, "2026-03-01T14:00:00Z", &[]);
    let flags = of(&resources, "Flag");
    let chest_pain = flags
        .iter()
        .find(|flag| flag["code"]["coding"][0]["code"] == "chest_pain");
    assert_eq!(chest_pain.expect("a flag")["status"], "active");
}

#[test]
fn hostile_text_is_the_text_of_an_element_and_nothing_else() {
    let mut log = example().log;
    let hostile = "</b>\"}],\"x\":[{\"<script>=1+1\u{202e}\u{0}\u{1b}";
    log.patient.name = Some(hostile.to_owned());
    log.episodes[0].title = hostile.to_owned();
    log.episodes[0].check_ins[0].note = Some(hostile.to_owned());
    let said = hostile.replace(['\u{0}', '\u{1b}'], "\u{fffd}");
    let resources = resources(&log);
    assert_eq!(of(&resources, "Patient")[0]["name"][0]["text"], said);
    assert_eq!(of(&resources, "Condition")[0]["code"]["text"], said);
    let items = of(&resources, "QuestionnaireResponse")[0]["item"].clone();
    let note = items
        .as_array()
        .and_then(|items| items.last())
        .expect("a note");
    assert_eq!(note["answer"][0]["valueString"], said);
}

#[test]
fn an_own_measure_is_observed_under_its_id_and_its_name() {
    let log = example().log;
    let check_in = log.episodes[0].check_ins[0].id;
    let measure = |id, kind, unit: Option<&str>| OwnMeasure {
        id: Uuid::from_u128(id),
        name: "ringing".to_owned(),
        kind,
        unit: unit.map(str::to_owned),
        retired: false,
    };
    let answer = |id, value| OwnAnswer {
        measure: Uuid::from_u128(id),
        value,
    };
    let beside = Beside {
        measures: vec![
            measure(1, OwnKind::Scale, None),
            measure(2, OwnKind::YesNo, None),
            measure(3, OwnKind::Number, Some("steps")),
        ],
        answers: [(
            check_in,
            vec![answer(1, 0.0), answer(2, 0.0), answer(3, 4200.0)],
        )]
        .into(),
        also: [(log.episodes[0].id, vec![log.episodes[0].area.clone()])].into(),
    };
    let resources = entries(&Record {
        log: &log,
        beside: &beside,
        exported_at: moment("2026-03-01T12:00:00+01:00"),
        edits: &[],
        selection: &Selection::default(),
        taken: &[],
    });
    let of_measure = |id: u128| observed(&resources, &Uuid::from_u128(id).to_string())[0];
    let one = of_measure(1);
    assert_eq!(one["code"]["text"], "ringing");
    assert_eq!(one["derivedFrom"][0]["reference"], links::urn(check_in));
    let score = "{score}";
    let system = codes::UCUM;
    assert_eq!(
        one["valueQuantity"],
        json!({ "value": 0, "unit": score, "system": system, "code": score })
    );
    assert_eq!(of_measure(2)["valueBoolean"], false);
    assert_eq!(
        of_measure(3)["valueQuantity"],
        json!({ "value": 4200, "unit": "steps" })
    );
    let sites = &of(&resources, "Condition")[0]["bodySite"];
    assert_eq!(sites.as_array().map(Vec::len), Some(2));
    // Without it the record is as it was.
    assert_eq!(
        of(&self::resources(&log), "Observation").len() + 3,
        of(&resources, "Observation").len()
    );
}

#[test]
fn a_record_without_episodes_is_a_patient() {
    let mut log = example().log;
    log.episodes.clear();
    log.patient.name = None;
    let resources = resources(&log);
    assert_eq!(of(&resources, "Patient").len(), 1);
    assert_eq!(of(&resources, "Condition").len(), 0);
    let cautions: Vec<_> = of(&resources, "Flag")
        .iter()
        .map(|flag| flag["code"]["coding"][0]["code"].clone())
        .collect();
    assert_eq!(cautions, ["pregnancy", "osteoporosis"]);
}
