//! Notifications where Tauri's plugin shows them: macOS and Windows.
//!
//! The plugin hands them over in a task of its own and keeps errors to itself: that one was
//! shown means here that it was prepared and handed over. Nor can one be withdrawn.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use tauri::plugin::TauriPlugin;
use tauri::{AppHandle, Runtime};
use tauri_plugin_notification::{Action, ActionType, NotificationExt};

use super::{CLICK, Event, NotShown, Notification, NotificationId};

/// What the plugin calls a click on the notification itself.
const TAP: &str = "tap";

/// The one server there is.
const SERVER: &str = "";

/// The plugin that shows them.
pub fn plugin<R: Runtime>() -> TauriPlugin<R> {
    tauri_plugin_notification::init()
}

type Show = Box<dyn Fn(u32, &Notification) -> Result<(), NotShown> + Send + Sync>;
type Tell = Arc<dyn Fn(Event) + Send + Sync>;

/// The notifications of the desktop Tend runs on.
pub struct Notifications {
    show: Show,
    listen: Box<dyn Fn() + Send + Sync>,
    next: AtomicU32,
}

impl Notifications {
    /// Those of the app. `tell` hears what comes back; it must return at once.
    pub fn of<R: Runtime>(
        app: &AppHandle<R>,
        tell: impl Fn(Event) + Send + Sync + 'static,
    ) -> Self {
        let (shows, listens) = (app.clone(), app.clone());
        let tell: Tell = Arc::new(tell);
        Self {
            show: Box::new(move |number, notification| show(&shows, number, notification)),
            listen: Box::new(move || listen(&listens, Arc::clone(&tell))),
            next: AtomicU32::new(1),
        }
    }

    /// Listens from now on; what was shown before tells of no presses.
    pub fn connect(&self) {
        (self.listen)();
    }

    /// Whether notifications can be shown: there is always somebody who shows them here, and
    /// no way to ask whether the patient has turned them off.
    pub const fn can_show(&self) -> bool {
        true
    }

    /// Shows a notification and gives what it is known by.
    ///
    /// # Errors
    /// When it could not be prepared.
    pub fn show(&self, notification: &Notification) -> Result<NotificationId, NotShown> {
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        (self.show)(number, notification)?;
        Ok(NotificationId::new(SERVER.to_owned(), number))
    }

    /// Does nothing: the plugin cannot take one back.
    pub const fn withdraw(&self, _id: &NotificationId) {}
}

/// Buttons belong to a type that is known before; here each choice of buttons is a type.
fn show<R: Runtime>(
    app: &AppHandle<R>,
    number: u32,
    notification: &Notification,
) -> Result<(), NotShown> {
    let plugin = app.notification();
    let mut builder = plugin
        .builder()
        .id(number.cast_signed())
        .title(&notification.title)
        .body(&notification.body);
    if !notification.buttons.is_empty() {
        let keys: Vec<_> = notification.buttons.iter().map(|each| each.key).collect();
        let kind = keys.join("+");
        let actions = notification.buttons.iter();
        let actions = actions.map(|each| Action::builder(each.key, &each.label).build());
        let actions = ActionType::builder(&kind).actions(actions.collect());
        plugin.register_action_types(vec![actions.build()])?;
        builder = builder.action_type_id(kind);
    }
    Ok(builder.show()?)
}

fn listen<R: Runtime>(app: &AppHandle<R>, tell: Tell) {
    let heard = app.notification().on_action(move |performed| {
        let Some(number) = performed.notification().map(|shown| shown.id()) else {
            return;
        };
        let key = match performed.action_id() {
            TAP => CLICK,
            key => key,
        };
        tell(Event::Pressed {
            id: NotificationId::new(SERVER.to_owned(), number.cast_unsigned()),
            key: key.to_owned(),
            token: None,
        });
    });
    if let Err(error) = heard {
        log::warn!("clicks on notifications will not be noticed: {error}");
    }
}
