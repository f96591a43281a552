//! The files that are open: how many, how large, and in which order they are shown.

use std::path::PathBuf;
use std::sync::Arc;

use exchange::log::LogFile;
use planner::Refusal;
use planner::view::{LeftOut, RefusedFile, ReviewView, ReviewedLog, SealedFile};

use crate::answers::name_of;

/// The most files that are open at once. More are not read in a window; `tend-cli review`
/// takes any number. A product choice.
pub(super) const MOST_FILES: usize = 500;
/// The most bytes that all of them have together, unsealed; in memory a log takes about as
/// much again.
pub(super) const MOST_BYTES: u64 = 256 * 1024 * 1024;

/// The files that are open. A file has a number until it is closed, which is never given to
/// another.
#[derive(Debug, Default)]
pub(super) struct Files {
    next: u32,
    logs: Vec<OpenLog>,
    refused: Vec<(PathBuf, RefusedFile)>,
    pub(super) sealed: Vec<Sealed>,
    left_out: usize,
}

/// A log that is open.
#[derive(Debug)]
struct OpenLog {
    shown: ReviewedLog,
    place: PathBuf,
    bytes: u64,
    log: Arc<LogFile>,
}

/// A sealed file that waits for its passphrase. Only its place is kept.
#[derive(Debug, Clone)]
pub(super) struct Sealed {
    pub(super) file: u32,
    pub(super) place: PathBuf,
    tried: bool,
}

/// What a file was found to be.
pub(super) enum Found {
    /// A log of so many bytes.
    Log(Box<LogFile>, Box<summary::Glance>, u64),
    /// Sealed.
    Sealed,
    /// Nothing that can be read.
    Bad(Refusal),
}

impl Files {
    /// Whether another file of so many bytes may be opened.
    pub(super) fn have_room(&self, bytes: u64) -> bool {
        let open = self.logs.len() + self.refused.len() + self.sealed.len();
        open < MOST_FILES && self.can_keep(bytes)
    }

    /// Whether a log of so many bytes may be kept in memory with the others.
    pub(super) fn can_keep(&self, bytes: u64) -> bool {
        let kept: u64 = self.logs.iter().map(|log| log.bytes).sum();
        kept.saturating_add(bytes) <= MOST_BYTES
    }

    /// Begins to open others: what was left out before is no longer told.
    pub(super) fn begin(&mut self) {
        self.left_out = 0;
    }

    /// A file was not read, for there is no room.
    pub(super) fn leave_out(&mut self) {
        self.left_out += 1;
    }

    /// Puts a file with the others. Of a file that is open already, the earlier reading goes.
    pub(super) fn add(&mut self, place: PathBuf, found: Found) {
        self.logs.retain(|log| log.place != place);
        self.sealed.retain(|sealed| sealed.place != place);
        self.refused.retain(|(refused, _)| *refused != place);
        let file = self.next;
        self.next += 1;
        self.put(file, place, found);
    }

    /// What a sealed file turned out to be.
    pub(super) fn unsealed(&mut self, file: u32, found: Found) {
        let Some(at) = self.sealed.iter().position(|sealed| sealed.file == file) else {
            // Closed in the meantime.
            return;
        };
        let sealed = self.sealed.remove(at);
        self.put(file, sealed.place, found);
    }

    /// A passphrase was not that of a sealed file.
    pub(super) fn tried(&mut self, file: u32) {
        for sealed in self.sealed.iter_mut().filter(|sealed| sealed.file == file) {
            sealed.tried = true;
        }
    }

    fn put(&mut self, file: u32, place: PathBuf, found: Found) {
        let name = name_of(&place);
        match found {
            Found::Log(log, glance, bytes) => self.logs.push(OpenLog {
                shown: ReviewedLog {
                    file,
                    name,
                    patient: log.log.patient.name.clone(),
                    exported_at: log.exported_at,
                    glance: *glance,
                },
                place,
                bytes,
                log: Arc::from(log),
            }),
            Found::Sealed => self.sealed.push(Sealed {
                file,
                place,
                tried: false,
            }),
            Found::Bad(refusal) => {
                let shown = RefusedFile {
                    file,
                    name,
                    refusal,
                };
                self.refused.push((place, shown));
            }
        }
    }

    /// Closes a file, or all of them.
    pub(super) fn close(&mut self, file: Option<u32>) {
        match file {
            Some(file) => {
                self.logs.retain(|log| log.shown.file != file);
                self.refused.retain(|(_, refused)| refused.file != file);
                self.sealed.retain(|sealed| sealed.file != file);
            }
            None => {
                self.logs.clear();
                self.refused.clear();
                self.sealed.clear();
                self.left_out = 0;
            }
        }
    }

    /// The log that goes by this number.
    pub(super) fn log(&self, file: u32) -> Option<Arc<LogFile>> {
        let found = self.logs.iter().find(|log| log.shown.file == file);
        found.map(|found| found.log.clone())
    }

    /// As it is shown: those who need attention most first, then by name.
    pub(super) fn view(&self) -> ReviewView {
        let mut patients: Vec<_> = self.logs.iter().map(|log| log.shown.clone()).collect();
        patients.sort_by(|a, b| {
            let rank = a.glance.rank().cmp(&b.glance.rank());
            rank.then_with(|| (&a.patient, &a.name, a.file).cmp(&(&b.patient, &b.name, b.file)))
        });
        ReviewView {
            patients,
            refused: self
                .refused
                .iter()
                .map(|(_, shown)| shown.clone())
                .collect(),
            sealed: self.sealed.iter().map(Sealed::view).collect(),
            left_out: left_out(self.left_out),
        }
    }
}

impl Sealed {
    fn view(&self) -> SealedFile {
        SealedFile {
            file: self.file,
            name: name_of(&self.place),
            tried: self.tried,
        }
    }
}

fn left_out(files: usize) -> Option<LeftOut> {
    let count = |number: u64| u32::try_from(number).unwrap_or(u32::MAX);
    (files > 0).then(|| LeftOut {
        files: count(files as u64),
        most_files: count(MOST_FILES as u64),
        most_mib: count(MOST_BYTES >> 20),
    })
}
