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

    fn open(&self, on: Option<Remindable>) {
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
