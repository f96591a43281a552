//! pandas: the same cells, and the same day values and means as the recovery model's.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use chrono::NaiveDate;
use exchange::folder::write_folder;
use recovery::{DayValues, Log, Measured};
use serde_json::Value;

use crate::tables::logs;

/// What pandas found in each folder.
fn found(folders: &[PathBuf]) -> Vec<Value> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("outside/read_tables.py");
    let output = Command::new(xtask::outside::python().unwrap())
        .arg("-B")
        .arg(script)
        .args(folders)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn pandas_reads_the_same_cells_and_comes_to_the_same_means_as_the_model() {
    let folder = tempfile::tempdir().unwrap();
    let logs = logs::all();
    let mut folders = Vec::new();
    for (name, log) in &logs {
        let path = folder.path().join(name);
        write_folder(&path, &logs::files(log)).unwrap();
        assert_eq!(fs::read_dir(&path).unwrap().count(), 10);
        folders.push(path);
    }
    let mut weeks = 0;
    for ((name, log), found) in logs.iter().zip(found(&folders)) {
        for file in logs::files(log) {
            let read: Vec<Vec<String>> =
                serde_json::from_value(found["cells"][&file.name].clone()).unwrap();
            assert_eq!(read, logs::cells(&file), "{name}: {}", file.name);
        }
        let expected = means(log);
        weeks += expected.len();
        let read: BTreeMap<String, Value> = serde_json::from_value(found["means"].clone()).unwrap();
        assert_eq!(read, expected, "{name}");
    }
    assert!(weeks > 2000, "{weeks}");
}

/// Of each episode, measure and date that answered: the mean of the date, and the one of the
/// week that ends with it, exactly, as fractions.
fn means(log: &Log) -> BTreeMap<String, Value> {
    let mut means = BTreeMap::new();
    for episode in &log.episodes {
        for measured in Measured::ALL {
            let values = DayValues::of(&episode.check_ins, *measured);
            for day in values.between(NaiveDate::MIN, NaiveDate::MAX) {
                let week = values.window_mean(day.date).map(|mean| mean.to_string());
                let key = format!("{} {} {}", episode.id, measured.code(), day.date);
                means.insert(key, serde_json::json!([day.mean.to_string(), week]));
            }
        }
    }
    means
}
