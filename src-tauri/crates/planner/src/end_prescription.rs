//! A prescription no longer counts.

use chrono::{DateTime, FixedOffset};
use logbook::{ChangeKind, Logbook, Reading};
use recovery::Prescription;
use uuid::Uuid;

use crate::view::Overview;
use crate::{Refusal, RefusalCode, change};

/// Ends a prescription: from today on it does not hold. One that has held keeps its days up to
/// yesterday; one that begins today or later is deleted, with where it came from. An earlier
/// one may come into force by that. One that is over stays as it is.
///
/// # Errors
/// No such prescription, or the log book's own.
pub fn end_prescription(
    logbook: &mut Logbook,
    now: DateTime<FixedOffset>,
    prescription: Uuid,
) -> Result<Overview, Refusal> {
    let (episode, found) = logbook.read(|log| find(log, prescription))?;
    let kind = ChangeKind::PrescriptionEnded;
    change::record(logbook, now, kind, Some(episode), |log| {
        let yesterday = now.date_naive().pred_opt();
        match yesterday.filter(|yesterday| found.date <= *yesterday) {
            Some(yesterday) => {
                let until = found.until.map_or(yesterday, |until| until.min(yesterday));
                let ended = Prescription {
                    until: Some(until),
                    ..found
                };
                Ok(log.update_prescription(&ended)?)
            }
            None => {
                if log.taken_answer(prescription)?.is_some() {
                    log.delete_taken_answer(prescription)?;
                }
                Ok(log.delete_prescription(prescription)?)
            }
        }
    })
}

/// The prescription, with its episode.
fn find(log: &Reading<'_>, id: Uuid) -> Result<(Uuid, Prescription), Refusal> {
    for episode in log.episodes()? {
        let mut found = log.prescriptions(episode.id)?;
        found.retain(|prescription| prescription.id == id);
        if let Some(prescription) = found.pop() {
            return Ok((episode.id, prescription));
        }
    }
    Err(Refusal::new(RefusalCode::NotFound).at("prescription"))
}
