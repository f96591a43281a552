//! The lock turned on and off, and what is done where that was cut off.
//!
//! Turned on: the envelope says that it is being done; the log book changes in one step; then
//! its copies and what was set aside; then the envelope says that it is done. Turned off: the
//! copies first, so that the key is there for all of them; then the log book, in one step; then
//! the envelope goes. So the log book alone says which way a change that was cut off goes: a
//! plain one is left without a lock, a locked one is locked with all that belongs to it.

use std::collections::BTreeSet;
use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};
use rusqlite::ffi;

use super::envelope::{Envelope, State, Work};
use super::key::{Key, Kind};
use super::word::{RecoveryCode, Word};
use super::{aside, change, convert, kept, left, ring};
use crate::backup::{self, Backup, Place, Places};
use crate::file::{beside, private, remove};
use crate::forget::of_older_tend;
use crate::{Logbook, LogbookError};

/// Locks a log book that nobody has open, with its copies. From then on this process knows its
/// key.
///
/// Copies in a folder that cannot be reached, or for which there is no room, stay plain until
/// there is; [`super::of`] says so.
///
/// # Errors
/// [`LogbookError::HasLock`]; those of [`Logbook::open`]; SQLite's own where another program
/// has it open. The log book is as it was then.
pub fn turn_on(
    path: &Path,
    passphrase: &Word,
    code: &RecoveryCode,
    work: Work,
    now: DateTime<FixedOffset>,
) -> Result<(), LogbookError> {
    if kept::is_there(path) {
        return Err(LogbookError::HasLock {
            path: path.to_owned(),
        });
    }
    let places = known(Logbook::open(path, now)?)?;
    let _guard = Guard::take(path)?;
    let key = Key::random()?;
    let envelope = Envelope::of(&key, passphrase, code, work)?;
    let begun = kept::write(path, &envelope)
        .and_then(|()| convert::book(path, &part(path, State::Locking), None, Some(&key)));
    if let Err(error) = begun {
        // Where it has its new form, what is left is done the next time it is opened.
        if Kind::of(path)? == Kind::Plain {
            clear_parts(path)?;
            kept::remove_all(path, &envelope)?;
        }
        return Err(error);
    }
    ring::hold(path, &key);
    // It is locked. What cannot be done now, because there is no room, is done with the next
    // opening, and said until then.
    drop(finish(path, &envelope, &key, places));
    Ok(())
}

/// Takes the lock of a log book away, which nobody has open, and that of its copies.
///
/// # Errors
/// Those of [`Logbook::unlock`]; [`LogbookError::CopiesAway`] where a folder of copies cannot be
/// reached, as they could not be opened any more; SQLite's own where another program has it
/// open. It is locked as it was then.
pub fn turn_off(path: &Path, word: &Word, now: DateTime<FixedOffset>) -> Result<(), LogbookError> {
    let (_, key) = change::prove(path, word, now)?;
    ring::hold(path, &key);
    let places = known(Logbook::open(path, now)?)?;
    for place in [Place::App, Place::Second] {
        if let Some(folder) = places.folder(place).filter(|folder| !folder.is_dir())
            && place == Place::Second
        {
            return Err(LogbookError::CopiesAway {
                folder: folder.to_owned(),
            });
        }
    }
    let _guard = Guard::take(path)?;
    let Some(envelope) = kept::of(path)? else {
        return Ok(());
    };
    let envelope = envelope.in_state(State::Unlocking);
    let begun = kept::write(path, &envelope)
        .and_then(|()| unlock_copies(path, &places, &key))
        .and_then(|()| aside::open_all(path, &folders(&places), &key))
        .and_then(|()| convert::book(path, &part(path, State::Unlocking), Some(&key), None));
    if let Err(error) = begun
        && Kind::of(path)? != Kind::Plain
    {
        clear_parts(path)?;
        // As after a change that was cut off, this is done again until it is.
        drop(finish(path, &envelope, &key, places));
        return Err(error);
    }
    ring::forget(path);
    kept::remove_all(path, &envelope)
}

/// What has to be known before a log book is opened: its key, where it has a lock. A change of
/// the lock that was cut off is undone or finished as far as that needs no key.
///
/// # Errors
/// [`LogbookError::Locked`] where the key is not known; SQLite's own where another program is
/// changing the lock this moment; [`LogbookError::NoEnvelope`], [`File`](LogbookError::File).
pub(crate) fn settle(path: &Path) -> Result<Option<Key>, LogbookError> {
    if beside(path, CHANGING).exists() {
        // Left by a program that was ended just after a change; or somebody is at one.
        drop(Guard::take(path));
    }
    let Some(mut envelope) = kept::of(path)? else {
        return Ok(None);
    };
    if envelope.state != State::Locked {
        let _guard = Guard::take(path)?;
        // It may have been finished while nobody was waited for.
        match kept::of(path)? {
            Some(now) => envelope = now,
            None => return Ok(None),
        }
        if envelope.state != State::Locked {
            clear_parts(path)?;
            if Kind::of(path)? == Kind::Plain {
                kept::remove_all(path, &envelope)?;
                return Ok(None);
            }
        }
    }
    match ring::of(path).filter(|key| Some(key.id()) == envelope.id()) {
        Some(key) => Ok(Some(key)),
        None => Err(LogbookError::Locked {
            path: path.to_owned(),
        }),
    }
}

/// What a file that is no database may be: a locked log book whose key was left with it, which is
/// known from here on; or one that has lost its envelope, which then comes back from the folders
/// of the copies.
///
/// # Errors
/// [`LogbookError::Locked`] where it is the latter; [`LogbookError::NoEnvelope`].
pub(crate) fn without_envelope(path: &Path) -> Result<Option<Key>, LogbookError> {
    if kept::is_there(path) {
        return Ok(None);
    }
    if let Some(key) = left::for_file(path)? {
        ring::hold(path, &key);
        return Ok(Some(key));
    }
    if !matches!(Kind::of(path)?, Kind::Locked(_)) {
        return Ok(None);
    }
    kept::recover(path)?;
    Err(LogbookError::Locked {
        path: path.to_owned(),
    })
}

/// Goes on where a change of the lock was cut off, once the log book is open with its key.
///
/// # Errors
/// [`LogbookError::File`].
pub(crate) fn carry_on(book: &Logbook, path: &Path, key: &Key) -> Result<(), LogbookError> {
    let Some(envelope) = kept::of(path)? else {
        return Ok(());
    };
    if envelope.state == State::Locked {
        return Ok(());
    }
    let _guard = Guard::take(path)?;
    finish(path, &envelope, key, places_of(book, path)?)
}

/// Has what lies in a folder of copies follow the lock, before another copy is made there.
///
/// # Errors
/// As of converting a copy.
pub(crate) fn follow(
    logbook: &Path,
    folder: &Path,
    books: &BTreeSet<String>,
) -> Result<(), LogbookError> {
    let (Some(key), Some(envelope)) = (ring::of(logbook), kept::of(logbook)?) else {
        return Ok(());
    };
    kept::copy_to(folder, &envelope)?;
    lock_copies(folder, &backup::list(folder, Some(books))?, &key)
}

/// Locks all that belongs to a log book that is locked, and says that it is done.
fn finish(
    path: &Path,
    envelope: &Envelope,
    key: &Key,
    mut places: Places,
) -> Result<(), LogbookError> {
    let mut unfinished = false;
    for place in [Place::App, Place::Second] {
        let Some(folder) = places.folder(place).map(Path::to_owned) else {
            continue;
        };
        let locked = match folder.is_dir() {
            true => kept::copy_to(&folder, envelope)
                .and_then(|()| lock_copies(&folder, &places.copies(place)?, key)),
            // The folder beside the log book may not have been made yet.
            false if place == Place::App => Ok(()),
            false => Err(LogbookError::CopiesAway { folder }),
        };
        places.set_plain(place, locked.is_err());
        // What is away follows when it is back; what has no room, with the next opening.
        let is_away = matches!(locked, Err(LogbookError::CopiesAway { .. }));
        unfinished |= locked.is_err() && !is_away;
    }
    for copy in of_older_tend(path)? {
        convert::copy(&copy, Some(key)).or_else(|_| aside::seal(&copy, key))?;
    }
    aside::seal_all(path, key)?;
    places.keep()?;
    match unfinished {
        true => kept::write(path, &envelope.in_state(State::Locking)),
        false => kept::write(path, &envelope.in_state(State::Locked)),
    }
}

/// Locks the copies in a folder. One that is too damaged to be read is sealed as it is.
fn lock_copies(folder: &Path, copies: &[Backup], key: &Key) -> Result<(), LogbookError> {
    for copy in copies {
        match convert::copy(&copy.path, Some(key)) {
            Err(error) if error.is_damage() => aside::seal(&copy.path, key)?,
            // Of another lock, whose key nobody has left: it is no plain text.
            Err(LogbookError::Locked { .. }) => {}
            done => done?,
        }
    }
    for part in fs::read_dir(folder).into_iter().flatten().flatten() {
        let part = part.path();
        if left::is_key(&part) {
            aside::seal(&part, key)?;
            continue;
        }
        // Whatever else lies there is not ours.
        let name = part.file_name().unwrap_or_default().to_string_lossy();
        let begun = name.starts_with("tend-") || name == "restoring.part";
        // One that a power cut has torn may begin like anything.
        let is_locked = matches!(Kind::of(&part)?, Kind::Locked(_));
        if begun && name.ends_with(".part") && !is_locked {
            remove(&part)?;
        }
    }
    Ok(())
}

fn unlock_copies(path: &Path, places: &Places, key: &Key) -> Result<(), LogbookError> {
    let mut copies = of_older_tend(path)?;
    for place in [Place::App, Place::Second] {
        copies.extend(places.copies(place)?.into_iter().map(|copy| copy.path));
    }
    for copy in copies {
        if Kind::of(&copy)? != Kind::Locked(key.id()) {
            continue;
        }
        match convert::copy(&copy, None) {
            // It could not be read before either, and stays as it is.
            Err(error) if error.is_damage() => {}
            done => done?,
        }
    }
    Ok(())
}

/// The folders of the copies.
fn folders(places: &Places) -> Vec<PathBuf> {
    let folders = [Place::App, Place::Second].map(|place| places.folder(place).map(Path::to_owned));
    folders.into_iter().flatten().collect()
}

/// Closes a log book, and gives where its copies are.
fn known(book: Logbook) -> Result<Places, LogbookError> {
    let path = book.path().unwrap_or_default();
    let places = places_of(&book, &path)?;
    book.connection.close().map_err(|(_, error)| error)?;
    Ok(places)
}

fn places_of(book: &Logbook, path: &Path) -> Result<Places, LogbookError> {
    let settings = book.read(|log| log.settings())?;
    let second = settings.and_then(|settings| settings.second_folder);
    let mut places = Places::of(path).unwrap_or_else(|_| Places::anew(path));
    places.set_second(second.as_deref().map(Path::new));
    places.know(backup::known_by(&book.connection)?);
    Ok(places)
}

/// The file a log book is written to on its way.
fn part(path: &Path, to: State) -> PathBuf {
    let ending = match to {
        State::Locking | State::Locked => "-locking",
        State::Unlocking => "-unlocking",
    };
    beside(path, ending)
}

/// Removes what a change that was cut off has left, and what was begun otherwise.
fn clear_parts(path: &Path) -> Result<(), LogbookError> {
    let mut parts = vec![beside(path, ".part")];
    for part in [part(path, State::Locking), part(path, State::Unlocking)] {
        parts.extend(["", "-wal", "-shm", "-journal"].map(|ending| beside(&part, ending)));
    }
    parts.iter().try_for_each(|part| remove(part))
}

/// How the name of the file ends that is held meanwhile.
const CHANGING: &str = ".changing";

/// Held while the lock of a log book is changed, so that no other program takes the change for
/// one that was cut off.
struct Guard {
    path: PathBuf,
    _held: File,
}

impl Guard {
    fn take(path: &Path) -> Result<Self, LogbookError> {
        let path = beside(path, CHANGING);
        let held = private(&path).map_err(|source| LogbookError::File {
            path: path.clone(),
            source,
        })?;
        match held.try_lock() {
            Err(TryLockError::WouldBlock) => {
                let busy = ffi::Error::new(ffi::SQLITE_BUSY);
                Err(rusqlite::Error::SqliteFailure(busy, None).into())
            }
            // Where a file system knows no such locks, there is none to be waited for.
            Ok(()) | Err(TryLockError::Error(_)) => Ok(Self { path, _held: held }),
        }
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        // It says nothing by being there.
        drop(fs::remove_file(&self.path));
    }
}
