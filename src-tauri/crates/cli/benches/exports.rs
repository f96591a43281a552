//! What a log of ten years costs in every form: how long `tend-cli export` takes as it is
//! released, the most it holds in memory, and the size of what it writes.
//!
//! The log is that of [`ten_years`]. The floor in the same run is the
//! log copied as it is. Memory is the most the kernel has seen resident (`VmHWM` of proc(5)),
//! looked at every millisecond until the end.

#![allow(
    clippy::expect_used,
    reason = "a bench that cannot make its log has nothing to say"
)]

#[cfg(target_os = "linux")]
mod ten_years;

#[cfg(target_os = "linux")]
fn main() {
    linux::main();
}

#[cfg(not(target_os = "linux"))]
fn main() {
    println!("what exporting costs is measured on Linux");
}

#[cfg(target_os = "linux")]
mod linux {
    use std::fs;
    use std::path::Path;
    use std::process::{Command, Stdio};
    use std::thread;
    use std::time::{Duration, Instant};

    use exchange::log;

    use super::ten_years::ten_years;

    /// Each form is written so often; the median counts.
    const RUNS: usize = 3;
    /// The forms with what `tend-cli` is told, `OUT` being where it writes.
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

    pub(super) fn main() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("ten-years.tend");
        fs::write(&path, log::write(&ten_years())).expect("written");

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
                    let (time, peak) = exported(&path, told, &out);
                    let size = size(&out);
                    clear(&out);
                    (time, peak, size)
                })
                .collect();
            taken.sort_by_key(|(time, ..)| *time);
            let peak = taken.iter().map(|(_, peak, _)| *peak).max();
            let (time, _, size) = taken[RUNS / 2];
            line(name, time, peak, size);
        }
        let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
        let cores = thread::available_parallelism().map_or(1, std::num::NonZero::get);
        println!("\n{cores} cores; load at the end: {}", load.trim());
    }

    /// Time, the most memory in KiB, and the size in bytes.
    fn line(name: &str, time: Duration, peak: Option<u64>, size: u64) {
        let peak = peak.map_or_else(String::new, |peak| {
            format!("{:.0}", in_units(peak, 1 << 10))
        });
        let (time, size) = (time.as_secs_f64(), in_units(size, 1 << 20));
        println!("| {name} | {time:.2} | {peak} | {size:.1} |");
    }

    fn exported(log: &Path, told: &[&str], out: &Path) -> (Duration, u64) {
        let start = Instant::now();
        let mut export = Command::new(env!("CARGO_BIN_EXE_tend-cli"))
            .arg("export")
            .arg(log)
            .args(told)
            .arg("--out")
            .arg(out)
            .env("TEND_PASSPHRASE", "seven quiet herons over the weir")
            .stdout(Stdio::null())
            .spawn()
            .expect("tend-cli starts");
        let mut peak = 0;
        let ended = loop {
            peak = resident(export.id()).unwrap_or(0).max(peak);
            if let Some(ended) = export.try_wait().expect("tend-cli ends") {
                break ended;
            }
            thread::sleep(Duration::from_millis(1));
        };
        assert!(ended.success(), "{told:?}: {ended}");
        (start.elapsed(), peak)
    }

    /// The most a process has held in memory, in KiB.
    fn resident(process: u32) -> Option<u64> {
        let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
        let line = status
            .lines()
            .find_map(|line| line.strip_prefix("VmHWM:"))?;
        line.split_whitespace().next()?.parse().ok()
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

    #[expect(clippy::cast_precision_loss, reason = "far below 2^52")]
    fn in_units(number: u64, unit: u64) -> f64 {
        number as f64 / unit as f64
    }
}
