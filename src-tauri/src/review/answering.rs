//! The therapist answers a log they review, in a small file of its own.

use std::path::Path;

use chrono::{DateTime, FixedOffset, SubsecRound};
use exchange::answer;
use exchange::seal::{Passphrase, seal};
use exchange::whole;
use planner::Refusal;
use planner::draft::AnswerDraft;
use planner::view::AnswerEffect;
use tauri::{AppHandle, Runtime};
use uuid::Uuid;

use super::Review;
use crate::dialogs::{self, Kind};
use crate::refused::{unsealed, unwritten};
use crate::typed::{self, Typed};

/// What an answer would change, before it is written.
///
/// # Errors
/// A field of the draft; [`planner::RefusalCode::NotFound`] when the log is no longer open.
pub fn effect(
    review: &Review,
    file: u32,
    now: DateTime<FixedOffset>,
    episode: Uuid,
    draft: AnswerDraft,
) -> Result<AnswerEffect, Refusal> {
    let log = review.log(file)?;
    let answer = planner::write_answer(&log, now, episode, draft)?;
    planner::answer_effect(&log, now, &answer)
}

/// Asks where to, and writes the answer there, sealed when there is a passphrase. Gives the
/// place, or nothing when the therapist turned back. It blocks until they have answered.
///
/// # Errors
/// As [`effect`]; an empty passphrase; where the file cannot be written.
pub fn answer<R: Runtime>(
    app: &AppHandle<R>,
    review: &Review,
    file: u32,
    now: DateTime<FixedOffset>,
    (episode, draft): (Uuid, AnswerDraft),
    passphrase: Option<Typed>,
) -> Result<Option<String>, Refusal> {
    let passphrase = typed::passphrase(passphrase)?;
    let log = review.log(file)?;
    let now = now.trunc_subsecs(0);
    let answer = planner::write_answer(&log, now, episode, draft)?;
    let suggested = format!("answer-{}.tend-answer", now.date_naive());
    let Some(place) = dialogs::save(app, Kind::Answer, &suggested) else {
        return Ok(None);
    };
    write(&answer::write(&answer), passphrase.as_ref(), &place)?;
    Ok(Some(place.display().to_string()))
}

pub(super) fn write(
    plain: &[u8],
    passphrase: Option<&Passphrase>,
    place: &Path,
) -> Result<(), Refusal> {
    let sealed = match passphrase {
        Some(passphrase) => Some(seal(plain, passphrase).map_err(|error| unsealed(&error))?),
        None => None,
    };
    let bytes = sealed.as_deref().unwrap_or(plain);
    whole::write_file(place, bytes).map_err(|error| unwritten(place, &error))
}
