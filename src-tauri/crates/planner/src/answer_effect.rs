//! What an answer would change, by the verdicts with and without it.

use chrono::{DateTime, FixedOffset, NaiveDate};
use exchange::answer::{AnswerFile, GivenAnswer};
use exchange::log::LogFile;
use recovery::assessment::{Rule, Suggestion};
use recovery::{Assessment, Episode, Log, Prescription};
use uuid::Uuid;

use crate::answer::uses;
use crate::known::verdicts;
use crate::view::{AnswerEffect, AnswerLimit};
use crate::{Refusal, RefusalCode, own};

/// What an answer would change in the log it is about, on the day it is written, as far as the
/// log says. On the day of the export where that is later, by a clock that is wrong.
///
/// # Errors
/// [`RefusalCode::OtherLog`] where it is about another log.
pub fn answer_effect(
    log: &LogFile,
    now: DateTime<FixedOffset>,
    answer: &AnswerFile,
) -> Result<AnswerEffect, Refusal> {
    let on = now.date_naive().max(log.exported_at.date_naive());
    effect(&log.log, on, answer)
        .ok_or_else(|| Refusal::new(RefusalCode::OtherLog).of(&answer.episode_title))
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
    let standing = with.episodes[place].prescriptions.iter();
    let limits = standing
        .filter(|prescription| prescription.id == answer.given.id())
        .flat_map(|prescription| limits(prescription, &after))
        .collect();
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
