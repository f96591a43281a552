//! The desktop: what it offers, starting at login, closing the window, quitting, and the deed
//! the window was opened on.

use planner::Refusal;
use planner::remind::Remindable;
use planner::view::DesktopView;
use tauri::{AppHandle, State};

use crate::background::Life;
use crate::{offers, open_book, window};

/// What the desktop offers.
#[tauri::command]
pub async fn desktop(app: AppHandle) -> Result<DesktopView, Refusal> {
    open_book::aside(move || Ok(offers::of(&app))).await
}

/// Has Tend started at login, or no more.
#[tauri::command]
pub async fn set_autostart(app: AppHandle, on: bool) -> Result<DesktopView, Refusal> {
    open_book::aside(move || offers::set_autostart(&app, on)).await
}

/// Closes the window as the patient has just been told.
#[tauri::command]
pub async fn close_window(app: AppHandle) {
    window::close(&app);
}

/// Shows the page in another size, in percent of its own.
#[tauri::command]
pub async fn zoom(app: AppHandle, percent: u16) {
    window::zoom(&app, percent);
}

/// Ends Tend.
#[tauri::command]
pub async fn quit(app: AppHandle) {
    app.exit(0);
}

/// What the window was opened on; it is told once.
#[tauri::command]
pub async fn deed_to_open(life: State<'_, Life>) -> Result<Option<Remindable>, Refusal> {
    Ok(life.deed())
}
