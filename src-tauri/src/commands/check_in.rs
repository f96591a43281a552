//! Check-ins, danger signs and clearances.

use chrono::NaiveDate;
use planner::Refusal;
use planner::draft::{CheckInDraft, ClearanceDraft};
use planner::view::{CheckInView, Overview};
use recovery::Flag;
use tauri::State;
use uuid::Uuid;

use crate::open_book::OpenBook;

/// The check-ins of an episode dated from `from` to `to`.
#[tauri::command]
pub async fn check_ins(
    book: State<'_, OpenBook>,
    episode: Uuid,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<CheckInView>, Refusal> {
    book.read(move |logbook, now| planner::check_ins(logbook, now, episode, from, to))
        .await
}

/// Records a check-in.
#[tauri::command]
pub async fn record_check_in(
    book: State<'_, OpenBook>,
    episode: Uuid,
    draft: CheckInDraft,
) -> Result<Overview, Refusal> {
    book.change(move |logbook, now| planner::record_check_in(logbook, now, episode, draft))
        .await
}

/// Changes a check-in; the earlier version is kept.
#[tauri::command]
pub async fn edit_check_in(
    book: State<'_, OpenBook>,
    check_in: Uuid,
    draft: CheckInDraft,
) -> Result<Overview, Refusal> {
    book.change(move |logbook, now| planner::edit_check_in(logbook, now, check_in, draft))
        .await
}

/// Deletes a check-in; its last version is kept.
#[tauri::command]
pub async fn delete_check_in(
    book: State<'_, OpenBook>,
    check_in: Uuid,
) -> Result<Overview, Refusal> {
    book.change(move |logbook, now| planner::delete_check_in(logbook, now, check_in))
        .await
}

/// Records danger signs.
#[tauri::command]
pub async fn record_flag(
    book: State<'_, OpenBook>,
    episode: Uuid,
    flags: Vec<Flag>,
) -> Result<Overview, Refusal> {
    book.change(move |logbook, now| planner::record_flag(logbook, now, episode, flags))
        .await
}

/// Takes back one danger sign that was noted by mistake.
#[tauri::command]
pub async fn take_back_sign(
    book: State<'_, OpenBook>,
    check_in: Uuid,
    flag: Option<Flag>,
) -> Result<Overview, Refusal> {
    book.change(move |logbook, now| planner::take_back_sign(logbook, now, check_in, flag))
        .await
}

/// Records a professional's word that care may go on.
#[tauri::command]
pub async fn record_clearance(
    book: State<'_, OpenBook>,
    episode: Uuid,
    draft: ClearanceDraft,
) -> Result<Overview, Refusal> {
    book.change(move |logbook, now| planner::record_clearance(logbook, now, episode, draft))
        .await
}
