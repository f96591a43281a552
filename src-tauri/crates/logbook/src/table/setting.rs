//! What the patient has set: one row, absent until something is.

use rusqlite::{Connection, params_from_iter};

use super::{Row, refused};
use crate::cell::{Cell, Cells};
use crate::{Appearance, LogbookError, Settings};

impl Appearance {
    /// The code in the database.
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The value a code stands for.
    pub(crate) fn from_code(code: &str) -> Option<Self> {
        [Self::System, Self::Light, Self::Dark]
            .into_iter()
            .find(|appearance| appearance.code() == code)
    }
}

impl Row for Settings {
    const TABLE: &'static str = "setting";
    const COLUMNS: &'static [&'static str] = &[
        "row",
        "check_in_reminder",
        "session_reminders",
        "session_lead_minutes",
        "appearance",
    ];

    fn read(cells: &mut Cells<'_>) -> Result<Self, LogbookError> {
        cells.take::<i64>("row")?;
        Ok(Self {
            check_in_reminder: cells.take("check_in_reminder")?,
            session_reminders: cells.take("session_reminders")?,
            session_lead_minutes: cells.take("session_lead_minutes")?,
            appearance: cells.take("appearance")?,
        })
    }
}

/// The settings, once there are any.
pub(crate) fn settings(connection: &Connection) -> Result<Option<Settings>, LogbookError> {
    Settings::first(connection, "", [])
}

/// Keeps the settings in place of those before.
pub(crate) fn put_settings(
    connection: &Connection,
    settings: &Settings,
) -> Result<(), LogbookError> {
    connection
        .prepare_cached(
            "INSERT OR REPLACE INTO setting
             (row, check_in_reminder, session_reminders, session_lead_minutes, appearance)
             VALUES (1, ?, ?, ?, ?)",
        )?
        .execute(params_from_iter([
            settings.check_in_reminder.write(),
            settings.session_reminders.write(),
            settings.session_lead_minutes.write(),
            settings.appearance.write(),
        ]))
        .map(drop)
        .map_err(|error| refused(Settings::TABLE, "1".to_owned(), error))
}
