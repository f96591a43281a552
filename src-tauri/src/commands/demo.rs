//! A made-up patient to look around with.

use planner::Refusal;
use planner::view::Overview;
use tauri::State;

use crate::open_book::OpenBook;

/// Opens the made-up patient in place of the own log.
#[tauri::command]
pub async fn open_demo(book: State<'_, OpenBook>) -> Result<Overview, Refusal> {
    book.open_demo().await
}

/// Leaves the made-up patient.
#[tauri::command]
pub async fn leave_demo(book: State<'_, OpenBook>) -> Result<Overview, Refusal> {
    book.leave_demo().await
}
