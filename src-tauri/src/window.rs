//! The one window: shown when its page is there, and never leaving it.

use tauri::webview::{NewWindowResponse, PageLoadEvent};
use tauri::window::Color;
use tauri::{AppHandle, Manager, Runtime, Theme, Url, WebviewUrl, WebviewWindow};

/// The label the capability grants to.
pub const LABEL: &str = "main";

/// `--paper` of the theme, light and dark: what is seen until the page is painted.
const PAPER: Color = Color(0xfa, 0xf7, 0xf1, 0xff);
const PAPER_DARK: Color = Color(0x17, 0x19, 0x1c, 0xff);

/// Opens the window, hidden until its page has been loaded.
///
/// # Errors
/// When the platform gives no window.
pub fn open<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<WebviewWindow<R>> {
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
    Ok(window)
}

/// Brings the window to the front: Tend was started again, or a notification was clicked.
pub fn bring_forward<R: Runtime>(app: &AppHandle<R>) {
    let Some(window) = app.get_webview_window(LABEL) else {
        return;
    };
    let brought = window
        .unminimize()
        .and_then(|()| window.show())
        .and_then(|()| window.set_focus());
    if let Err(error) = brought {
        log::warn!("the window could not be brought forward: {error}");
    }
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
