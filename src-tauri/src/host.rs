//! The machine Tend runs on: the only reader of its clock and zone, the only one that asks
//! it to show a notification.
//!
//! Deliberately absent: when and what to show (the planner's and the reminder loop's), and
//! buttons on notifications.

use chrono::{DateTime, FixedOffset};
use tauri::plugin::TauriPlugin;
use tauri::{AppHandle, Runtime};
use tauri_plugin_notification::NotificationExt;

use crate::words::Notice;

#[cfg(all(feature = "test-clock", not(debug_assertions)))]
compile_error!("the clock of a release build is the machine's: leave the feature test-clock out");

/// Reads the clock and the zone of the machine.
#[derive(Debug, Default)]
pub struct Clock {
    #[cfg(feature = "test-clock")]
    last_read: std::sync::Mutex<Option<DateTime<FixedOffset>>>,
}

impl Clock {
    /// The longest the reminder loop may sleep without looking at the clock. A wall clock
    /// can be set, and a machine can sleep, without anyone being told.
    #[cfg(not(feature = "test-clock"))]
    pub const GLANCE: std::time::Duration = std::time::Duration::from_secs(30);
    /// The longest the reminder loop may sleep without looking at the clock: short, as tests
    /// set it.
    #[cfg(feature = "test-clock")]
    pub const GLANCE: std::time::Duration = std::time::Duration::from_millis(250);

    /// Now, with the offset of the zone the machine is in.
    #[cfg(not(feature = "test-clock"))]
    pub fn now(&self) -> DateTime<FixedOffset> {
        machine_now()
    }

    /// Now as it stands in the file named by `TEND_TEST_CLOCK` (RFC 3339 with an offset),
    /// read anew each time. While the file is being written, what was last read counts.
    #[cfg(feature = "test-clock")]
    pub fn now(&self) -> DateTime<FixedOffset> {
        let mut last_read = self
            .last_read
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        let set = std::env::var_os("TEND_TEST_CLOCK")
            .and_then(|file| std::fs::read_to_string(file).ok())
            .and_then(|text| DateTime::parse_from_rfc3339(text.trim()).ok());
        if set.is_some() {
            *last_read = set;
        }
        last_read.unwrap_or_else(machine_now)
    }
}

#[allow(clippy::disallowed_methods, reason = "the one place that reads it")]
fn machine_now() -> DateTime<FixedOffset> {
    chrono::Local::now().fixed_offset()
}

/// What the app needs to show notifications.
pub fn notifications<R: Runtime>() -> TauriPlugin<R> {
    tauri_plugin_notification::init()
}

/// Calls back when a notification is clicked. Only those shown afterwards tell of clicks.
pub fn when_clicked<R: Runtime>(app: &AppHandle<R>, then: impl Fn() + Send + Sync + 'static) {
    if let Err(error) = app.notification().on_action(move |_| then()) {
        log::warn!("clicks on notifications will not be noticed: {error}");
    }
}

/// Why a notification was surely not shown.
#[derive(Debug, thiserror::Error)]
pub enum NotShown {
    /// Nobody on this desktop shows notifications.
    #[error("no notification server answers: {0}")]
    #[cfg(target_os = "linux")]
    NoServer(#[from] zbus::Error),
    /// The plugin could not prepare it.
    #[error("the notification could not be prepared: {0}")]
    NotPrepared(#[from] tauri_plugin_notification::Error),
}

/// Hands a notification to the desktop.
///
/// That it comes back without an error means that a notification server was there and the
/// notification was on its way to it. The plugin sends it from a task of its own and keeps
/// what the server answers to itself, so more cannot be known.
///
/// # Errors
/// [`NotShown`] when it surely was not. It blocks for up to 5 s: not for the main thread.
pub fn notify<R: Runtime>(app: &AppHandle<R>, notice: &Notice) -> Result<(), NotShown> {
    #[cfg(target_os = "linux")]
    ask_for_server()?;
    app.notification()
        .builder()
        .title(&notice.title)
        .body(&notice.body)
        .show()?;
    Ok(())
}

/// Asks the notification server who it is, which starts it where the desktop does that.
#[cfg(target_os = "linux")]
fn ask_for_server() -> Result<(), zbus::Error> {
    const NAME: &str = "org.freedesktop.Notifications";
    zbus::blocking::connection::Builder::session()?
        .method_timeout(std::time::Duration::from_secs(5))
        .build()?
        .call_method(
            Some(NAME),
            "/org/freedesktop/Notifications",
            Some(NAME),
            "GetServerInformation",
            &(),
        )
        .map(drop)
}
