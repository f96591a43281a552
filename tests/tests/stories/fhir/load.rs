//! The load that the README shows, run by DuckDB as it stands there, against what the recovery
//! model says of the same logs.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use chrono::NaiveDate;
use exchange::log;
use recovery::assessment::Test;
use recovery::{Episode, Log};
use serde_json::Value;
use uuid::Uuid;

use crate::fhir::logs::{Logs, export};

/// The one query of the README.
fn query() -> String {
    let readme = fs::read_to_string(xtask::house::root().join("README.md")).unwrap();
    let (_, after) = readme.split_once("```sql\n").expect("a query");
    let (query, rest) = after.split_once("```").unwrap();
    assert!(!rest.contains("```sql"), "there is one query");
    query.to_owned()
}

/// What the query gives in each folder.
fn answers<'a>(logs: &Logs, places: impl Iterator<Item = &'a Path>) -> Vec<Vec<Value>> {
    let file = logs.folder().join("query.sql");
    fs::write(&file, query()).unwrap();
    let output = Command::new(xtask::outside::python().unwrap())
        .arg("-B")
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("outside/run_sql.py"))
        .arg(&file)
        .args(places)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn the_query_of_the_readme_gives_the_means_of_the_model() {
    let logs = Logs::all();
    let folders = logs.folders();
    // It reads `clinic/*/Observation.ndjson` from where it is run.
    let places = folders
        .iter()
        .map(|folder| folder.ancestors().nth(2).unwrap());
    let answers = answers(&logs, places);

    let mut compared = 0;
    for (((name, path), folder), rows) in logs.logs.iter().zip(&folders).zip(&answers) {
        let episode_of = plans(folder);
        let found: BTreeMap<_, _> = rows
            .iter()
            .map(|row| {
                let plan = row["plan"].as_str().unwrap();
                let last: NaiveDate = row["last"].as_str().unwrap().parse().unwrap();
                (episode_of[plan], (last, row["mean_pain"].as_f64().unwrap()))
            })
            .collect();
        let mut log = read(path, &logs);
        // The model judges no check-in after the closing; the query knows of no closing.
        log.episodes.iter_mut().for_each(|each| each.closed = None);
        for episode in &log.episodes {
            let Some(last) = last_pain(episode) else {
                continue;
            };
            match (mean_pain(&log, episode.id, last), found.get(&episode.id)) {
                (Some(mean), Some((on, found))) => {
                    assert_eq!(*on, last, "{name}");
                    assert!((mean - found).abs() < 1e-9, "{name}: {mean} {found}");
                    compared += 1;
                }
                (mean, found) => assert_eq!((mean, found), (None, None), "{name}"),
            }
        }
    }
    assert!(compared > 40, "{compared}");
}

/// As a clinic has it: five hundred folders in one load. Each is the folder of a case again, its
/// patient and plans renamed as those of somebody else are.
#[test]
fn five_hundred_logs_are_one_load() {
    const COPIES: usize = 500;
    let logs = Logs::all();
    let folders = logs.folders();
    let clinic = logs.folder().join("all/clinic");
    let mut alone = BTreeMap::new();
    for place in 0..COPIES {
        let folder = &folders[place % folders.len()];
        let observations = fs::read_to_string(folder.join("Observation.ndjson")).unwrap();
        let renamed = observations
            .replace("Patient/", &format!("Patient/{place}-"))
            .replace("CarePlan/", &format!("CarePlan/{place}-"));
        let copy = clinic.join(place.to_string());
        fs::create_dir_all(&copy).unwrap();
        fs::write(copy.join("Observation.ndjson"), renamed).unwrap();
    }
    let places = folders
        .iter()
        .map(|folder| folder.ancestors().nth(2).unwrap().to_owned());
    let places: Vec<_> = places.chain([logs.folder().join("all")]).collect();
    let mut answers = answers(&logs, places.iter().map(PathBuf::as_path));
    let together = answers.pop().unwrap();
    for (place, rows) in (0..COPIES).zip(answers.iter().cycle()) {
        for row in rows {
            let plan = row["plan"].as_str().unwrap();
            let plan = plan.replace("CarePlan/", &format!("CarePlan/{place}-"));
            alone.insert(plan, row["mean_pain"].clone());
        }
    }
    let found: BTreeMap<_, _> = together
        .iter()
        .map(|row| {
            let plan = row["plan"].as_str().unwrap().to_owned();
            (plan, row["mean_pain"].clone())
        })
        .collect();
    assert!(found.len() > 300, "{}", found.len());
    assert!(found.keys().eq(alone.keys()));
    for (plan, mean) in found {
        let [mean, alone] = [&mean, &alone[&plan]].map(|it| it.as_f64().unwrap());
        assert!((mean - alone).abs() < 1e-9, "{plan}: {mean} {alone}");
    }
}

/// The episode of each plan, as `CarePlan.ndjson` has it.
fn plans(folder: &Path) -> BTreeMap<String, Uuid> {
    let Ok(lines) = fs::read_to_string(folder.join("CarePlan.ndjson")) else {
        return BTreeMap::new();
    };
    lines
        .lines()
        .map(|line| {
            let plan: Value = serde_json::from_str(line).unwrap();
            let condition = plan["addresses"][0]["reference"].as_str().unwrap();
            let episode = condition.strip_prefix("Condition/").unwrap();
            let id = plan["id"].as_str().unwrap();
            (format!("CarePlan/{id}"), episode.parse().unwrap())
        })
        .collect()
}

/// The log as the model reads it; a log book's is exported for it.
fn read(path: &Path, logs: &Logs) -> Log {
    if path.extension().is_some_and(|ending| ending == "tend") {
        let out = logs.folder().join("exported.log.json");
        export(path, "log", &out);
        return log::read(&out).unwrap().log;
    }
    log::read(path).unwrap().log
}

fn last_pain(episode: &Episode) -> Option<NaiveDate> {
    let answered = episode.check_ins.iter().filter(|each| each.pain.is_some());
    answered.map(recovery::CheckIn::date).max()
}

/// The mean pain of the week to a date, as the pain criterion has it.
fn mean_pain(log: &Log, episode: Uuid, on: NaiveDate) -> Option<f64> {
    let verdicts = recovery::assess(log, on);
    let verdict = verdicts.iter().find(|each| each.episode == episode)?;
    let findings = &verdict.criteria.pain.findings;
    let level = findings
        .iter()
        .find(|each| each.test == Test::PainAcceptable)?;
    level.value.as_ref().map(recovery::Exact::to_f64)
}
