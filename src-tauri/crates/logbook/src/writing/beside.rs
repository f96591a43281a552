//! Writing what stands beside the log. Each writer keeps the version it replaces.

use beside::{Beside, OwnAnswer, OwnMeasure};
use recovery::Area;
use uuid::Uuid;

use super::Writing;
use crate::LogbookError;
use crate::table::{EpisodeRow, OwnAnswerRow, OwnMeasureRow, Row};

impl Writing<'_> {
    /// Adds everything that stands beside a log, once the log itself is there.
    ///
    /// # Errors
    /// See [`Writing`].
    pub fn add_beside(&self, beside: &Beside) -> Result<(), LogbookError> {
        for measure in &beside.measures {
            self.add_own_measure(measure)?;
        }
        for (check_in, answers) in &beside.answers {
            self.put_own_answers(*check_in, answers)?;
        }
        for (episode, also) in &beside.also {
            self.set_also(*episode, also)?;
        }
        Ok(())
    }

    /// Adds a measure of the patient's own.
    ///
    /// # Errors
    /// See [`Writing`].
    pub fn add_own_measure(&self, measure: &OwnMeasure) -> Result<(), LogbookError> {
        self.add(&OwnMeasureRow {
            position: None,
            measure: measure.clone(),
        })
    }

    /// Changes a measure; it keeps its place in the order of making.
    ///
    /// # Errors
    /// See [`Writing`].
    pub fn update_own_measure(&self, measure: &OwnMeasure) -> Result<(), LogbookError> {
        self.edit::<OwnMeasureRow>(measure.id, |row| row.measure = measure.clone())
    }

    /// Deletes a measure with every answer to it; their last versions are kept.
    ///
    /// # Errors
    /// See [`Writing`].
    pub fn delete_own_measure(&self, id: Uuid) -> Result<(), LogbookError> {
        let answers = OwnAnswerRow::all(
            self.connection,
            "WHERE measure = ? ORDER BY id",
            [id.to_string()],
        )?;
        for row in answers {
            self.remove_own_answer(row.check_in, id)?;
        }
        self.remove::<OwnMeasureRow>(id)
    }

    /// Keeps what was answered to own measures in a check-in, in place of what was before.
    ///
    /// # Errors
    /// See [`Writing`].
    pub fn put_own_answers(
        &self,
        check_in: Uuid,
        answers: &[OwnAnswer],
    ) -> Result<(), LogbookError> {
        for before in self.own_answers(check_in)? {
            if answers
                .iter()
                .all(|answer| answer.measure != before.measure)
            {
                self.remove_own_answer(check_in, before.measure)?;
            }
        }
        for answer in answers {
            self.put(&OwnAnswerRow {
                check_in,
                answer: *answer,
            })?;
        }
        Ok(())
    }

    /// Keeps the further sites of an episode, in place of those before.
    ///
    /// # Errors
    /// See [`Writing`].
    pub fn set_also(&self, episode: Uuid, also: &[Area]) -> Result<(), LogbookError> {
        self.edit::<EpisodeRow>(episode, |row| row.also = also.to_vec())
    }

    fn remove_own_answer(&self, check_in: Uuid, measure: Uuid) -> Result<(), LogbookError> {
        self.remove_by_key::<OwnAnswerRow>(&OwnAnswerRow::key_of(check_in, measure))
    }
}
