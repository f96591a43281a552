//! `tend-cli import`: a log file taken into an empty log book.

use std::path::PathBuf;

use chrono::{DateTime, FixedOffset};
use exchange::log;
use logbook::Logbook;

use crate::failure::Failure;

/// Take a log file into a new or empty log book
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The log file to take in
    #[arg(value_name = "LOG.json")]
    log: PathBuf,
    /// The log book, made where there is none
    #[arg(long, value_name = "FILE")]
    logbook: PathBuf,
}

pub(crate) fn run(arguments: &Arguments, now: DateTime<FixedOffset>) -> Result<(), Failure> {
    // First the file: a log book is made only for a log that is right.
    let file = log::read(&arguments.log).map_err(|error| Failure::Log {
        path: arguments.log.clone(),
        error,
    })?;
    let path = &arguments.logbook;
    let mut logbook = Logbook::open(path, now).map_err(|error| Failure::logbook(path, error))?;
    planner::import_log(&mut logbook, &file.log, now).map_err(|error| Failure::import(path, error))
}
