//! The lock: the log book and its copies encrypted, and opened by a passphrase or by the
//! recovery code alone.
//!
//! The file is encrypted by SQLCipher with a random key. That key is never written: it is
//! wrapped twice in a small file beside the log book, the envelope, once under the passphrase
//! and once under the recovery code. So another passphrase is another envelope, and no page of
//! the log book is written for it. Every folder with locked copies has a copy of the envelope,
//! which is of no use to whoever knows neither.
//!
//! A locked file is known by its first bytes, which hold no secret: what it is, and which lock
//! it is of. What the envelope says about the state decides what is done where a change of the
//! lock was cut off: it is finished, or undone. A plain file is never opened where a lock was
//! finished. Where the lock is taken away, what is damaged stays as it is, and the key with it.
//!
//! Deliberately absent: any way in without passphrase and code. Out of reach, and never
//! claimed: what a disk keeps of bytes that were overwritten, copies the patient made, and what
//! the system writes to its swap.

mod aside;
mod change;
mod convert;
mod envelope;
mod export;
mod kept;
mod key;
mod left;
mod ring;
mod salvaging;
mod tries;
mod turn;
mod word;

use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};

use crate::backup::{Place, Places};
use crate::{Logbook, LogbookError};

pub use change::{change_code, change_passphrase, prove_word, set_idle_minutes};
pub use envelope::Work;
pub use turn::{turn_off, turn_on};
pub use word::{RecoveryCode, Word};

pub(crate) use aside::{seal_all, sealed_bytes};
pub(crate) use convert::into;
pub(crate) use key::{Key, Kind, turn_in};
pub(crate) use ring::of as key_of;
pub(crate) use salvaging::{read_past, readable};
pub(crate) use turn::{carry_on, follow, settle, without_envelope};

/// What is known of the lock of a log book without opening it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lock {
    /// Whether a word is needed to open it, in this process, now.
    pub locked: bool,
    /// After how many idle minutes it locks by itself; nothing for never.
    pub idle_minutes: Option<u32>,
    /// How many wrong words were tried since the last right one.
    pub wrong: u32,
    /// How many seconds until the next word is taken.
    pub wait: u32,
    /// Folders that could not be reached when it was locked: copies there are plain until Tend
    /// copies there again.
    pub plain_copies: Vec<PathBuf>,
}

/// The lock of the log book in this file; nothing where it has none.
///
/// # Errors
/// [`LogbookError::NoEnvelope`], and [`LogbookError::File`].
pub fn of(path: &Path, now: DateTime<FixedOffset>) -> Result<Option<Lock>, LogbookError> {
    let Some(envelope) = kept::of(path)? else {
        return Ok(None);
    };
    let tries = tries::of(path);
    let places = Places::of(path).unwrap_or_else(|_| Places::anew(path));
    let plain = [Place::App, Place::Second]
        .into_iter()
        .filter(|place| places.outcome(*place).plain)
        .filter_map(|place| places.folder(place).map(Path::to_owned))
        .collect();
    Ok(Some(Lock {
        locked: ring::of(path).is_none(),
        idle_minutes: envelope.idle_minutes(),
        wrong: tries.wrong(),
        wait: tries.wait(now),
        plain_copies: plain,
    }))
}

/// The key of a log book that this process has opened; nothing where it has no lock.
///
/// # Errors
/// [`LogbookError::Locked`] where it is not known any more.
pub(crate) fn key_of_open(path: &Path) -> Result<Option<Key>, LogbookError> {
    match ring::of(path) {
        None if kept::is_there(path) => Err(LogbookError::Locked {
            path: path.to_owned(),
        }),
        key => Ok(key),
    }
}

/// The key of a file of this lock: of a log book that is unlocked, or left with the file when the
/// lock was taken away.
pub(crate) fn key_for(file: &Path, id: key::Id) -> Option<Key> {
    ring::by_id(id).or_else(|| left::with(file, id))
}

/// Has this process forget the key of a log book. What it has open is closed before.
pub fn forget_key(path: &Path) {
    ring::forget(path);
}

impl Logbook {
    /// Opens a locked log book with its passphrase or its recovery code.
    ///
    /// Every word that is tried takes the work of a slow key, and is counted on the disk before
    /// it is tried; from the fifth wrong one on, a growing wait is asked for.
    ///
    /// # Errors
    /// [`LogbookError::WrongWord`], [`TooSoon`](LogbookError::TooSoon),
    /// [`NoLock`](LogbookError::NoLock), [`NoEnvelope`](LogbookError::NoEnvelope); those of
    /// [`Logbook::open`]. From then on the word is known to be right, and the ways back from a
    /// damaged log book are open.
    pub fn unlock(
        path: &Path,
        word: &Word,
        now: DateTime<FixedOffset>,
    ) -> Result<Self, LogbookError> {
        let (_, key) = change::prove(path, word, now)?;
        ring::hold(path, &key);
        Self::open(path, now)
    }
}
