//! A therapist answers a log they have reviewed.

use chrono::{DateTime, FixedOffset};
use exchange::answer::{AnswerFile, GivenAnswer};
use exchange::log::LogFile;
use uuid::Uuid;

use crate::draft::AnswerDraft;
use crate::{Refusal, RefusalCode, prescription, record_clearance};

/// The answer a draft stands for, ready to be written to a file. No log is changed by it: the
/// patient takes it or not.
///
/// # Errors
/// A field of the draft, no such episode in the log, or a prescription for a closed one.
pub fn write_answer(
    log: &LogFile,
    now: DateTime<FixedOffset>,
    episode: Uuid,
    draft: AnswerDraft,
) -> Result<AnswerFile, Refusal> {
    let mut episodes = log.log.episodes.iter();
    let found = episodes
        .find(|each| each.id == episode)
        .ok_or_else(|| Refusal::new(RefusalCode::NotFound).at("episode"))?;
    let given = match draft {
        AnswerDraft::Prescription(draft) => {
            if let Some(closed) = found.closed {
                return Err(Refusal::new(RefusalCode::EpisodeClosed)
                    .at("episode")
                    .of(closed));
            }
            let prescription = prescription::parsed(draft, now)?;
            GivenAnswer::Prescription { prescription }
        }
        AnswerDraft::Clearance(draft) => {
            let clearance = record_clearance::parsed(draft, now)?;
            GivenAnswer::Clearance { clearance }
        }
    };
    Ok(AnswerFile {
        written_at: now,
        app_version: env!("CARGO_PKG_VERSION").to_owned(),
        patient: log.log.patient.name.clone(),
        log_exported_at: log.exported_at,
        episode,
        episode_title: found.title.clone(),
        given,
    })
}
