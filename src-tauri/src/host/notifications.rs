//! Notifications of the desktop: what is shown, and what comes back of it.
//!
//! On Linux Tend speaks to the notification server itself, as only so can it know that
//! something was shown, put buttons on it and hear of them. Elsewhere Tauri's plugin does.
//!
//! Deliberately absent: what is shown and what a button does (the reminder loop's).

#[cfg(target_os = "linux")]
mod freedesktop;
#[cfg(not(target_os = "linux"))]
mod plugin;

#[cfg(target_os = "linux")]
pub use freedesktop::Notifications;
#[cfg(not(target_os = "linux"))]
pub use plugin::{Notifications, plugin};

/// The key of a click on the notification itself.
pub const CLICK: &str = "default";

/// One notification, before it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notification {
    /// The first line; plain text.
    pub title: String,
    /// What stands below it; plain text.
    pub body: String,
    /// Its buttons, first to last. A server without buttons leaves them out.
    pub buttons: Vec<Button>,
}

/// A button on a notification.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Button {
    /// What comes back when it is pressed.
    pub key: &'static str,
    /// What stands on it.
    pub label: String,
}

/// A notification that was shown: who showed it, and the number they know it by. A server
/// that was started anew counts from the beginning, under another name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotificationId {
    server: String,
    number: u32,
}

impl NotificationId {
    /// Of the server of this name, and this number.
    pub const fn new(server: String, number: u32) -> Self {
        Self { server, number }
    }
}

/// What the desktop tells of notifications.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// Somebody who shows notifications has come or gone.
    CameOrWent,
    /// The patient pressed a button, or the notification itself ([`CLICK`]).
    Pressed {
        /// The notification; perhaps another program's.
        id: NotificationId,
        /// Of the button.
        key: String,
        /// What lets a window of ours come to the front for it, where the desktop asks for
        /// that.
        token: Option<String>,
    },
    /// It is on the screen no more. Some desktops keep it in a list, where it can still be
    /// pressed.
    Closed {
        /// The notification; perhaps another program's.
        id: NotificationId,
    },
}

/// Why a notification was not shown.
#[derive(Debug, thiserror::Error)]
pub enum NotShown {
    /// This desktop has no session bus, so nobody to show it: it surely was not.
    #[error("there is no session bus: {0}")]
    #[cfg(target_os = "linux")]
    NoBus(zbus::Error),
    /// Nobody on this desktop shows notifications: it surely was not.
    #[error("no notification server answers: {0}")]
    #[cfg(target_os = "linux")]
    NoServer(zbus::Error),
    /// It was handed over, and refused or never answered: it may have been shown.
    #[error("the notification server did not say that it was shown: {0}")]
    #[cfg(target_os = "linux")]
    Unclear(zbus::Error),
    /// The plugin could not prepare it: it surely was not.
    #[error("the notification could not be prepared: {0}")]
    #[cfg(not(target_os = "linux"))]
    NotPrepared(#[from] tauri_plugin_notification::Error),
}

impl NotShown {
    /// Whether it surely was not shown, so that it may be shown once there is a server.
    pub const fn surely(&self) -> bool {
        match self {
            #[cfg(target_os = "linux")]
            Self::NoBus(_) | Self::NoServer(_) => true,
            #[cfg(target_os = "linux")]
            Self::Unclear(_) => false,
            #[cfg(not(target_os = "linux"))]
            Self::NotPrepared(_) => true,
        }
    }
}
