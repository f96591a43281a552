//! A measure of the patient's own, as it is handed in.

use chrono::NaiveDate;
use uuid::Uuid;

use crate::view::SeriesKind;

/// A measure of the patient's own with its answers.
#[derive(Debug, Clone, PartialEq)]
pub struct OwnSeries {
    /// Which measure.
    pub id: Uuid,
    /// What the patient calls it.
    pub name: String,
    /// What a number is counted in.
    pub unit: Option<String>,
    /// `Score`, `Number` or `YesNo` (0 or 1).
    pub kind: SeriesKind,
    /// One entry per answer, in any order; several of one date make its mean.
    pub values: Vec<(NaiveDate, f64)>,
}

impl OwnSeries {
    /// What its series is called among the others.
    pub(crate) fn series_id(&self) -> String {
        format!("own:{}", self.id)
    }
}
