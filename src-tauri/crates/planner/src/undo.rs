//! The latest change is taken back.

use chrono::{DateTime, FixedOffset};
use logbook::Logbook;

use crate::change::Present;
use crate::overview::shown;
use crate::view::Overview;
use crate::{Refusal, RefusalCode};

/// Takes the latest change back, with everything planned because of it, and makes the plan
/// anew as of now. That belongs to the change before; undo itself is not a change.
///
/// # Errors
/// [`RefusalCode::NothingToUndo`], or the log book's own.
pub fn undo(logbook: &mut Logbook, now: DateTime<FixedOffset>) -> Result<Overview, Refusal> {
    let present = logbook.transaction(|log| {
        if log.undo(now)?.is_none() {
            return Err(Refusal::new(RefusalCode::NothingToUndo));
        }
        let present = Present::read(log, now)?;
        present.write(log)?;
        Ok(present)
    })?;
    shown(logbook, now, present)
}
