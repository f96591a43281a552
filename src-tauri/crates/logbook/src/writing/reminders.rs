//! Writing what is no record: reminders, snoozes, the last moment awake, what
//! calendars have been told, that a report was made. No version of these is kept.

use chrono::{DateTime, FixedOffset, NaiveDateTime};
use reminders::{Occurrence, Rule};

use super::Writing;
use crate::table::{self, ReminderRow};
use crate::{CalendarEntry, LogbookError, Reminder, ReminderState};

impl Writing<'_> {
    /// Keeps the last moment some Tend was running.
    ///
    /// # Errors
    /// See [`Writing`].
    pub fn put_last_awake(&self, at: DateTime<FixedOffset>) -> Result<(), LogbookError> {
        table::put_last_awake(self.connection, at)
    }

    /// Keeps that a report was made.
    ///
    /// # Errors
    /// See [`Writing`].
    pub fn add_report(&self, at: DateTime<FixedOffset>) -> Result<(), LogbookError> {
        table::add_report(self.connection, at)
    }

    /// Keeps until when a rule has been put off, in place of what was kept before.
    ///
    /// # Errors
    /// See [`Writing`]; a rule that cannot be put off is refused by the table.
    pub fn put_snooze(
        &self,
        rule: Rule,
        until: NaiveDateTime,
        made: DateTime<FixedOffset>,
    ) -> Result<(), LogbookError> {
        table::put_snooze(self.connection, rule, until, made)
    }

    /// Takes back that a rule has been put off.
    ///
    /// # Errors
    /// See [`Writing`].
    pub fn delete_snooze(&self, rule: Rule) -> Result<(), LogbookError> {
        table::delete_snooze(self.connection, rule)
    }

    /// Keeps what calendars are told of a session now, in place of what they were told.
    ///
    /// # Errors
    /// See [`Writing`].
    pub fn put_calendar_entry(&self, entry: &CalendarEntry) -> Result<(), LogbookError> {
        table::put_calendar_entry(self.connection, entry)
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
