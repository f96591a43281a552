//! The bytes of an export, in each form.

use std::collections::HashSet;

use exchange::csv;
use exchange::fhir::{self, Record};
use exchange::folder::{NewFile, zip};
use exchange::ics::{self, Calendar};
use exchange::log::{self, LogFile};
use planner::draft::{ExportForm, ExportRequest};
use planner::{Refusal, RefusalCode};
use recovery::Log;
use uuid::Uuid;
use words::Words;

use super::source::Source;
use crate::host;
use crate::long_work::Underway;
use crate::open_book::OpenBook;
use crate::refused::{refused, stopped};

/// What is to be written, before it is sealed.
pub(super) fn bytes(
    book: &OpenBook,
    source: &Source,
    request: &ExportRequest,
    work: &Underway,
) -> Result<Vec<u8>, Refusal> {
    match request.form {
        ExportForm::Log => log_file(source),
        ExportForm::Pdf => {
            let words = Words::of(request.language.unwrap_or_else(|| book.language()));
            report::pdf(&source.report(), &source.asked(request), &words, work)
                .map_err(|error| source.unreported(error))
        }
        ExportForm::Csv => zipped(
            &csv::files(&source.part()?, &source.beside, work).map_err(stopped)?,
            source,
        ),
        ExportForm::Fhir => fhir::bundle(&record(source), work).map_err(stopped),
        ExportForm::FhirNdjson => {
            let files = fhir::ndjson::files(&record(source), work).map_err(stopped)?;
            zipped(&files, source)
        }
        ExportForm::Ics => calendar(book, source).map(|calendar| ics::write(&calendar)),
    }
}

fn log_file(source: &Source) -> Result<Vec<u8>, Refusal> {
    let log = source.part()?;
    let bytes = log::write(&LogFile {
        exported_at: source.now,
        app_version: env!("CARGO_PKG_VERSION").to_owned(),
        beside: source.beside.part_of(&log),
        log,
    });
    // It could be written, but never read again.
    if bytes.len() as u64 > log::MAX_BYTES {
        return Err(refused(RefusalCode::TooLarge));
    }
    Ok(bytes)
}

fn record(source: &Source) -> Record<'_> {
    Record {
        log: &source.log,
        beside: &source.beside,
        exported_at: source.now,
        edits: &source.edits,
        selection: &source.selection,
        taken: &source.taken,
    }
}

fn zipped(files: &[NewFile], source: &Source) -> Result<Vec<u8>, Refusal> {
    zip(files, source.now.naive_local()).map_err(|error| {
        ::log::error!("an export: {error}");
        Refusal {
            value: Some(error.to_string()),
            ..refused(RefusalCode::Storage)
        }
    })
}

/// The calendar as of now. Only once there is a place for it: what it tells is kept as told.
fn calendar(book: &OpenBook, source: &Source) -> Result<Calendar, Refusal> {
    let mut calendar = book
        .with(|logbook, _| {
            let words = Words::of(planner::language(logbook)?);
            let calendar = planner::export_calendar(logbook, source.now, &words, &host::zone())?;
            Ok(calendar)
        })?
        .ok_or_else(|| refused(RefusalCode::NotFound))?;
    if !source.selection.is_everything() {
        let (all, asked) = (sessions(&source.log), sessions(&source.part()?));
        // An event whose session is gone is called off, whatever was asked for.
        calendar
            .entries
            .retain(|entry| asked.contains(&entry.session) || !all.contains(&entry.session));
    }
    Ok(calendar)
}

fn sessions(log: &Log) -> HashSet<Uuid> {
    let episodes = log.episodes.iter();
    let sessions = episodes.flat_map(|episode| &episode.sessions);
    sessions.map(|session| session.id).collect()
}
