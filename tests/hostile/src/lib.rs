//! Hostile input: what every parser is held to, whatever bytes it is given.
//!
//! Each function here takes any bytes and panics where a parser breaks its word. The fuzzer
//! (`cargo xtask fuzz`) looks for bytes that make one panic; the suite hands each of them what the
//! fuzzer has found worth keeping, so that what was mended stays mended. Deliberately absent: any
//! chance. The same bytes do the same.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "to panic is how a parser is found out"
)]

mod answer;
mod bytes;
mod drafts;
mod file;
mod home;
mod import;
mod log;
mod rows;
mod sealed;
mod settings;
mod whole;

use chrono::{DateTime, FixedOffset};

/// What is held to something.
pub struct Parser {
    /// Its name, and that of the folder of what is kept for it.
    pub name: &'static str,
    /// Hands it the bytes.
    pub hold: fn(&[u8]),
}

/// Every parser of what comes from outside.
pub const PARSERS: &[Parser] = &[
    of("log", log::hold),
    of("import", import::hold),
    of("answer", answer::hold),
    of("sealed", sealed::hold),
    of("settings", settings::hold),
    of("drafts", drafts::hold),
    of("rows", rows::hold),
    of("file", file::hold),
];

const fn of(name: &'static str, hold: fn(&[u8])) -> Parser {
    Parser { name, hold }
}

/// The parser with this name.
pub fn parser(name: &str) -> Option<&'static Parser> {
    PARSERS.iter().find(|parser| parser.name == name)
}

/// What the clock shows: always the same.
fn now() -> DateTime<FixedOffset> {
    const NOON: &str = "2026-11-22T12:00:00+01:00";
    DateTime::parse_from_rfc3339(NOON).expect("a moment")
}
