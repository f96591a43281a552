//! The two places copies go to: the folder beside the log book, and a second one of the
//! patient's. What becomes of one says nothing of the other.
//!
//! What has become of each is kept in a small file beside the copies, and not in the log book:
//! it has to be known also when the log book cannot be opened, and above all then.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Datelike, FixedOffset, Utc};
use rusqlite::ErrorCode;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Backup, Dated, Reason, folder_of, kept, list, make};
use crate::file::{make_folder, put};
use crate::lock;
use crate::open::connect;
use crate::{LogbookError, Trouble};

/// Where copies go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "BackupPlace")]
pub enum Place {
    /// The folder beside the log book.
    App,
    /// The folder the patient has chosen.
    Second,
}

/// Why no copy could be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "BackupWhy")]
pub enum Why {
    /// The folder is not there.
    Missing,
    /// The folder may not be written to.
    ReadOnly,
    /// There is no room.
    Full,
    /// What was written did not hold what it had to.
    Unverified,
    /// Something else; the system said what.
    Other,
}

/// That no copy could be made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Failing {
    /// Since when.
    pub since: DateTime<Utc>,
    /// Why, the last time it was tried.
    pub why: Why,
    /// What was said then, for whoever looks into it.
    pub says: String,
}

/// What has become of copying to one place.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// The moment of the newest copy that was verified there.
    pub last: Option<DateTime<Utc>>,
    /// Since when and why it fails; nothing while it does not.
    pub failing: Option<Failing>,
    /// Copies made before this hold what has been forgotten for good since. They go once there
    /// is a newer one.
    pub outdated: Option<DateTime<Utc>>,
    /// Whether copies there are plain, as they could not be reached when the log book was locked.
    #[serde(default)]
    pub plain: bool,
}

/// Both places of one log book, with what has become of each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Places {
    /// The name of the log book's file: more than one can lie in a folder.
    name: String,
    folder: PathBuf,
    known: Known,
}

/// As it is kept.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Known {
    /// What the log books of each name are known by, and have been: one that is begun anew, or
    /// was made of what could be read, has a name of its own, and the copies from before are
    /// copies of the same log.
    #[serde(default)]
    books: BTreeMap<String, BTreeSet<String>>,
    second: Option<PathBuf>,
    outcomes: BTreeMap<Place, Outcome>,
}

impl Known {
    fn moments(&self) -> impl Iterator<Item = DateTime<Utc>> + '_ {
        self.outcomes.values().flat_map(|outcome| {
            let failing = outcome.failing.as_ref().map(|failing| failing.since);
            [outcome.last, failing, outcome.outdated]
                .into_iter()
                .flatten()
        })
    }
}

/// Whether a moment has a local time everywhere: the calendar ends somewhere.
pub(super) fn has_local_time(moment: &DateTime<Utc>) -> bool {
    (1..=9999).contains(&moment.year())
}

impl Places {
    /// Those of the log book in this file.
    ///
    /// # Errors
    /// [`LogbookError::File`] where what was kept of them cannot be read. [`Places::anew`] goes
    /// on without it.
    pub fn of(logbook: &Path) -> Result<Self, LogbookError> {
        let mut places = Self::anew(logbook);
        let kept = places.kept_in();
        match fs::read(&kept) {
            Ok(bytes) => {
                let bad = |says: Box<dyn Error + Send + Sync>| LogbookError::File {
                    path: kept.clone(),
                    source: std::io::Error::new(ErrorKind::InvalidData, says),
                };
                places.known = serde_json::from_slice(&bytes).map_err(|error| bad(error.into()))?;
                let beyond = places.known.moments().find(|each| !has_local_time(each));
                match beyond {
                    None => Ok(places),
                    Some(beyond) => Err(bad(format!("{beyond} is no moment of a copy").into())),
                }
            }
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(places),
            Err(source) => Err(LogbookError::File { path: kept, source }),
        }
    }

    /// Those of the log book in this file, as far as anything is known. What was kept and does not
    /// read is put beside, and found out anew.
    pub fn known_of(logbook: &Path) -> Self {
        Self::of(logbook).unwrap_or_else(|_| {
            let places = Self::anew(logbook);
            let kept = places.kept_in();
            // Where it cannot even be moved, it is written over with the next copy.
            drop(fs::rename(&kept, kept.with_extension("unread.json")));
            places
        })
    }

    /// Those of the log book in this file, with nothing known of what has become of them.
    pub fn anew(logbook: &Path) -> Self {
        let name = logbook.file_name().unwrap_or_default();
        Self {
            name: name.to_string_lossy().into_owned(),
            folder: folder_of(logbook),
            known: Known::default(),
        }
    }

    /// The folder of a place; the second one may not have been chosen.
    pub fn folder(&self, place: Place) -> Option<&Path> {
        match place {
            Place::App => Some(&self.folder),
            Place::Second => self.known.second.as_deref(),
        }
    }

    /// What has become of a place so far.
    pub fn outcome(&self, place: Place) -> Outcome {
        self.known.outcomes.get(&place).cloned().unwrap_or_default()
    }

    /// Whether some place has no copy of today, by the clock that shows `now`.
    pub fn due(&self, now: DateTime<FixedOffset>) -> bool {
        let today = now.date_naive();
        let offset = *now.offset();
        self.there().any(|(place, _)| {
            let last = self.outcome(place).last;
            last.is_none_or(|last| last.with_timezone(&offset).date_naive() != today)
        })
    }

    /// The second folder from now on. Nothing is known of a new one.
    pub fn set_second(&mut self, second: Option<&Path>) {
        if self.known.second.as_deref() != second {
            self.known.second = second.map(Path::to_owned);
            self.known.outcomes.remove(&Place::Second);
        }
    }

    /// The copies in a place, the newest first; none where there is no such place. Until the log
    /// book was copied once, all that lie there.
    ///
    /// # Errors
    /// [`LogbookError::File`] where the folder cannot be read.
    pub fn copies(&self, place: Place) -> Result<Vec<Backup>, LogbookError> {
        match self.folder(place) {
            Some(folder) => list(folder, self.books()),
            None => Ok(Vec::new()),
        }
    }

    /// What was to become a copy in a place and was never finished, or is being made just now.
    ///
    /// # Errors
    /// [`LogbookError::File`] where the folder cannot be read.
    pub(crate) fn parts(&self, place: Place) -> Result<Vec<PathBuf>, LogbookError> {
        let Some(folder) = self.folder(place).filter(|folder| folder.exists()) else {
            return Ok(Vec::new());
        };
        let parts = make::parts(folder)?;
        let ours = |meant: &Backup| self.books().is_none_or(|books| meant.is_of(books));
        Ok(parts
            .into_iter()
            .filter(|(_, meant)| place == Place::App || meant.as_ref().is_some_and(ours))
            .map(|(path, _)| path)
            .collect())
    }

    /// What the log book is known by, and was.
    fn books(&self) -> Option<&BTreeSet<String>> {
        self.known.books.get(&self.name)
    }

    /// Copies the log book in this file to both places, and thins them out. Gives what has been
    /// copied; why a place failed is among its [`Outcome`].
    ///
    /// # Errors
    /// The log book's own where it cannot be read, and [`LogbookError::File`] where what has
    /// become of the places cannot be kept.
    pub fn back_up(
        &mut self,
        logbook: &Path,
        reason: Reason,
        now: DateTime<FixedOffset>,
    ) -> Result<Vec<(Place, Backup)>, LogbookError> {
        let source = connect(logbook)?;
        let key = lock::key_of(logbook);
        let books = self.known.books.entry(self.name.clone()).or_default();
        books.insert(make::known_by(&source)?);
        let books = books.clone();
        let there: Vec<_> = self
            .there()
            .map(|(place, folder)| (place, folder.to_owned()))
            .collect();
        let mut made = Vec::new();
        for (place, folder) in there {
            let mut outcome = self.outcome(place);
            let before = outcome.failing.take();
            let tried = in_its_folder(place, &folder).and_then(|()| {
                make::drop_unfinished(&folder, &books, now.to_utc())?;
                lock::follow(logbook, &folder, &books)?;
                outcome.plain = false;
                let backup = make(&source, key.as_ref(), &folder, reason, now.to_utc())?;
                outcome.last = Some(backup.made);
                made.push((place, backup.clone()));
                // Whoever forgets sees to what is outdated.
                let outdated = outcome.outdated.filter(|_| reason != Reason::Forgotten);
                thin(&folder, &books, &backup, outdated, now)
            });
            match tried {
                Ok(()) if reason == Reason::Forgotten => {}
                Ok(()) => outcome.outdated = None,
                Err(error) => {
                    outcome.failing = Some(Failing {
                        since: before.map_or(now.to_utc(), |before| before.since),
                        why: why(&error),
                        says: error.to_string(),
                    });
                }
            }
            self.known.outcomes.insert(place, outcome);
        }
        self.keep()?;
        Ok(made)
    }

    /// Has every copy made before `now` in this place go with the next one that is made there.
    pub(crate) fn outdate(&mut self, place: Place, now: DateTime<Utc>) {
        self.known.outcomes.entry(place).or_default().outdated = Some(now);
    }

    /// The log book is known by this.
    pub(crate) fn know(&mut self, book: String) {
        let books = self.known.books.entry(self.name.clone()).or_default();
        books.insert(book);
    }

    /// Whether copies in this place are plain though the log book is locked.
    pub(crate) fn set_plain(&mut self, place: Place, plain: bool) {
        if plain || self.known.outcomes.contains_key(&place) {
            self.known.outcomes.entry(place).or_default().plain = plain;
        }
    }

    /// The copies in this place hold nothing any more that they must not.
    pub(crate) fn clear(&mut self, place: Place) {
        if let Some(outcome) = self.known.outcomes.get_mut(&place) {
            outcome.outdated = None;
        }
    }

    /// The places with copies that are to go once there is a newer one.
    pub(crate) fn outdated(&self) -> BTreeSet<Place> {
        let outdated = |place: &Place| self.outcome(*place).outdated.is_some();
        self.there()
            .map(|(place, _)| place)
            .filter(outdated)
            .collect()
    }

    /// Keeps what is known.
    ///
    /// # Errors
    /// [`LogbookError::File`].
    pub fn keep(&self) -> Result<(), LogbookError> {
        make_folder(&self.folder)?;
        let kept = self.kept_in();
        let bytes = serde_json::to_vec(&self.known).map_err(|error| LogbookError::File {
            path: kept.clone(),
            source: error.into(),
        })?;
        put(&kept, &bytes)
    }

    fn there(&self) -> impl Iterator<Item = (Place, &Path)> {
        [Place::App, Place::Second]
            .into_iter()
            .filter_map(|place| Some((place, self.folder(place)?)))
    }

    fn kept_in(&self) -> PathBuf {
        self.folder.join("places.json")
    }
}

/// The folder beside the log book is made. The second one is not: where it is missing, the disk
/// it lies on is not there.
fn in_its_folder(place: Place, folder: &Path) -> Result<(), LogbookError> {
    match place {
        Place::App => make_folder(folder),
        Place::Second if folder.is_dir() => Ok(()),
        Place::Second => Err(LogbookError::File {
            path: folder.to_owned(),
            source: ErrorKind::NotFound.into(),
        }),
    }
}

/// Drops what need not stay beside a copy that has just been verified.
fn thin(
    folder: &Path,
    books: &BTreeSet<String>,
    fresh: &Backup,
    outdated: Option<DateTime<Utc>>,
    now: DateTime<FixedOffset>,
) -> Result<(), LogbookError> {
    // One of the future says nothing of how old the others are, nor they of it: it stays.
    let (copies, _): (Vec<Backup>, Vec<Backup>) = list(folder, Some(books))?
        .into_iter()
        .partition(|copy| copy.made <= fresh.made);
    let dated: Vec<Dated> = copies
        .iter()
        .map(|copy| Dated {
            made: copy.made,
            reason: copy.reason,
            verified: copy.path == fresh.path,
        })
        .collect();
    let mut tried = Ok(());
    for (copy, stays) in copies.iter().zip(kept(&dated, *now.offset())) {
        let outdated = outdated.is_some_and(|since| copy.made < since) && copy.path != fresh.path;
        if !stays || outdated {
            let removed = fs::remove_file(&copy.path).map_err(|source| LogbookError::File {
                path: copy.path.clone(),
                source,
            });
            // One that cannot be removed keeps no other.
            tried = tried.and(removed);
        }
    }
    tried
}

fn why(error: &LogbookError) -> Why {
    match (error.trouble(), error) {
        (Some(Trouble::Gone), _) => Why::Missing,
        (Some(Trouble::ReadOnly), _) => Why::ReadOnly,
        (Some(Trouble::Full), _) => Why::Full,
        (_, LogbookError::Unverified { .. }) => Why::Unverified,
        (_, LogbookError::Sqlite(error)) => match error.sqlite_error_code() {
            Some(ErrorCode::CannotOpen) => Why::Missing,
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Why::Unverified,
            _ => Why::Other,
        },
        _ => Why::Other,
    }
}
