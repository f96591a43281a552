//! What the desktop offers Tend: somebody who shows notifications, a tray, a start at login.

use std::sync::Arc;

use planner::view::{DesktopView, NotificationsView};
use planner::{Refusal, RefusalCode};
use tauri::{AppHandle, Manager, Runtime};

use crate::autostart::Autostart;
use crate::host::notifications::Notifications;
use crate::open_book::OpenBook;
use crate::tray::Tray;

/// What it offers now. It may block: not for the main thread.
pub fn of<R: Runtime>(app: &AppHandle<R>) -> DesktopView {
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
        language: app.state::<OpenBook>().language(),
    }
}

/// Has Tend started at login, or no more; gives what is so then. It may block.
///
/// # Errors
/// [`RefusalCode::Storage`] when the desktop's list of what starts cannot be changed.
pub fn set_autostart<R: Runtime>(app: &AppHandle<R>, on: bool) -> Result<DesktopView, Refusal> {
    if let Some(autostart) = Autostart::of(app) {
        autostart.set(on).map_err(|error| Refusal {
            code: RefusalCode::Storage,
            field: None,
            value: Some(error.to_string()),
            allowed: None,
        })?;
    }
    Ok(of(app))
}
