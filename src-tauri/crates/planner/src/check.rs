//! Whether a log book is sound: the file, every row, and the log as a whole.

use beside::Beside;
use chrono::{DateTime, FixedOffset};
use exchange::log::{self, LogError, LogFile};
use logbook::{Defect, Logbook, LogbookError};
use recovery::Log;

/// What a log book holds and what is wrong in it.
#[derive(Debug)]
pub struct Checked {
    /// What is wrong; nothing in a sound log book.
    pub flaws: Vec<Flaw>,
    /// How many episodes, as far as the log can be read.
    pub episodes: usize,
    /// How many check-ins.
    pub check_ins: usize,
    /// How many sessions, of whatever status.
    pub sessions: usize,
}

/// Something wrong in a log book.
#[derive(Debug, thiserror::Error)]
pub enum Flaw {
    /// In the file or in a row of it.
    #[error(transparent)]
    Defect(Defect),
    /// The log as a whole breaks a rule of the log format, so it could not be taken in again
    /// after it had been exported.
    #[error("the log breaks a rule of its format: {0}")]
    Rule(LogError),
}

/// Reads everything there is in a log book and says what is wrong.
///
/// # Errors
/// Where the file cannot be read far enough to be checked.
pub fn check(logbook: &Logbook, now: DateTime<FixedOffset>) -> Result<Checked, LogbookError> {
    let mut flaws: Vec<Flaw> = logbook.integrity()?.into_iter().map(Flaw::Defect).collect();
    // A log with a bad row does not read; the row is among the flaws.
    let (log, beside) = if flaws.is_empty() {
        logbook.read(|book| Ok::<_, LogbookError>((book.log()?, book.beside()?)))?
    } else {
        (None, Beside::default())
    };
    let count = |of: fn(&recovery::Episode) -> usize| {
        log.iter().flat_map(|log| &log.episodes).map(of).sum()
    };
    let (check_ins, sessions) = (
        count(|episode| episode.check_ins.len()),
        count(|episode| episode.sessions.len()),
    );
    let episodes = log.as_ref().map_or(0, |log| log.episodes.len());
    let broken = log.and_then(|log| broken_rule(log, beside, now));
    flaws.extend(broken.map(Flaw::Rule));
    Ok(Checked {
        flaws,
        episodes,
        check_ins,
        sessions,
    })
}

/// The first rule of the log format that the log breaks.
fn broken_rule(log: Log, beside: Beside, now: DateTime<FixedOffset>) -> Option<LogError> {
    let file = log::write(&LogFile {
        exported_at: now,
        app_version: env!("CARGO_PKG_VERSION").to_owned(),
        log,
        beside,
    });
    log::parse(&file).err()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::demo::demo_log;
    use crate::import_log;

    fn now() -> DateTime<FixedOffset> {
        DateTime::parse_from_rfc3339("2026-03-01T20:00:00+01:00").unwrap()
    }

    #[test]
    fn a_sound_log_book_has_no_flaw() {
        let mut logbook = Logbook::in_memory().unwrap();
        let empty = check(&logbook, now()).unwrap();
        assert!(empty.flaws.is_empty());
        assert_eq!(empty.episodes, 0);
        let log = demo_log(now());
        import_log(&mut logbook, &log, &Default::default(), now()).unwrap();
        let full = check(&logbook, now()).unwrap();
        assert!(full.flaws.is_empty(), "{:?}", full.flaws);
        assert_eq!(full.episodes, log.episodes.len());
        assert!(full.check_ins > 100 && full.sessions > 20);
    }

    #[test]
    fn a_log_that_could_not_be_taken_in_again_is_a_flaw() {
        let mut log = demo_log(now());
        // The tables allow it, the format does not: answers without activities.
        log.episodes[0].activities.clear();
        let mut logbook = Logbook::in_memory().unwrap();
        import_log(&mut logbook, &log, &Default::default(), now()).unwrap();
        let checked = check(&logbook, now()).unwrap();
        assert!(matches!(&checked.flaws[..], [Flaw::Rule(_)]));
    }
}
