//! Review: the logs of patients, for their therapist.

use chrono::NaiveDate;
use planner::Refusal;
use planner::draft::AnswerDraft;
use planner::view::{AnswerEffect, Overview, ReviewView, SessionView};
use report::{Paper, Preview};
use tauri::{AppHandle, State};
use uuid::Uuid;

use crate::open_book::{self, OpenBook};
use crate::review::{self, Review};
use crate::typed::Typed;

/// Opens logs; nothing when the therapist turned back.
#[tauri::command]
pub async fn review_open(
    app: AppHandle,
    review: State<'_, Review>,
) -> Result<Option<ReviewView>, Refusal> {
    let review = review.inner().clone();
    open_book::aside(move || review::open(&app, &review)).await
}

/// What is open.
#[tauri::command]
pub async fn review_list(review: State<'_, Review>) -> Result<ReviewView, Refusal> {
    Ok(review.list())
}

/// Tries a passphrase on every sealed file that waits.
#[tauri::command]
pub async fn review_unseal(
    app: AppHandle,
    review: State<'_, Review>,
    passphrase: Typed,
) -> Result<ReviewView, Refusal> {
    let review = review.inner().clone();
    open_book::aside(move || review.unseal(&app, passphrase)).await
}

/// Stops opening or unsealing.
#[tauri::command]
pub async fn stop_review(review: State<'_, Review>) -> Result<(), Refusal> {
    review.stop();
    Ok(())
}

/// A log as its patient saw it.
#[tauri::command]
pub async fn review_patient(review: State<'_, Review>, file: u32) -> Result<Overview, Refusal> {
    let review = review.inner().clone();
    open_book::aside(move || review::patient(&review, file)).await
}

/// The sessions of a log that count on a date from `from` to `to`.
#[tauri::command]
pub async fn review_sessions(
    review: State<'_, Review>,
    file: u32,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<SessionView>, Refusal> {
    review::sessions(&review, file, from, to)
}

/// The first pages of the report of a log.
#[tauri::command]
pub async fn review_report(
    book: State<'_, OpenBook>,
    review: State<'_, Review>,
    file: u32,
    paper: Paper,
) -> Result<Preview, Refusal> {
    let (book, review) = (book.inner().clone(), review.inner().clone());
    open_book::aside(move || review::report(&review, file, paper, book.language())).await
}

/// What an answer would change, before it is written.
#[tauri::command]
pub async fn review_answer_effect(
    book: State<'_, OpenBook>,
    review: State<'_, Review>,
    file: u32,
    episode: Uuid,
    draft: AnswerDraft,
) -> Result<AnswerEffect, Refusal> {
    let (now, review) = (book.now(), review.inner().clone());
    open_book::aside(move || review::effect(&review, file, now, episode, draft)).await
}

/// Writes an answer where the therapist says; gives the place, or nothing when they turn back.
#[tauri::command]
pub async fn review_answer(
    app: AppHandle,
    book: State<'_, OpenBook>,
    review: State<'_, Review>,
    file: u32,
    episode: Uuid,
    draft: AnswerDraft,
    passphrase: Option<Typed>,
) -> Result<Option<String>, Refusal> {
    let (now, review) = (book.now(), review.inner().clone());
    let given = (episode, draft);
    open_book::aside(move || review::answer(&app, &review, file, now, given, passphrase)).await
}

/// Closes a file, or all of them.
#[tauri::command]
pub async fn review_close(
    review: State<'_, Review>,
    file: Option<u32>,
) -> Result<ReviewView, Refusal> {
    Ok(review.close(file))
}
