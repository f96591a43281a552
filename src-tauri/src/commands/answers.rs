//! What professionals say: in an answer file, or on paper.

use planner::Refusal;
use planner::draft::PrescriptionDraft;
use planner::view::{Incoming, Overview};
use tauri::{AppHandle, Manager, State};
use uuid::Uuid;

use crate::answers::{self, Answers};
use crate::open_book::{self, OpenBook};
use crate::typed::Typed;

/// Opens an answer; nothing when the patient turned back.
#[tauri::command]
pub async fn open_answer(
    app: AppHandle,
    book: State<'_, OpenBook>,
) -> Result<Option<Incoming>, Refusal> {
    let book = book.inner().clone();
    open_book::aside(move || answers::open(&app, &book, &app.state::<Answers>())).await
}

/// Tries a passphrase on the sealed answer that waits.
#[tauri::command]
pub async fn unseal_answer(
    app: AppHandle,
    book: State<'_, OpenBook>,
    passphrase: Typed,
) -> Result<Incoming, Refusal> {
    let book = book.inner().clone();
    open_book::aside(move || answers::unseal(&book, &app.state::<Answers>(), passphrase)).await
}

/// Takes the answer that was shown into the log.
#[tauri::command]
pub async fn accept_answer(
    book: State<'_, OpenBook>,
    answers: State<'_, Answers>,
) -> Result<Overview, Refusal> {
    answers::accept(&book, &answers).await
}

/// Forgets the answer that waits.
#[tauri::command]
pub async fn dismiss_answer(answers: State<'_, Answers>) -> Result<(), Refusal> {
    answers.dismiss();
    Ok(())
}

/// Records a prescription that was told on paper.
#[tauri::command]
pub async fn record_prescription(
    book: State<'_, OpenBook>,
    episode: Uuid,
    draft: PrescriptionDraft,
) -> Result<Overview, Refusal> {
    book.change(move |logbook, now| planner::record_prescription(logbook, now, episode, draft))
        .await
}

/// Has a prescription hold no longer.
#[tauri::command]
pub async fn end_prescription(
    book: State<'_, OpenBook>,
    prescription: Uuid,
) -> Result<Overview, Refusal> {
    book.change(move |logbook, now| planner::end_prescription(logbook, now, prescription))
        .await
}
