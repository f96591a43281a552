//! `tend-cli export`: a log file or a log book as a report, a log file, CSV tables, FHIR or a
//! calendar; of the dates and episodes asked for, and sealed where that is asked.

mod place;
mod source;

use std::io::Write;
use std::path::PathBuf;

use chrono::{DateTime, FixedOffset, NaiveDate};
use exchange::csv;
use exchange::fhir::{self, Record};
use exchange::ics::{self, Zone};
use exchange::log;
use exchange::seal::Verdict;
use exchange::selection::{Selection, SelectionError};
use exchange::work::Work;
use report::{Asked, Paper, ReportError};
use uuid::Uuid;
use words::Words;

use crate::dates::date;
use crate::failure::Failure;
use crate::long_work::LongWork;
use crate::passphrase::PassphraseSource;
use place::{Destination, Product};
use source::{Kept, Place, Source};

/// Write a log as a report, a log file, CSV tables or FHIR, or its sessions as a calendar
#[derive(clap::Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    source: Source,
    /// What to write
    #[arg(long = "as", value_name = "FORM")]
    form: Form,
    /// Where to: a file (- for standard output); for CSV tables and NDJSON a new or empty
    /// folder, or a file that ends in .zip
    #[arg(long, value_name = "PATH")]
    out: PathBuf,
    /// Only what was recorded from this date on, YYYY-MM-DD
    #[arg(long, value_name = "DATE", value_parser = date)]
    from: Option<NaiveDate>,
    /// Only what was recorded up to this date, YYYY-MM-DD; a report is of this date
    #[arg(long, value_name = "DATE", value_parser = date)]
    to: Option<NaiveDate>,
    /// Only this episode; may be given again for more of them
    #[arg(long, value_name = "ID")]
    episode: Vec<Uuid>,
    /// Leave the patient's name out. Notes and titles stay as they were written
    #[arg(long)]
    anonymous: bool,
    /// Seal it with a passphrase, as `age -p` does; several files become a zip first
    #[arg(long)]
    seal: bool,
    #[command(flatten)]
    passphrase: PassphraseSource,
    /// What a report is printed on
    #[arg(long, value_name = "PAPER")]
    paper: Option<Sheet>,
    /// Since when a report tells what has changed, YYYY-MM-DD; without it, since the report
    /// before, or for four weeks
    #[arg(long, value_name = "DATE", value_parser = date)]
    since: Option<NaiveDate>,
}

#[derive(Clone, Copy, PartialEq, clap::ValueEnum)]
enum Form {
    /// A report to read: a page for each episode, and what it rests on
    Pdf,
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

#[derive(Clone, Copy, clap::ValueEnum)]
enum Sheet {
    /// 210 × 297 mm
    A4,
    /// 8.5 × 11 inches
    Letter,
}

pub(crate) fn run(
    arguments: &Arguments,
    stdout: &mut dyn Write,
    stderr: &mut dyn Write,
    words: &Words,
    now: DateTime<FixedOffset>,
    zone: &dyn Zone,
) -> Result<(), Failure> {
    look_at(arguments)?;
    let mut kept = arguments.source.read(&arguments.passphrase, now)?;
    let selection = selection(arguments);
    let unselected = unselected(arguments)?;
    selection.check(&kept.file.log).map_err(unselected)?;
    if arguments.form == Form::Log && !selection.is_everything() {
        tell(
            stderr,
            "a part of a log may come to another verdict than the whole",
        );
    }
    let destination = destination(arguments, &kept, stderr)?;
    if arguments.anonymous {
        kept.file.log.patient.name = None;
    }

    let work = LongWork::begin();
    let product = make(arguments, kept, &selection, words, &work, now, zone)?;
    work.at(1, 1)
        .map_err(|error| Failure::stopped(&arguments.out, error))?;
    destination.put(product, stdout)?;
    match arguments.source.place()? {
        Place::Logbook(path) if arguments.form == Form::Pdf => source::report_made(path, now),
        _ => Ok(()),
    }
}

/// Refuses arguments that do not go together, before anything is read.
fn look_at(arguments: &Arguments) -> Result<(), Failure> {
    let usage = |told: &str| Err(Failure::Usage(told.to_owned()));
    let of_report = arguments.paper.is_some() || arguments.since.is_some();
    if of_report && arguments.form != Form::Pdf {
        return usage("--paper and --since are for a report: --as pdf");
    }
    let whole = selection(arguments).is_everything();
    if arguments.form == Form::Ics
        && !whole
        && matches!(arguments.source.place()?, Place::Logbook(_))
    {
        return usage(
            "--as ics of a log book takes no --from, --to or --episode: its calendar would call \
             off what is left out",
        );
    }
    Ok(())
}

fn selection(arguments: &Arguments) -> Selection {
    Selection {
        from: arguments.from,
        to: arguments.to,
        episodes: arguments.episode.clone(),
    }
}

/// The failure of a selection, at the log it was asked of.
fn unselected(
    arguments: &Arguments,
) -> Result<impl Fn(SelectionError) -> Failure + use<>, Failure> {
    let path = arguments.source.path()?.to_owned();
    Ok(move |error| Failure::Selection {
        path: path.clone(),
        error,
    })
}

/// Where it goes. A passphrase to seal with is asked for before the long work.
fn destination<'a>(
    arguments: &'a Arguments,
    kept: &Kept,
    stderr: &mut dyn Write,
) -> Result<Destination<'a>, Failure> {
    let passphrase = if arguments.seal {
        let passphrase = arguments.passphrase.to_seal()?;
        let about = kept.file.log.patient.name.as_deref().unwrap_or_default();
        if passphrase.strength(&[about]).verdict == Verdict::Weak {
            tell(
                stderr,
                "the passphrase is weak, and soon guessed by whoever has the file: several rare \
                 words are better",
            );
        }
        Some(passphrase)
    } else {
        None
    };
    let destination = Destination {
        out: &arguments.out,
        passphrase,
        written: kept.file.exported_at.naive_local(),
    };
    let files = matches!(arguments.form, Form::Csv | Form::FhirNdjson);
    if files && destination.is_stdout() && !destination.takes_one_file() {
        return Err(Failure::FolderToStdout);
    }
    Ok(destination)
}

/// What is said beside the work that is done.
fn tell(stderr: &mut dyn Write, told: &str) {
    // With standard error gone there is nobody to tell.
    let _ = writeln!(stderr, "tend-cli: {told}");
}

fn make(
    arguments: &Arguments,
    mut kept: Kept,
    selection: &Selection,
    words: &Words,
    work: &LongWork,
    now: DateTime<FixedOffset>,
    zone: &dyn Zone,
) -> Result<Product, Failure> {
    let stopped = |error| Failure::stopped(&arguments.out, error);
    let unselected = unselected(arguments)?;
    Ok(match arguments.form {
        Form::Pdf => Product::File(report(arguments, &kept, selection, words, work)?),
        Form::Log => {
            kept.file.log = selection.of(&kept.file.log).map_err(unselected)?;
            let bytes = log::write(&kept.file);
            // It could be written, but never read again.
            if bytes.len() as u64 > log::MAX_BYTES {
                return Err(Failure::TooLarge {
                    path: arguments.out.clone(),
                });
            }
            Product::File(bytes)
        }
        Form::Csv => {
            let part = selection.of(&kept.file.log).map_err(unselected)?;
            Product::Files(csv::files(&part, &kept.file.beside, work).map_err(stopped)?)
        }
        Form::Fhir => {
            let bundle = fhir::bundle(&record(&kept, selection), work);
            Product::File(bundle.map_err(stopped)?)
        }
        Form::FhirNdjson => {
            let files = fhir::ndjson::files(&record(&kept, selection), work);
            Product::Files(files.map_err(stopped)?)
        }
        Form::Ics => {
            let calendar = match arguments.source.place()? {
                Place::Logbook(path) => source::calendar_of_logbook(path, words, now, zone)?,
                Place::Log(_) => {
                    let part = selection.of(&kept.file.log).map_err(unselected)?;
                    let exported_at = kept.file.exported_at;
                    planner::calendar_of(&part, exported_at, words, zone)
                }
            };
            Product::File(ics::write(&calendar))
        }
    })
}

fn report(
    arguments: &Arguments,
    kept: &Kept,
    selection: &Selection,
    words: &Words,
    work: &LongWork,
) -> Result<Vec<u8>, Failure> {
    let source = report::Source {
        log: &kept.file.log,
        beside: &kept.file.beside,
        edits: &kept.edits,
        exported_at: kept.file.exported_at,
        last_report: arguments.since.or(kept.last_report),
    };
    let asked = Asked {
        selection: selection.clone(),
        named: !arguments.anonymous,
        paper: match arguments.paper {
            Some(Sheet::Letter) => Paper::Letter,
            Some(Sheet::A4) | None => Paper::A4,
        },
    };
    report::pdf(&source, &asked, words, work).map_err(|error| match error {
        ReportError::Stopped(error) => Failure::stopped(&arguments.out, error),
        error => Failure::Report {
            path: arguments.out.clone(),
            error: Box::new(error),
        },
    })
}

fn record<'a>(kept: &'a Kept, selection: &'a Selection) -> Record<'a> {
    Record {
        log: &kept.file.log,
        beside: &kept.file.beside,
        exported_at: kept.file.exported_at,
        edits: &kept.edits,
        selection,
        taken: &kept.taken,
    }
}
