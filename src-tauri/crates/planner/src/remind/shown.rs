//! A notification was handed to the desktop.

use chrono::{DateTime, FixedOffset};
use logbook::Logbook;

use crate::Refusal;

/// Keeps that a notification for these reminders was handed to the desktop.
///
/// # Errors
/// When the log book cannot be written.
pub fn shown(
    logbook: &mut Logbook,
    now: DateTime<FixedOffset>,
    reminders: &[i64],
) -> Result<(), Refusal> {
    logbook.transaction(|log| {
        log.mark_shown(reminders, now)?;
        Ok(())
    })
}
