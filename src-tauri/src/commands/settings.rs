//! Settings, and where the log lies.

use planner::Refusal;
use planner::draft::SettingChange;
use planner::view::{Forgotten, Overview};
use tauri::State;

use crate::backups::Backups;
use crate::open_book::OpenBook;

/// Sets one thing.
#[tauri::command]
pub async fn change_setting(
    book: State<'_, OpenBook>,
    change: SettingChange,
) -> Result<Overview, Refusal> {
    book.change(move |logbook, now| planner::change_setting(logbook, now, change))
        .await
}

/// Where the log book lies on this machine.
#[tauri::command]
pub async fn log_place(book: State<'_, OpenBook>) -> Result<String, Refusal> {
    Ok(book.place().display().to_string())
}

/// Forgets for good what was deleted.
#[tauri::command]
pub async fn forget_deleted(
    book: State<'_, OpenBook>,
    backups: State<'_, Backups>,
) -> Result<Forgotten, Refusal> {
    backups.quietly(&book, planner::forget_deleted).await
}
