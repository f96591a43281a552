//! What an event says, and how that is kept to compare it with the next time.

use chrono::{DateTime, NaiveDateTime, Utc};
use serde::{Deserialize, Serialize};

/// What an event says. Two versions that say the same are the same version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Says {
    /// The local wall time the session is planned for. It is not written: the file has the
    /// instant alone.
    pub planned_for: NaiveDateTime,
    /// When it begins.
    pub starts: DateTime<Utc>,
    /// When it ends, never before it begins.
    pub ends: DateTime<Utc>,
    /// Its one line.
    pub summary: String,
    /// What stands below.
    pub description: String,
    /// What calendars sort it by.
    pub category: String,
    /// Whether the patient is not free then.
    pub busy: bool,
    /// Minutes before it begins at which the calendar reminds of it.
    pub alarms: Vec<u16>,
}

/// What was kept cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("not what an event says: {0}")]
pub struct BadEntry(#[from] serde_json::Error);

impl Says {
    /// As it is kept.
    ///
    /// # Errors
    /// None that can be thought of: everything in it has a JSON form.
    pub fn to_json(&self) -> Result<String, BadEntry> {
        Ok(serde_json::to_string(self)?)
    }

    /// As it was kept.
    ///
    /// # Errors
    /// [`BadEntry`] where it is anything but what [`to_json`](Self::to_json) gave.
    pub fn from_json(kept: &str) -> Result<Self, BadEntry> {
        Ok(serde_json::from_str(kept)?)
    }
}
