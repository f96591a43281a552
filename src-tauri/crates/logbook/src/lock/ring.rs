//! The keys this process has been given, by the log book they are of. In memory alone.
//!
//! Copies are made and whole files read on connections of their own, which know no more than
//! the place of the log book; while it is unlocked, they find its key here.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf, absolute};
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::key::{Id, Key};

static KEYS: Mutex<BTreeMap<PathBuf, Key>> = Mutex::new(BTreeMap::new());

/// Keeps the key of a log book.
pub(super) fn hold(path: &Path, key: &Key) {
    keys().insert(place(path), key.clone());
}

/// Lets it go.
pub(super) fn forget(path: &Path) {
    keys().remove(&place(path));
}

/// The key of the log book in this file, while it is unlocked.
pub(crate) fn of(path: &Path) -> Option<Key> {
    keys().get(&place(path)).cloned()
}

/// The key of this lock, while a log book of it is unlocked.
pub(crate) fn by_id(id: Id) -> Option<Key> {
    keys().values().find(|key| key.id() == id).cloned()
}

fn place(path: &Path) -> PathBuf {
    absolute(path).unwrap_or_else(|_| path.to_owned())
}

fn keys() -> MutexGuard<'static, BTreeMap<PathBuf, Key>> {
    KEYS.lock().unwrap_or_else(PoisonError::into_inner)
}
