//! Copies of the log book: each a whole log book of its own, verified before it counts.
//!
//! A copy is named for the log book it is of, the moment, the schema version and why it was
//! made, so that a folder of them tells its story without a list that could be lost:
//! `tend-1f3a9c02-20260301T070000.000Z-v5-day.logbook`. It counts once it has that name, and it
//! gets the name once it has been [verified](make). Which copies stay is in [`thin`].
//!
//! Deliberately absent: when a copy is due, and where the second folder is: the shell's and the
//! patient's.

mod contents;
mod make;
mod places;
mod thin;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, NaiveDateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::LogbookError;

pub(crate) use contents::{Contents, look, read_only, verify};
pub use contents::{Holds, Looked};
pub(crate) use make::{known_by, make, pages_into};
pub use places::{Failing, Outcome, Place, Places, Why};
pub use thin::{DAYS, Dated, MONTHS, WEEKS, kept};

/// How the names of copies begin and end.
const BEGIN: &str = "tend-";
const END: &str = ".logbook";
/// How the moment stands in a name.
const MOMENT: &str = "%Y%m%dT%H%M%S%.3fZ";
/// What a log book is known by that has nothing to be known by yet.
pub(crate) const NAMELESS: &str = "00000000";

/// Why a copy was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "BackupReason")]
pub enum Reason {
    /// Something was recorded, for the first time that day.
    Day,
    /// The schema was about to be brought up to date.
    Migration,
    /// A log was about to be taken in.
    Import,
    /// Another copy was about to be put in its place.
    Restore,
    /// What was deleted had been forgotten for good.
    Forgotten,
    /// The patient asked for it.
    Asked,
}

impl Reason {
    const ALL: &'static [Self] = &[
        Self::Day,
        Self::Migration,
        Self::Import,
        Self::Restore,
        Self::Forgotten,
        Self::Asked,
    ];

    /// The code in the name.
    const fn code(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Migration => "migration",
            Self::Import => "import",
            Self::Restore => "restore",
            Self::Forgotten => "forgotten",
            Self::Asked => "asked",
        }
    }
}

/// A copy, as its name tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    /// Where it lies.
    pub path: PathBuf,
    /// What the log book it is of is known by: 8 hex digits.
    pub book: String,
    /// The moment it is a copy as of.
    pub made: DateTime<Utc>,
    /// Its schema version.
    pub schema: i64,
    /// Why it was made.
    pub reason: Reason,
}

impl Backup {
    /// What a file is a copy of; nothing where its name is not that of one.
    pub fn named(path: &Path) -> Option<Self> {
        let name = path.file_name()?.to_str()?;
        let mut parts = name.strip_prefix(BEGIN)?.strip_suffix(END)?.split('-');
        let (book, made) = (parts.next()?, parts.next()?);
        let schema = parts.next()?.strip_prefix('v')?.parse().ok()?;
        let reason = parts.next()?;
        let known = book.len() == NAMELESS.len() && book.bytes().all(|b| b.is_ascii_hexdigit());
        (known && parts.next().is_none()).then_some(())?;
        let backup = Self {
            path: path.to_owned(),
            book: book.to_owned(),
            made: NaiveDateTime::parse_from_str(made, MOMENT).ok()?.and_utc(),
            schema,
            reason: *Reason::ALL.iter().find(|each| each.code() == reason)?,
        };
        (backup.name() == name && places::has_local_time(&backup.made)).then_some(backup)
    }

    /// The name that tells this.
    fn name(&self) -> String {
        format!(
            "{BEGIN}{}-{}-v{}-{}{END}",
            self.book,
            self.made.format(MOMENT),
            self.schema,
            self.reason.code()
        )
    }

    /// What orders copies by how new they are. One that says to be of the future was made while
    /// the clock was wrong: nothing is known of it, and it comes before all others.
    pub fn age(&self, now: DateTime<Utc>) -> (bool, DateTime<Utc>) {
        (self.made <= now, self.made)
    }

    /// Whether it is of one of these log books, or may be, as it is of none that was known by
    /// anything.
    fn is_of(&self, books: &BTreeSet<String>) -> bool {
        books.contains(&self.book) || self.book == NAMELESS
    }

    /// How much it holds, as far as a quick look tells: it was verified when it was made.
    ///
    /// # Errors
    /// As [`Logbook::look_at_copy`](crate::Logbook::look_at_copy).
    pub fn holds(&self) -> Result<Holds, LogbookError> {
        Holds::of(&read_only(&self.path)?)
    }

    /// How large it is, in bytes.
    ///
    /// # Errors
    /// [`LogbookError::File`].
    pub fn bytes(&self) -> Result<u64, LogbookError> {
        fs::metadata(&self.path)
            .map(|data| data.len())
            .map_err(|source| LogbookError::File {
                path: self.path.clone(),
                source,
            })
    }
}

/// The folder beside a log book in which its copies lie.
pub fn folder_of(logbook: &Path) -> PathBuf {
    logbook.with_file_name("backups")
}

/// The copies in a folder, the newest first; none where there is no such folder. With `books`,
/// only those of these log books, and those made before log books were known by anything.
///
/// # Errors
/// [`LogbookError::File`] where the folder is there but cannot be read.
pub fn list(folder: &Path, books: Option<&BTreeSet<String>>) -> Result<Vec<Backup>, LogbookError> {
    let failed = |source| LogbookError::File {
        path: folder.to_owned(),
        source,
    };
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(failed(error)),
    };
    let mut found = Vec::new();
    for entry in entries {
        let path = entry.map_err(failed)?.path();
        let ours = |backup: &Backup| books.is_none_or(|books| backup.is_of(books));
        found.extend(Backup::named(&path).filter(ours));
    }
    found.sort_by(|one, other| (other.made, &other.path).cmp(&(one.made, &one.path)));
    Ok(found)
}
