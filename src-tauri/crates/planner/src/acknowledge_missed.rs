//! The summary of what came due while Tend was closed is put away.

use chrono::{DateTime, FixedOffset};
use logbook::Logbook;

use crate::view::Overview;
use crate::{Refusal, overview, remind};

/// Puts the summary of what was missed away. That is not part of the log, so undo leaves it.
///
/// # Errors
/// The log book's own.
pub fn acknowledge_missed(
    logbook: &mut Logbook,
    now: DateTime<FixedOffset>,
) -> Result<Overview, Refusal> {
    logbook.transaction(|log| remind::put_away(log, now))?;
    overview(logbook, now)
}
