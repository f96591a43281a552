//! What an export is made from: copied out of the log book in one go.

use beside::Beside;
use chrono::{DateTime, FixedOffset, NaiveDate, SubsecRound};
use exchange::fhir::{Edit, Taken};
use exchange::selection::Selection;
use planner::draft::ExportRequest;
use planner::{Refusal, RefusalCode};
use recovery::Log;
use report::{Asked, ReportError};

use crate::open_book::OpenBook;
use crate::refused::{at, refused, stopped, unselected};

/// The log and what is known of it beside.
pub(super) struct Source {
    /// The whole log; without the patient's name, unless they want it told.
    pub(super) log: Log,
    /// What stands beside the whole log.
    pub(super) beside: Beside,
    pub(super) edits: Vec<Edit>,
    pub(super) taken: Vec<Taken>,
    pub(super) last_report: Option<NaiveDate>,
    /// What was asked for of it.
    pub(super) selection: Selection,
    /// The moment of the export, to the second.
    pub(super) now: DateTime<FixedOffset>,
}

impl Source {
    /// # Errors
    /// [`RefusalCode::NotFound`] before there is a log or where it has no such episode;
    /// [`RefusalCode::EndsBeforeItBegins`] of dates the wrong way round; the log book's own.
    pub(super) fn of(book: &OpenBook, request: &ExportRequest) -> Result<Self, Refusal> {
        let mut source = book.with(|logbook, now| {
            let log = planner::export_log(logbook)?;
            Ok(Self {
                log: log.ok_or_else(|| refused(RefusalCode::NotFound))?,
                beside: planner::export_beside(logbook)?,
                edits: planner::edits(logbook)?,
                taken: planner::taken_answers(logbook)?,
                last_report: planner::last_report(logbook, now)?,
                selection: Selection {
                    from: request.from,
                    to: request.to,
                    episodes: request.episodes.clone(),
                },
                now: now.trunc_subsecs(0),
            })
        })?;
        source.selection.check(&source.log).map_err(unselected)?;
        if !request.named {
            source.log.patient.name = None;
        }
        Ok(source)
    }

    /// The records that were asked for.
    pub(super) fn part(&self) -> Result<Log, Refusal> {
        self.selection.of(&self.log).map_err(unselected)
    }

    /// What a report is made from.
    pub(super) fn report(&self) -> report::Source<'_> {
        report::Source {
            log: &self.log,
            beside: &self.beside,
            edits: &self.edits,
            exported_at: self.now,
            last_report: self.last_report,
        }
    }

    /// What the report is asked to be.
    pub(super) fn asked(&self, request: &ExportRequest) -> Asked {
        Asked {
            selection: self.selection.clone(),
            named: request.named,
            paper: request.paper,
        }
    }

    /// Why there is no report.
    pub(super) fn unreported(&self, error: ReportError) -> Refusal {
        match error {
            ReportError::Selection(error) => unselected(error),
            ReportError::Stopped(error) => stopped(error),
            ReportError::NoEpisode(_) => self.before_the_first(),
            ReportError::NotSet(says) => {
                log::error!("the report: {says}");
                Refusal {
                    value: Some(says),
                    ..refused(RefusalCode::Storage)
                }
            }
        }
    }

    /// The last date is before any episode that was asked for.
    fn before_the_first(&self) -> Refusal {
        let asked = self.log.episodes.iter();
        let asked = asked.filter(|episode| self.selection.has_episode(episode.id));
        match asked.map(|episode| episode.opened).min() {
            Some(first) => Refusal {
                allowed: Some(first.to_string()),
                ..at("to", RefusalCode::BeforeEpisode)
            },
            None => refused(RefusalCode::NotFound),
        }
    }
}
