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
#[path = "table.rs"]
mod table;

use xtask::Result;

use self::delay::Delays;
use self::idle::Idle;
use self::memory::Memory;
use self::process::Processors;

/// How much is measured.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Extent {
    /// Reminders waited for, in each of the two states.
    pub(crate) trials: usize,
    /// Minutes of idling, in all states at once.
    pub(crate) minutes: usize,
    /// Starts whose memory is looked at, of each kind.
    pub(crate) starts: usize,
}

/// Enough that a 99th percentile is not the worst of the run.
const FULL: Extent = Extent {
    trials: 220,
    minutes: 3,
    starts: 3,
};

/// Everything that was measured in one run.
#[derive(Debug)]
struct Figures {
    delays: Delays,
    idle: Idle,
    memory: Memory,
    /// How much of the machine's processors was busy meanwhile, with whatever, in percent.
    busy: u64,
}

/// Measures in full and puts the table into the README.
///
/// # Errors
/// When something does not start or does not come.
pub(crate) fn for_the_readme() -> Result {
    let table = table::of(&measured(FULL)?);
    println!("\n{table}");
    xtask::readme::put("reminders", &table)
}

/// Measures and prints the table.
///
/// # Errors
/// As [`for_the_readme`].
pub(crate) fn rehearse(extent: Extent) -> Result {
    println!("\n{}", table::of(&measured(extent)?));
    Ok(())
}

fn measured(extent: Extent) -> Result<Figures> {
    let before = Processors::now()?;
    Ok(Figures {
        delays: delay::measured(extent.trials)?,
        idle: idle::measured(extent.minutes)?,
        memory: memory::measured(extent.starts)?,
        busy: Processors::now()?.busy_since(before),
    })
}
