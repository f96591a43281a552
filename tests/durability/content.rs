//! What a log book holds, short enough to be said in a line.

use std::fmt::{self, Write};
use std::hash::{DefaultHasher, Hasher};

use logbook::{Logbook, LogbookError};
use recovery::SessionStatus;
use serde::{Deserialize, Serialize};

/// What a log book holds.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    /// Of every record of the patient's.
    pub whole: u64,
    /// Of every record but the sessions that are planned or missed, which Tend plans by itself.
    pub entered: u64,
    /// The changes that can be taken back, the latest first.
    pub undoable: Vec<u64>,
}

impl Content {
    /// What this one holds now.
    ///
    /// # Errors
    /// The log book's own.
    pub fn of(logbook: &Logbook) -> Result<Self, LogbookError> {
        logbook.read(|log| {
            let mut rest = Hash::default();
            rest.take(&log.beside()?);
            rest.take(&log.settings()?);
            rest.take(&log.taken_answers()?);
            rest.take(&log.reports()?);
            let mut whole = rest.clone();
            let mut entered = rest;
            let mut records = log.log()?;
            for episode in records.iter().flat_map(|log| &log.episodes) {
                whole.take(&log.plan(episode.id)?);
                whole.take(&log.sessions_of(episode.id)?);
                entered.take(&log.plan(episode.id)?);
            }
            whole.take(&records);
            for episode in records.iter_mut().flat_map(|log| &mut log.episodes) {
                episode.sessions.retain(|session| {
                    !matches!(
                        session.status,
                        SessionStatus::Planned | SessionStatus::Missed | SessionStatus::Suspended
                    )
                });
            }
            entered.take(&records);
            let undoable = log.undoable()?;
            Ok(Self {
                whole: whole.sum(),
                entered: entered.sum(),
                undoable: undoable.iter().map(Hash::of).collect(),
            })
        })
    }
}

/// Of what a thing looks like, which is the same in every program built with the same compiler.
#[derive(Debug, Clone, Default)]
struct Hash(DefaultHasher);

impl Hash {
    fn of(thing: &impl fmt::Debug) -> u64 {
        let mut hash = Self::default();
        hash.take(thing);
        hash.sum()
    }

    fn take(&mut self, thing: &impl fmt::Debug) {
        // Writing into a hash cannot fail.
        let _ = write!(self, "{thing:?}\u{0}");
    }

    fn sum(&self) -> u64 {
        self.0.finish()
    }
}

impl Write for Hash {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.write(text.as_bytes());
        Ok(())
    }
}
