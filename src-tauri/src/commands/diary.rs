//! Everything recorded: date by date, found by its words, and as it stood before.

use chrono::NaiveDate;
use planner::Refusal;
use planner::view::{CheckInVersion, DiaryDay, FoundNote};
use tauri::State;
use uuid::Uuid;

use crate::open_book::OpenBook;

/// What was recorded from one date to another, of one episode or of all.
#[tauri::command]
pub async fn diary(
    book: State<'_, OpenBook>,
    from: NaiveDate,
    to: NaiveDate,
    episode: Option<Uuid>,
) -> Result<Vec<DiaryDay>, Refusal> {
    book.read(move |logbook, now| planner::diary(logbook, now, from, to, episode))
        .await
}

/// The notes in which every word of a text stands.
#[tauri::command]
pub async fn search_notes(
    book: State<'_, OpenBook>,
    text: String,
    limit: u32,
) -> Result<Vec<FoundNote>, Refusal> {
    book.read(move |logbook, now| planner::search_notes(logbook, now, &text, limit))
        .await
}

/// A check-in as it stands and as it stood before.
#[tauri::command]
pub async fn versions(
    book: State<'_, OpenBook>,
    check_in: Uuid,
) -> Result<Vec<CheckInVersion>, Refusal> {
    book.read(move |logbook, now| planner::versions(logbook, now, check_in))
        .await
}
