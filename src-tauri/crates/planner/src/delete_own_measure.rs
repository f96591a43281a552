//! A measure of the patient's own is deleted.

use chrono::{DateTime, FixedOffset};
use logbook::{ChangeKind, Logbook};
use uuid::Uuid;

use crate::view::Overview;
use crate::{Refusal, RefusalCode, change};

/// Deletes a measure with every answer to it; undo brings them back.
///
/// # Errors
/// No such measure, or the log book's own.
pub fn delete_own_measure(
    logbook: &mut Logbook,
    now: DateTime<FixedOffset>,
    measure: Uuid,
) -> Result<Overview, Refusal> {
    let kind = ChangeKind::OwnMeasureDeleted;
    change::record(logbook, now, kind, None, |log| {
        log.own_measure(measure)?
            .ok_or(Refusal::new(RefusalCode::NotFound))?;
        Ok(log.delete_own_measure(measure)?)
    })
}
