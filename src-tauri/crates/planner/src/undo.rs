//! The latest changes are taken back.

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
    undo_to(logbook, now, 1)
}

/// Takes the latest so many changes back, all of them or none.
///
/// # Errors
/// [`RefusalCode::NothingToUndo`] where not so many can be taken back, or none is asked for;
/// the log book's own.
pub fn undo_to(
    logbook: &mut Logbook,
    now: DateTime<FixedOffset>,
    steps: u32,
) -> Result<Overview, Refusal> {
    if steps == 0 {
        return Err(Refusal::new(RefusalCode::NothingToUndo));
    }
    let present = logbook.transaction(|log| {
        for _ in 0..steps {
            if log.undo()?.is_none() {
                return Err(Refusal::new(RefusalCode::NothingToUndo));
            }
        }
        let present = Present::read(log, now)?;
        present.write(log)?;
        Ok(present)
    })?;
    shown(logbook, now, present)
}
