//! What professionals have said, and what an answer of theirs would change.

use chrono::{DateTime, FixedOffset, NaiveDate};
use exchange::answer::AnswerFile;
use recovery::assessment::{Hold, Suggestion};
use recovery::{Clearance, Frequency, Prescription};
use serde::Serialize;
use ts_rs::TS;
use uuid::Uuid;

/// An answer that has been opened and not taken.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct AnswerView {
    /// The name of the file it was read from.
    pub file: String,
    /// What it says.
    pub answer: AnswerFile,
    /// What taking it would change.
    pub effect: AnswerEffect,
    /// Whether it has been taken already; then there is nothing left to change.
    pub already: bool,
    /// Whom it is for, where that is not the name in the log: a warning, no refusal.
    pub other_name: Option<String>,
    /// Whether it is a prescription whose last date has passed.
    pub expired: bool,
}

/// What an answer changes, by the verdicts of one date with and without it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct AnswerEffect {
    /// The episode as it stands in the log.
    pub episode: Uuid,
    /// The date of the verdicts: the local date, or that of the export where it is later.
    pub on: NaiveDate,
    /// What Tend alone would suggest: without any prescription of the log or of the answer.
    /// Clearances, caps, settling, flares and holds count as ever.
    pub own: Frequency,
    /// Without the answer.
    pub before: Suggestion,
    /// With it.
    pub after: Suggestion,
    /// The hold without the answer.
    pub hold_before: Option<Hold>,
    /// The hold with it.
    pub hold_after: Option<Hold>,
    /// Why the prescription is not followed, or not as it is written, on that date. Empty when
    /// it is, and for a clearance.
    pub limits: Vec<AnswerLimit>,
}

/// Why a prescription is not followed, or not as it is written. The model's rules, which win.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum AnswerLimit {
    /// Its last date has passed.
    Expired,
    /// Its first date is to come.
    BeginsLater,
    /// While held nothing is suggested.
    Hold,
    /// In this phase prescriptions do not count.
    Phase,
    /// A prescription of a later date counts instead.
    LaterPrescription,
    /// A clearance allows fewer.
    Cap,
    /// A step back still settles.
    Settling,
    /// A flare or severe pain: the least of its range is suggested.
    Amber,
}

/// A prescription and where it comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PrescriptionView {
    /// The record.
    pub prescription: Prescription,
    /// The answer it was taken from; nothing when it was entered by hand.
    pub source: Option<AnswerSource>,
}

/// A clearance and where it comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ClearanceView {
    /// The record.
    pub clearance: Clearance,
    /// The answer it was taken from; nothing when it was entered by hand.
    pub source: Option<AnswerSource>,
}

/// Which answer a record was taken from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct AnswerSource {
    /// The name of the file, at most 255 characters.
    pub file: String,
    /// When it was written.
    #[ts(type = "string")]
    pub written_at: DateTime<FixedOffset>,
    /// When the patient took it.
    #[ts(type = "string")]
    pub taken_at: DateTime<FixedOffset>,
}
