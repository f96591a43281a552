//! Today: everything the window shows, what was missed, and undo.

use planner::Refusal;
use planner::view::{Overview, UndoView};
use tauri::State;

use crate::open_book::OpenBook;

/// Everything Today, Plan and the hold screen need. Asking again tries again to open a log
/// book that could not be opened.
#[tauri::command]
pub async fn overview(book: State<'_, OpenBook>) -> Result<Overview, Refusal> {
    book.read_anew(planner::overview).await
}

/// Puts the summary of what came due while Tend was closed away.
#[tauri::command]
pub async fn acknowledge_missed(book: State<'_, OpenBook>) -> Result<Overview, Refusal> {
    book.change(planner::acknowledge_missed).await
}

/// Takes the latest change back.
#[tauri::command]
pub async fn undo(book: State<'_, OpenBook>) -> Result<Overview, Refusal> {
    book.change(planner::undo).await
}

/// What can be taken back, the latest first.
#[tauri::command]
pub async fn changes(book: State<'_, OpenBook>) -> Result<Vec<UndoView>, Refusal> {
    book.read(planner::changes).await
}

/// Takes the latest so many changes back.
#[tauri::command]
pub async fn undo_to(book: State<'_, OpenBook>, steps: u32) -> Result<Overview, Refusal> {
    book.change(move |logbook, now| planner::undo_to(logbook, now, steps))
        .await
}
