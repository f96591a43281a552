//! What may be asked for while the log book is locked: how the lock stands, to open it, and what
//! has to do with the window alone. Everything else is refused before any command looks at it.

use planner::RefusalCode;
use tauri::ipc::Invoke;
use tauri::{Manager, Runtime};

use crate::open_book::OpenBook;
use crate::refused::refused;

/// The commands that know nothing of the log.
const OPEN: [&str; 8] = [
    "lock_state",
    "unlock",
    "still_here",
    "desktop",
    "close_window",
    "zoom",
    "quit",
    "deed_to_open",
];

/// Hands on what may be asked for, and refuses the rest with [`RefusalCode::Locked`].
pub fn guarded<R: Runtime>(
    commands: impl Fn(Invoke<R>) -> bool + Send + Sync + 'static,
) -> impl Fn(Invoke<R>) -> bool + Send + Sync + 'static {
    move |invoke| {
        let asked = invoke.message.command();
        let book = invoke.message.webview_ref().try_state::<OpenBook>();
        let locked = book.is_some_and(|book| book.is_locked());
        if !locked || is_open(asked) {
            return commands(invoke);
        }
        invoke.resolver.reject(refused(RefusalCode::Locked));
        true
    }
}

fn is_open(command: &str) -> bool {
    OPEN.contains(&command)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locked_nothing_of_the_log_can_be_asked_for() {
        assert!(is_open("unlock") && is_open("lock_state"));
        for command in ["overview", "backups", "review_list", "export", "lock_now"] {
            assert!(!is_open(command), "{command}");
        }
    }
}
