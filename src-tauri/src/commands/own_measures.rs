//! Measures of the patient's own.

use planner::Refusal;
use planner::draft::OwnMeasureDraft;
use planner::view::Overview;
use tauri::State;
use uuid::Uuid;

use crate::open_book::OpenBook;

/// Makes a measure, or changes its name and unit.
#[tauri::command]
pub async fn save_own_measure(
    book: State<'_, OpenBook>,
    draft: OwnMeasureDraft,
) -> Result<Overview, Refusal> {
    book.change(move |logbook, now| planner::save_own_measure(logbook, now, draft))
        .await
}

/// Asks a measure no more, or again.
#[tauri::command]
pub async fn retire_own_measure(
    book: State<'_, OpenBook>,
    measure: Uuid,
    retired: bool,
) -> Result<Overview, Refusal> {
    book.change(move |logbook, now| planner::retire_own_measure(logbook, now, measure, retired))
        .await
}

/// Deletes a measure with its answers.
#[tauri::command]
pub async fn delete_own_measure(
    book: State<'_, OpenBook>,
    measure: Uuid,
) -> Result<Overview, Refusal> {
    book.change(move |logbook, now| planner::delete_own_measure(logbook, now, measure))
        .await
}
