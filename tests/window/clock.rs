//! The clock of the machine, as the program under test sees it.

use std::path::PathBuf;

use chrono::DateTime;

/// The file the program reads its clock from.
#[derive(Debug)]
pub struct Clock {
    file: PathBuf,
}

impl Clock {
    /// A clock in this file. Until it is set, the program goes by the machine's.
    pub fn new(file: PathBuf) -> Self {
        Self { file }
    }

    /// Sets it, for example to `2026-03-02T18:00:00+01:00`. The program never sees half a
    /// time: the file is replaced whole.
    pub fn set(&self, now: &str) {
        DateTime::parse_from_rfc3339(now).unwrap_or_else(|error| panic!("{now}: {error}"));
        let new = self.file.with_extension("new");
        std::fs::write(&new, now).unwrap();
        std::fs::rename(&new, &self.file).unwrap();
    }

    /// Where it stands.
    pub fn file(&self) -> &std::path::Path {
        &self.file
    }
}
