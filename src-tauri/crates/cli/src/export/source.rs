//! What is exported: a log file, or a log book with all that only it knows.

use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset, NaiveDate, SubsecRound};
use exchange::fhir::{Edit, Taken};
use exchange::ics::{Calendar, Zone};
use exchange::log::LogFile;
use words::Words;

use crate::failure::Failure;
use crate::log_file;
use crate::open::open_existing;
use crate::passphrase::PassphraseSource;

#[derive(clap::Args)]
#[group(required = true, multiple = false)]
pub(super) struct Source {
    /// The log file to export, sealed or not; it keeps the moment and the version it was first
    /// exported with
    #[arg(value_name = "LOG.json")]
    log: Option<PathBuf>,
    /// The log book to export
    #[arg(long, value_name = "FILE")]
    logbook: Option<PathBuf>,
}

/// The one place a source names.
pub(super) enum Place<'a> {
    /// A log file.
    Log(&'a Path),
    /// A log book.
    Logbook(&'a Path),
}

/// A log and what is known of it beside, kept for as long as it is written.
pub(super) struct Kept {
    pub(super) file: LogFile,
    /// The edits of check-ins; a log file knows of none.
    pub(super) edits: Vec<Edit>,
    /// The answers that were taken in; a log file knows of none.
    pub(super) taken: Vec<Taken>,
    /// When the report before this one was made, if that is known.
    pub(super) last_report: Option<NaiveDate>,
}

impl Source {
    /// The place that is named.
    pub(super) fn place(&self) -> Result<Place<'_>, Failure> {
        match (&self.log, &self.logbook) {
            (Some(path), _) => Ok(Place::Log(path)),
            (None, Some(path)) => Ok(Place::Logbook(path)),
            (None, None) => Err(Failure::Usage(
                "a LOG.json or --logbook FILE is needed".to_owned(),
            )),
        }
    }

    /// The path that is named, of either.
    pub(super) fn path(&self) -> Result<&Path, Failure> {
        match self.place()? {
            Place::Log(path) | Place::Logbook(path) => Ok(path),
        }
    }

    /// The log that is named. What comes out of a log book is exported now (to the second), by
    /// this version.
    pub(super) fn read(
        &self,
        passphrase: &PassphraseSource,
        now: DateTime<FixedOffset>,
    ) -> Result<Kept, Failure> {
        let path = match self.place()? {
            Place::Log(path) => {
                return Ok(Kept {
                    file: log_file::read(path, passphrase)?,
                    edits: Vec::new(),
                    taken: Vec::new(),
                    last_report: None,
                });
            }
            Place::Logbook(path) => path,
        };
        let refused = |error| Failure::logbook(path, error);
        let logbook = open_existing(path, now)?;
        let log = planner::export_log(&logbook)
            .map_err(refused)?
            .ok_or_else(|| no_patient(path))?;
        Ok(Kept {
            file: LogFile {
                exported_at: now.trunc_subsecs(0),
                app_version: env!("CARGO_PKG_VERSION").to_owned(),
                log,
                beside: planner::export_beside(&logbook).map_err(refused)?,
            },
            edits: planner::edits(&logbook).map_err(refused)?,
            taken: planner::taken_answers(&logbook).map_err(refused)?,
            last_report: planner::last_report(&logbook, now).map_err(refused)?,
        })
    }
}

/// The calendar of a log book, which remembers what it has told.
pub(super) fn calendar_of_logbook(
    path: &Path,
    words: &Words,
    now: DateTime<FixedOffset>,
    zone: &dyn Zone,
) -> Result<Calendar, Failure> {
    let mut logbook = open_existing(path, now)?;
    planner::export_calendar(&mut logbook, now, words, zone)
        .map_err(|error| Failure::logbook(path, error))?
        .ok_or_else(|| no_patient(path))
}

/// Keeps in a log book that a report of it was made, for the next one to say what has changed
/// since.
pub(super) fn report_made(path: &Path, now: DateTime<FixedOffset>) -> Result<(), Failure> {
    let mut logbook = open_existing(path, now)?;
    planner::report_made(&mut logbook, now).map_err(|error| Failure::logbook(path, error))
}

fn no_patient(path: &Path) -> Failure {
    Failure::NoPatient {
        path: path.to_owned(),
    }
}
