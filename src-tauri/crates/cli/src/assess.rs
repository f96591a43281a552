//! `tend-cli assess`: what the model says of a log, one line of JSON per episode and date.

use std::io::{self, Write};
use std::path::PathBuf;

use chrono::NaiveDate;
use exchange::log;
use recovery::Assessment;

use crate::failure::Failure;

/// Print the verdict on each episode for a date, as JSON lines
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// The log file to assess
    #[arg(value_name = "LOG.json")]
    log: PathBuf,
    /// The date to assess it on, YYYY-MM-DD
    #[arg(long, value_name = "DATE", value_parser = date)]
    on: NaiveDate,
    /// A line for every date from the opening of each episode to DATE
    #[arg(long)]
    every_day: bool,
}

pub(crate) fn run(arguments: &Arguments, stdout: &mut dyn Write) -> Result<(), Failure> {
    let file = log::read(&arguments.log).map_err(|error| Failure::Log {
        path: arguments.log.clone(),
        error,
    })?;
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

/// A date in its one spelling.
fn date(text: &str) -> Result<NaiveDate, NotADate> {
    NaiveDate::parse_from_str(text, "%Y-%m-%d")
        .ok()
        .filter(|date| date.to_string() == text)
        .ok_or(NotADate)
}

#[derive(Debug, thiserror::Error)]
#[error("a date of the calendar is needed, YYYY-MM-DD")]
struct NotADate;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_has_one_spelling() {
        assert!(date("2026-03-01").is_ok());
        for wrong in ["2026-3-1", "2026-02-29", "01.03.2026", "today", ""] {
            assert!(date(wrong).is_err(), "{wrong}");
        }
    }
}
