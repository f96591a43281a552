//! Writing what is no record: reminders, settings, the last moment awake. No version of
//! these is kept.

use chrono::{DateTime, FixedOffset};

use super::Writing;
use crate::table::{self, ReminderRow};
use crate::{LogbookError, Occurrence, Reminder, ReminderState, Settings};

impl Writing<'_> {
    /// Keeps the settings. Not part of any change, so undo leaves them.
    ///
    /// # Errors
    /// See [`Writing`].
    pub fn put_settings(&self, settings: &Settings) -> Result<(), LogbookError> {
        table::put_settings(self.connection, settings)
    }

    /// Keeps the last moment some Tend was running.
    ///
    /// # Errors
    /// See [`Writing`].
    pub fn put_last_awake(&self, at: DateTime<FixedOffset>) -> Result<(), LogbookError> {
        table::put_last_awake(self.connection, at)
    }

    /// Takes on those of the occurrences that no one has taken on before, and gives them.
    ///
    /// # Errors
    /// See [`Writing`].
    pub fn claim(
        &self,
        occurrences: &[Occurrence],
        at: DateTime<FixedOffset>,
    ) -> Result<Vec<Reminder>, LogbookError> {
        let mut claimed = Vec::new();
        for occurrence in occurrences {
            claimed.extend(ReminderRow::claim(self.connection, occurrence, at)?);
        }
        Ok(claimed)
    }

    /// Marks claimed reminders as handed to the desktop. Gives how many were claimed.
    ///
    /// # Errors
    /// See [`Writing`].
    pub fn mark_shown(
        &self,
        ids: &[i64],
        at: DateTime<FixedOffset>,
    ) -> Result<usize, LogbookError> {
        self.advance(ids, ReminderState::Shown, at)
    }

    /// Marks claimed reminders as told in a summary. Gives how many were claimed.
    ///
    /// # Errors
    /// See [`Writing`].
    pub fn mark_told(&self, ids: &[i64], at: DateTime<FixedOffset>) -> Result<usize, LogbookError> {
        self.advance(ids, ReminderState::Told, at)
    }

    /// Marks told reminders as put away by the patient. Gives how many were told.
    ///
    /// # Errors
    /// See [`Writing`].
    pub fn acknowledge(
        &self,
        ids: &[i64],
        at: DateTime<FixedOffset>,
    ) -> Result<usize, LogbookError> {
        self.advance(ids, ReminderState::Acknowledged, at)
    }

    fn advance(
        &self,
        ids: &[i64],
        to: ReminderState,
        at: DateTime<FixedOffset>,
    ) -> Result<usize, LogbookError> {
        let mut moved = 0;
        for id in ids {
            moved += usize::from(ReminderRow::advance(self.connection, *id, to, at)?);
        }
        Ok(moved)
    }
}
