//! From due to shown: how long after its minute has begun a reminder arrives at the
//! notification server.
//!
//! Sessions are due on whole minutes, so the clock of the tests is set to a second or so
//! before the next one and runs on; Tend finds out by itself, as it does with any clock. The
//! phase within the second is another each time. Between the trials the floor is taken: a
//! thread that sleeps up to its moment and calls the same server over a connection kept open.

use std::time::{Duration, SystemTime};

use chrono::{DateTime, FixedOffset, NaiveDateTime, TimeDelta};
use xtask::{Failed, Result, house};
use zbus::blocking::{Connection, connection};
use zbus::zvariant::Value;

use super::arrivals::{self, Arrivals};
use super::machine::{Machine, PATIENCE, Start};
use super::patient;
use super::spread::Spread;

/// A Monday in an ordinary week, in winter time.
const ZONE: i32 = 3_600;
const MORNING: &str = "2026-03-02T07:30:00";
/// After the quiet hours; the first one also waits for the start, and is not counted.
const FIRST: &str = "2026-03-02T07:57:00";
/// Apart, so that none is put together with the next: until the quiet hours there are 281.
const APART: TimeDelta = TimeDelta::minutes(3);
/// The clock is set so long before a reminder is due at least, and a second more at most.
const AHEAD: Duration = Duration::from_millis(450);
/// A second, taken apart so that the parts lie evenly however many there are: the golden ratio.
const PHASE: f64 = 0.618_033_988_749_895;

/// In milliseconds.
#[derive(Debug)]
pub(crate) struct Delays {
    /// The window has never been open.
    pub(crate) hidden: Spread,
    /// The window is open.
    pub(crate) open: Spread,
    /// A thread that sleeps, and nothing else.
    pub(crate) floor: Spread,
}

/// Waits for so many reminders in either state, in both at the same time.
///
/// # Errors
/// When one does not come, or comes before it is due.
pub(crate) fn measured(trials: usize) -> Result<Delays> {
    let (hidden, open) = std::thread::scope(|scope| {
        let hidden = scope.spawn(|| in_state(Start::Background, trials));
        let open = in_state(Start::Window, trials);
        let hidden = hidden.join();
        (hidden, open)
    });
    let hidden = hidden.map_err(|_| Failed("the reminders without a window".to_owned()))?;
    let ((hidden, floor), (open, more)) = (hidden?, open?);
    let delays = Delays {
        hidden: Spread::of(hidden),
        open: Spread::of(open),
        floor: Spread::of([floor, more].concat()),
    };
    println!("{delays:?}");
    Ok(delays)
}

/// How late each reminder was, and each call of the floor between them.
fn in_state(start: Start, trials: usize) -> Result<(Vec<f64>, Vec<f64>)> {
    let machine = Machine::new()?;
    let dues: Vec<_> = std::iter::successors(Some(local(FIRST)?), |due| Some(*due + APART))
        .take(trials + 1)
        .collect();
    let morning = zoned(local(MORNING)?)?;
    patient::writes_a_log(&machine.log_book(), morning, &dues)?;
    machine.runs_from(morning)?;
    let tend = machine.start(&house::built("tend"), start)?;
    if start == Start::Window {
        tend.painted()?;
    }
    let caller = caller_on(machine.bus_address())?;
    let (mut delays, mut floor) = (Vec::new(), Vec::new());
    for (trial, due) in dues.into_iter().enumerate() {
        let phase = Duration::from_secs_f64(phase(trial));
        delays.push(reminded(&machine, due, AHEAD + phase)?);
        // In two states, so that there are as many of the floor as of each.
        if trial % 2 == 1 {
            floor.push(called(&caller, machine.arrivals(), trial, phase / 4)?);
        }
        if trial % 20 == 0 {
            println!("{start:?}: {trial} of {trials}");
        }
    }
    // Before its machine.
    drop(tend);
    delays.remove(0);
    Ok((delays, floor))
}

/// One reminder: how late it was.
fn reminded(machine: &Machine, due: NaiveDateTime, ahead: Duration) -> Result<f64> {
    let before = TimeDelta::from_std(ahead).unwrap_or(TimeDelta::zero());
    let set = machine.runs_from(zoned(due)? - before)?;
    let named = due.format("%H:%M").to_string();
    let arrived = machine.arrivals().of(&named, PATIENCE)?;
    late(arrived, set + ahead, &named)
}

/// One call of the floor: how late it was.
fn called(caller: &Connection, server: &Arrivals, trial: usize, ahead: Duration) -> Result<f64> {
    let due = SystemTime::now() + ahead;
    let named = format!("floor {trial}.");
    std::thread::sleep(due.duration_since(SystemTime::now()).unwrap_or_default());
    caller
        .call_method(
            Some(arrivals::NAME),
            arrivals::PATH,
            Some(arrivals::NAME),
            "Notify",
            &(
                "floor",
                0_u32,
                "",
                &named,
                "",
                Vec::<&str>::new(),
                std::collections::HashMap::<&str, Value<'_>>::new(),
                -1_i32,
            ),
        )
        .map_err(|error| Failed(format!("the floor: {error}")))?;
    late(server.of(&named, PATIENCE)?, due, &named)
}

fn late(arrived: SystemTime, due: SystemTime, named: &str) -> Result<f64> {
    arrived
        .duration_since(due)
        .map(|late| late.as_secs_f64() * 1_000.0)
        .map_err(|early| Failed(format!("{named} came {:?} early", early.duration())))
}

fn caller_on(bus: &str) -> Result<Connection> {
    connection::Builder::address(bus)
        .and_then(connection::Builder::build)
        .map_err(|error| Failed(format!("the session bus: {error}")))
}

/// In seconds, below one.
fn phase(trial: usize) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "a few hundred")]
    let turns = trial as f64 * PHASE;
    turns.fract()
}

fn local(text: &str) -> Result<NaiveDateTime> {
    text.parse()
        .map_err(|error| Failed(format!("{text}: {error}")))
}

fn zoned(local: NaiveDateTime) -> Result<DateTime<FixedOffset>> {
    FixedOffset::east_opt(ZONE)
        .and_then(|zone| local.and_local_timezone(zone).single())
        .ok_or_else(|| Failed(format!("{local} is no moment")))
}
