//! The desktop as the reminder loop sees it: notifications and the window.

use std::sync::Arc;

use tauri::{AppHandle, Emitter, Manager, Runtime};
use words::Notice;

use crate::host::notifications::{Notification, Notifications};
use crate::open_book::OpenBook;
use crate::reminder_loop::Outlet;
use crate::window;

/// Told to the window when what it shows has changed otherwise than by its own commands.
const OVERVIEW_CHANGED: &str = "overview-changed";

/// The desktop of the app.
pub struct Desktop<R: Runtime> {
    app: AppHandle<R>,
    notifications: Arc<Notifications>,
}

impl<R: Runtime> Desktop<R> {
    /// That of the app; what it tells wakes the reminder loop of the log book. Commands find
    /// the [`Notifications`] among the state of the app.
    pub fn of(app: &AppHandle<R>, book: &OpenBook) -> Self {
        let book = book.clone();
        let notifications = Arc::new(Notifications::of(app, move |event| {
            book.wake().tell(event);
        }));
        app.manage(Arc::clone(&notifications));
        Self {
            app: app.clone(),
            notifications,
        }
    }

    fn tell_window(&self, event: &str) {
        if let Err(error) = self.app.emit_to(window::LABEL, event, ()) {
            log::error!("the window could not be told of {event}: {error}");
        }
    }
}

impl<R: Runtime> Outlet for Desktop<R> {
    fn show(&self, notice: &Notice) -> bool {
        let notification = Notification {
            title: notice.title.clone(),
            body: notice.body.clone(),
            buttons: Vec::new(),
        };
        match self.notifications.show(&notification) {
            Ok(_) => true,
            Err(error) => {
                log::error!("a reminder could not be shown: {error}");
                false
            }
        }
    }

    fn overview_changed(&self) {
        self.tell_window(OVERVIEW_CHANGED);
    }
}
