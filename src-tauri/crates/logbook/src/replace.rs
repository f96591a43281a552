//! Another file put in the place of a log book that nobody has open, so that no power cut leaves
//! half of either.
//!
//! What SQLite keeps beside the old file must never be read into the new one. So the new file
//! first waits beside the place under a name of its own, whole and on the disk; that name alone
//! says that the rest is to be done, and it is done again until it is: the files beside go, and
//! the new file takes the place.

use std::fs::{self, File};
use std::path::Path;

use crate::LogbookError;
use crate::file::{BESIDE, beside, folder_of, remove, sync_folder};

/// Puts a whole file, which lies in the same folder or one on the same disk, in the place.
///
/// # Errors
/// [`LogbookError::File`]. Where the file has come to wait already, the next opening goes on.
pub(crate) fn replace(path: &Path, with: &Path) -> Result<(), LogbookError> {
    let failed = |source| LogbookError::File {
        path: with.to_owned(),
        source,
    };
    File::open(with)
        .and_then(|file| file.sync_all())
        .and_then(|()| fs::rename(with, waiting(path)))
        .map_err(failed)?;
    sync_folder(folder_of(path))?;
    finish(path)
}

/// Goes on where replacing was cut off. Nothing happens where nothing waits.
///
/// # Errors
/// [`LogbookError::File`].
pub(crate) fn finish(path: &Path) -> Result<(), LogbookError> {
    let waiting = waiting(path);
    if !waiting.exists() {
        return Ok(());
    }
    for ending in BESIDE {
        remove(&beside(path, ending))?;
    }
    sync_folder(folder_of(path))?;
    fs::rename(&waiting, path).map_err(|source| LogbookError::File {
        path: waiting,
        source,
    })?;
    sync_folder(folder_of(path))
}

fn waiting(path: &Path) -> std::path::PathBuf {
    beside(path, "-new")
}
