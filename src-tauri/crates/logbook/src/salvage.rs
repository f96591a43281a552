//! What can be read of a damaged log book, in a new one; and the ways back.
//!
//! The damaged files are first set aside whole: copied, byte for byte, into a folder of their own
//! beside the log book, where nothing ever deletes them. What is read is read from yet another
//! copy. The log book itself stays where it is until the patient has chosen what takes its place.
//!
//! A row counts as read when its [seal](crate::seal) fits. One whose seal does not is taken from
//! the journal, where a whole version of most records stands once more; one that is not there
//! either is lost, and counted.

mod header;
mod rows;

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset, TimeDelta};
use rusqlite::{Connection, OpenFlags};

use crate::backup::{self, Backup, Holds, Looked, Place, Places};
use crate::file::{
    BESIDE, beside, make_file, make_folder, make_folder_of, read_around, remove, sync_folder,
};
use crate::lock::{self, Key, Kind};
use crate::open::{configure, open_with};
use crate::{LogbookError, Trouble, Writing, ahead, replace, restore, schema, seal};

/// A damaged log book, and the ways back.
#[derive(Debug)]
pub struct Damage {
    /// The folder in which the damaged files lie as they were found.
    pub aside: PathBuf,
    /// What could be read of it; nothing where nothing could.
    pub salvaged: Option<Salvaged>,
    /// The newest copy that is sound.
    pub backup: Option<(Place, Backup, Holds)>,
}

/// What could be read of a damaged log book, in a log book of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Salvaged {
    /// Where it lies.
    pub path: PathBuf,
    /// How much it holds.
    pub holds: Holds,
    /// The keys of the rows that are lost, by table.
    pub lost: BTreeMap<String, Vec<String>>,
    /// How many records were taken from the journal: as they were last changed by the patient.
    pub from_journal: usize,
    /// How many rows were read that cannot be proven to be as they were written.
    pub unproven: usize,
    /// How many of the latest changes were read from behind a broken place: where it was, a change
    /// may be missing.
    pub passed_over: usize,
}

/// Sets a damaged log book aside, reads what can be read of it, and looks for the newest sound
/// copy. What takes its place is not chosen here.
///
/// # Errors
/// Where it cannot be set aside, or something is in the way of reading it that is no damage, such
/// as a full disk; what was begun is cleared away then.
pub fn damage(path: &Path, now: DateTime<FixedOffset>) -> Result<Damage, LogbookError> {
    let aside = set_aside(path, now)?;
    let places = Places::known_of(path);
    let backup = newest_sound(&places, now);
    let like = backup.as_ref().map(|(_, copy, _)| copy.path.as_path());
    let salvaged = salvage(path, &aside, like, now)?;
    if let Some(key) = lock::key_of(path) {
        lock::seal_all(path, &key)?;
    }
    Ok(Damage {
        aside,
        salvaged,
        backup,
    })
}

/// What [`damage`] has read of the damaged log book in this file, as it was shown then; nothing
/// where nothing could be read.
///
/// # Errors
/// As [`damage`].
pub fn salvaged(path: &Path, now: DateTime<FixedOffset>) -> Result<Option<PathBuf>, LogbookError> {
    let shown = set_aside(path, now)?.join(SALVAGED);
    Ok(shown.exists().then_some(shown))
}

/// Puts a sound log book in the place of a damaged one, which has been set aside.
///
/// # Errors
/// [`LogbookError::Unverified`] where what is to take the place is not sound, and
/// [`LogbookError::File`]: the damaged one is as it was then, or the next opening puts the other
/// in its place.
pub fn take(path: &Path, instead: &Path, now: DateTime<FixedOffset>) -> Result<(), LogbookError> {
    take_settled(path, instead, now, |_| Ok(()))
}

/// As [`take`], with something written into it that undo does not reach.
///
/// # Errors
/// As [`take`], and that of what is written.
pub fn take_settled(
    path: &Path,
    instead: &Path,
    now: DateTime<FixedOffset>,
    settle: impl FnOnce(&Writing<'_>) -> Result<(), LogbookError>,
) -> Result<(), LogbookError> {
    set_aside(path, now)?;
    let looked = backup::look(instead)?;
    if let Some(defect) = looked.defects.first() {
        return Err(LogbookError::Unverified {
            path: instead.to_owned(),
            says: defect.to_string(),
        });
    }
    let part = beside(path, ".part");
    let key = lock::key_of(path);
    let copied = || match &key {
        // A copy from before it was locked.
        Some(key) if Kind::of(instead)? == Kind::Plain => lock::into(instead, &part, Some(key)),
        _ => copy_if_there(instead, &part),
    };
    let prepared = restore::clear(&part)
        .and_then(|()| copied())
        .and_then(|()| restore::prepare(&part, key.as_ref(), None, settle));
    if let Err(error) = prepared {
        // What is left where even this fails is in nobody's way.
        drop(restore::clear(&part));
        return Err(error);
    }
    replace::replace(path, &part)
}

/// Puts an empty log book in the place of a damaged one, which has been set aside.
///
/// # Errors
/// As [`take`].
pub fn take_empty(path: &Path, now: DateTime<FixedOffset>) -> Result<(), LogbookError> {
    let aside = set_aside(path, now)?;
    let empty = aside.join("empty.logbook");
    remove(&empty)?;
    let key = lock::key_of(path);
    drop(open_with(&empty, now, &schema::migrations(), key.as_ref())?);
    take(path, &empty, now)
}

fn newest_sound(places: &Places, now: DateTime<FixedOffset>) -> Option<(Place, Backup, Holds)> {
    let mut copies: Vec<(Place, Backup)> = Vec::new();
    for place in [Place::App, Place::Second] {
        // Where one place cannot be read, the other one may be.
        let found = places.copies(place).unwrap_or_default();
        copies.extend(found.into_iter().map(|copy| (place, copy)));
    }
    copies.sort_by_key(|(_, copy)| std::cmp::Reverse(copy.age(now.to_utc())));
    copies.into_iter().find_map(|(place, copy)| {
        let Looked { holds, defects } = backup::look(&copy.path).ok()?;
        defects.is_empty().then_some((place, copy, holds))
    })
}

/// What was read of a log book, in the folder in which it was set aside.
const SALVAGED: &str = "salvaged.logbook";

/// The files of a log book that are set aside, as their names continue.
fn files() -> impl Iterator<Item = &'static str> {
    std::iter::once("").chain(BESIDE)
}

/// Those that hold data.
fn with_data() -> impl Iterator<Item = &'static str> {
    files().filter(|ending| *ending != "-shm")
}

/// The folder in which what is set aside lies, in folders of its own.
pub(crate) fn set_aside_in(path: &Path) -> PathBuf {
    path.with_file_name("damaged")
}

/// Copies the files into a folder of their own, unless they lie in one already as they are now.
pub(crate) fn set_aside(path: &Path, now: DateTime<FixedOffset>) -> Result<PathBuf, LogbookError> {
    let all = set_aside_in(path);
    make_folder(&all)?;
    let key = lock::key_of(path);
    let name = path.file_name().unwrap_or_default();
    let found = with_data()
        .map(|ending| Ok((ending, read_around(&beside(path, ending))?)))
        .collect::<Result<Vec<_>, LogbookError>>()?;
    for entry in fs::read_dir(&all).map_err(|source| failed(&all, source))? {
        let folder = entry.map_err(|source| failed(&all, source))?.path();
        if folder.extension().is_some_and(|ending| ending == "part") {
            continue;
        }
        let same = |(ending, bytes): &(&str, Option<Vec<u8>>)| {
            let file = beside(&folder.join(name), ending);
            let sealed = || lock::sealed_bytes(&file, key.as_ref()?);
            read_around(&file).is_ok_and(|there| there.or_else(sealed) == *bytes)
        };
        if found.iter().all(same) {
            return Ok(folder);
        }
    }
    let mut moment = now.to_utc();
    let folder = loop {
        let folder = all.join(moment.format("%Y%m%dT%H%M%S%.3fZ").to_string());
        if !folder.exists() {
            break folder;
        }
        moment += TimeDelta::milliseconds(1);
    };
    // Whole, or not at all.
    let part = beside(&folder, ".part");
    let copied = copy_all(path, &part.join(name)).and_then(|()| {
        sync_folder(&part)?;
        fs::rename(&part, &folder).map_err(|source| failed(&folder, source))
    });
    if let Err(error) = copied {
        // What is left where even this fails is nothing by its name.
        drop(fs::remove_dir_all(&part));
        return Err(error);
    }
    sync_folder(&all)?;
    Ok(folder)
}

fn copy_all(path: &Path, to: &Path) -> Result<(), LogbookError> {
    make_folder_of(to)?;
    files().try_for_each(|ending| copy_if_there(&beside(path, ending), &beside(to, ending)))
}

/// Copies what the disk gives of a file, for the patient alone, and brings it to the disk.
fn copy_if_there(from: &Path, to: &Path) -> Result<(), LogbookError> {
    let Some(bytes) = read_around(from)? else {
        return Ok(());
    };
    remove(to)?;
    make_file(to)?;
    fs::write(to, bytes)
        .and_then(|()| File::open(to)?.sync_all())
        .map_err(|source| failed(to, source))
}

fn failed(path: &Path, source: std::io::Error) -> LogbookError {
    LogbookError::File {
        path: path.to_owned(),
        source,
    }
}

/// Reads what can be read of the files that were set aside: as they are, and with the header
/// mended as far as there is more to be read then.
fn salvage(
    path: &Path,
    aside: &Path,
    like: Option<&Path>,
    now: DateTime<FixedOffset>,
) -> Result<Option<Salvaged>, LogbookError> {
    let own = aside.join(path.file_name().unwrap_or_default());
    // As the disk gave it the first time; but of what is set aside, what is plain is soon sealed.
    let aside_whole =
        with_data().all(|ending| beside(&own, ending).exists() || !beside(path, ending).exists());
    let own = if aside_whole { own } else { path.to_owned() };
    let (reading, part) = (aside.join("reading"), aside.join("part"));
    let key = lock::key_of(path);
    // One that is plain is read as such, and what is read of it is locked.
    let plain = Kind::of(path).ok() == Some(Kind::Plain);
    let lock = Locked {
        source: key.as_ref().filter(|_| !plain),
        target: key.as_ref(),
        like,
    };
    let best = read_best(&own, &reading, &part, &lock, now);
    let cleared = files().try_for_each(|ending| {
        remove(&beside(&reading, ending))?;
        remove(&beside(&part, ending))
    });
    let best = best?;
    cleared?;
    Ok(best)
}

/// What the lock of a log book means for reading it.
struct Locked<'a> {
    /// What the damaged one is read with.
    source: Option<&'a Key>,
    /// What is read is written with this.
    target: Option<&'a Key>,
    /// A sound copy of the same lock.
    like: Option<&'a Path>,
}

fn read_best(
    own: &Path,
    reading: &Path,
    part: &Path,
    lock: &Locked<'_>,
    now: DateTime<FixedOffset>,
) -> Result<Option<Salvaged>, LogbookError> {
    let mut best: Option<Salvaged> = None;
    let mut in_the_way = None;
    for page in std::iter::once(None).chain(header::PAGES.map(Some)) {
        for ending in with_data() {
            remove(&beside(reading, ending))?;
            copy_if_there(&beside(own, ending), &beside(reading, ending))?;
        }
        let ahead = beside(reading, "-wal");
        let passed_over = ahead::mend(&ahead)?;
        let mended = match (page, lock.source) {
            (None, None) => true,
            (None, Some(key)) => lock::readable(reading, &ahead, key, lock.like)?,
            // The header of a locked one is made anew with its first page.
            (Some(_), Some(_)) => false,
            (Some(page), None) => header::mend(reading, page)?,
        };
        if !mended {
            continue;
        }
        let mut found = match read(reading, lock, part, now) {
            Ok(found) => found,
            // More could be read once there is room.
            Err(error) if error.trouble() == Some(Trouble::Full) => return Err(error),
            Err(error) => {
                // Damage can be such that nothing is read: then there is nothing.
                in_the_way = in_the_way.or((!error.is_damage()).then_some(error));
                continue;
            }
        };
        let rows = |found: &Salvaged| found.holds.rows();
        if best.as_ref().is_none_or(|best| rows(&found) > rows(best)) {
            found.passed_over = passed_over;
            let whole = rows(&found) > 0 && found.lost.is_empty() && found.unproven == 0;
            found.path = reading.with_file_name(SALVAGED);
            fs::rename(part, &found.path).map_err(|source| failed(part, source))?;
            best = Some(found);
            if whole {
                break;
            }
        }
    }
    match (best, in_the_way) {
        (None, Some(error)) if error.trouble().is_some() => Err(error),
        (best, _) => Ok(best),
    }
}

fn read(
    damaged: &Path,
    lock: &Locked<'_>,
    target: &Path,
    now: DateTime<FixedOffset>,
) -> Result<Salvaged, LogbookError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let source = Connection::open_with_flags(damaged, flags)?;
    lock.source
        .map_or(Ok(()), |key| lock::read_past(&source, key))?;
    seal::register(&source)?;
    // What of the schema makes no sense is passed over.
    source.pragma_update(None, "writable_schema", true)?;
    let version: i64 = source.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let known = schema::count(&schema::migrations())?;
    let version = match version {
        1.. if version <= known => version,
        _ => known,
    };
    files().try_for_each(|ending| remove(&beside(target, ending)))?;
    make_file(target)?;
    let mut anew = Connection::open_with_flags(target, flags)?;
    lock::turn_in(lock.target, &anew)?;
    configure(&anew)?;
    // Each as large as it was: what is there already refers to it.
    let version = usize::try_from(version).unwrap_or_default();
    schema::migrations().to_version(&mut anew, version)?;
    let found = rows::salvage(&source, &anew, version)?;
    anew.pragma_update(None, "journal_mode", "DELETE")?;
    anew.close().map_err(|(_, error)| error)?;
    // As it will be opened.
    drop(open_with(target, now, &schema::migrations(), lock.target)?);
    let looked = backup::look(target)?;
    if let Some(defect) = looked.defects.first() {
        return Err(LogbookError::Unverified {
            path: target.to_owned(),
            says: defect.to_string(),
        });
    }
    Ok(Salvaged {
        path: target.to_owned(),
        holds: looked.holds,
        lost: found.lost,
        from_journal: found.from_journal,
        unproven: found.unproven,
        passed_over: 0,
    })
}
