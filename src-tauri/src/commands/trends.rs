//! An episode drawn over time, and the days of a year.

use chrono::NaiveDate;
use planner::Refusal;
use planner::view::{TrendsView, YearView};
use tauri::State;
use uuid::Uuid;

use crate::open_book::OpenBook;

/// An episode from `from` to `to`; without one of them, from the first or to the last date.
#[tauri::command]
pub async fn trends(
    book: State<'_, OpenBook>,
    episode: Uuid,
    from: Option<NaiveDate>,
    to: Option<NaiveDate>,
) -> Result<TrendsView, Refusal> {
    book.read(move |logbook, now| planner::trends(logbook, now, episode, from, to))
        .await
}

/// An episode over the days of a year.
#[tauri::command]
pub async fn year(
    book: State<'_, OpenBook>,
    episode: Uuid,
    year: i32,
) -> Result<YearView, Refusal> {
    book.read(move |logbook, now| planner::year(logbook, now, episode, year))
        .await
}
