//! One run of `tend-cli`, watched from outside.

use std::fs;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// What one run took.
#[derive(Clone, Copy)]
pub(crate) struct Taken {
    pub(crate) time: Duration,
    /// The most it held in memory, in KiB.
    pub(crate) peak: u64,
}

/// `tend-cli` as it is built with the bench.
pub(crate) fn tend_cli() -> Command {
    Command::new(env!("CARGO_BIN_EXE_tend-cli"))
}

/// Runs a command to its good end; what it prints is thrown away.
pub(crate) fn run(command: &mut Command) -> Taken {
    let start = Instant::now();
    let mut running = command
        .stdout(Stdio::null())
        .spawn()
        .expect("tend-cli starts");
    let mut peak = 0;
    let ended = loop {
        peak = resident(running.id()).unwrap_or(0).max(peak);
        if let Some(ended) = running.try_wait().expect("tend-cli ends") {
            break ended;
        }
        thread::sleep(Duration::from_millis(1));
    };
    let time = start.elapsed();
    assert!(ended.success(), "{command:?}: {ended}");
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

/// How busy the machine was.
pub(crate) fn tell_the_load() {
    let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let cores = thread::available_parallelism().map_or(1, std::num::NonZero::get);
    println!("\n{cores} cores; load at the end: {}", load.trim());
}

/// A number of bytes or of KiB in larger units.
#[expect(clippy::cast_precision_loss, reason = "far below 2^52")]
pub(crate) fn in_units(number: u64, unit: u64) -> f64 {
    number as f64 / unit as f64
}
