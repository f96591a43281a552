//! What a log of ten years costs in every form: how long `tend-cli export` takes, the most it
//! holds in memory, and the size of what it writes. The floor in the same run is the log copied
//! as it is.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use exchange::log::{self, LogFile};

use super::run::{Taken, in_units, run, tell_the_load, tend_cli};
use super::years;

/// Each form is written so often; the median counts.
const RUNS: usize = 3;
/// The forms with what `tend-cli` is told.
const FORMS: [(&str, &[&str]); 9] = [
    ("log", &["--as", "log"]),
    ("log, sealed", &["--as", "log", "--seal"]),
    ("report (PDF), the last eight weeks", &["--as", "pdf"]),
    (
        "report (PDF), ten years",
        &["--as", "pdf", "--from", "2016-01-05"],
    ),
    ("CSV, folder", &["--as", "csv"]),
    ("CSV, zip", &["--as", "csv"]),
    ("FHIR, Bundle", &["--as", "fhir"]),
    ("FHIR, NDJSON", &["--as", "fhir-ndjson"]),
    ("calendar", &["--as", "ics"]),
];

pub(crate) fn measure() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("ten-years.tend");
    let file = LogFile {
        exported_at: years::last(),
        app_version: env!("CARGO_PKG_VERSION").to_owned(),
        beside: Default::default(),
        log: years::ten(years::last(), &years::THREE),
    };
    fs::write(&path, log::write(&file)).expect("written");

    println!("| A log of ten years | time, s | most memory, MiB | size, MiB |");
    println!("|---|--:|--:|--:|");
    let start = Instant::now();
    let copy = fs::read(&path).expect("read");
    fs::write(folder.path().join("copy"), &copy).expect("written");
    line(
        "floor: the log, copied",
        start.elapsed(),
        None,
        copy.len() as u64,
    );
    for (name, told) in FORMS {
        let mut taken: Vec<_> = (0..RUNS)
            .map(|run| {
                let ending = if name.ends_with("zip") { ".zip" } else { "" };
                let out = folder.path().join(format!("out-{run}{ending}"));
                let taken = exported(&path, told, &out);
                let size = size(&out);
                clear(&out);
                (taken, size)
            })
            .collect();
        taken.sort_by_key(|(taken, _)| taken.time);
        let peak = taken.iter().map(|(taken, _)| taken.peak).max();
        let (Taken { time, .. }, size) = taken[RUNS / 2];
        line(name, time, peak, size);
    }
    tell_the_load();
}

/// The most memory in KiB, and the size in bytes.
fn line(name: &str, time: Duration, peak: Option<u64>, size: u64) {
    let peak = peak.map_or_else(String::new, |peak| {
        format!("{:.0}", in_units(peak, 1 << 10))
    });
    let (time, size) = (time.as_secs_f64(), in_units(size, 1 << 20));
    println!("| {name} | {time:.2} | {peak} | {size:.1} |");
}

fn exported(log: &Path, told: &[&str], out: &Path) -> Taken {
    run(tend_cli()
        .arg("export")
        .arg(log)
        .args(told)
        .arg("--out")
        .arg(out)
        .env("TEND_PASSPHRASE", "seven quiet herons over the weir"))
}

/// Of a file, or of all files of a folder.
fn size(path: &Path) -> u64 {
    if path.is_dir() {
        let entries = fs::read_dir(path).expect("a folder");
        return entries
            .map(|entry| size(&entry.expect("an entry").path()))
            .sum();
    }
    fs::metadata(path).expect("a file").len()
}

fn clear(path: &Path) {
    let cleared = if path.is_dir() {
        fs::remove_dir_all(path)
    } else {
        fs::remove_file(path)
    };
    cleared.expect("cleared away");
}
