//! A therapist's answer as the patient opens it: read, shown, and taken or not.
//!
//! Between opening and accepting it is kept in memory, so that what is accepted is what was
//! shown, whatever becomes of the file. Nothing of it is in the log book before.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use exchange::answer::AnswerFile;
use exchange::opened::{self, OpenError, Opened};
use exchange::seal::Passphrase;
use planner::view::{Incoming, Overview};
use planner::{Refusal, RefusalCode};
use tauri::{AppHandle, Runtime};

use crate::dialogs::{self, Kind};
use crate::open_book::OpenBook;
use crate::refused::{refused, unopened};
use crate::typed::Typed;

/// The answer that was opened last and neither accepted nor dismissed.
#[derive(Debug, Default)]
pub struct Answers(Mutex<Option<Waiting>>);

#[derive(Debug, Clone)]
enum Waiting {
    /// Sealed, at this place.
    Sealed(PathBuf),
    /// Read from a file of this name.
    Read {
        file: String,
        answer: Box<AnswerFile>,
    },
}

impl Answers {
    fn waiting(&self) -> MutexGuard<'_, Option<Waiting>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Forgets what waits.
    pub fn dismiss(&self) {
        *self.waiting() = None;
    }

    fn sealed(&self) -> Option<PathBuf> {
        match &*self.waiting() {
            Some(Waiting::Sealed(place)) => Some(place.clone()),
            _ => None,
        }
    }

    fn read(&self) -> Option<(String, AnswerFile)> {
        match &*self.waiting() {
            Some(Waiting::Read { file, answer }) => Some((file.clone(), (**answer).clone())),
            _ => None,
        }
    }
}

/// Asks for an answer and reads it; gives what it would change, or that it is sealed, or
/// nothing when the patient turned back. It blocks until they have answered.
///
/// # Errors
/// Why the file is no answer that can be read, or does not fit this log. What waited before
/// waits still.
pub fn open<R: Runtime>(
    app: &AppHandle<R>,
    book: &OpenBook,
    answers: &Answers,
) -> Result<Option<Incoming>, Refusal> {
    match dialogs::open(app, Kind::Answer) {
        Some(place) => read(book, answers, &place, None).map(Some),
        None => Ok(None),
    }
}

/// Tries a passphrase on the sealed answer that waits.
///
/// # Errors
/// As [`open`]; [`RefusalCode::WrongPassphrase`]; [`RefusalCode::NotFound`] where none waits.
pub fn unseal(book: &OpenBook, answers: &Answers, typed: Typed) -> Result<Incoming, Refusal> {
    let passphrase = typed.passphrase()?;
    let place = answers
        .sealed()
        .ok_or_else(|| refused(RefusalCode::NotFound))?;
    read(book, answers, &place, Some(&passphrase))
}

/// Takes the answer that was shown into the log.
///
/// # Errors
/// [`RefusalCode::NotFound`] where none was, and those of the use case.
pub async fn accept(book: &OpenBook, answers: &Answers) -> Result<Overview, Refusal> {
    let (file, answer) = answers
        .read()
        .ok_or_else(|| refused(RefusalCode::NotFound))?;
    let overview = book
        .change(move |logbook, now| planner::accept_answer(logbook, now, &answer, &file))
        .await?;
    answers.dismiss();
    Ok(overview)
}

fn read(
    book: &OpenBook,
    answers: &Answers,
    place: &Path,
    passphrase: Option<&Passphrase>,
) -> Result<Incoming, Refusal> {
    let file = name_of(place);
    match opened::open(place, passphrase) {
        Ok(Opened::Answer(answer)) => {
            let view =
                book.with(|logbook, now| planner::answer_view(logbook, now, &answer, &file))?;
            *answers.waiting() = Some(Waiting::Read {
                file,
                answer: Box::new(answer),
            });
            Ok(Incoming::Answer {
                view: Box::new(view),
            })
        }
        Ok(Opened::Log(_)) => Err(refused(RefusalCode::NotAnAnswer)),
        Err(OpenError::Sealed) => {
            *answers.waiting() = Some(Waiting::Sealed(place.to_owned()));
            Ok(Incoming::Sealed { file })
        }
        Err(error) => Err(unopened(&error)),
    }
}

/// The name of a file, without where it lies.
pub fn name_of(place: &Path) -> String {
    let name = place.file_name().unwrap_or(place.as_os_str());
    name.to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests;
