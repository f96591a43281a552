//! What `tend-cli review` costs, and how that grows: 100, 1,000 and 10,000 logs on the disk,
//! each of its own, read by the program as it is released.
//!
//! The logs are the demo patient's, four months and three episodes, varied by their number:
//! other dates, other answers, other gaps, now and then a danger sign. The floor in the same
//! run is reading the bytes of the same files, one after the other. Memory is the most the
//! kernel has seen resident (`VmHWM` of proc(5)), looked at every millisecond until the end.

#![allow(
    clippy::expect_used,
    reason = "a bench that cannot make its logs has nothing to say"
)]

#[cfg(target_os = "linux")]
fn main() {
    linux::main();
}

#[cfg(not(target_os = "linux"))]
fn main() {
    println!("what reviewing costs is measured on Linux");
}

#[cfg(target_os = "linux")]
mod linux {
    use std::fs;
    use std::path::{Path, PathBuf};
    use std::process::{Command, Stdio};
    use std::thread;
    use std::time::{Duration, Instant};

    use chrono::{DateTime, Days, FixedOffset};
    use exchange::log::{self, LogFile};
    use recovery::{Flag, Score};
    use uuid::Uuid;

    const SIZES: [usize; 3] = [100, 1_000, 10_000];
    /// Each size is reviewed so often; the median counts.
    const RUNS: usize = 3;

    /// One review.
    #[derive(Clone, Copy)]
    struct Taken {
        time: Duration,
        /// The most it held in memory, in KiB.
        peak: u64,
    }

    pub(super) fn main() {
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
        let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
        let cores = thread::available_parallelism().map_or(1, std::num::NonZero::get);
        println!("\n{cores} cores; load at the end: {}", load.trim());
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
        let mut dice = Dice(number.wrapping_add(1));
        for episode in &mut log.episodes {
            episode.id = dice.id();
            let gaps = number % 5;
            episode.check_ins.retain(|_| dice.below(20) >= gaps);
            for check_in in &mut episode.check_ins {
                check_in.id = dice.id();
                let more = dice.below(3);
                check_in.pain = check_in.pain.map(|pain| shifted(pain, more));
                check_in.movement = check_in.movement.map(|m| shifted(m, dice.below(2)));
                let flag = Flag::ALL[dice.at(Flag::ALL.len())];
                if dice.below(3_000) == 0 && !check_in.flags.contains(&flag) {
                    check_in.flags.push(flag);
                }
            }
            for session in &mut episode.sessions {
                session.id = dice.id();
            }
        }
        LogFile {
            exported_at,
            app_version: "0.1.0".to_owned(),
            beside: Default::default(),
            log,
        }
    }

    fn shifted(score: Score, more: u64) -> Score {
        let value = i64::from(score.get()) + more.cast_signed();
        Score::try_from(value.min(10)).unwrap_or(score)
    }

    /// Numbers that look like chance and are the same every time. Source: SplitMix64.
    struct Dice(u64);

    impl Dice {
        fn next(&mut self) -> u64 {
            self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mut z = self.0;
            z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            z ^ (z >> 31)
        }

        fn below(&mut self, most: u64) -> u64 {
            self.next() % most
        }

        fn at(&mut self, places: usize) -> usize {
            usize::try_from(self.below(places as u64)).unwrap_or(0)
        }

        fn id(&mut self) -> Uuid {
            Uuid::from_u64_pair(self.next(), self.next())
        }
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

    /// One review of these folders, its table thrown away.
    fn reviewed(folders: &[&PathBuf]) -> Taken {
        let start = Instant::now();
        let mut review = Command::new(env!("CARGO_BIN_EXE_tend-cli"))
            .arg("review")
            .args(folders)
            .stdout(Stdio::null())
            .spawn()
            .expect("tend-cli starts");
        let mut peak = 0;
        let ended = loop {
            peak = resident(review.id()).unwrap_or(0).max(peak);
            if let Some(ended) = review.try_wait().expect("tend-cli ends") {
                break ended;
            }
            thread::sleep(Duration::from_millis(1));
        };
        let time = start.elapsed();
        assert!(ended.success(), "{ended}");
        Taken { time, peak }
    }

    /// The most a process has held in memory, in KiB.
    fn resident(process: u32) -> Option<u64> {
        let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
        let line = status
            .lines()
            .find_map(|line| line.strip_prefix("VmHWM:"))?;
        line.split_whitespace().next()?.parse().ok()
    }

    #[expect(clippy::cast_precision_loss, reason = "far below 2^52")]
    fn in_units(number: u64, unit: u64) -> f64 {
        number as f64 / unit as f64
    }
}
