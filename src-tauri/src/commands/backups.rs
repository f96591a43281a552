//! The copies of the log book, and the ways back from a damaged one.

use planner::Refusal;
use planner::view::{BackupLook, BackupsView, DamageView, Overview};
use tauri::{AppHandle, State};

use crate::backups::{self, Backups};
use crate::open_book::{self, OpenBook};

/// The copies in both places, and how copying goes.
#[tauri::command]
pub async fn backups(backups: State<'_, Backups>) -> Result<BackupsView, Refusal> {
    backups::view(&backups).await
}

/// Copies the log book now.
#[tauri::command]
pub async fn back_up_now(backups: State<'_, Backups>) -> Result<BackupsView, Refusal> {
    backups::copy_now(&backups).await
}

/// Asks for a second folder for copies; nothing where the patient turned back.
#[tauri::command]
pub async fn choose_second_folder(
    app: AppHandle,
    book: State<'_, OpenBook>,
    backups: State<'_, Backups>,
) -> Result<Option<Overview>, Refusal> {
    book.of_the_patient()?;
    let backups = backups.inner().clone();
    open_book::aside(move || backups::choose_second(&app, &backups)).await
}

/// Has copies go to no second folder any more. Those that are there stay.
#[tauri::command]
pub async fn leave_second_folder(
    book: State<'_, OpenBook>,
    backups: State<'_, Backups>,
) -> Result<Overview, Refusal> {
    book.of_the_patient()?;
    let backups = backups.inner().clone();
    open_book::aside(move || backups::set_second(&backups, None)).await
}

/// A copy, looked at to the last row.
#[tauri::command]
pub async fn look_at_backup(
    backups: State<'_, Backups>,
    id: String,
) -> Result<BackupLook, Refusal> {
    backups
        .alone_with(move |book| book.look_at_backup(&id))
        .await
}

/// Makes the log what it was when a copy was made, once what it is now has been copied.
#[tauri::command]
pub async fn restore_backup(
    book: State<'_, OpenBook>,
    backups: State<'_, Backups>,
    id: String,
) -> Result<Overview, Refusal> {
    book.of_the_patient()?;
    // No copy is thinned out between the look at it and its restoring.
    let restore = move |logbook: &mut _, now| planner::restore_backup(logbook, now, &id);
    backups.quietly(&book.own(), restore).await
}

/// What is left of the damaged log book, and the newest sound copy.
#[tauri::command]
pub async fn damaged(book: State<'_, OpenBook>) -> Result<DamageView, Refusal> {
    book.of_damaged(planner::damaged).await
}

/// Goes on with what could be read of the damaged log book.
#[tauri::command]
pub async fn take_salvaged(book: State<'_, OpenBook>) -> Result<Overview, Refusal> {
    book.take_instead(planner::take_salvaged).await
}

/// Goes on with a copy, in place of the damaged log book.
#[tauri::command]
pub async fn take_backup(book: State<'_, OpenBook>, id: String) -> Result<Overview, Refusal> {
    book.take_instead(move |place, now| planner::take_backup(place, &id, now))
        .await
}

/// Goes on with an empty log book.
#[tauri::command]
pub async fn take_empty(book: State<'_, OpenBook>) -> Result<Overview, Refusal> {
    book.take_instead(planner::take_empty).await
}
