//! The frame around the window, as a window manager sees it. None runs on the desk, so a
//! story asks the window to close as its frame would.

use x11rb::connection::Connection as _;
use x11rb::protocol::xproto::{
    Atom, AtomEnum, ClientMessageEvent, ConnectionExt as _, EventMask, MapState, Window,
};
use x11rb::rust_connection::RustConnection;
use x11rb::wrapper::ConnectionExt as _;
use xtask::virtual_desk::VirtualDesk;

use super::until::expect;

/// What the program's windows are called among all on the desk.
const CLASS: &str = "tend";

/// Whether a window of the program stands on the desk.
pub fn is_there(desk: &VirtualDesk) -> bool {
    Screen::of(desk).window().is_some()
}

/// Waits until a window of the program stands on the desk.
pub fn until_there(desk: &VirtualDesk) {
    let screen = Screen::of(desk);
    expect("a window on the desk", || screen.window());
}

/// Waits until no window of the program stands on the desk.
pub fn until_gone(desk: &VirtualDesk) {
    let screen = Screen::of(desk);
    expect("no window on the desk", || {
        screen.window().is_none().then_some(())
    });
}

/// Presses the cross in the frame.
pub fn close(desk: &VirtualDesk) {
    let screen = Screen::of(desk);
    let window = expect("a window to close", || screen.window());
    let message = ClientMessageEvent::new(
        32,
        window,
        screen.protocols,
        [screen.delete, x11rb::CURRENT_TIME, 0, 0, 0],
    );
    screen
        .connection
        .send_event(false, window, EventMask::NO_EVENT, message)
        .unwrap();
    screen.connection.sync().unwrap();
}

struct Screen {
    connection: RustConnection,
    root: Window,
    protocols: Atom,
    delete: Atom,
}

impl Screen {
    fn of(desk: &VirtualDesk) -> Self {
        let (connection, number) = RustConnection::connect(Some(desk.display())).unwrap();
        let root = connection.setup().roots[number].root;
        let atom = |name: &str| {
            let asked = connection.intern_atom(false, name.as_bytes()).unwrap();
            asked.reply().unwrap().atom
        };
        let (protocols, delete) = (atom("WM_PROTOCOLS"), atom("WM_DELETE_WINDOW"));
        Self {
            connection,
            root,
            protocols,
            delete,
        }
    }

    /// The program's window that is seen and can be closed; windows come and go meanwhile.
    fn window(&self) -> Option<Window> {
        let tree = self.connection.query_tree(self.root).ok()?.reply().ok()?;
        tree.children.into_iter().find(|window| {
            self.is_seen(*window)
                && self
                    .property(*window, AtomEnum::WM_CLASS.into(), AtomEnum::STRING.into())
                    .is_some_and(|class| {
                        String::from_utf8_lossy(&class)
                            .to_lowercase()
                            .contains(CLASS)
                    })
                && self
                    .property(*window, self.protocols, AtomEnum::ATOM.into())
                    .is_some_and(|atoms| {
                        atoms
                            .chunks_exact(4)
                            .any(|atom| atom == self.delete.to_ne_bytes())
                    })
        })
    }

    fn is_seen(&self, window: Window) -> bool {
        let asked = self.connection.get_window_attributes(window);
        let attributes = asked.ok().and_then(|asked| asked.reply().ok());
        attributes.is_some_and(|attributes| attributes.map_state == MapState::VIEWABLE)
    }

    fn property(&self, window: Window, property: Atom, kind: Atom) -> Option<Vec<u8>> {
        let asked = self
            .connection
            .get_property(false, window, property, kind, 0, 64);
        Some(asked.ok()?.reply().ok()?.value)
    }
}
