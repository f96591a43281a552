//! How long a start takes until the window shows all it will: of Tend with the log of ten years, and
//! of an empty window, in turns.

use chrono::Local;
use xtask::{Result, house};

use super::machine::{Machine, Shown, Start};
use super::patient;
use super::spread::Spread;

/// What is measured beside: a window of Tauri with a page of one line.
pub(crate) const FLOOR: &str = "floor-window";

/// Of both.
#[derive(Debug)]
pub(crate) struct Starts {
    /// Tend, its page Today.
    pub(crate) tend: Started,
    /// The empty window.
    pub(crate) floor: Started,
}

/// From the start of the program, in milliseconds.
#[derive(Debug)]
pub(crate) struct Started {
    /// Until its window shows anything.
    pub(crate) first: Spread,
    /// Until it shows all it will.
    pub(crate) whole: Spread,
    /// How often what it showed first was white.
    pub(crate) white: usize,
}

impl Started {
    fn of(shown: &[Shown]) -> Self {
        let each = |figure: fn(&Shown) -> f64| Spread::of(shown.iter().map(figure).collect());
        Self {
            first: each(|shown| shown.first.as_secs_f64() * 1_000.0),
            whole: each(|shown| shown.whole.as_secs_f64() * 1_000.0),
            white: shown.iter().filter(|shown| shown.white).count(),
        }
    }
}

/// Starts either so often, after once each that does not count: what they read is in memory then.
///
/// # Errors
/// When one does not start or is not painted.
pub(crate) fn measured(starts: usize) -> Result<Starts> {
    let (ours, theirs) = (Machine::new()?, Machine::new()?);
    patient::writes_ten_years(&ours.log_book(), Local::now().fixed_offset())?;
    let (mut tend, mut floor) = (Vec::new(), Vec::new());
    for start in 0..=starts {
        for (machine, program, shown) in [(&ours, "tend", &mut tend), (&theirs, FLOOR, &mut floor)]
        {
            let running = machine.start(&house::released(program), Start::Window)?;
            shown.push(running.shown()?);
        }
        println!(
            "start {start} of {starts}: {:?}, floor {:?}",
            tend.last(),
            floor.last()
        );
    }
    Ok(Starts {
        tend: Started::of(&tend[1..]),
        floor: Started::of(&floor[1..]),
    })
}
