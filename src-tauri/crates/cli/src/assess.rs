//! `tend-cli assess`: what the model says of a log, one line of JSON per episode and date.

use std::io::{self, Write};
use std::path::PathBuf;

use chrono::NaiveDate;
use recovery::Assessment;

use crate::dates::date;
use crate::failure::Failure;
use crate::log_file;
use crate::passphrase::PassphraseSource;

/// Print the verdict on each episode for a date, as JSON lines
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The log file to assess, sealed or not
    #[arg(value_name = "LOG.json")]
    log: PathBuf,
    /// The date to assess it on, YYYY-MM-DD
    #[arg(long, value_name = "DATE", value_parser = date)]
    on: NaiveDate,
    /// A line for every date from the opening of each episode to DATE
    #[arg(long)]
    every_day: bool,
    #[command(flatten)]
    passphrase: PassphraseSource,
}

pub(crate) fn run(arguments: &Arguments, stdout: &mut dyn Write) -> Result<(), Failure> {
    let file = log_file::read(&arguments.log, &arguments.passphrase)?;
    let printed = if arguments.every_day {
        recovery::every_day(&file.log, arguments.on)
            .try_for_each(|assessment| print(&assessment, stdout))
    } else {
        recovery::assess(&file.log, arguments.on)
            .iter()
            .try_for_each(|assessment| print(assessment, stdout))
    };
    printed.map_err(Failure::Stdout)
}

fn print(assessment: &Assessment, stdout: &mut dyn Write) -> io::Result<()> {
    serde_json::to_writer(&mut *stdout, assessment)?;
    stdout.write_all(b"\n")
}
