//! Whether the log book is kept plain or locked. What is promised is the same of both.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};
use logbook::lock::{self, RecoveryCode, Word, Work};
use logbook::{Logbook, LogbookError};

use super::held::files_below;
use super::start::Start;

const PASSPHRASE: &str = "lamp quietly ferments";
const CODE: &str = "01234-56789-ABCDE-FGHJK-MNPQR-STVWX-YZ012-34567";

/// How it is kept.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Kept {
    /// As anybody can read it.
    #[default]
    Plain,
    /// Encrypted: each program opens it with the passphrase.
    Locked,
}

impl Kept {
    /// What a word on the command line says.
    pub fn named(name: &str) -> Option<Self> {
        [Self::Plain, Self::Locked]
            .into_iter()
            .find(|kept| kept.name() == name)
    }

    /// As it is said on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Locked => "locked",
        }
    }

    /// Puts a log book in a folder, and says where it is or will be. A locked one has been brought
    /// up to date, as it is opened before it is locked.
    ///
    /// # Panics
    /// When the folder cannot be written.
    pub fn lay(self, start: Start, folder: &Path) -> PathBuf {
        let place = start.lay(folder);
        if self == Self::Locked {
            let code = RecoveryCode::typed(CODE).unwrap();
            drop(Logbook::open(&place, start.now()).unwrap());
            lock::turn_on(&place, &word(), &code, Work::LITTLE, start.now()).unwrap();
            lock::forget_key(&place);
        }
        place
    }

    /// Opens it as a program does that has just been started.
    ///
    /// # Errors
    /// The log book's own.
    pub fn open(self, place: &Path, now: DateTime<FixedOffset>) -> Result<Logbook, LogbookError> {
        match self {
            Self::Plain => Logbook::open(place, now),
            Self::Locked => {
                lock::forget_key(place);
                match Logbook::open(place, now) {
                    Err(LogbookError::Locked { .. }) => Logbook::unlock(place, &word(), now),
                    Ok(_) => Err(LogbookError::NotLocked {
                        path: place.to_owned(),
                    }),
                    Err(error) => Err(error),
                }
            }
        }
    }

    /// Looks whether a file can be read that must not be.
    ///
    /// # Errors
    /// In words, which.
    pub(super) fn check_files(self, place: &Path) -> Result<(), String> {
        if self == Self::Plain {
            return Ok(());
        }
        let folder = place.parent().unwrap_or(place);
        let plain = |file: &PathBuf| {
            let bytes = fs::read(file).unwrap_or_default();
            [&b"SQLite format 3"[..], b"CREATE TABLE"]
                .iter()
                .any(|text| bytes.windows(text.len()).any(|part| part == *text))
        };
        // What is being read of a damaged one has its schema in it, and no word of anybody's.
        let is_read = |file: &PathBuf| file.file_name().is_some_and(|name| name == "reading");
        let mut files = files_below(folder).into_iter();
        match files.find(|file| plain(file) && !is_read(file)) {
            Some(file) => Err(format!("locked, and plain is {}", file.display())),
            None => Ok(()),
        }
    }
}

fn word() -> Word {
    Word::new(PASSPHRASE.to_owned()).unwrap()
}
