//! An answer that has been opened, before the patient takes it or not.

use chrono::{DateTime, FixedOffset, NaiveDate};
use exchange::answer::{AnswerFile, GivenAnswer};
use logbook::Logbook;

use crate::answer::{self, Fit};
use crate::answer_effect::effect;
use crate::view::AnswerView;
use crate::{Refusal, RefusalCode};

/// What an answer says and what taking it would change today. Nothing is written.
///
/// # Errors
/// That it cannot be taken, as [`accept_answer`](crate::accept_answer) says, but for an answer
/// that has been taken already: that is shown. Or the log book's own.
pub fn answer_view(
    logbook: &Logbook,
    now: DateTime<FixedOffset>,
    answer: &AnswerFile,
    file: &str,
) -> Result<AnswerView, Refusal> {
    let today = now.date_naive();
    logbook.read(|book| {
        let other_log = || Refusal::new(RefusalCode::OtherLog).of(&answer.episode_title);
        let log = book.log()?.ok_or_else(other_log)?;
        let taken = book.taken_answer(answer.given.id())?;
        let fit = answer::fit(&log, taken.as_ref(), now, answer)?;
        let effect = effect(&log, today, answer).ok_or_else(other_log)?;
        let name = log.patient.name.as_deref().map(str::trim);
        let other_name = answer.patient.as_deref().map(str::trim);
        Ok(AnswerView {
            file: file.to_owned(),
            answer: answer.clone(),
            effect,
            already: fit == Fit::Taken,
            other_name: other_name
                .filter(|other| Some(*other) != name)
                .map(str::to_owned),
            expired: is_over(&answer.given, today),
        })
    })
}

fn is_over(given: &GivenAnswer, today: NaiveDate) -> bool {
    match given {
        GivenAnswer::Prescription { prescription } => {
            prescription.until.is_some_and(|until| until < today)
        }
        GivenAnswer::Clearance { .. } => false,
    }
}
