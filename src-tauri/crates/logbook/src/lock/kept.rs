//! Where the envelope lies: beside the log book, and a copy of it in every folder with locked
//! copies, from which it comes back where it is lost or damaged.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::envelope::{Envelope, State};
use super::key::{Id, Kind, hex};
use crate::LogbookError;
use crate::backup::{Place, Places, folder_of};
use crate::file::{beside, put, remove, sync_folder};

/// The file beside a log book that says it has a lock, and holds its wrapped key.
pub(super) fn place(logbook: &Path) -> PathBuf {
    beside(logbook, ".lock.json")
}

/// Whether there is an envelope, of whatever kind.
pub(super) fn is_there(logbook: &Path) -> bool {
    place(logbook).exists()
}

/// The envelope of a log book; nothing where it has none. One that is damaged is taken from the
/// folders of its copies.
///
/// # Errors
/// [`LogbookError::NoEnvelope`] where none of those is whole; [`LogbookError::File`].
pub(super) fn of(logbook: &Path) -> Result<Option<Envelope>, LogbookError> {
    let place = place(logbook);
    match fs::read(&place) {
        Ok(bytes) => match Envelope::read(&bytes) {
            Some(envelope) => Ok(Some(envelope)),
            None => recover(logbook).map(Some),
        },
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(source) => Err(LogbookError::File {
            path: place,
            source,
        }),
    }
}

/// Takes the envelope from the folders of the copies and puts it beside the log book again.
///
/// # Errors
/// [`LogbookError::NoEnvelope`], which says where was looked; [`LogbookError::File`].
pub(super) fn recover(logbook: &Path) -> Result<Envelope, LogbookError> {
    let of = match Kind::of(logbook)? {
        Kind::Locked(id) => Some(id),
        _ => None,
    };
    let looked = folders(logbook);
    let found = looked.iter().flat_map(|folder| copies_in(folder));
    let mut fitting = found.filter(|envelope| of.is_none() || envelope.id() == of);
    let Some(envelope) = fitting.next() else {
        return Err(LogbookError::NoEnvelope {
            path: logbook.to_owned(),
            looked,
        });
    };
    write(logbook, &envelope)?;
    Ok(envelope)
}

/// Writes it beside the log book.
pub(super) fn write(logbook: &Path, envelope: &Envelope) -> Result<(), LogbookError> {
    written(&place(logbook), envelope)
}

/// Puts a copy in a folder with copies, unless it is there as it is. What is there for a lock is
/// finished.
pub(super) fn copy_to(folder: &Path, envelope: &Envelope) -> Result<(), LogbookError> {
    let Some(id) = envelope.id() else {
        return Ok(());
    };
    let (copy, envelope) = (copy_in(folder, id), envelope.in_state(State::Locked));
    let there = fs::read(&copy)
        .ok()
        .and_then(|bytes| Envelope::read(&bytes));
    if there.as_ref() == Some(&envelope) {
        return Ok(());
    }
    written(&copy, &envelope)
}

/// Removes it: first the copies, where nothing needs them any more, then the one that says what
/// is left to be done.
pub(super) fn remove_all(logbook: &Path, envelope: &Envelope) -> Result<(), LogbookError> {
    for folder in folders(logbook) {
        let needed = |id| {
            let files = fs::read_dir(&folder).into_iter().flatten().flatten();
            let mut kinds = files.map(|file| Kind::of(&file.path()));
            kinds.any(|kind| matches!(kind, Ok(Kind::Locked(of)) if of == id))
        };
        if let Some(id) = envelope.id().filter(|id| !needed(*id)) {
            remove(&copy_in(&folder, id))?;
        }
    }
    remove(&place(logbook))?;
    sync_folder(crate::file::folder_of(logbook))
}

/// The folders in which there may be a copy of it.
fn folders(logbook: &Path) -> Vec<PathBuf> {
    let places = Places::of(logbook).unwrap_or_else(|_| Places::anew(logbook));
    let second = places.folder(Place::Second).map(Path::to_owned);
    [Some(folder_of(logbook)), second]
        .into_iter()
        .flatten()
        .collect()
}

fn copies_in(folder: &Path) -> Vec<Envelope> {
    let files = fs::read_dir(folder).into_iter().flatten().flatten();
    let named = files.filter(|file| {
        let name = file.file_name();
        let name = name.to_string_lossy();
        name.starts_with("lock-") && name.ends_with(".json")
    });
    let read = named.filter_map(|file| Envelope::read(&fs::read(file.path()).ok()?));
    read.collect()
}

fn copy_in(folder: &Path, id: Id) -> PathBuf {
    folder.join(format!("lock-{}.json", hex(&id)))
}

fn written(place: &Path, envelope: &Envelope) -> Result<(), LogbookError> {
    let bytes = envelope.written().map_err(|error| LogbookError::File {
        path: place.to_owned(),
        source: error.into(),
    })?;
    put(place, &bytes)
}
