//! What a professional says, before it is checked: told on paper and entered by the patient,
//! or written by themselves into an answer.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ClearanceDraft;

/// A professional's own frequency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PrescriptionDraft {
    /// 1–200 characters.
    pub by: String,
    /// The first date it holds on; today when empty. It may be to come.
    pub date: Option<NaiveDate>,
    /// The last date it holds on: neither before the first nor before today.
    pub until: Option<NaiveDate>,
    /// How often.
    pub frequency: FrequencyDraft,
    /// At most 4000 characters.
    pub note: Option<String>,
}

/// How often, with numbers as they were typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FrequencyDraft {
    /// What is counted. Beside `none` the numbers are not looked at.
    pub kind: FrequencyKind,
    /// The least: 1–7 a week, or 1–365 days.
    pub min: Option<i32>,
    /// The most, from `min` on; as `min` when empty.
    pub max: Option<i32>,
    /// The number suggested, from `min` to `max`; the one with the fewest massages when empty.
    pub suggested: Option<i32>,
}

/// What a frequency counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FrequencyKind {
    /// No massage.
    None,
    /// So many a week.
    PerWeek,
    /// One in so many days.
    EveryDays,
}

/// What a therapist answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum AnswerDraft {
    /// How often.
    Prescription(PrescriptionDraft),
    /// That massage may go on.
    Clearance(ClearanceDraft),
}
