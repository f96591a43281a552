//! A professional's own frequency, told on paper.

use chrono::{DateTime, FixedOffset};
use logbook::{ChangeKind, Logbook};
use uuid::Uuid;

use crate::draft::PrescriptionDraft;
use crate::view::Overview;
use crate::{Refusal, change, episode, prescription};

/// Records a prescription and plans by it. What it may change is the model's to say: while
/// held, nothing.
///
/// # Errors
/// A field of the draft, no such episode or a closed one, or the log book's own.
pub fn record_prescription(
    logbook: &mut Logbook,
    now: DateTime<FixedOffset>,
    episode: Uuid,
    draft: PrescriptionDraft,
) -> Result<Overview, Refusal> {
    let prescription = prescription::parsed(draft, now)?;
    let kind = ChangeKind::PrescriptionRecorded;
    change::record(logbook, now, kind, Some(episode), |log| {
        episode::open(log, episode)?;
        Ok(log.add_prescription(episode, &prescription)?)
    })
}
