//! What was deleted leaves the file, too, and that can be proven.
//!
//! SQLite overwrites what it deletes, but not what it has moved within the file before, and
//! what was written last stands in the file beside it. So once words of the patient's have left
//! the journal, the file is made anew.
//!
//! Copies of the log book, which hold what stood in it when they were made, are left alone by
//! what is forgotten by and by: they are thinned out, and the oldest goes within months. Forgetting
//! at the patient's word reaches them, too.
//!
//! Out of reach, and never claimed: copies the patient made, and what a disk keeps of bytes
//! that were overwritten.

mod traces;

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::{DateTime, FixedOffset};
use rusqlite::{Connection, MAIN_DB};

use crate::backup::{Place, Places, Reason};
use crate::file::{BESIDE, beside, folder_of, sync_folder};
use crate::journal::{self, Gone};
use crate::lock::{self, Kind};
use crate::open::{BUSY_TIMEOUT, connect, immutable};
use crate::salvage::set_aside_in;
use crate::table::forget_told_calendars;
use crate::{Logbook, LogbookError};
use traces::{Search, Traces};
use zeroize::Zeroizing;

/// What came of forgetting what had been deleted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Forgotten {
    /// How many deleted records are gone for good.
    pub records: usize,
    /// How many bytes were searched for them afterwards.
    pub bytes_searched: u64,
    /// Of how many of them something was found there, and is still there: in what was set aside
    /// as it was found damaged, too.
    pub found: usize,
    /// How many copies held something of them and are gone, too.
    pub copies: usize,
    /// The places whose copies could not be seen to. They are as soon as a copy can be made
    /// there; what they hold of what is gone has not been searched for.
    pub unreached: Vec<Place>,
}

impl Logbook {
    /// Forgets everything that was deleted and is out of the reach of undo as of `now`. Changes
    /// see to what they put out of reach; this sees to what time did, and to what an older Tend
    /// has kept.
    ///
    /// # Errors
    /// SQLite's own; nothing is forgotten then.
    pub fn forget_old(&mut self, now: DateTime<FixedOffset>) -> Result<(), LogbookError> {
        self.immediate(|connection| {
            journal::settle(connection, now)?;
            Ok(((), journal::everything(connection)?))
        })
    }

    /// Forgets everything that was deleted, also what undo could still bring back, and proves
    /// it: the file, those SQLite keeps beside it and the copies made of it are searched for
    /// every identity and every text of eight bytes or more that stood in the deleted records and
    /// stands in none that is still there. Once there is a fresh copy, every other one in which
    /// something is found is removed. What calendars were told of deleted sessions is forgotten,
    /// too.
    ///
    /// Before anything is forgotten it is written down that the copies made until now hold it, so
    /// that they go in any case: with the next copy, where they could not be seen to here.
    ///
    /// # Errors
    /// SQLite's own, or the system's where one of the log book's own files cannot be read.
    /// Nothing was forgotten where that could not be written down; otherwise all that was deleted
    /// has gone from the log book, and only the proof is wanting. Where the file cannot be opened
    /// again afterwards, the log book is not to be used any more.
    pub fn forget_deleted(
        &mut self,
        now: DateTime<FixedOffset>,
    ) -> Result<Forgotten, LogbookError> {
        let path = self.path();
        let mut places = path.as_deref().map(|path| self.places(path)).transpose()?;
        let before = places.as_ref().map_or_else(BTreeSet::new, Places::outdated);
        if journal::anything_deleted(&self.connection)?
            && let Some(places) = &mut places
        {
            for place in PLACES {
                places.outdate(place, now.to_utc());
            }
            places.keep()?;
        }
        let gone = self.immediate(|connection| {
            let gone = journal::at_once(connection)?;
            forget_told_calendars(connection)?;
            Ok::<_, LogbookError>((gone, Vec::new()))
        })?;
        make_anew(&self.connection);
        let traces = Traces::of(&gone).without_what_stands(&self.connection)?;
        let records = gone.iter().filter(|gone| gone.is_record()).count();
        let mut forgotten = Forgotten {
            records,
            bytes_searched: 0,
            found: 0,
            copies: 0,
            unreached: Vec::new(),
        };
        let (Some(path), Some(mut places)) = (path, places) else {
            return Ok(forgotten);
        };
        // A file that is read and closed here would lose SQLite its locks on it, so SQLite
        // closes it first.
        let closed = std::mem::replace(&mut self.connection, Connection::open_in_memory()?);
        let searched = match closed.close() {
            // The file beside has gone with it; a power cut could bring it back.
            Ok(()) => sync_folder(folder_of(&path)).and_then(|()| search_own(&path, &traces)),
            Err((_, error)) => Err(error.into()),
        };
        self.connection = connect(&path)?;
        let mut search = searched?;
        if records > 0 || !before.is_empty() {
            let copies = search_copies(&path, &mut places, &before, &traces, now);
            forgotten.copies = copies.removed;
            forgotten.unreached = copies.unreached.into_iter().collect();
            search.add(copies.search);
        } else if !places.outdated().is_empty() {
            for place in PLACES {
                places.clear(place);
            }
            places.keep()?;
        }
        forgotten.bytes_searched = search.bytes();
        forgotten.found = search.found();
        Ok(forgotten)
    }

    /// Both places of its copies, the second one as it is set now.
    fn places(&self, path: &Path) -> Result<Places, LogbookError> {
        let settings = self.read(|log| log.settings())?;
        let second = settings.and_then(|settings| settings.second_folder);
        let mut places = Places::known_of(path);
        places.set_second(second.as_deref().map(Path::new));
        Ok(places)
    }

    /// Once it is written that something is gone: it leaves the files. What does not succeed
    /// here, because another process has the file open, is made up for the next time.
    pub(crate) fn clear_of(&self, gone: &[Gone]) {
        if gone.is_empty() || !self.is_kept() {
            return;
        }
        if gone.iter().any(|gone| !gone.words.is_empty()) {
            make_anew(&self.connection);
        } else {
            empty_the_file_beside(&self.connection, Duration::ZERO);
        }
    }
}

/// Has SQLite write the whole file again, with nothing in it but what stands. Where another
/// process keeps it from that, the file is as it was.
fn make_anew(connection: &Connection) {
    if connection.execute_batch("VACUUM").is_ok() {
        empty_the_file_beside(connection, BUSY_TIMEOUT);
    }
}

/// Brings what stands in the file beside into the file itself and cuts the one beside to
/// nothing, if no other process reads it meanwhile. No power cut brings it back.
fn empty_the_file_beside(connection: &Connection, wait: Duration) {
    let emptied = connection
        .busy_timeout(wait)
        .and_then(|()| connection.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)"));
    let restored = connection.busy_timeout(BUSY_TIMEOUT);
    let path = connection
        .path()
        .map(|path| beside(Path::new(path), "-wal"));
    // SQLite has no lock on this file that closing it here could lose.
    let synced = path.map(|beside| File::open(beside)?.sync_all());
    // Each can only fail where the next change will tell.
    drop((emptied, restored, synced));
}

/// Looks through the file and those SQLite keeps beside it.
fn search_own<'t>(path: &Path, traces: &'t Traces) -> Result<Search<'t>, LogbookError> {
    let mut search = traces.search();
    for ending in std::iter::once("").chain(BESIDE) {
        let file = beside(path, ending);
        if file.exists() {
            through(&mut search, &file)?;
        }
    }
    Ok(search)
}

/// Looks at every place of a file; of a locked one at what it holds, page by page as SQLite
/// reads them, in memory alone.
fn through(search: &mut Search<'_>, file: &Path) -> Result<(), LogbookError> {
    if let Kind::Locked(id) = Kind::of(file)? {
        let key = lock::key_for(file, id).ok_or_else(|| LogbookError::Locked {
            path: file.to_owned(),
        })?;
        let pages = Zeroizing::new(immutable(file, Some(&key))?.serialize(MAIN_DB)?.to_vec());
        search.through_bytes(&pages);
        return Ok(());
    }
    search.through(file).map_err(|source| unread(file, source))
}

/// As Tend looks through its own files, for what a test has forgotten in its own way.
#[cfg(test)]
pub(crate) fn traces_in_files(
    connection: &Connection,
    path: &Path,
    gone: &[Gone],
) -> Result<(u64, usize), LogbookError> {
    let traces = Traces::of(gone).without_what_stands(connection)?;
    let search = search_own(path, &traces)?;
    Ok((search.bytes(), search.found()))
}

/// Both places of copies.
const PLACES: [Place; 2] = [Place::App, Place::Second];

/// What became of the copies.
struct Copies<'t> {
    search: Search<'t>,
    removed: usize,
    unreached: BTreeSet<Place>,
}

/// Looks through the copies in both places. One that holds something goes once there is a fresh
/// one in its place, and so does every one in a place that was outdated `before`: what they hold
/// was forgotten earlier. What lies set aside as it was found damaged is looked through, and
/// stays.
fn search_copies<'t>(
    path: &Path,
    places: &mut Places,
    before: &BTreeSet<Place>,
    traces: &'t Traces,
    now: DateTime<FixedOffset>,
) -> Copies<'t> {
    let mut copies = Copies {
        search: traces.search(),
        removed: 0,
        unreached: BTreeSet::new(),
    };
    let mut holding = Vec::new();
    for place in PLACES {
        let Ok(found) = in_place(path, places, place) else {
            copies.unreached.insert(place);
            continue;
        };
        for copy in found {
            let mut search = traces.search();
            match through(&mut search, &copy) {
                Ok(()) if search.found() == 0 && !before.contains(&place) => {
                    copies.search.add(search);
                }
                Ok(()) => holding.push((place, copy, search)),
                // What it holds is not known.
                Err(_) => drop(copies.unreached.insert(place)),
            }
        }
    }
    let fresh = match holding.is_empty() {
        true => Vec::new(),
        // Where none can be made, what holds something is not reached.
        false => places
            .back_up(path, Reason::Forgotten, now)
            .unwrap_or_default(),
    };
    for (place, copy, mut search) in holding {
        let has_fresh = fresh.iter().any(|(with, _)| *with == place);
        // Making the fresh one may have thinned it out.
        if has_fresh && (!copy.exists() || removed(&copy)) {
            search.forget_what_was_found();
            copies.removed += 1;
        } else {
            copies.unreached.insert(place);
        }
        copies.search.add(search);
    }
    for place in PLACES {
        match copies.unreached.contains(&place) {
            true => places.outdate(place, now.to_utc()),
            false => places.clear(place),
        }
    }
    // Where that cannot be kept, all of them go with the next copy.
    drop(places.keep());
    search_set_aside(path, &mut copies);
    copies
}

/// Looks through what was set aside as it was found damaged. It is the patient's to delete: what
/// is found there is told.
fn search_set_aside(path: &Path, copies: &mut Copies<'_>) {
    let mut folders = vec![set_aside_in(path)];
    while let Some(folder) = folders.pop() {
        let entries = match fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == ErrorKind::NotFound => continue,
            Err(_) => {
                copies.unreached.insert(Place::App);
                continue;
            }
        };
        for entry in entries {
            let searched = entry.and_then(|entry| {
                if entry.file_type()?.is_dir() {
                    folders.push(entry.path());
                    return Ok(());
                }
                copies.search.through(&entry.path())
            });
            if searched.is_err() {
                copies.unreached.insert(Place::App);
            }
        }
    }
}

/// The copies in a place, and the parts of copies that were never finished; none where no place
/// was chosen.
fn in_place(path: &Path, places: &Places, place: Place) -> Result<Vec<PathBuf>, LogbookError> {
    let Some(folder) = places.folder(place) else {
        return Ok(Vec::new());
    };
    // What was there comes back with the disk.
    if place == Place::Second && !folder.is_dir() {
        return Err(unread(folder, ErrorKind::NotFound.into()));
    }
    let copies = places.copies(place)?;
    let mut found: Vec<PathBuf> = copies.into_iter().map(|copy| copy.path).collect();
    found.extend(places.parts(place)?);
    if place == Place::App {
        found.extend(of_older_tend(path)?);
        let part = beside(path, ".part");
        found.extend(part.exists().then_some(part));
    }
    Ok(found)
}

/// The copies an older Tend made beside the log book, before its schema changed.
pub(crate) fn of_older_tend(path: &Path) -> Result<Vec<PathBuf>, LogbookError> {
    let (Some(folder), Some(name)) = (path.parent(), path.file_name()) else {
        return Ok(Vec::new());
    };
    let begin = format!("{}.version-", name.to_string_lossy());
    let mut copies = Vec::new();
    for entry in fs::read_dir(folder).map_err(|source| unread(folder, source))? {
        let entry = entry.map_err(|source| unread(folder, source))?;
        if entry.file_name().to_string_lossy().starts_with(&begin) {
            copies.push(entry.path());
        }
    }
    Ok(copies)
}

/// Removes a copy, so that no power cut brings it back. Gives whether that was done.
fn removed(copy: &Path) -> bool {
    fs::remove_file(copy).is_ok() && sync_folder(folder_of(copy)).is_ok()
}

fn unread(path: &Path, source: std::io::Error) -> LogbookError {
    LogbookError::File {
        path: path.to_owned(),
        source,
    }
}
