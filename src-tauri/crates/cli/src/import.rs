//! `tend-cli import`: a log file taken into an empty log book.

use std::path::PathBuf;

use chrono::{DateTime, FixedOffset};

use crate::failure::Failure;
use crate::log_file;
use crate::open::open;
use crate::passphrase::PassphraseSource;

/// Take a log file into a new or empty log book
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The log file to take in, sealed or not
    #[arg(value_name = "LOG.json")]
    log: PathBuf,
    /// The log book, made where there is none
    #[arg(long, value_name = "FILE")]
    logbook: PathBuf,
    #[command(flatten)]
    passphrase: PassphraseSource,
}

pub(crate) fn run(arguments: &Arguments, now: DateTime<FixedOffset>) -> Result<(), Failure> {
    // First the file: a log book is made only for a log that is right.
    let file = log_file::read(&arguments.log, &arguments.passphrase)?;
    let path = &arguments.logbook;
    let mut logbook = open(path, now)?;
    planner::import_log(&mut logbook, &file.log, &file.beside, now)
        .map_err(|error| Failure::import(path, error))
}
