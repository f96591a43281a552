//! What is asked of an export from the window.

use chrono::NaiveDate;
use exchange::paper::Paper;
use logbook::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// What is to be exported, and how.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ExportRequest {
    /// As what.
    pub form: ExportForm,
    /// The first date, included; from the beginning when empty.
    pub from: Option<NaiveDate>,
    /// The last date, included; up to today when empty.
    pub to: Option<NaiveDate>,
    /// Only these episodes; all when there is none.
    pub episodes: Vec<Uuid>,
    /// Whether the patient is named.
    pub named: bool,
    /// What a report is printed on.
    pub paper: Paper,
    /// The language of a report; the one in force when empty.
    #[serde(default)]
    pub language: Option<Language>,
}

/// What an export can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ExportForm {
    /// One file that Tend reads back without a loss.
    Log,
    /// The report for a therapist.
    Pdf,
    /// Tables for other programs, in one zip.
    Csv,
    /// A FHIR R4 Bundle.
    Fhir,
    /// FHIR R4 as NDJSON, in one zip.
    FhirNdjson,
    /// A calendar of the planned sessions, which updates one that was taken in before.
    Ics,
}
