//! The icon in the tray and its menu: what is due now, each with what can be done about it.
//!
//! On Linux the icon is put there over D-Bus alone. Where the desktop has no tray, as on
//! GNOME, there is none, and one that comes later gets the icon.
//!
//! Deliberately absent: a tray on other systems, and any decision; what is due is the
//! planner's.

mod acting;
mod menu;
#[cfg(target_os = "linux")]
mod status_notifier;

use std::io;
use std::sync::mpsc::Receiver;

use planner::RefusalCode;
use tauri::{AppHandle, Manager, Runtime};
use words::{Language, Words};

use crate::open_book::OpenBook;

#[cfg(target_os = "linux")]
pub use status_notifier::{Tray, can_be_found};

/// A system whose tray Tend does not know.
#[cfg(not(target_os = "linux"))]
#[derive(Debug, Default)]
pub struct Tray;

#[cfg(not(target_os = "linux"))]
impl Tray {
    /// Never.
    pub const fn is_shown(&self) -> bool {
        false
    }

    fn put<R: Runtime>(&self, _: &AppHandle<R>) {}

    fn show(&self, _: Vec<menu::Entry>) {}
}

/// Such a system finds a program that runs without a session bus.
#[cfg(not(target_os = "linux"))]
pub const fn can_be_found() -> bool {
    true
}

/// Puts the icon there and keeps its menu as the log says, on a thread of its own, for as long
/// as Tend runs.
///
/// # Errors
/// When the system gives no thread.
pub fn keep<R: Runtime>(app: &AppHandle<R>, book: &OpenBook) -> io::Result<()> {
    let (app, book) = (app.clone(), book.clone());
    std::thread::Builder::new()
        .name("tray".to_owned())
        .spawn(move || {
            let mut words = Words::of(book.language());
            let changes = book.follow();
            let tray = app.state::<Tray>();
            tray.put(&app);
            loop {
                // What cannot be read is said by the window.
                if tray.is_shown() {
                    match book.with(planner::overview) {
                        Ok(overview) => {
                            words = in_language(words, overview.language);
                            tray.show(menu::of(&overview, &words));
                        }
                        Err(refusal) if refusal.code == RefusalCode::Locked => {
                            tray.show(menu::locked(&words));
                        }
                        Err(_) => {}
                    }
                }
                if !wait(&changes) {
                    return;
                }
            }
        })
        .map(drop)
}

/// The words, of another language if that is in force now.
fn in_language(words: Words, language: Language) -> Words {
    if words.language() == language {
        words
    } else {
        Words::of(language)
    }
}

/// Waits for a change, and takes all that have come meanwhile as one.
fn wait(changes: &Receiver<()>) -> bool {
    let changed = changes.recv().is_ok();
    while changes.try_recv().is_ok() {}
    changed
}

#[cfg(test)]
mod tests {
    use planner::draft::SettingChange;

    use super::menu::{Act, Entry};
    use super::*;

    #[test]
    fn the_menu_speaks_a_language_as_soon_as_it_is_chosen() {
        let folder = tempfile::tempdir().unwrap();
        let book = OpenBook::open(folder.path().join("tend.logbook"), Language::En);
        let changes = book.follow();
        let mut words = Words::of(book.language());
        for language in [Language::De, Language::Ar, Language::En] {
            let chosen = SettingChange::Language(Some(language));
            let change =
                book.change(move |logbook, now| planner::change_setting(logbook, now, chosen));
            tauri::async_runtime::block_on(change).unwrap();
            assert!(wait(&changes), "the tray is told");
            let overview = book.with(planner::overview).unwrap();
            words = in_language(words, overview.language);
            let opens = Entry::Line(Words::of(language).tray_open(), Act::Open(None));
            assert_eq!(menu::of(&overview, &words).first(), Some(&opens));
        }
    }
}
