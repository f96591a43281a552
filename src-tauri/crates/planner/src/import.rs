//! A log taken into an empty log book, as it is.
//!
//! Deliberately absent: merging into a log that has begun, and planning anew. What comes in
//! goes out the same; the plan is made anew when the log book is next opened or changed.

use beside::Beside;
use chrono::{DateTime, FixedOffset};
use logbook::{Logbook, LogbookError, Writing};
use recovery::Log;

/// Why a log was not taken in. Nothing has been written then.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// The log book has a patient already.
    #[error("the log book already holds a patient; a log is taken into an empty one only")]
    NotEmpty,
    /// The log book could not be read or written.
    #[error(transparent)]
    Logbook(#[from] LogbookError),
}

/// Takes a whole log, and what stands beside it, into a log book that holds no patient yet, in one
/// transaction. What was planned before `now` counts as seen: it is not told as missed.
///
/// # Errors
/// [`ImportError::NotEmpty`] where there is a patient already, and the log book's own.
pub fn import_log(
    logbook: &mut Logbook,
    log: &Log,
    beside: &Beside,
    now: DateTime<FixedOffset>,
) -> Result<(), ImportError> {
    logbook.transaction(|book| {
        fill(book, log, now)?;
        Ok(book.add_beside(beside)?)
    })
}

/// Writes a log into an empty log book.
pub(crate) fn fill(
    book: &Writing<'_>,
    log: &Log,
    now: DateTime<FixedOffset>,
) -> Result<(), ImportError> {
    if book.patient()?.is_some() {
        return Err(ImportError::NotEmpty);
    }
    book.put_patient(&log.patient)?;
    for episode in &log.episodes {
        book.add_episode(episode)?;
    }
    book.put_last_awake(now)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::demo::{demo_beside, demo_log};
    use crate::{export_beside, export_log};

    fn now() -> DateTime<FixedOffset> {
        DateTime::parse_from_rfc3339("2026-03-01T20:00:00+01:00").unwrap()
    }

    #[test]
    fn what_is_taken_in_goes_out_the_same() {
        let (log, beside) = (demo_log(now()), demo_beside(now()));
        let mut logbook = Logbook::in_memory().unwrap();
        import_log(&mut logbook, &log, &beside, now()).unwrap();
        let out = export_log(&logbook).unwrap().unwrap();
        let out_beside = export_beside(&logbook).unwrap();
        let file = |log: Log, beside: Beside| {
            exchange::log::write(&exchange::log::LogFile {
                exported_at: now(),
                app_version: "0.1.0".to_owned(),
                beside,
                log,
            })
        };
        assert_eq!(file(out, out_beside), file(log, beside));
    }

    #[test]
    fn a_log_is_never_taken_into_one_that_has_begun() {
        let log = demo_log(now());
        let mut logbook = Logbook::in_memory().unwrap();
        import_log(&mut logbook, &log, &Default::default(), now()).unwrap();
        let refused = import_log(&mut logbook, &log, &Default::default(), now());
        assert!(matches!(refused, Err(ImportError::NotEmpty)));
        assert_eq!(export_log(&logbook).unwrap(), Some(log));
    }
}
