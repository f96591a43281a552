//! `tend-cli check`: whether a log book is sound.

use std::io::Write;
use std::path::PathBuf;

use chrono::{DateTime, FixedOffset};
use planner::Checked;

use crate::failure::{Failure, one_line};
use crate::open::open_existing;

/// Read everything in a log book and tell what is wrong, one line each
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The log book to check
    #[arg(long, value_name = "FILE")]
    logbook: PathBuf,
}

pub(crate) fn run(
    arguments: &Arguments,
    stdout: &mut dyn Write,
    now: DateTime<FixedOffset>,
) -> Result<(), Failure> {
    let path = &arguments.logbook;
    let logbook = open_existing(path, now)?;
    let Checked {
        flaws,
        episodes,
        check_ins,
        sessions,
    } = planner::check(&logbook, now).map_err(|error| Failure::logbook(path, error))?;
    for flaw in &flaws {
        writeln!(stdout, "{}", one_line(&flaw.to_string())).map_err(Failure::Stdout)?;
    }
    let count = flaws.len();
    match flaws.into_iter().next() {
        Some(first) => Err(Failure::Flawed {
            path: path.clone(),
            first: Box::new(first),
            count,
        }),
        None => writeln!(
            stdout,
            "sound: {episodes} episodes, {check_ins} check-ins, {sessions} sessions"
        )
        .map_err(Failure::Stdout),
    }
}
