//! Reading what is no record: settings, reminders, snoozes, the last moment awake, what
//! calendars have been told, when reports were made.

use chrono::{DateTime, FixedOffset, NaiveDate};
use reminders::Snooze;

use super::Reading;
use crate::table::{self, ReminderRow, Row};
use crate::{CalendarEntry, LogbookError, Reminder, ReminderState, Settings};

impl Reading<'_> {
    /// What the patient has set; nothing until they have.
    ///
    /// # Errors
    /// As [`log`](Self::log).
    pub fn settings(&self) -> Result<Option<Settings>, LogbookError> {
        table::settings(self.connection)
    }

    /// The last moment some Tend was running, as far as one has said.
    ///
    /// # Errors
    /// As [`log`](Self::log).
    pub fn last_awake(&self) -> Result<Option<DateTime<FixedOffset>>, LogbookError> {
        table::last_awake(self.connection)
    }

    /// What the patient has put off, the earliest to end first.
    ///
    /// # Errors
    /// As [`log`](Self::log).
    pub fn snoozes(&self) -> Result<Vec<Snooze>, LogbookError> {
        table::snoozes(self.connection)
    }

    /// The reminders of the local dates from `from` to `to`, both included, by due time.
    ///
    /// # Errors
    /// As [`log`](Self::log).
    pub fn reminders(&self, from: NaiveDate, to: NaiveDate) -> Result<Vec<Reminder>, LogbookError> {
        let rows = ReminderRow::all(
            self.connection,
            "WHERE local_date BETWEEN ? AND ? ORDER BY due, id",
            [from.to_string(), to.to_string()],
        )?;
        Ok(rows.into_iter().map(|row| row.0).collect())
    }

    /// One reminder.
    ///
    /// # Errors
    /// As [`log`](Self::log).
    pub fn reminder(&self, id: i64) -> Result<Option<Reminder>, LogbookError> {
        Ok(ReminderRow::first(self.connection, "WHERE id = ?", [id.to_string()])?.map(|row| row.0))
    }

    /// The reminders in one state, by due time: `Told` are those the patient has not put
    /// away; `Claimed` those that were taken on and neither shown nor told.
    ///
    /// # Errors
    /// As [`log`](Self::log).
    pub fn reminders_in(&self, state: ReminderState) -> Result<Vec<Reminder>, LogbookError> {
        let rows = ReminderRow::all(
            self.connection,
            "WHERE state = ? ORDER BY due, id",
            [state.code()],
        )?;
        Ok(rows.into_iter().map(|row| row.0).collect())
    }

    /// What calendars have been told, in the order each session was first told of.
    ///
    /// # Errors
    /// As [`log`](Self::log).
    pub fn calendar_entries(&self) -> Result<Vec<CalendarEntry>, LogbookError> {
        table::calendar_entries(self.connection)
    }

    /// When reports were made, in the order they were.
    ///
    /// # Errors
    /// As [`log`](Self::log).
    pub fn reports(&self) -> Result<Vec<DateTime<FixedOffset>>, LogbookError> {
        table::reports(self.connection)
    }
}
