//! Whether an answer fits a log.

use chrono::{DateTime, FixedOffset};
use exchange::answer::{AnswerFile, GivenAnswer};
use logbook::TakenAnswer;
use recovery::{Episode, Log};
use uuid::Uuid;

use crate::{Refusal, RefusalCode};

/// How an answer fits a log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fit {
    /// It can be taken.
    New,
    /// It has been taken.
    Taken,
}

/// Whether an answer can be taken into a log. `taken` is where the record of its identity
/// comes from, if it was taken from an answer.
///
/// # Errors
/// [`RefusalCode::OtherLog`]; [`RefusalCode::AnswerClashes`] where another record has its
/// identity; a prescription for a closed episode; a clearance dated after now.
pub(crate) fn fit(
    log: &Log,
    taken: Option<&TakenAnswer>,
    now: DateTime<FixedOffset>,
    answer: &AnswerFile,
) -> Result<Fit, Refusal> {
    let mut episodes = log.episodes.iter();
    let episode = episodes
        .find(|episode| episode.id == answer.episode)
        .ok_or_else(|| Refusal::new(RefusalCode::OtherLog).of(&answer.episode_title))?;
    let same_file = taken.is_some_and(|taken| taken.written_at == answer.written_at);
    if same_file || holds(episode, &answer.given) {
        return Ok(Fit::Taken);
    }
    let id = answer.given.id();
    if log.episodes.iter().any(|episode| uses(episode, id)) {
        return Err(Refusal::new(RefusalCode::AnswerClashes).of(id));
    }
    match &answer.given {
        GivenAnswer::Prescription { .. } => match episode.closed {
            Some(closed) => Err(Refusal::new(RefusalCode::EpisodeClosed)
                .at("episode")
                .of(closed)),
            None => Ok(Fit::New),
        },
        GivenAnswer::Clearance { clearance } if clearance.at > now => {
            let day = clearance.at.with_timezone(now.offset()).date_naive();
            Err(Refusal::new(RefusalCode::AnswerInFuture)
                .of(clearance.at)
                .allowing(day))
        }
        GivenAnswer::Clearance { .. } => Ok(Fit::New),
    }
}

/// Whether the very record is there.
fn holds(episode: &Episode, given: &GivenAnswer) -> bool {
    match given {
        GivenAnswer::Prescription { prescription } => episode.prescriptions.contains(prescription),
        GivenAnswer::Clearance { clearance } => episode.clearances.contains(clearance),
    }
}

/// Whether anything of an episode has this identity.
pub(crate) fn uses(episode: &Episode, id: Uuid) -> bool {
    episode.id == id
        || episode.check_ins.iter().any(|record| record.id == id)
        || episode.sessions.iter().any(|record| record.id == id)
        || episode.clearances.iter().any(|record| record.id == id)
        || episode.prescriptions.iter().any(|record| record.id == id)
}
