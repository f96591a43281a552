//! What was deleted is forgotten for good.

use chrono::{DateTime, FixedOffset};
use logbook::Logbook;

use crate::Refusal;
use crate::view::Forgotten;

/// Forgets everything that was deleted, at the patient's word, and searches the files for what
/// is left of it, those of the copies among them. The changes that deleted it, and those before
/// them, cannot be taken back then.
///
/// # Errors
/// The log book's own.
pub fn forget_deleted(
    logbook: &mut Logbook,
    now: DateTime<FixedOffset>,
) -> Result<Forgotten, Refusal> {
    let forgotten = logbook.forget_deleted(now)?;
    let count = |records: usize| u32::try_from(records).unwrap_or(u32::MAX);
    Ok(Forgotten {
        records: count(forgotten.records),
        bytes_searched: forgotten.bytes_searched,
        found: count(forgotten.found),
        copies: count(forgotten.copies),
        unreached: forgotten.unreached,
    })
}
