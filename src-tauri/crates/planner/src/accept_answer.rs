//! The patient takes a therapist's answer into their log.

use chrono::{DateTime, FixedOffset};
use exchange::answer::{AnswerFile, GivenAnswer};
use logbook::{ChangeKind, Logbook, TakenAnswer};

use crate::answer::{self, Fit};
use crate::view::Overview;
use crate::{Refusal, RefusalCode, change};

/// The most characters kept of the name of a file.
const FILE_NAME: usize = 255;

/// Records what an answer says, as it says it, with where it comes from, and plans anew: one
/// transaction, which undo takes back whole. `file` is the name of the file.
///
/// The model's rules win over an answer: while held, a prescription changes nothing; one that
/// is over or capped is recorded all the same and changes as little as it may.
///
/// # Errors
/// [`RefusalCode::OtherLog`], [`RefusalCode::AnswerTaken`], [`RefusalCode::AnswerClashes`]; a
/// prescription for a closed episode ([`RefusalCode::EpisodeClosed`]); a clearance dated after
/// now ([`RefusalCode::AnswerInFuture`]); or the log book's own.
pub fn accept_answer(
    logbook: &mut Logbook,
    now: DateTime<FixedOffset>,
    answer: &AnswerFile,
    file: &str,
) -> Result<Overview, Refusal> {
    let (kind, episode) = (ChangeKind::AnswerAccepted, answer.episode);
    change::record(logbook, now, kind, Some(episode), |book| {
        let other_log = || Refusal::new(RefusalCode::OtherLog).of(&answer.episode_title);
        let log = book.log()?.ok_or_else(other_log)?;
        let taken = book.taken_answer(answer.given.id())?;
        if answer::fit(&log, taken.as_ref(), now, answer)? == Fit::Taken {
            return Err(Refusal::new(RefusalCode::AnswerTaken));
        }
        match &answer.given {
            GivenAnswer::Prescription { prescription } => {
                book.add_prescription(episode, prescription)?;
            }
            GivenAnswer::Clearance { clearance } => book.add_clearance(episode, clearance)?,
        }
        Ok(book.add_taken_answer(&TakenAnswer {
            record: answer.given.id(),
            file: file.chars().take(FILE_NAME).collect(),
            written_at: answer.written_at,
            log_exported_at: answer.log_exported_at,
            taken_at: now,
        })?)
    })
}
