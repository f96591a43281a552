//! Which records came as an answer, for exports that tell where a record comes from.

use exchange::fhir::Taken;
use logbook::{Logbook, LogbookError};

/// Every prescription and clearance that was taken from an answer, in the order of taking.
///
/// # Errors
/// The log book's own.
pub fn taken_answers(logbook: &Logbook) -> Result<Vec<Taken>, LogbookError> {
    let taken = logbook.read(|log| log.taken_answers())?;
    Ok(taken
        .into_iter()
        .map(|taken| Taken {
            record: taken.record,
            file: taken.file,
            written_at: taken.written_at,
            taken_at: taken.taken_at,
        })
        .collect())
}
