//! What Tend does while nothing is due, minute by minute, in three states side by side, and beside
//! them an empty window.

use std::time::Duration;

use chrono::Local;
use xtask::{Result, house};

use super::machine::{Machine, Start, Tend};
use super::patient;
use super::process::{Use, Used};
use super::spread::Spread;
use super::start::FLOOR;

const MINUTE: Duration = Duration::from_secs(60);
/// What the thread of the reminder loop is called.
const REMINDERS: &str = "reminders";

/// By state.
#[derive(Debug)]
pub(crate) struct Idle {
    /// The window has never been open.
    pub(crate) hidden: Minutes,
    /// The window has been closed.
    pub(crate) closed: Minutes,
    /// The window is open.
    pub(crate) open: Minutes,
    /// An empty window is.
    pub(crate) floor: Minutes,
}

/// What was used in each minute.
#[derive(Debug, Default)]
pub(crate) struct Minutes(Vec<Minute>);

/// What was used in one.
#[derive(Debug)]
pub(crate) struct Minute {
    /// By the whole tree of processes.
    pub(crate) all: Use,
    /// By the reminder loop alone.
    pub(crate) reminders: Use,
}

impl Minutes {
    /// One figure of each minute.
    pub(crate) fn each(&self, figure: impl Fn(&Minute) -> f64) -> Spread {
        Spread::of(self.0.iter().map(figure).collect())
    }
}

/// Watches for so many minutes.
///
/// # Errors
/// When Tend does not start, paint or close.
pub(crate) fn measured(minutes: usize) -> Result<Idle> {
    let machines = [
        Machine::new()?,
        Machine::new()?,
        Machine::new()?,
        Machine::new()?,
    ];
    let now = Local::now().fixed_offset();
    let [hidden, closed, open, floor] = &machines;
    for machine in [hidden, closed, open] {
        patient::writes_ten_years(&machine.log_book(), now)?;
    }
    let program = house::released("tend");
    let closed = closed.start(&program, Start::Window)?;
    closed.painted()?;
    closed.close()?;
    let open = open.start(&program, Start::Window)?;
    open.painted()?;
    let hidden = hidden.start(&program, Start::Background)?;
    let floor = floor.start(&house::released(FLOOR), Start::Window)?;
    floor.shown()?;
    let tends = [hidden, closed, open, floor];
    for tend in &tends {
        tend.rests()?;
    }
    let [hidden, closed, open, floor] = watched(&tends, minutes);
    Ok(Idle {
        hidden,
        closed,
        open,
        floor,
    })
}

fn watched<const N: usize>(tends: &[Tend<'_>; N], minutes: usize) -> [Minutes; N] {
    let look = || -> [Used; N] { std::array::from_fn(|nth| Used::by(tends[nth].id())) };
    let mut watched = std::array::from_fn(|_| Minutes::default());
    let mut before = look();
    for minute in 1..=minutes {
        std::thread::sleep(MINUTE);
        let after = look();
        for (nth, minutes) in watched.iter_mut().enumerate() {
            minutes.0.push(Minute {
                all: after[nth].since(&before[nth]),
                reminders: after[nth].of_thread(REMINDERS, &before[nth]),
            });
        }
        before = after;
        println!("idle: minute {minute} of {minutes}");
    }
    watched
}
