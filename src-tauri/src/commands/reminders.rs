//! Reminders are put off, and that is taken back.

use planner::Refusal;
use planner::remind::{Remindable, SnoozeFor};
use planner::view::Overview;
use tauri::State;

use crate::open_book::OpenBook;

/// Puts reminders off.
#[tauri::command]
pub async fn snooze(
    book: State<'_, OpenBook>,
    what: Vec<Remindable>,
    by: SnoozeFor,
) -> Result<Overview, Refusal> {
    book.change(move |logbook, now| planner::snooze(logbook, now, what, by))
        .await
}

/// Takes back that a reminder was put off.
#[tauri::command]
pub async fn unsnooze(book: State<'_, OpenBook>, what: Remindable) -> Result<Overview, Refusal> {
    book.change(move |logbook, now| planner::unsnooze(logbook, now, what))
        .await
}
