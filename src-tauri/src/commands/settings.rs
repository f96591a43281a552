//! Settings, and where the log lies.

use planner::Refusal;
use planner::draft::SettingsDraft;
use planner::view::Overview;
use tauri::State;

use crate::open_book::OpenBook;

/// Keeps the settings.
#[tauri::command]
pub async fn save_settings(
    book: State<'_, OpenBook>,
    draft: SettingsDraft,
) -> Result<Overview, Refusal> {
    book.change(move |logbook, now| planner::save_settings(logbook, now, draft))
        .await
}

/// Where the log book lies on this machine.
#[tauri::command]
pub async fn log_place(book: State<'_, OpenBook>) -> Result<String, Refusal> {
    Ok(book.place().display().to_string())
}
