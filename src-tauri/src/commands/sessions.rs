//! Sessions: added, done, skipped, moved.

use chrono::{NaiveDate, NaiveDateTime};
use planner::Refusal;
use planner::draft::{DoneDraft, SessionDraft};
use planner::view::{Overview, SessionView};
use tauri::State;
use uuid::Uuid;

use crate::open_book::OpenBook;

/// The sessions dated from `from` to `to`.
#[tauri::command]
pub async fn sessions(
    book: State<'_, OpenBook>,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<SessionView>, Refusal> {
    book.read(move |logbook, now| planner::sessions(logbook, now, from, to))
        .await
}

/// Adds a session by hand.
#[tauri::command]
pub async fn add_session(
    book: State<'_, OpenBook>,
    draft: SessionDraft,
) -> Result<Overview, Refusal> {
    book.change(move |logbook, now| planner::add_session(logbook, now, draft))
        .await
}

/// Marks a session done.
#[tauri::command]
pub async fn session_done(
    book: State<'_, OpenBook>,
    session: Uuid,
    draft: DoneDraft,
) -> Result<Overview, Refusal> {
    book.change(move |logbook, now| planner::session_done(logbook, now, session, draft))
        .await
}

/// Marks a session skipped.
#[tauri::command]
pub async fn session_skipped(
    book: State<'_, OpenBook>,
    session: Uuid,
) -> Result<Overview, Refusal> {
    book.change(move |logbook, now| planner::session_skipped(logbook, now, session))
        .await
}

/// Moves one session to another time.
#[tauri::command]
pub async fn move_session(
    book: State<'_, OpenBook>,
    session: Uuid,
    to: NaiveDateTime,
) -> Result<Overview, Refusal> {
    book.change(move |logbook, now| planner::move_session(logbook, now, session, to))
        .await
}

/// Plans a skipped session again.
#[tauri::command]
pub async fn unskip_session(book: State<'_, OpenBook>, session: Uuid) -> Result<Overview, Refusal> {
    book.change(move |logbook, now| planner::unskip_session(logbook, now, session))
        .await
}

/// Puts right what was told of a session that was done.
#[tauri::command]
pub async fn edit_session(
    book: State<'_, OpenBook>,
    session: Uuid,
    draft: DoneDraft,
) -> Result<Overview, Refusal> {
    book.change(move |logbook, now| planner::edit_session(logbook, now, session, draft))
        .await
}

/// Deletes a session.
#[tauri::command]
pub async fn delete_session(book: State<'_, OpenBook>, session: Uuid) -> Result<Overview, Refusal> {
    book.change(move |logbook, now| planner::delete_session(logbook, now, session))
        .await
}
