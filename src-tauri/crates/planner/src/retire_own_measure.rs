//! A measure of the patient's own is asked no more, or again.

use chrono::{DateTime, FixedOffset};
use logbook::{ChangeKind, Logbook};
use uuid::Uuid;

use crate::view::Overview;
use crate::{Refusal, RefusalCode, change};

/// Asks a measure no more, or again. Its answers stay.
///
/// # Errors
/// No such measure; [`RefusalCode::Twice`] where it would be asked again beside another of
/// its name; or the log book's own.
pub fn retire_own_measure(
    logbook: &mut Logbook,
    now: DateTime<FixedOffset>,
    measure: Uuid,
    retired: bool,
) -> Result<Overview, Refusal> {
    let kind = if retired {
        ChangeKind::OwnMeasureRetired
    } else {
        ChangeKind::OwnMeasureResumed
    };
    change::record(logbook, now, kind, None, |log| {
        let before = log.own_measure(measure)?;
        let mut changed = before.ok_or(Refusal::new(RefusalCode::NotFound))?;
        changed.retired = retired;
        let name = changed.name.to_lowercase();
        let namesake = |other: &beside::OwnMeasure| {
            other.id != measure && !other.retired && other.name.to_lowercase() == name
        };
        if !retired && log.own_measures()?.iter().any(namesake) {
            return Err(Refusal::new(RefusalCode::Twice).of(changed.name));
        }
        Ok(log.update_own_measure(&changed)?)
    })
}
