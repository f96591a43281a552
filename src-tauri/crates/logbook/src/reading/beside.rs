//! Reading what stands beside the log: own measures with their answers, further sites.

use std::collections::BTreeMap;

use beside::{Beside, OwnAnswer, OwnMeasure};
use uuid::Uuid;

use super::{IN_ORDER, Reading};
use crate::LogbookError;
use crate::table::{EpisodeRow, OwnAnswerRow, OwnMeasureRow, Record, Row};

/// The answers of a check-in stand in the order of their measures.
const BY_MEASURE: &str =
    "ORDER BY (SELECT position FROM own_measure WHERE own_measure.id = own_answer.measure)";

impl Reading<'_> {
    /// Everything that stands beside the log.
    ///
    /// # Errors
    /// As [`log`](Self::log).
    pub fn beside(&self) -> Result<Beside, LogbookError> {
        let mut answers: BTreeMap<Uuid, Vec<OwnAnswer>> = BTreeMap::new();
        for row in OwnAnswerRow::all(self.connection, BY_MEASURE, [])? {
            answers.entry(row.check_in).or_default().push(row.answer);
        }
        Ok(Beside {
            measures: self.own_measures()?,
            answers,
            also: EpisodeRow::all(self.connection, "WHERE also <> '[]'", [])?
                .into_iter()
                .map(|row| (row.head.id, row.also))
                .collect(),
        })
    }

    /// The patient's own measures in the order they were made, retired ones too.
    ///
    /// # Errors
    /// As [`log`](Self::log).
    pub fn own_measures(&self) -> Result<Vec<OwnMeasure>, LogbookError> {
        let rows = OwnMeasureRow::all(self.connection, IN_ORDER, [])?;
        Ok(rows.into_iter().map(|row| row.measure).collect())
    }

    /// One own measure.
    ///
    /// # Errors
    /// As [`log`](Self::log).
    pub fn own_measure(&self, id: Uuid) -> Result<Option<OwnMeasure>, LogbookError> {
        Ok(OwnMeasureRow::find(self.connection, &id.to_string())?.map(|row| row.measure))
    }

    /// What was answered to own measures in a check-in, in the order of the measures.
    ///
    /// # Errors
    /// As [`log`](Self::log).
    pub fn own_answers(&self, check_in: Uuid) -> Result<Vec<OwnAnswer>, LogbookError> {
        let rows = OwnAnswerRow::all(
            self.connection,
            &format!("WHERE check_in = ? {BY_MEASURE}"),
            [check_in.to_string()],
        )?;
        Ok(rows.into_iter().map(|row| row.answer).collect())
    }

    /// The further sites of an episode.
    ///
    /// # Errors
    /// As [`log`](Self::log).
    pub fn also(&self, episode: Uuid) -> Result<Vec<recovery::Area>, LogbookError> {
        let row = EpisodeRow::find(self.connection, &episode.to_string())?;
        Ok(row.map_or_else(Vec::new, |row| row.also))
    }
}
