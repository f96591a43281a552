//! The plan: how the suggested frequency is to be had.

use planner::Refusal;
use planner::draft::PlanDraft;
use planner::view::Overview;
use tauri::State;
use uuid::Uuid;

use crate::open_book::OpenBook;

/// Takes or changes the plan of an episode.
#[tauri::command]
pub async fn take_plan(
    book: State<'_, OpenBook>,
    episode: Uuid,
    draft: PlanDraft,
) -> Result<Overview, Refusal> {
    book.change(move |logbook, now| planner::take_plan(logbook, now, episode, draft))
        .await
}

/// Moves every planned massage of an episode by so many days.
#[tauri::command]
pub async fn shift_series(
    book: State<'_, OpenBook>,
    episode: Uuid,
    days: i32,
) -> Result<Overview, Refusal> {
    book.change(move |logbook, now| planner::shift_series(logbook, now, episode, days))
        .await
}
