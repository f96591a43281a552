//! How many wrong words were tried, and how long the next one has to wait.
//!
//! It is kept in a file of its own, so that counting never touches the envelope. Whoever can
//! write there can also remove it: what keeps them from guessing is the work each word takes,
//! and that they can take the files elsewhere to guess is why it is slow there, too.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset, TimeDelta};
use serde::{Deserialize, Serialize};

use crate::LogbookError;
use crate::file::{beside, put, remove};

/// So many wrong words cost no more than the work they take. A product choice: somebody in pain
/// mistypes.
const FREE: u32 = 4;
/// The wait after the next one, in seconds; after each further one it is twice as long.
const FIRST_WAIT: u32 = 15;
/// The longest wait, in seconds.
const LONGEST_WAIT: u32 = 300;

/// The wrong words since the last right one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Tries {
    wrong: u32,
    /// When the last one was tried, in milliseconds since 1970.
    at: i64,
}

impl Tries {
    pub(super) const fn wrong(self) -> u32 {
        self.wrong
    }

    /// How many seconds until the next word is taken. While the clock shows an earlier time than
    /// that of the last try, it is the whole wait.
    pub(super) fn wait(self, now: DateTime<FixedOffset>) -> u32 {
        let Some(over) = self.wrong.checked_sub(FREE + 1) else {
            return 0;
        };
        let whole = FIRST_WAIT
            .saturating_mul(1_u32.checked_shl(over).unwrap_or(u32::MAX))
            .min(LONGEST_WAIT);
        let whole = TimeDelta::seconds(i64::from(whole));
        let gone = TimeDelta::milliseconds(now.timestamp_millis().saturating_sub(self.at));
        let left = (whole - gone).clamp(TimeDelta::zero(), whole);
        let seconds = (left + TimeDelta::milliseconds(999)).num_seconds();
        u32::try_from(seconds).unwrap_or(LONGEST_WAIT)
    }
}

/// Those of a log book. A file that does not read is as one that was removed.
pub(super) fn of(logbook: &Path) -> Tries {
    let bytes = fs::read(place(logbook)).ok();
    bytes
        .and_then(|bytes| serde_json::from_slice(&bytes).ok())
        .unwrap_or_default()
}

/// Whether a word is taken now.
///
/// # Errors
/// [`LogbookError::TooSoon`].
pub(super) fn ask(logbook: &Path, now: DateTime<FixedOffset>) -> Result<(), LogbookError> {
    let tries = of(logbook);
    let seconds = tries.wait(now);
    if seconds == 0 {
        return Ok(());
    }
    if now.timestamp_millis() < tries.at {
        // The clock was set back: the wait begins anew, and goes by the clock there is.
        keep(logbook, tries.wrong, now);
    }
    Err(LogbookError::TooSoon { seconds })
}

/// Counts a word before it is tried, so that nobody who ends the program tries for nothing.
/// Gives how many there are with it.
pub(super) fn count(logbook: &Path, now: DateTime<FixedOffset>) -> u32 {
    let wrong = of(logbook).wrong.saturating_add(1);
    keep(logbook, wrong, now);
    wrong
}

/// The word was right.
pub(super) fn clear(logbook: &Path) -> Result<(), LogbookError> {
    remove(&place(logbook))
}

/// A full disk, or one that cannot be written to, keeps nobody out of their own log.
fn keep(logbook: &Path, wrong: u32, now: DateTime<FixedOffset>) {
    let tries = Tries {
        wrong,
        at: now.timestamp_millis(),
    };
    if let Ok(bytes) = serde_json::to_vec(&tries) {
        drop(put(&place(logbook), &bytes));
    }
}

fn place(logbook: &Path) -> PathBuf {
    beside(logbook, ".tries.json")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> DateTime<FixedOffset> {
        let moment = DateTime::from_timestamp(1_700_000_000 + seconds, 0).unwrap();
        moment.fixed_offset()
    }

    fn after(wrong: u32) -> u32 {
        let at_once = at(0).timestamp_millis();
        let tries = Tries { wrong, at: at_once };
        tries.wait(at(0))
    }

    #[test]
    fn from_the_fifth_wrong_word_on_a_growing_wait_is_asked_up_to_five_minutes() {
        let waits: Vec<u32> = (0..=12).map(after).collect();
        assert_eq!(waits, [0, 0, 0, 0, 0, 15, 30, 60, 120, 240, 300, 300, 300]);
        assert_eq!(after(u32::MAX), 300);
    }

    #[test]
    fn a_wait_goes_by_and_a_clock_set_back_makes_it_no_shorter() {
        let folder = tempfile::tempdir().unwrap();
        let book = folder.path().join("tend.logbook");
        for wrong in 1..=5 {
            ask(&book, at(0)).unwrap();
            assert_eq!(count(&book, at(0)), wrong);
        }
        let refused = |now| match ask(&book, now) {
            Err(LogbookError::TooSoon { seconds }) => seconds,
            _ => 0,
        };
        assert_eq!(refused(at(1)), 14);
        assert_eq!(refused(at(-86_400)), 15);
        assert_eq!(refused(at(-86_395)), 10);
        assert_eq!(refused(at(-86_385)), 0);
        clear(&book).unwrap();
        assert_eq!(of(&book).wrong(), 0);
    }
}
