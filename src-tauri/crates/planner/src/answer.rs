//! Whether an answer fits a log, and what it would change there.

use chrono::{DateTime, FixedOffset, NaiveDate};
use exchange::answer::{AnswerFile, GivenAnswer};
use logbook::TakenAnswer;
use recovery::assessment::{Rule, Suggestion};
use recovery::{Assessment, Episode, Log, Prescription};
use uuid::Uuid;

use crate::known::verdicts;
use crate::view::{AnswerEffect, AnswerLimit};
use crate::{Refusal, RefusalCode, own};

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
fn uses(episode: &Episode, id: Uuid) -> bool {
    episode.id == id
        || episode.check_ins.iter().any(|record| record.id == id)
        || episode.sessions.iter().any(|record| record.id == id)
        || episode.clearances.iter().any(|record| record.id == id)
        || episode.prescriptions.iter().any(|record| record.id == id)
}

/// What an answer changes on a date; nothing where its episode is not in the log. An answer
/// that has been taken changes nothing more.
pub(crate) fn effect(log: &Log, on: NaiveDate, answer: &AnswerFile) -> Option<AnswerEffect> {
    let place = log.episodes.iter().position(|e| e.id == answer.episode)?;
    let mut with = log.clone();
    put(&mut with.episodes[place], &answer.given);
    let before = verdicts(log, on).into_iter().nth(place)?;
    let after = verdicts(&with, on);
    let own = own::frequencies(&with, &after, on).get(place).copied()?;
    let after = after.into_iter().nth(place)?;
    let limits = match &answer.given {
        GivenAnswer::Prescription { prescription } => limits(prescription, &after),
        GivenAnswer::Clearance { .. } => Vec::new(),
    };
    Some(AnswerEffect {
        episode: answer.episode,
        on: after.on,
        own,
        before: before.suggestion,
        after: after.suggestion,
        hold_before: before.hold,
        hold_after: after.hold,
        limits,
    })
}

fn put(episode: &mut Episode, given: &GivenAnswer) {
    if uses(episode, given.id()) {
        return;
    }
    match given {
        GivenAnswer::Prescription { prescription } => {
            episode.prescriptions.push(prescription.clone());
        }
        GivenAnswer::Clearance { clearance } => episode.clearances.push(clearance.clone()),
    }
}

fn limits(prescription: &Prescription, verdict: &Assessment) -> Vec<AnswerLimit> {
    if prescription.until.is_some_and(|until| until < verdict.on) {
        return vec![AnswerLimit::Expired];
    }
    let mut limits = Vec::new();
    if prescription.date > verdict.on {
        limits.push(AnswerLimit::BeginsLater);
    }
    if verdict.hold.is_some() {
        limits.push(AnswerLimit::Hold);
    }
    if limits.is_empty() {
        limits = by_the_rules(prescription.id, &verdict.suggestion);
    }
    limits
}

/// Which rules have passed a prescription over, or changed what it asks for.
fn by_the_rules(prescription: Uuid, suggestion: &Suggestion) -> Vec<AnswerLimit> {
    let mut steps = suggestion.steps.iter();
    match steps.find(|step| step.rule == Rule::Prescription) {
        None => vec![AnswerLimit::Phase],
        Some(step) if step.record != Some(prescription) => vec![AnswerLimit::LaterPrescription],
        Some(_) => steps
            .filter_map(|step| match step.rule {
                Rule::Cap => Some(AnswerLimit::Cap),
                Rule::Settling => Some(AnswerLimit::Settling),
                Rule::Amber => Some(AnswerLimit::Amber),
                Rule::PhaseTable | Rule::Prescription | Rule::Hold => None,
            })
            .collect(),
    }
}
