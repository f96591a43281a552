//! Another passphrase, another recovery code, another time to lock by itself: another envelope.

use std::path::Path;

use chrono::{DateTime, FixedOffset};

use super::envelope::{Envelope, Work};
use super::key::Key;
use super::word::{RecoveryCode, Word};
use super::{kept, tries};
use crate::LogbookError;
use crate::backup::{Place, Places};

/// Opens the envelope with a word, which is counted.
///
/// # Errors
/// [`LogbookError::WrongWord`], [`TooSoon`](LogbookError::TooSoon),
/// [`NoLock`](LogbookError::NoLock), [`NoEnvelope`](LogbookError::NoEnvelope).
pub(super) fn prove(
    path: &Path,
    word: &Word,
    now: DateTime<FixedOffset>,
) -> Result<(Envelope, Key), LogbookError> {
    let envelope = kept::of(path)?.ok_or_else(|| LogbookError::NoLock {
        path: path.to_owned(),
    })?;
    tries::ask(path, now)?;
    let tries = tries::count(path, now);
    match envelope.open(word) {
        Some(key) => {
            tries::clear(path)?;
            Ok((envelope, key))
        }
        None => Err(LogbookError::WrongWord { tries }),
    }
}

/// Whether a word opens the log book.
///
/// # Errors
/// Those of [`Logbook::unlock`](crate::Logbook::unlock) where it does not.
pub fn prove_word(
    path: &Path,
    word: &Word,
    now: DateTime<FixedOffset>,
) -> Result<(), LogbookError> {
    prove(path, word, now).map(drop)
}

/// Has another passphrase open the log book from now on. The recovery code stays.
///
/// # Errors
/// Those of [`Logbook::unlock`](crate::Logbook::unlock) where the word is wrong;
/// [`LogbookError::File`]. The old one opens it then.
pub fn change_passphrase(
    path: &Path,
    word: &Word,
    passphrase: &Word,
    work: Work,
    now: DateTime<FixedOffset>,
) -> Result<(), LogbookError> {
    let (envelope, key) = prove(path, word, now)?;
    put(path, &envelope.with_passphrase(&key, passphrase, work)?)
}

/// Has another recovery code open the log book from now on. The passphrase stays.
///
/// # Errors
/// As [`change_passphrase`].
pub fn change_code(
    path: &Path,
    word: &Word,
    code: &RecoveryCode,
    now: DateTime<FixedOffset>,
) -> Result<(), LogbookError> {
    let (envelope, key) = prove(path, word, now)?;
    put(path, &envelope.with_code(&key, code)?)
}

/// Has the log book lock by itself after so many idle minutes, or never.
///
/// # Errors
/// [`LogbookError::NoLock`], [`NoEnvelope`](LogbookError::NoEnvelope),
/// [`File`](LogbookError::File).
pub fn set_idle_minutes(path: &Path, minutes: Option<u32>) -> Result<(), LogbookError> {
    let envelope = kept::of(path)?.ok_or_else(|| LogbookError::NoLock {
        path: path.to_owned(),
    })?;
    put(path, &envelope.after(minutes))
}

/// Once it stands beside the log book it is in force. A folder that cannot be reached now gets
/// its copy with the next copy of the log book.
fn put(path: &Path, envelope: &Envelope) -> Result<(), LogbookError> {
    kept::write(path, envelope)?;
    let places = Places::of(path).unwrap_or_else(|_| Places::anew(path));
    for place in [Place::App, Place::Second] {
        if let Some(folder) = places.folder(place).filter(|folder| folder.is_dir()) {
            drop(kept::copy_to(folder, envelope));
        }
    }
    Ok(())
}
