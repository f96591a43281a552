//! When check-ins were edited, for exports that tell where a record comes from.

use exchange::fhir::Edit;
use logbook::{Logbook, LogbookError, Reading};
use recovery::{CheckIn, Episode};

/// Every edit that stands of a check-in that is still there, in no particular order. An edit
/// that was undone is none.
///
/// # Errors
/// The log book's own.
pub fn edits(logbook: &Logbook) -> Result<Vec<Edit>, LogbookError> {
    logbook.read(|book| {
        let mut edits = Vec::new();
        for episode in book.log()?.iter().flat_map(|log| &log.episodes) {
            edits.extend(of_episode(book, episode)?);
        }
        Ok(edits)
    })
}

fn of_episode(book: &Reading<'_>, episode: &Episode) -> Result<Vec<Edit>, LogbookError> {
    let dates = || episode.check_ins.iter().map(CheckIn::date);
    let (Some(first), Some(last)) = (dates().min(), dates().max()) else {
        return Ok(Vec::new());
    };
    let mut edits = Vec::new();
    for stored in book.check_ins(episode.id, first, last)? {
        if !stored.edited {
            continue;
        }
        let check_in = stored.check_in.id;
        let earlier = book.earlier_check_ins(check_in)?;
        edits.extend(earlier.into_iter().map(|earlier| Edit {
            check_in,
            at: earlier.until,
        }));
    }
    Ok(edits)
}
