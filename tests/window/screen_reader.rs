//! What a screen reader is told of the window: the accessibility bus of a desk, and a reader of
//! what stands on it.

use std::cell::Cell;
use std::process::{Command, Stdio};

use serde::Deserialize;
use xtask::virtual_desk::{Running, VirtualDesk};

/// Starts the bus that screen readers listen on; where Debian has it.
const LAUNCHER: &str = "/usr/libexec/at-spi-bus-launcher";
/// Reads what is on it.
const READER: &str = "tests/outside/read_accessible.py";

thread_local! {
    static LISTENS: Cell<bool> = const { Cell::new(false) };
}

/// From here on a screen reader listens on this thread's desks, or none does.
pub fn listen(wanted: bool) {
    LISTENS.set(wanted);
}

/// One thing a screen reader is told of.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Told {
    /// What it is, as AT-SPI says it: `push button`.
    pub role: String,
    /// What it is called; empty where it has no name.
    pub name: String,
    /// How deep it lies.
    pub depth: u32,
    /// `focusable`, `showing` and so on.
    pub states: Vec<String>,
}

/// Starts the accessibility bus of a desk, where a screen reader listens.
pub(super) fn start(desk: &VirtualDesk) -> Option<Running> {
    if !LISTENS.get() {
        return None;
    }
    let mut launcher = Command::new(LAUNCHER);
    launcher
        .args(["--launch-immediately", "--a11y=1"])
        .stdout(Stdio::null());
    let bus = Running::start(let_in(desk.seat(&mut launcher)), LAUNCHER);
    Some(bus.unwrap_or_else(|failed| panic!("{failed}")))
}

/// Makes a command talk to the accessibility bus of its desk.
pub(super) fn let_in(command: &mut Command) -> &mut Command {
    command.env_remove("NO_AT_BRIDGE")
}

/// Everything a screen reader is told of a program now; nothing before the program is on the bus.
pub(super) fn hears(desk: &VirtualDesk, program: &str) -> Option<Vec<Told>> {
    let mut reader = Command::new("/usr/bin/python3");
    reader.arg(xtask::house::root().join(READER)).arg(program);
    let read = let_in(desk.seat(&mut reader)).output().unwrap();
    if !read.status.success() {
        return None;
    }
    let lines = String::from_utf8(read.stdout).unwrap();
    let told = lines
        .lines()
        .map(|line| serde_json::from_str(line).unwrap());
    Some(told.collect())
}
