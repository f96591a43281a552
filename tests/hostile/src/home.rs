//! A folder with a log book in it, as small as they come and with something of every kind.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use logbook::Logbook;
use tempfile::TempDir;

use crate::now;

/// A log book as it is kept, of pages of 512 bytes.
const KEPT: &[u8] = include_bytes!("../../fixtures/logbook-v5.db");

/// A folder for one try, in memory where the system has one there.
pub(crate) struct Home {
    folder: TempDir,
}

impl Home {
    /// Nothing in it.
    pub(crate) fn empty() -> Self {
        let memory = Path::new("/dev/shm");
        let folder = if memory.is_dir() {
            tempfile::tempdir_in(memory)
        } else {
            tempfile::tempdir()
        };
        Self {
            folder: folder.expect("a folder"),
        }
    }

    /// The log book in it.
    pub(crate) fn with_log_book() -> Self {
        Self::with(sound())
    }

    /// These bytes as the log book.
    pub(crate) fn with(bytes: &[u8]) -> Self {
        let home = Self::empty();
        fs::write(home.path(), bytes).expect("written");
        home
    }

    pub(crate) fn path(&self) -> PathBuf {
        self.folder.path().join("tend.logbook")
    }

    /// A file whose name is that of the log book, continued.
    pub(crate) fn beside(&self, ending: &str) -> PathBuf {
        self.folder.path().join(format!("tend.logbook{ending}"))
    }

    pub(crate) fn open(&self) -> Logbook {
        Logbook::open(&self.path(), now()).expect("a sound log book")
    }
}

/// The bytes of the log book, of the newest version.
pub(crate) fn sound() -> &'static [u8] {
    static SOUND: OnceLock<Vec<u8>> = OnceLock::new();
    SOUND.get_or_init(|| {
        let home = Home::with(KEPT);
        drop(home.open());
        fs::read(home.path()).expect("read")
    })
}
