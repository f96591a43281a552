//! The order in which the figures are taken.

#[path = "arrivals.rs"]
mod arrivals;
#[path = "delay.rs"]
mod delay;
#[path = "idle.rs"]
mod idle;
#[path = "machine.rs"]
mod machine;
#[path = "memory.rs"]
mod memory;
#[path = "patient.rs"]
mod patient;
#[path = "process.rs"]
mod process;
#[path = "spread.rs"]
mod spread;
#[path = "start.rs"]
mod start;
#[path = "table.rs"]
mod table;

use xtask::Result;

use self::delay::Delays;
use self::idle::Idle;
use self::memory::Memory;
use self::process::Processors;
use self::start::Starts;

/// Reminders waited for in each of the two states: enough that a 99th percentile is not the worst
/// of the run.
const TRIALS: usize = 220;
/// Starts of either program, and minutes of idling in all states at once.
const STARTS: usize = 15;
const MINUTES: usize = 3;

/// What a window costs, measured in one run.
#[derive(Debug)]
struct Window {
    starts: Starts,
    idle: Idle,
    memory: Memory,
}

/// How late a reminder is, in full: the table goes into the README.
///
/// # Errors
/// When something does not start or does not come.
pub(crate) fn reminders() -> Result {
    let table = reminders_table(TRIALS)?;
    println!("\n{table}");
    xtask::readme::put("reminders", &table)
}

/// As [`reminders`], with so many of them, and printed alone.
///
/// # Errors
/// As [`reminders`].
pub(crate) fn rehearse_reminders(trials: usize) -> Result {
    println!("\n{}", reminders_table(trials)?);
    Ok(())
}

/// What a window costs, in full: the table goes into the README.
///
/// # Errors
/// When something does not start or is not painted.
pub(crate) fn window() -> Result {
    let table = window_table(STARTS, MINUTES)?;
    println!("\n{table}");
    xtask::readme::put("window", &table)
}

/// As [`window`], with so many starts and minutes, and printed alone.
///
/// # Errors
/// As [`window`].
pub(crate) fn rehearse_window(starts: usize, minutes: usize) -> Result {
    println!("\n{}", window_table(starts, minutes)?);
    Ok(())
}

fn reminders_table(trials: usize) -> Result<String> {
    let (delays, busy): (Delays, _) = busy_with(|| delay::measured(trials))?;
    Ok(table::of_reminders(&delays, busy))
}

fn window_table(starts: usize, minutes: usize) -> Result<String> {
    let (window, busy) = busy_with(|| {
        Ok(Window {
            starts: start::measured(starts)?,
            idle: idle::measured(minutes)?,
            memory: memory::measured(starts.div_ceil(4))?,
        })
    })?;
    Ok(table::of_window(&window, busy))
}

/// What is measured, and how much of the machine's processors was busy meanwhile, with whatever,
/// in percent.
fn busy_with<T>(measured: impl FnOnce() -> Result<T>) -> Result<(T, u64)> {
    let before = Processors::now()?;
    let measured = measured()?;
    Ok((measured, Processors::now()?.busy_since(before)))
}
