//! Share: the log, out of Tend.

use planner::Refusal;
use tauri::{AppHandle, State};

use crate::export::{self, Form};
use crate::open_book::{self, OpenBook};

/// Writes the log where the patient says; gives the place, or nothing when they turn back.
#[tauri::command]
pub async fn export_log(
    app: AppHandle,
    book: State<'_, OpenBook>,
    format: Form,
) -> Result<Option<String>, Refusal> {
    let book = book.inner().clone();
    open_book::aside(move || export::export(&app, &book, format)).await
}
