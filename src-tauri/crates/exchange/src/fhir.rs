//! FHIR R4 (4.0.1): the record as clinics' systems take it, as one [`bundle`] or as
//! [`files`](ndjson::files) of NDJSON, one for each type of resource.
//!
//! | of the log | in FHIR |
//! |---|---|
//! | the patient, their activity level and cautions | Patient, Observation, Flag |
//! | an episode | Condition, unconfirmed, with the phase as its stage |
//! | a check-in | QuestionnaireResponse, with an Observation for each answer |
//! | an answer to an own measure | Observation, with the id of the measure as its code |
//! | the four criteria, the activities that matter | Goal |
//! | the plan: what is suggested, prescribed and planned | CarePlan |
//! | a session done, skipped or missed | Procedure |
//! | a prescription | ServiceRequest |
//! | a clearance | Communication |
//! | a danger sign, a hold | Flag, active or not |
//! | a back-dated or edited check-in, an answer taken in | Provenance |
//!
//! What is unanswered is absent and never 0, and nothing is interpolated. Moments keep their
//! offsets, and planned sessions their wall time. Verdicts are those of [`recovery::assess()`]
//! over the whole log on the day of the export, or on the last date asked for where that is
//! earlier; what is left out is records. Every text is what somebody wrote, as text.
//!
//! Deliberately absent: words for people (codes and what was written, no narrative); the
//! earlier versions of what was edited; profiles of a country; the clock; reading FHIR back,
//! for which there is the log file.

mod answer;
mod bundle;
mod care_plan;
mod chart;
mod codes;
mod communication;
mod condition;
mod datatypes;
mod flag;
mod goal;
mod links;
mod measure;
pub mod ndjson;
mod observation;
mod own;
mod patient;
mod procedure;
mod provenance;
mod questionnaire;
mod resource;
mod response;
mod service_request;
#[cfg(test)]
mod tests;
mod text;
mod time;
mod timing;

use beside::Beside;
use chrono::{DateTime, FixedOffset};
use recovery::Log;
use uuid::Uuid;

use crate::selection::Selection;

pub use bundle::bundle;

/// A log and what is known of it beside.
#[derive(Debug, Clone, Copy)]
pub struct Record<'a> {
    /// What the patient has recorded.
    pub log: &'a Log,
    /// What stands beside it: their own measures, further sites.
    pub beside: &'a Beside,
    /// The moment of the export; its date in its offset is the day of the verdicts.
    pub exported_at: DateTime<FixedOffset>,
    /// The edits of check-ins, in any order. A log file knows of none; a log book does.
    pub edits: &'a [Edit],
    /// The dates and episodes asked for; records outside are left out.
    pub selection: &'a Selection,
    /// The answers of therapists that were taken in, in any order. As with edits, only a log
    /// book knows of them.
    pub taken: &'a [Taken],
}

/// That a check-in was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Edit {
    /// Which check-in.
    pub check_in: Uuid,
    /// When.
    pub at: DateTime<FixedOffset>,
}

/// That a prescription or a clearance came as a file, and was accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// Which prescription or clearance.
    pub record: Uuid,
    /// The name of the file it came in.
    pub file: String,
    /// When the professional wrote it.
    pub written_at: DateTime<FixedOffset>,
    /// When the patient accepted it.
    pub taken_at: DateTime<FixedOffset>,
}
