//! What Tend holds in memory: with its window, after it was closed, and started without; and what an
//! empty window does.

use chrono::Local;
use xtask::{Result, house};

use super::machine::{Machine, Start};
use super::spread::Spread;
use super::start::FLOOR;
use super::{patient, process};

/// In MiB (PSS of the process tree), when it has come to rest.
#[derive(Debug)]
pub(crate) struct Memory {
    /// The window is open.
    pub(crate) open: Spread,
    /// The window has been closed.
    pub(crate) closed: Spread,
    /// The window has never been open.
    pub(crate) hidden: Spread,
    /// An empty window is open.
    pub(crate) floor: Spread,
}

/// Looks at so many starts of each kind, one after the other.
///
/// # Errors
/// When Tend does not start, paint or close.
pub(crate) fn measured(starts: usize) -> Result<Memory> {
    let (mut open, mut closed, mut hidden) = (Vec::new(), Vec::new(), Vec::new());
    let mut floor = Vec::new();
    let machine = Machine::new()?;
    patient::writes_ten_years(&machine.log_book(), Local::now().fixed_offset())?;
    let program = house::released("tend");
    for start in 1..=starts {
        let tend = machine.start(&program, Start::Window)?;
        tend.painted()?;
        tend.rests()?;
        open.push(process::memory(tend.id())?);
        tend.close()?;
        tend.rests()?;
        closed.push(process::memory(tend.id())?);
        drop(tend);
        let tend = machine.start(&program, Start::Background)?;
        tend.rests()?;
        hidden.push(process::memory(tend.id())?);
        drop(tend);
        let empty = machine.start(&house::released(FLOOR), Start::Window)?;
        empty.shown()?;
        empty.rests()?;
        floor.push(process::memory(empty.id())?);
        println!("memory: start {start} of {starts}");
    }
    Ok(Memory {
        open: Spread::of(open),
        closed: Spread::of(closed),
        hidden: Spread::of(hidden),
        floor: Spread::of(floor),
    })
}
