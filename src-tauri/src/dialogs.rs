//! The desktop's own dialogs for files: where to, and which.
//!
//! They block until the patient has answered: not for the main thread. In test builds an
//! environment variable answers instead.

use std::path::PathBuf;

use tauri::{AppHandle, Manager, Runtime};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder, FilePath};
use words::Words;

use crate::open_book::OpenBook;

/// What kind of file is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A log, plain or sealed.
    Log,
    /// A therapist's answer, plain or sealed.
    Answer,
    /// The report.
    Report,
    /// Several files in one.
    Zip,
    /// A FHIR Bundle.
    Bundle,
    /// A calendar.
    Calendar,
    /// Anything that is sealed and says so by its ending.
    Sealed,
}

impl Kind {
    /// What the dialog calls it, in the catalogue.
    const fn key(self) -> &'static str {
        match self {
            Self::Log => "dialog-log",
            Self::Answer => "dialog-answer",
            Self::Report => "dialog-report",
            Self::Zip => "dialog-zip",
            Self::Bundle => "dialog-bundle",
            Self::Calendar => "dialog-calendar",
            Self::Sealed => "dialog-sealed",
        }
    }

    /// How its files end. What is in them counts when they are opened, not the ending.
    const fn endings(self) -> &'static [&'static str] {
        match self {
            Self::Log => &["tend", "json", "age"],
            Self::Answer => &["tend-answer", "age"],
            Self::Report => &["pdf"],
            Self::Zip => &["zip"],
            Self::Bundle => &["json"],
            Self::Calendar => &["ics"],
            Self::Sealed => &["age"],
        }
    }
}

/// Where to put a new file; nothing when the patient turned back.
pub fn save<R: Runtime>(app: &AppHandle<R>, kind: Kind, suggested: &str) -> Option<PathBuf> {
    #[cfg(feature = "test-clock")]
    if let Some(place) = std::env::var_os("TEND_TEST_EXPORT_TO") {
        return Some(place.into());
    }
    dialog(app, kind)
        .set_file_name(suggested)
        .blocking_save_file()
        .and_then(path)
}

/// Which file to open; nothing when the patient turned back.
pub fn open<R: Runtime>(app: &AppHandle<R>, kind: Kind) -> Option<PathBuf> {
    #[cfg(feature = "test-clock")]
    if let Some(chosen) = chosen_by_the_test() {
        return chosen.into_iter().next();
    }
    with_any(app, dialog(app, kind))
        .blocking_pick_file()
        .and_then(path)
}

/// Which files to open, one or many; nothing when they turned back.
pub fn open_many<R: Runtime>(app: &AppHandle<R>, kind: Kind) -> Option<Vec<PathBuf>> {
    #[cfg(feature = "test-clock")]
    if let Some(chosen) = chosen_by_the_test() {
        return Some(chosen);
    }
    let chosen = with_any(app, dialog(app, kind)).blocking_pick_files()?;
    Some(chosen.into_iter().filter_map(path).collect())
}

/// Which folder copies are to go to; nothing when the patient turned back.
pub fn folder<R: Runtime>(app: &AppHandle<R>) -> Option<PathBuf> {
    #[cfg(feature = "test-clock")]
    if let Some(folder) = std::env::var_os("TEND_TEST_FOLDER") {
        return Some(folder.into());
    }
    app.dialog().file().blocking_pick_folder().and_then(path)
}

#[cfg(feature = "test-clock")]
fn chosen_by_the_test() -> Option<Vec<PathBuf>> {
    let chosen = std::env::var_os("TEND_TEST_OPEN")?;
    Some(std::env::split_paths(&chosen).collect())
}

fn dialog<R: Runtime>(app: &AppHandle<R>, kind: Kind) -> FileDialogBuilder<R> {
    let name = words(app).say(kind.key(), &[]);
    app.dialog().file().add_filter(name, kind.endings())
}

/// A file that was sent by mail may have lost its ending.
fn with_any<R: Runtime>(app: &AppHandle<R>, dialog: FileDialogBuilder<R>) -> FileDialogBuilder<R> {
    dialog.add_filter(words(app).say("dialog-any", &[]), &["*"])
}

fn words<R: Runtime>(app: &AppHandle<R>) -> Words {
    Words::of(app.state::<OpenBook>().language())
}

fn path(chosen: FilePath) -> Option<PathBuf> {
    chosen
        .into_path()
        .inspect_err(|error| log::error!("the chosen place is no path on this machine: {error}"))
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_file_has_its_words() {
        let words = Words::english();
        for kind in [
            Kind::Log,
            Kind::Answer,
            Kind::Report,
            Kind::Zip,
            Kind::Bundle,
            Kind::Calendar,
            Kind::Sealed,
        ] {
            assert!(words.has(kind.key()), "{kind:?}");
            assert!(!kind.endings().is_empty());
        }
        assert!(words.has("dialog-any"));
    }
}
