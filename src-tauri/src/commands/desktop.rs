//! The desktop: what it offers, starting at login, closing the window, quitting, and the deed
//! the window was opened on.

use std::sync::Arc;

use planner::remind::Remindable;
use planner::view::{DesktopView, NotificationsView};
use planner::{Refusal, RefusalCode};
use tauri::{AppHandle, Manager, State};

use crate::autostart::Autostart;
use crate::background::Life;
use crate::host::notifications::Notifications;
use crate::open_book;
use crate::tray::Tray;
use crate::window;

/// What the desktop offers.
#[tauri::command]
pub async fn desktop(app: AppHandle) -> Result<DesktopView, Refusal> {
    open_book::aside(move || Ok(view(&app))).await
}

/// Has Tend started at login, or no more.
#[tauri::command]
pub async fn set_autostart(app: AppHandle, on: bool) -> Result<DesktopView, Refusal> {
    open_book::aside(move || {
        if let Some(autostart) = Autostart::of(&app) {
            autostart.set(on).map_err(|error| Refusal {
                code: RefusalCode::Storage,
                field: None,
                value: Some(error.to_string()),
                allowed: None,
            })?;
        }
        Ok(view(&app))
    })
    .await
}

/// Closes the window as the patient has just been told.
#[tauri::command]
pub async fn close_window(app: AppHandle) {
    window::close(&app);
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

fn view(app: &AppHandle) -> DesktopView {
    let autostart = Autostart::of(app).and_then(|autostart| {
        autostart
            .is_on()
            .inspect_err(|error| log::warn!("what starts at login cannot be read: {error}"))
            .ok()
    });
    DesktopView {
        notifications: if app.state::<Arc<Notifications>>().can_show() {
            NotificationsView::Shown
        } else {
            NotificationsView::Unavailable
        },
        tray: app.state::<Tray>().is_shown(),
        autostart,
    }
}
