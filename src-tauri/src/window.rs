//! The one window: shown when its page is there, and never leaving it. Closed, it is gone
//! with its web view, and Tend lives on without it.
//!
//! Deliberately absent: what closing and opening come to (see [`crate::background`]).

use std::ops::RangeInclusive;

use planner::remind::Remindable;
use serde::Serialize;
use tauri::webview::{NewWindowResponse, PageLoadEvent};
use tauri::window::Color;
use tauri::{AppHandle, CloseRequestApi, Emitter, Manager, Runtime, Theme, Url, WebviewUrl};

use crate::background::{Closing, Life, Opening, Wish};
use crate::open_book::OpenBook;

/// The label the capability grants to.
pub const LABEL: &str = "main";

/// Told to the window when what it shows has changed otherwise than by its own commands.
pub const OVERVIEW_CHANGED: &str = "overview-changed";
/// Told to the window when what the desktop offers has changed.
pub const DESKTOP_CHANGED: &str = "desktop-changed";
/// Told to the window when the copies of the log book, or how copying goes, have changed.
pub const BACKUPS_CHANGED: &str = "backups-changed";
/// Told to the window when the log book was locked or unlocked, or its lock stands otherwise.
pub const LOCK_CHANGED: &str = "lock-changed";
/// Told to the window when it is closed for the first time: it says what that does.
pub const CLOSE_ASKED: &str = "close-asked";
/// Told to the window when it is wanted on a deed.
pub const OPEN_DEED: &str = "open-deed";

/// `--paper` of the theme, light and dark: what is seen until the page is painted.
const PAPER: Color = Color(0xfa, 0xf7, 0xf1, 0xff);
const PAPER_DARK: Color = Color(0x17, 0x19, 0x1c, 0xff);

/// Opens the window, or brings it to the front: Tend was started again, the tray or a
/// notification was clicked. With a deed, the page goes there.
///
/// It may be called from any thread, and may come back before the window is there.
pub fn open_on<R: Runtime>(app: &AppHandle<R>, deed: Option<Remindable>) {
    let handle = app.clone();
    let asked = app.run_on_main_thread(move || {
        if let Err(error) = open(&handle, deed) {
            log::error!("the window could not be opened: {error}");
        }
    });
    if let Err(error) = asked {
        log::error!("the window could not be asked for: {error}");
    }
}

/// As [`open_on`], at once: for the main thread alone.
///
/// # Errors
/// When the platform gives no window.
pub fn open<R: Runtime>(app: &AppHandle<R>, deed: Option<Remindable>) -> tauri::Result<()> {
    let life = app.state::<Life>();
    match life.opening(deed) {
        Opening::New => build(app).inspect_err(|_| {
            life.gone();
        }),
        Opening::Forward => bring_forward(app).inspect(|()| {
            if let Some(deed) = deed {
                // What is due is the patient's own.
                app.state::<OpenBook>().drop_demo();
                tell(app, OPEN_DEED, deed);
            }
        }),
        Opening::Later => Ok(()),
    }
}

/// Tells the window something, if it is there.
pub fn tell<R: Runtime>(app: &AppHandle<R>, event: &str, what: impl Serialize + Clone) {
    if let Err(error) = app.emit_to(LABEL, event, what) {
        log::error!("the window could not be told of {event}: {error}");
    }
}

/// The patient closes the window. What that comes to stands in the log, which may take a
/// moment to read.
pub fn close_asked<R: Runtime>(app: &AppHandle<R>, asked: &CloseRequestApi) {
    asked.prevent_close();
    let app = app.clone();
    tauri::async_runtime::spawn_blocking(move || {
        let book = app.state::<OpenBook>().own();
        let wish = match book.with(planner::overview) {
            Ok(overview) => Wish::of(&overview),
            // What was set when it was locked.
            Err(_) => book.before_lock().wish,
        };
        match app.state::<Life>().closing(wish) {
            Closing::Quit => app.exit(0),
            Closing::Explain => tell(&app, CLOSE_ASKED, ()),
            Closing::Stay => close(&app),
        }
    });
}

/// Closes the window. Tend lives on without it where it can.
pub fn close<R: Runtime>(app: &AppHandle<R>) {
    if !app.state::<Life>().stays() {
        app.exit(0);
    } else if let Some(window) = app.get_webview_window(LABEL)
        && let Err(error) = window.destroy()
    {
        log::error!("the window could not be closed: {error}");
    }
}

/// How small and how large the page may be shown, in percent of its own size: smaller is read by
/// nobody, and at 400 % all of it still fits a window of 1280 pixels (WCAG 2.2, 1.4.10).
const SIZES: RangeInclusive<u16> = 50..=400;

/// Shows the page in another size, in percent of its own.
pub fn zoom<R: Runtime>(app: &AppHandle<R>, percent: u16) {
    let percent = percent.clamp(*SIZES.start(), *SIZES.end());
    if let Some(window) = app.get_webview_window(LABEL)
        && let Err(error) = window.set_zoom(f64::from(percent) / 100.0)
    {
        log::warn!("the page keeps its size: {error}");
    }
}

/// The window has gone, and its web view with it.
pub fn gone<R: Runtime>(app: &AppHandle<R>) {
    let again = app.state::<Life>().gone();
    let app = app.clone();
    // Not from within the event of its end.
    tauri::async_runtime::spawn_blocking(move || {
        app.state::<OpenBook>().drop_demo();
        if again {
            open_on(&app, None);
            return;
        }
        #[cfg(target_os = "linux")]
        crate::web_processes::release();
    });
}

/// Builds the window, hidden until its page has been loaded.
fn build<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<()> {
    let title = app
        .config()
        .product_name
        .clone()
        .unwrap_or_else(|| app.package_info().name.clone());
    let window = tauri::WebviewWindowBuilder::new(app, LABEL, WebviewUrl::default())
        .title(title)
        .inner_size(1080.0, 760.0)
        .min_inner_size(380.0, 560.0)
        .background_color(PAPER)
        .visible(false)
        .on_navigation(stays)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        // Files are written where the patient says, by Tend itself.
        .on_download(|_, _| false)
        .on_page_load(|window, page| {
            if page.event() == PageLoadEvent::Finished
                && let Err(error) = window.show()
            {
                log::error!("the window could not be shown: {error}");
            }
        })
        .build()?;
    if window.theme()? == Theme::Dark {
        window.set_background_color(Some(PAPER_DARK))?;
    }
    Ok(())
}

/// Brings the window to the front.
fn bring_forward<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<()> {
    let Some(window) = app.get_webview_window(LABEL) else {
        return Ok(());
    };
    window.unminimize()?;
    window.show()?;
    window.set_focus()
}

/// Whether a page is our own: the window never goes elsewhere.
fn stays(url: &Url) -> bool {
    let own = match url.scheme() {
        // Linux and macOS, then Windows.
        "tauri" => url.host_str() == Some("localhost"),
        "http" | "https" => url.host_str() == Some("tauri.localhost"),
        _ => false,
    };
    if !own {
        log::warn!("the page wanted to leave for {}", url.scheme());
    }
    own
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_stays_on_its_own_page() {
        let stays = |url: &str| stays(&Url::parse(url).unwrap());
        assert!(stays("tauri://localhost/index.html"));
        assert!(stays("http://tauri.localhost/"));
        for elsewhere in [
            "https://example.org/",
            "http://localhost:1420/",
            "http://tauri.localhost.example.org/",
            "file:///etc/passwd",
            "data:text/html,hello",
            "tauri://elsewhere/",
        ] {
            assert!(!stays(elsewhere), "{elsewhere}");
        }
    }
}
