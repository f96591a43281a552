//! What can be taken back.

use chrono::{DateTime, FixedOffset};
use logbook::{Logbook, Undoable};

use crate::Refusal;
use crate::view::UndoView;

/// The changes that can be taken back, the latest first: at most
/// [`UNDO_STEPS`](logbook::UNDO_STEPS).
///
/// # Errors
/// The log book's own.
pub fn changes(
    logbook: &mut Logbook,
    _now: DateTime<FixedOffset>,
) -> Result<Vec<UndoView>, Refusal> {
    let undoable = logbook.read(|log| log.undoable())?;
    Ok(undoable.into_iter().map(view).collect())
}

/// A change as the window shows it.
pub(crate) fn view(undoable: Undoable) -> UndoView {
    UndoView {
        change: undoable.change,
        episode: undoable.episode,
        at: undoable.at,
    }
}
