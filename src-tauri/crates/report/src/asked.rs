//! What a report is asked to be, and of what.

use beside::Beside;
use chrono::{DateTime, FixedOffset, NaiveDate};
use exchange::fhir::Edit;
pub use exchange::paper::Paper;
use exchange::selection::{Selection, SelectionError};
use exchange::work::Stopped;
use recovery::Log;
use serde::Serialize;
use ts_rs::TS;

/// A log and what is known of it beside.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    /// What the patient has recorded.
    pub log: &'a Log,
    /// What stands beside it: the patient's own measures, and further sites.
    pub beside: &'a Beside,
    /// The edits of check-ins, in any order. A log file knows of none; a log book does.
    pub edits: &'a [Edit],
    /// The moment of the export. Its date is the last of the report, unless the selection ends
    /// earlier.
    pub exported_at: DateTime<FixedOffset>,
    /// The date of the report before this one, to tell what changed since.
    pub last_report: Option<NaiveDate>,
}

/// What a report is asked to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The dates and the episodes.
    pub selection: Selection,
    /// Whether the patient is named.
    pub named: bool,
    /// What it is printed on.
    pub paper: Paper,
}

/// The first pages, one for each episode, as they will be printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Preview {
    /// Each page as SVG.
    pub pages: Vec<PreviewPage>,
}

/// One page of a preview.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PreviewPage {
    /// The page as SVG.
    pub svg: String,
    /// What it says, line by line in reading order, for those who hear it.
    pub lines: Vec<String>,
}

/// Why there is no report.
#[derive(Debug, thiserror::Error)]
pub enum ReportError {
    /// What was asked for is not in the log.
    #[error(transparent)]
    Selection(#[from] SelectionError),
    /// No episode was open by the last date.
    #[error("there is no episode to report on by {0}")]
    NoEpisode(NaiveDate),
    /// It is no longer wanted.
    #[error(transparent)]
    Stopped(#[from] Stopped),
    /// The template could not be set. Never the patient's doing.
    #[error("the report could not be set: {0}")]
    NotSet(String),
}
