//! Who the patient is and what they recover from.

use chrono::NaiveDate;
use planner::Refusal;
use planner::draft::{CheckInDraft, EpisodeDraft, EpisodeEdit, PatientDraft};
use planner::view::Overview;
use tauri::State;
use uuid::Uuid;

use crate::open_book::OpenBook;

/// Keeps who the patient is.
#[tauri::command]
pub async fn save_patient(
    book: State<'_, OpenBook>,
    patient: PatientDraft,
) -> Result<Overview, Refusal> {
    book.change(move |logbook, now| planner::save_patient(logbook, now, patient))
        .await
}

/// Starts an episode; on the first start with the patient, and perhaps a first check-in.
#[tauri::command]
pub async fn start_episode(
    book: State<'_, OpenBook>,
    patient: Option<PatientDraft>,
    episode: EpisodeDraft,
    check_in: Option<CheckInDraft>,
) -> Result<Overview, Refusal> {
    book.change(move |logbook, now| {
        planner::start_episode(logbook, now, patient, episode, check_in)
    })
    .await
}

/// Closes an episode on a date, or today.
#[tauri::command]
pub async fn close_episode(
    book: State<'_, OpenBook>,
    episode: Uuid,
    on: Option<NaiveDate>,
) -> Result<Overview, Refusal> {
    book.change(move |logbook, now| planner::close_episode(logbook, now, episode, on))
        .await
}

/// Puts an episode right: what it is called, where it is, when it began.
#[tauri::command]
pub async fn edit_episode(
    book: State<'_, OpenBook>,
    episode: Uuid,
    edit: EpisodeEdit,
) -> Result<Overview, Refusal> {
    book.change(move |logbook, now| planner::edit_episode(logbook, now, episode, edit))
        .await
}

/// Opens a closed episode again.
#[tauri::command]
pub async fn reopen_episode(book: State<'_, OpenBook>, episode: Uuid) -> Result<Overview, Refusal> {
    book.change(move |logbook, now| planner::reopen_episode(logbook, now, episode))
        .await
}

/// Deletes an episode with everything in it.
#[tauri::command]
pub async fn delete_episode(book: State<'_, OpenBook>, episode: Uuid) -> Result<Overview, Refusal> {
    book.change(move |logbook, now| planner::delete_episode(logbook, now, episode))
        .await
}
