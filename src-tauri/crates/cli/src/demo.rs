//! `tend-cli demo`: an empty log book filled with a believable patient.

use std::path::PathBuf;

use chrono::{DateTime, FixedOffset};

use crate::failure::Failure;
use crate::open::open;

/// Fill a new or empty log book with a made-up patient of three episodes and four months
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The log book, made where there is none
    #[arg(long, value_name = "FILE")]
    logbook: PathBuf,
}

pub(crate) fn run(arguments: &Arguments, now: DateTime<FixedOffset>) -> Result<(), Failure> {
    let path = &arguments.logbook;
    let mut logbook = open(path, now)?;
    planner::demo(&mut logbook, now).map_err(|error| Failure::import(path, error))
}
