//! What `tend-cli review` costs, and how that grows: 100, 1,000 and 10,000 logs on the disk,
//! each of its own.
//!
//! The logs are the demo patient's, four months and three episodes, varied by their number:
//! other dates, other answers, other gaps, now and then a danger sign. The floor in the same
//! run is reading the bytes of the same files, one after the other.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use chrono::{DateTime, Days, FixedOffset};
use exchange::log::{self, LogFile};
use recovery::{Flag, Score};
use uuid::Uuid;

use super::run::{Taken, in_units, run, tell_the_load, tend_cli};

const SIZES: [usize; 3] = [100, 1_000, 10_000];
/// Each size is reviewed so often; the median counts.
const RUNS: usize = 3;

pub(crate) fn measure() {
    let folder = tempfile::tempdir().expect("a folder");
    let largest = SIZES.into_iter().max().unwrap_or(0);
    eprintln!("writing {largest} logs");
    let written = logs_in(folder.path(), largest);
    println!("| logs | MiB | time, s | logs a second | floor, s | most memory, MiB |");
    println!("|--:|--:|--:|--:|--:|--:|");
    for size in SIZES {
        let folders: Vec<_> = written.iter().take(size / PER_FOLDER).collect();
        let (bytes, floor) = floor(&folders);
        let mut taken: Vec<Taken> = (0..RUNS).map(|_| reviewed(&folders)).collect();
        taken.sort_by_key(|taken| taken.time);
        let peak = taken.iter().map(|taken| taken.peak).max().unwrap_or(0);
        let time = taken[RUNS / 2].time.as_secs_f64();
        println!(
            "| {size} | {:.1} | {time:.2} | {:.0} | {:.2} | {:.1} |",
            in_units(bytes, 1 << 20),
            in_units(size as u64, 1) / time,
            floor.as_secs_f64(),
            in_units(peak, 1 << 10),
        );
    }
    tell_the_load();
}

/// How many logs lie in one folder.
const PER_FOLDER: usize = 100;

/// Writes so many logs, a hundred to a folder, and gives the folders.
fn logs_in(root: &Path, logs: usize) -> Vec<PathBuf> {
    let mut folders = Vec::new();
    for number in 0..logs {
        if number % PER_FOLDER == 0 {
            let folder = root.join(format!("{:03}", number / PER_FOLDER));
            fs::create_dir(&folder).expect("a folder");
            folders.push(folder);
        }
        let file = varied(number as u64);
        let path = folders[number / PER_FOLDER].join(format!("{number:05}.tend"));
        fs::write(path, log::write(&file)).expect("written");
    }
    folders
}

/// The log of the patient of this number. The same every time, and no two the same.
fn varied(number: u64) -> LogFile {
    let base: DateTime<FixedOffset> = "2026-03-01T20:00:00+01:00".parse().expect("a moment");
    let exported_at = base - Days::new(number % 365);
    let mut log = planner::demo_log(exported_at);
    log.patient.name = Some(format!("Patient {number:05}"));
    let mut dice = fastrand::Rng::with_seed(number);
    for episode in &mut log.episodes {
        episode.id = id(&mut dice);
        let gaps = number % 5;
        episode.check_ins.retain(|_| dice.u64(..20) >= gaps);
        for check_in in &mut episode.check_ins {
            check_in.id = id(&mut dice);
            let more = dice.i64(..3);
            check_in.pain = check_in.pain.map(|pain| shifted(pain, more));
            check_in.movement = check_in.movement.map(|m| shifted(m, dice.i64(..2)));
            let flag = Flag::ALL[dice.usize(..Flag::ALL.len())];
            if dice.u32(..3_000) == 0 && !check_in.flags.contains(&flag) {
                check_in.flags.push(flag);
            }
        }
        for session in &mut episode.sessions {
            session.id = id(&mut dice);
        }
    }
    LogFile {
        exported_at,
        app_version: "0.1.0".to_owned(),
        beside: Default::default(),
        log,
    }
}

fn id(dice: &mut fastrand::Rng) -> Uuid {
    Uuid::from_u64_pair(dice.u64(..), dice.u64(..))
}

fn shifted(score: Score, more: i64) -> Score {
    let value = i64::from(score.get()) + more;
    Score::try_from(value.min(10)).unwrap_or(score)
}

/// How many bytes the files have, and how long reading them takes.
fn floor(folders: &[&PathBuf]) -> (u64, Duration) {
    let start = Instant::now();
    let mut bytes = 0;
    for folder in folders {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            bytes += fs::read(path).expect("a file").len() as u64;
        }
    }
    (bytes, start.elapsed())
}

/// One review of these folders.
fn reviewed(folders: &[&PathBuf]) -> Taken {
    run(tend_cli().arg("review").args(folders))
}
