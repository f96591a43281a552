//! Closes a window as the frame around it does, on a screen that has no window manager.
//!
//! Source: ICCCM 4.2.8.1, WM_DELETE_WINDOW.

use std::error::Error;

use x11rb::connection::Connection;
use x11rb::protocol::xproto::{
    AtomEnum, ClientMessageEvent, ConnectionExt, EventMask, MapState, Window,
};
use x11rb::rust_connection::RustConnection;
use xtask::{Failed, Result};

/// Asks the one window on a display to close.
///
/// # Errors
/// When there is none that can be asked.
pub(crate) fn close(display: &str) -> Result {
    ask_to_close(display)
        .map_err(|error| Failed(format!("the window could not be closed: {error}")))
}

fn ask_to_close(display: &str) -> std::result::Result<(), Box<dyn Error>> {
    let (screen, number) = x11rb::connect(Some(display))?;
    let root = screen.setup().roots.get(number).ok_or("no screen")?.root;
    let protocols = screen.intern_atom(false, b"WM_PROTOCOLS")?.reply()?.atom;
    let delete = screen
        .intern_atom(false, b"WM_DELETE_WINDOW")?
        .reply()?
        .atom;
    let mut asked = false;
    for window in screen.query_tree(root)?.reply()?.children {
        if !is_seen(&screen, window)? || !takes(&screen, window, protocols, delete)? {
            continue;
        }
        let now = x11rb::CURRENT_TIME;
        let message = ClientMessageEvent::new(32, window, protocols, [delete, now, 0, 0, 0]);
        screen.send_event(false, window, EventMask::NO_EVENT, message)?;
        asked = true;
    }
    screen.flush()?;
    if asked {
        Ok(())
    } else {
        Err("there is none".into())
    }
}

fn is_seen(screen: &RustConnection, window: Window) -> std::result::Result<bool, Box<dyn Error>> {
    let attributes = screen.get_window_attributes(window)?.reply()?;
    Ok(attributes.map_state == MapState::VIEWABLE)
}

fn takes(
    screen: &RustConnection,
    window: Window,
    protocols: u32,
    wanted: u32,
) -> std::result::Result<bool, Box<dyn Error>> {
    let list = screen.get_property(false, window, protocols, AtomEnum::ATOM, 0, 32)?;
    let list = list.reply()?;
    Ok(list
        .value32()
        .is_some_and(|mut atoms| atoms.any(|atom| atom == wanted)))
}
