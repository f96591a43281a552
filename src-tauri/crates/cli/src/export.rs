//! `tend-cli export`: a log file or a log book as a log file or as CSV tables.

use std::io::Write;
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset, SubsecRound};
use exchange::log::{self, LogFile};
use exchange::{csv, whole};

use crate::failure::Failure;
use crate::open::open_existing;

/// Write a log as a log file, or as CSV tables into a folder
#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    source: Source,
    /// What to write
    #[arg(long = "as", value_name = "FORM")]
    form: Form,
    /// Where to: a file for a log (- for standard output), a new or empty folder for CSV tables
    #[arg(long, value_name = "PATH")]
    out: PathBuf,
}

#[derive(clap::Args)]
#[group(required = true, multiple = false)]
struct Source {
    /// The log file to export; it keeps the moment and the version it was first exported with
    #[arg(value_name = "LOG.json")]
    log: Option<PathBuf>,
    /// The log book to export
    #[arg(long, value_name = "FILE")]
    logbook: Option<PathBuf>,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum Form {
    Log,
    Csv,
}

pub(crate) fn run(
    arguments: &Arguments,
    stdout: &mut dyn Write,
    now: DateTime<FixedOffset>,
) -> Result<(), Failure> {
    let file = read(&arguments.source, now)?;
    let out = &arguments.out;
    let to_stdout = out == Path::new("-");
    match arguments.form {
        Form::Csv if to_stdout => Err(Failure::CsvToStdout),
        Form::Csv => csv::write(&file.log, out).map_err(|error| Failure::Csv {
            path: out.clone(),
            error,
        }),
        Form::Log => {
            let bytes = log::write(&file);
            // It could be written, but never read again.
            if bytes.len() as u64 > log::MAX_BYTES {
                return Err(Failure::TooLarge { path: out.clone() });
            }
            if to_stdout {
                return stdout.write_all(&bytes).map_err(Failure::Stdout);
            }
            whole::write_file(out, &bytes).map_err(|error| Failure::Unwritten {
                path: out.clone(),
                error,
            })
        }
    }
}

/// The log of the source. What comes out of a log book is exported now (to the second), by
/// this version.
fn read(source: &Source, now: DateTime<FixedOffset>) -> Result<LogFile, Failure> {
    match source {
        Source {
            log: Some(path), ..
        } => log::read(path).map_err(|error| Failure::Log {
            path: path.clone(),
            error,
        }),
        Source {
            logbook: Some(path),
            ..
        } => {
            let logbook = open_existing(path, now)?;
            let log = planner::export_log(&logbook)
                .map_err(|error| Failure::logbook(path, error))?
                .ok_or_else(|| Failure::NoPatient { path: path.clone() })?;
            Ok(LogFile {
                exported_at: now.trunc_subsecs(0),
                app_version: env!("CARGO_PKG_VERSION").to_owned(),
                log,
            })
        }
        Source {
            log: None,
            logbook: None,
        } => Err(Failure::Usage(
            "a LOG.json or --logbook FILE is needed".to_owned(),
        )),
    }
}
