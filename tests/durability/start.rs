//! What lies there when the program under load starts: nothing, or a log book of an earlier day.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use chrono::{DateTime, FixedOffset};
use logbook::Logbook;

use super::content::Content;

/// What lies there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Start {
    /// Nothing, not even a folder.
    Nothing,
    /// A log book as this schema version left it.
    Version(u8),
}

/// All there are.
pub const STARTS: [Start; 5] = [
    Start::Nothing,
    Start::Version(1),
    Start::Version(2),
    Start::Version(3),
    Start::Version(4),
];

impl Start {
    /// Puts it in a folder, and says where the log book is or will be.
    ///
    /// # Panics
    /// When the folder cannot be written.
    pub fn lay(self, folder: &Path) -> PathBuf {
        match self {
            Self::Nothing => folder.join("new/folder/tend.logbook"),
            Self::Version(version) => {
                let name = format!("tests/fixtures/logbook-v{version}.db");
                let place = folder.join("tend.logbook");
                // Not a copy: the fixture may be read-only.
                let bytes = fs::read(xtask::house::root().join(name)).unwrap();
                fs::write(&place, bytes).unwrap();
                place
            }
        }
    }

    /// What the log book holds, brought up to date.
    ///
    /// # Panics
    /// When it cannot be opened.
    pub fn content(self) -> Content {
        static KNOWN: Mutex<BTreeMap<Start, Content>> = Mutex::new(BTreeMap::new());
        let mut known = KNOWN.lock().unwrap();
        known.entry(self).or_insert_with(|| self.read()).clone()
    }

    fn read(self) -> Content {
        let folder = tempfile::tempdir().unwrap();
        let place = self.lay(folder.path());
        let logbook = Logbook::open(&place, self.now()).unwrap();
        Content::of(&logbook).unwrap()
    }

    /// When the program starts.
    ///
    /// # Panics
    /// Never.
    pub fn now(self) -> DateTime<FixedOffset> {
        DateTime::parse_from_rfc3339("2026-11-01T12:00:00+01:00").unwrap()
    }
}
