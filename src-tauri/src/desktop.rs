//! The desktop as the reminder loop sees it: notifications and the window.

use std::sync::Arc;

use planner::remind::Remindable;
use tauri::{AppHandle, Manager, Runtime};

use crate::host::notifications::{Notification, NotificationId, Notifications};
use crate::open_book::OpenBook;
use crate::reminder_loop::{Outlet, Shown};
use crate::window;

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
}

impl<R: Runtime> Outlet for Desktop<R> {
    fn listen(&self) {
        self.notifications.connect();
    }

    fn show(&self, notification: &Notification) -> Shown {
        match self.notifications.show(notification) {
            Ok(id) => Shown::As(id),
            Err(why) => {
                log::error!("a reminder was not shown: {why}");
                if why.surely() {
                    Shown::No
                } else {
                    Shown::Unclear
                }
            }
        }
    }

    fn withdraw(&self, id: &NotificationId) {
        self.notifications.withdraw(id);
    }

    fn open(&self, on: Option<Remindable>, token: Option<String>) {
        if let Some(token) = token {
            let_forward(&self.app, token);
        }
        window::open_on(&self.app, on);
    }

    fn overview_changed(&self) {
        self.app.state::<OpenBook>().tell_followers();
        window::tell(&self.app, window::OVERVIEW_CHANGED, ());
    }

    fn came_or_went(&self) -> bool {
        window::tell(&self.app, window::DESKTOP_CHANGED, ());
        self.notifications.can_show()
    }
}

/// Lets the window that is there come to the front: without the token of a press, a desktop
/// may hold back what nobody seems to have asked for.
#[cfg(target_os = "linux")]
fn let_forward<R: Runtime>(app: &AppHandle<R>, token: String) {
    use gtk::prelude::GtkWindowExt;

    let handle = app.clone();
    let asked = app.run_on_main_thread(move || {
        let window = handle.get_webview_window(window::LABEL);
        if let Some(Ok(window)) = window.map(|window| window.gtk_window()) {
            window.set_startup_id(&token);
        }
    });
    if let Err(error) = asked {
        log::warn!("the window could not be let to the front: {error}");
    }
}

/// Elsewhere no desktop asks for it.
#[cfg(not(target_os = "linux"))]
fn let_forward<R: Runtime>(_app: &AppHandle<R>, _token: String) {}
