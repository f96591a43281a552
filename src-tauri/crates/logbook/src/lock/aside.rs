//! What was set aside of a damaged log book follows the lock as it is, byte for byte: what is
//! damaged cannot be read and written anew.
//!
//! A sealed file has its name with `.sealed` behind it. It is opened again when the lock is
//! taken away. One that was locked when it was damaged stays as it is then, with the key beside it.

use std::fs;
use std::path::{Path, PathBuf};

use chacha20poly1305::aead::{Aead, KeyInit};
use chacha20poly1305::{ChaCha20Poly1305, Key as Sealing, Nonce};
use zeroize::Zeroizing;

use super::convert::Old;
use super::key::{Key, Kind, fill};
use super::left;
use crate::LogbookError;
use crate::file::{beside, folder_of, put, remove, sync_folder};

/// How a sealed file begins; its salt follows.
const MAGIC: &[u8] = b"TendSealed1\n";
const SALT: usize = 16;
const ENDING: &str = ".sealed";

/// Seals every file of a damaged log book that is not of this lock already.
///
/// # Errors
/// [`LogbookError::File`].
pub(crate) fn seal_all(logbook: &Path, key: &Key) -> Result<(), LogbookError> {
    for file in set_aside(logbook)? {
        if Kind::of(&file)? != Kind::Locked(key.id()) && !is_sealed(&file) && !is_envelope(&file) {
            seal(&file, key)?;
        }
    }
    Ok(())
}

/// Opens every sealed file again, those in these folders of copies among them, and leaves the key
/// with what is still locked.
///
/// # Errors
/// [`LogbookError::File`].
pub(super) fn open_all(logbook: &Path, copies: &[PathBuf], key: &Key) -> Result<(), LogbookError> {
    let mut files = set_aside(logbook)?;
    for folder in copies {
        files.extend(listed(folder)?);
    }
    for sealed in files.iter().filter(|file| is_sealed(file)) {
        if let Some(bytes) = opened(sealed, key)? {
            put(&sealed.with_extension(""), &bytes)?;
            remove(sealed)?;
            sync_folder(folder_of(sealed))?;
        }
    }
    let mut left_in: Option<PathBuf> = None;
    for file in files {
        let folder = folder_of(&file);
        let kind = Kind::of(&file)?;
        // One whose beginning is damaged may be of it, too.
        let may_be = kind == Kind::Locked(key.id()) || (kind == Kind::Other && is_book(&file));
        if may_be && left_in.as_deref() != Some(folder) {
            left::leave(folder, key)?;
            left_in = Some(folder.to_owned());
        }
    }
    Ok(())
}

/// Puts a sealed file in the place of a plain one.
///
/// # Errors
/// [`LogbookError::File`], [`NoChance`](LogbookError::NoChance).
pub(super) fn seal(file: &Path, key: &Key) -> Result<(), LogbookError> {
    let bytes = fs::read(file).map_err(|source| LogbookError::File {
        path: file.to_owned(),
        source,
    })?;
    let mut salt = [0; SALT];
    fill(&mut salt)?;
    let sealed = cipher(key, &salt)
        .and_then(|cipher| cipher.encrypt(&Nonce::default(), bytes.as_slice()).ok())
        .ok_or_else(|| LogbookError::NoChance {
            says: "a file cannot be sealed".to_owned(),
        })?;
    let whole = [MAGIC, &salt, &sealed].concat();
    put(&beside(file, ENDING), &whole)?;
    let old = Old::of(file, Some(key));
    remove(file)?;
    sync_folder(folder_of(file))?;
    old.overwrite();
    Ok(())
}

/// What stands in a file that was set aside and sealed; nothing where it was not.
pub(crate) fn sealed_bytes(file: &Path, key: &Key) -> Option<Vec<u8>> {
    opened(&beside(file, ENDING), key).ok().flatten()
}

/// What is sealed in a file; nothing where it was sealed by another key.
fn opened(file: &Path, key: &Key) -> Result<Option<Vec<u8>>, LogbookError> {
    let failed = |source| LogbookError::File {
        path: file.to_owned(),
        source,
    };
    let bytes = fs::read(file).map_err(failed)?;
    let parts = bytes
        .strip_prefix(MAGIC)
        .and_then(|rest| rest.split_at_checked(SALT));
    let Some((salt, sealed)) = parts else {
        return Ok(None);
    };
    let cipher = cipher(key, salt);
    Ok(cipher.and_then(|cipher| cipher.decrypt(&Nonce::default(), sealed).ok()))
}

/// The key of one file: that of the lock, and its own salt, so that it is used for this alone.
fn cipher(key: &Key, salt: &[u8]) -> Option<ChaCha20Poly1305> {
    // The key is no word that could be guessed, so it needs no work.
    let params = scrypt::Params::new(1, 8, 1, 32).ok()?;
    let mut own = Zeroizing::new([0; 32]);
    scrypt::scrypt(key.secret(), salt, &params, own.as_mut()).ok()?;
    Some(ChaCha20Poly1305::new(Sealing::from_slice(own.as_ref())))
}

fn is_book(file: &Path) -> bool {
    file.extension().is_some_and(|ending| ending == "logbook")
}

fn is_sealed(file: &Path) -> bool {
    file.extension().is_some_and(|ending| ending == "sealed")
}

fn is_envelope(file: &Path) -> bool {
    file.extension().is_some_and(|ending| ending == "json")
}

/// Every file that was set aside.
fn set_aside(logbook: &Path) -> Result<Vec<PathBuf>, LogbookError> {
    let mut files = Vec::new();
    let all = logbook.with_file_name("damaged");
    for folder in listed(&all)? {
        match folder.is_dir() {
            true => files.extend(listed(&folder)?),
            false => files.push(folder),
        }
    }
    Ok(files)
}

fn listed(folder: &Path) -> Result<Vec<PathBuf>, LogbookError> {
    let failed = |source| LogbookError::File {
        path: folder.to_owned(),
        source,
    };
    match fs::read_dir(folder) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(source) => Err(failed(source)),
        Ok(entries) => entries
            .map(|entry| entry.map(|entry| entry.path()).map_err(failed))
            .collect(),
    }
}
