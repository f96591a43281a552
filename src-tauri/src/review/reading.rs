//! Reading the chosen files, one after the other. A bad one stops none of the others, and
//! what is open already can be looked at meanwhile.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use exchange::opened::{self, OpenError, Opened};
use exchange::seal::{Passphrase, is_sealed};
use exchange::work::Work;
use planner::RefusalCode;
use summary::Glance;

use super::files::{Files, Found, Sealed};
use super::lock;
use crate::refused::{refused, unopened};

/// Opens the files as far as there is room for them and it is wanted.
pub(super) fn open(files: &Mutex<Files>, places: Vec<PathBuf>, work: &dyn Work) {
    lock(files).begin();
    let mut seen = HashSet::new();
    let places: Vec<_> = places.into_iter().map(the_file_itself).collect();
    let of = places.len();
    for (done, place) in places.into_iter().enumerate() {
        if work.at(done, of).is_err() {
            return;
        }
        if seen.insert(place.clone()) {
            open_one(files, place);
        }
    }
    // All is done: that it is no longer wanted comes too late.
    let _ = work.at(of, of);
}

fn open_one(files: &Mutex<Files>, place: PathBuf) {
    if !lock(files).have_room(size(&place)) {
        lock(files).leave_out();
        return;
    }
    let found = found(opened::read(&place).and_then(|bytes| {
        if is_sealed(&bytes) {
            return Err(OpenError::Sealed);
        }
        opened::parse(&bytes, None).map(|opened| (opened, bytes.len() as u64))
    }));
    lock(files).add(place, found);
}

/// Tries a passphrase on every sealed file, as long as it is wanted.
pub(super) fn unseal(files: &Mutex<Files>, passphrase: &Passphrase, work: &dyn Work) {
    lock(files).begin();
    let sealed = lock(files).sealed.clone();
    for (done, Sealed { file, place, .. }) in sealed.iter().enumerate() {
        if work.at(done, sealed.len()).is_err() {
            return;
        }
        if !lock(files).can_keep(size(place)) {
            lock(files).leave_out();
            continue;
        }
        match with_passphrase(place, passphrase) {
            Err(OpenError::WrongPassphrase(_)) => lock(files).tried(*file),
            outcome => lock(files).unsealed(*file, found(outcome)),
        }
    }
    let _ = work.at(sealed.len(), sealed.len());
}

/// How many bytes of a file will be kept, by what the system says of it. A log has about as many
/// unsealed as sealed; what is larger than any log is refused and not kept.
fn size(place: &Path) -> u64 {
    let bytes = place.metadata().map_or(0, |found| found.len());
    if bytes > opened::MAX_SEALED_BYTES {
        0
    } else {
        bytes
    }
}

fn with_passphrase(place: &Path, passphrase: &Passphrase) -> Result<(Opened, u64), OpenError> {
    let bytes = opened::read(place)?;
    let opened = opened::parse(&bytes, Some(passphrase))?;
    Ok((opened, bytes.len() as u64))
}

fn found(outcome: Result<(Opened, u64), OpenError>) -> Found {
    match outcome {
        Ok((Opened::Log(log), bytes)) => {
            let glance = Glance::of(&log.log, log.exported_at.date_naive());
            Found::Log(Box::new(log), Box::new(glance), bytes)
        }
        Ok((Opened::Answer(_), _)) => Found::Bad(refused(RefusalCode::AnAnswer)),
        Err(OpenError::Sealed) => Found::Sealed,
        Err(error) => Found::Bad(unopened(&error)),
    }
}

/// The same file by whatever way it was chosen; as it was chosen where it cannot be told.
fn the_file_itself(place: PathBuf) -> PathBuf {
    place.canonicalize().unwrap_or(place)
}
