//! The key of a lock that was taken away, left with the files that are still locked by it.
//!
//! What is damaged is kept byte for byte: it cannot be written anew without the lock. Whoever
//! takes the lock away lets anyone who can use the computer read everything, so there the key
//! lies as plain as the rest does. With the next lock it is sealed like the files it opens.

use std::fs;
use std::path::{Path, PathBuf};

use zeroize::Zeroizing;

use super::key::{Id, Key, Kind, hex, unhex};
use crate::LogbookError;
use crate::file::{folder_of, put};

const BEGIN: &str = "lock-";
const ENDING: &str = ".key";

/// Whether a file holds such a key.
pub(super) fn is_key(file: &Path) -> bool {
    id_of(file).is_some()
}

/// Leaves the key in a folder.
///
/// # Errors
/// [`LogbookError::File`].
pub(super) fn leave(folder: &Path, key: &Key) -> Result<(), LogbookError> {
    let digits = Zeroizing::new(hex(key.secret()));
    put(&place(folder, key.id()), digits.as_bytes())
}

/// The key of this lock that was left with a file.
pub(crate) fn with(file: &Path, id: Id) -> Option<Key> {
    let digits = Zeroizing::new(fs::read_to_string(place(folder_of(file), id)).ok()?);
    let bytes = unhex(digits.trim_end())?;
    let mut secret = Zeroizing::new([0; 32]);
    if bytes.len() != secret.len() {
        return None;
    }
    secret.copy_from_slice(&bytes);
    Some(Key::with(id, secret))
}

/// The key that was left with a file, whose beginning may be damaged: then it is the only one
/// that was left there.
///
/// # Errors
/// [`LogbookError::File`].
pub(super) fn for_file(file: &Path) -> Result<Option<Key>, LogbookError> {
    match Kind::of(file)? {
        Kind::Locked(id) => Ok(with(file, id)),
        Kind::Other => {
            let files = fs::read_dir(folder_of(file))
                .into_iter()
                .flatten()
                .flatten();
            let mut ids = files.filter_map(|file| id_of(&file.path()));
            let only = ids.next().filter(|_| ids.next().is_none());
            Ok(only.and_then(|id| with(file, id)))
        }
        Kind::Plain | Kind::Missing => Ok(None),
    }
}

fn place(folder: &Path, id: Id) -> PathBuf {
    folder.join(format!("{BEGIN}{}{ENDING}", hex(&id)))
}

fn id_of(file: &Path) -> Option<Id> {
    let name = file.file_name()?.to_str()?;
    let digits = name.strip_prefix(BEGIN)?.strip_suffix(ENDING)?;
    unhex(digits)?.as_slice().try_into().ok()
}
