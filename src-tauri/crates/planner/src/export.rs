//! The whole log, for whatever writes it out.
//!
//! Deliberately absent: forms and files, which are the exchange's.

use beside::Beside;
use logbook::{Logbook, LogbookError};
use recovery::Log;

/// Everything the patient has recorded; nothing before there is a patient. How sessions are
/// planned, reminders, settings and earlier versions stay in the log book.
///
/// # Errors
/// The log book's own.
pub fn export_log(logbook: &Logbook) -> Result<Option<Log>, LogbookError> {
    logbook.read(|book| book.log())
}

/// What stands beside the log: the patient's own measures with their answers, and further
/// sites.
///
/// # Errors
/// The log book's own.
pub fn export_beside(logbook: &Logbook) -> Result<Beside, LogbookError> {
    logbook.read(|book| book.beside())
}
