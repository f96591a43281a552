//! `tend-cli export`: a log file or a log book as a log file, as CSV tables, as FHIR, or as a
//! calendar.

use std::io::Write;
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset, SubsecRound};
use exchange::fhir::{self, Edit, Record};
use exchange::folder::{FolderError, NewFile, write_folder};
use exchange::ics::{self, Calendar, Zone};
use exchange::log::{self, LogFile};
use exchange::selection::Selection;
use exchange::work::{Stopped, Unwatched};
use exchange::{csv, whole};
use words::Words;

use crate::failure::Failure;
use crate::open::open_existing;

/// Write a log as a log file, as CSV tables or FHIR, or its sessions as a calendar
#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    source: Source,
    /// What to write
    #[arg(long = "as", value_name = "FORM")]
    form: Form,
    /// Where to: a file for a log, a Bundle or a calendar (- for standard output), a new or
    /// empty folder for CSV tables and NDJSON
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
    /// A log file, which Tend reads back
    Log,
    /// CSV tables
    Csv,
    /// A FHIR R4 Bundle
    Fhir,
    /// FHIR R4 as NDJSON, a file for each type of resource
    FhirNdjson,
    /// A calendar of the planned sessions; of a log book the next export updates it
    Ics,
}

pub(crate) fn run(
    arguments: &Arguments,
    stdout: &mut dyn Write,
    now: DateTime<FixedOffset>,
    zone: &dyn Zone,
) -> Result<(), Failure> {
    let Arguments { source, out, .. } = arguments;
    match arguments.form {
        Form::Csv | Form::FhirNdjson if is_stdout(out) => Err(Failure::FolderToStdout),
        Form::Csv => put_folder(csv::files(&read(source, now)?.log, &Unwatched), out),
        Form::FhirNdjson => {
            let record = record(source, now)?;
            put_folder(fhir::ndjson::files(&record.as_record(), &Unwatched), out)
        }
        Form::Fhir => {
            let record = record(source, now)?;
            let bundle = fhir::bundle(&record.as_record(), &Unwatched);
            put(&bundle.map_err(Failure::Stopped)?, out, stdout)
        }
        Form::Log => {
            let bytes = log::write(&read(source, now)?);
            // It could be written, but never read again.
            if bytes.len() as u64 > log::MAX_BYTES {
                return Err(Failure::TooLarge { path: out.clone() });
            }
            put(&bytes, out, stdout)
        }
        Form::Ics => put(&ics::write(&calendar(source, now, zone)?), out, stdout),
    }
}

fn put_folder(files: Result<Vec<NewFile>, Stopped>, out: &Path) -> Result<(), Failure> {
    let files = files.map_err(Failure::Stopped)?;
    write_folder(out, &files).map_err(|error: FolderError| Failure::Folder {
        path: out.to_owned(),
        error,
    })
}

fn is_stdout(out: &Path) -> bool {
    out == Path::new("-")
}

fn put(bytes: &[u8], out: &Path, stdout: &mut dyn Write) -> Result<(), Failure> {
    if is_stdout(out) {
        return stdout.write_all(bytes).map_err(Failure::Stdout);
    }
    whole::write_file(out, bytes).map_err(|error| Failure::Unwritten {
        path: out.to_owned(),
        error,
    })
}

/// The log of the source. What comes out of a log book is exported now (to the second), by
/// this version.
fn read(source: &Source, now: DateTime<FixedOffset>) -> Result<LogFile, Failure> {
    match place(source)? {
        Place::Log(path) => read_file(path),
        Place::Logbook(path) => {
            let logbook = open_existing(path, now)?;
            let log = planner::export_log(&logbook)
                .map_err(|error| Failure::logbook(path, error))?
                .ok_or_else(|| no_patient(path))?;
            Ok(LogFile {
                exported_at: now.trunc_subsecs(0),
                app_version: env!("CARGO_PKG_VERSION").to_owned(),
                log,
            })
        }
    }
}

/// What FHIR is made from, kept for as long as it is written.
struct Kept {
    file: LogFile,
    edits: Vec<Edit>,
    selection: Selection,
}

impl Kept {
    fn as_record(&self) -> Record<'_> {
        Record {
            log: &self.file.log,
            exported_at: self.file.exported_at,
            edits: &self.edits,
            selection: &self.selection,
            taken: &[],
        }
    }
}

/// The record of the source. A log file knows of no edits.
fn record(source: &Source, now: DateTime<FixedOffset>) -> Result<Kept, Failure> {
    let file = read(source, now)?;
    let edits = match place(source)? {
        Place::Log(_) => Vec::new(),
        Place::Logbook(path) => planner::edits(&open_existing(path, now)?)
            .map_err(|error| Failure::logbook(path, error))?,
    };
    Ok(Kept {
        file,
        edits,
        selection: Selection::default(),
    })
}

/// The calendar of the source. A log book remembers what it has told; a log file is of the
/// moment it was exported.
fn calendar(
    source: &Source,
    now: DateTime<FixedOffset>,
    zone: &dyn Zone,
) -> Result<Calendar, Failure> {
    let words = Words::english();
    match place(source)? {
        Place::Log(path) => {
            let file = read_file(path)?;
            Ok(planner::calendar_of(
                &file.log,
                file.exported_at,
                &words,
                zone,
            ))
        }
        Place::Logbook(path) => {
            let mut logbook = open_existing(path, now)?;
            planner::export_calendar(&mut logbook, now, &words, zone)
                .map_err(|error| Failure::logbook(path, error))?
                .ok_or_else(|| no_patient(path))
        }
    }
}

/// The one place a source names.
enum Place<'a> {
    Log(&'a Path),
    Logbook(&'a Path),
}

fn place(source: &Source) -> Result<Place<'_>, Failure> {
    match (&source.log, &source.logbook) {
        (Some(path), _) => Ok(Place::Log(path)),
        (None, Some(path)) => Ok(Place::Logbook(path)),
        (None, None) => Err(Failure::Usage(
            "a LOG.json or --logbook FILE is needed".to_owned(),
        )),
    }
}

fn read_file(path: &Path) -> Result<LogFile, Failure> {
    log::read(path).map_err(|error| Failure::Log {
        path: path.to_owned(),
        error,
    })
}

fn no_patient(path: &Path) -> Failure {
    Failure::NoPatient {
        path: path.to_owned(),
    }
}
