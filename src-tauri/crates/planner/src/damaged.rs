//! The ways back from a damaged log book. None is taken by itself.

use std::path::Path;

use chrono::{DateTime, FixedOffset};
use logbook::{LogbookError, Salvaged, Writing};

use crate::copies::{self, find};
use crate::view::{DamageView, LostKind, LostView, SalvagedView};
use crate::{Refusal, RefusalCode, open_refused};

/// Sets the damaged log book in this file aside, and says what could be read of it and which is
/// the newest sound copy. The file stays where it is.
///
/// # Errors
/// [`RefusalCode::Storage`] where it cannot be set aside.
pub fn damaged(logbook: &Path, now: DateTime<FixedOffset>) -> Result<DamageView, Refusal> {
    let damage = logbook::damage(logbook, now)?;
    let backup = damage.backup.map(|(place, copy, holds)| {
        let mut view = copies::view(place, &copy, now);
        view.holds = Some(holds);
        view
    });
    Ok(DamageView {
        aside: damage.aside.display().to_string(),
        salvaged: damage.salvaged.as_ref().map(salvaged_view),
        backup,
    })
}

/// Goes on with what could be read of the damaged log book, as [`damaged`] has shown it.
///
/// # Errors
/// [`RefusalCode::NotFound`] where nothing could, or nothing was shown; [`RefusalCode::Storage`].
pub fn take_salvaged(logbook: &Path, now: DateTime<FixedOffset>) -> Result<(), Refusal> {
    let salvaged =
        logbook::salvaged(logbook, now)?.ok_or_else(|| Refusal::new(RefusalCode::NotFound))?;
    take(logbook, &salvaged, now)
}

/// Goes on with the copy of this id.
///
/// # Errors
/// [`RefusalCode::NotFound`]; [`RefusalCode::Damaged`] where the copy is damaged, too;
/// [`RefusalCode::Storage`]. The damaged log book is as it was then.
pub fn take_backup(logbook: &Path, id: &str, now: DateTime<FixedOffset>) -> Result<(), Refusal> {
    let (_, copy) = find(logbook, id, now)?;
    take(logbook, &copy.path, now)
}

/// Copies go where they went, and what came due in the meantime is not told.
fn take(logbook: &Path, instead: &Path, now: DateTime<FixedOffset>) -> Result<(), Refusal> {
    let second = copies::last_second_folder(logbook);
    let settle = |log: &Writing<'_>| copies::settle_in(log, second, now);
    Ok(logbook::take_settled(logbook, instead, now, settle)?)
}

/// Goes on with an empty log book.
///
/// # Errors
/// [`RefusalCode::Storage`]; the damaged log book is as it was then.
pub fn take_empty(logbook: &Path, now: DateTime<FixedOffset>) -> Result<(), Refusal> {
    Ok(logbook::take_empty(logbook, now)?)
}

/// Reads everything in the file of a log book that is open, on a connection of its own.
///
/// # Errors
/// [`RefusalCode::Damaged`] or [`RefusalCode::NotALog`] with the place as its field; the log book's
/// own.
pub fn examine(logbook: &Path) -> Result<(), Refusal> {
    let defects = logbook::examine(logbook).map_err(|error| open_refused(logbook, &error))?;
    match defects.into_iter().find(logbook::Defect::is_damage) {
        None => Ok(()),
        Some(defect) => Err(open_refused(
            logbook,
            &LogbookError::Damaged {
                path: logbook.to_owned(),
                says: defect.to_string(),
            },
        )),
    }
}

fn salvaged_view(salvaged: &Salvaged) -> SalvagedView {
    let count = |rows: usize| u32::try_from(rows).unwrap_or(u32::MAX);
    let lost_of = |what: Option<LostKind>| {
        let of_kind = salvaged
            .lost
            .iter()
            .filter(|(table, _)| kind_of(table) == what);
        count(of_kind.map(|(_, keys)| keys.len()).sum())
    };
    let kinds = [
        LostKind::Patient,
        LostKind::Episode,
        LostKind::CheckIn,
        LostKind::Session,
        LostKind::Given,
    ];
    SalvagedView {
        holds: salvaged.holds,
        lost: kinds
            .into_iter()
            .map(|what| LostView {
                what,
                count: lost_of(Some(what)),
            })
            .filter(|lost| lost.count > 0)
            .collect(),
        lost_beside: lost_of(None),
        from_history: count(salvaged.from_journal),
        unproven: count(salvaged.unproven),
        passed_over: count(salvaged.passed_over),
    }
}

/// What the rows of a table are to the patient; nothing where they are no records.
fn kind_of(table: &str) -> Option<LostKind> {
    match table {
        "patient" => Some(LostKind::Patient),
        "episode" => Some(LostKind::Episode),
        "check_in" | "own_answer" => Some(LostKind::CheckIn),
        "session" => Some(LostKind::Session),
        "clearance" | "prescription" => Some(LostKind::Given),
        _ => None,
    }
}
