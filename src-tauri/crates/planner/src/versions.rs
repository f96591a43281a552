//! The versions of a check-in.

use chrono::{DateTime, FixedOffset};
use logbook::Logbook;
use uuid::Uuid;

use crate::view::CheckInVersion;
use crate::{Refusal, RefusalCode};

/// A check-in as it stands and as it stood before, the latest first.
///
/// # Errors
/// [`RefusalCode::NotFound`] where there is no such check-in, and the log book's own.
pub fn versions(
    logbook: &mut Logbook,
    _now: DateTime<FixedOffset>,
    check_in: Uuid,
) -> Result<Vec<CheckInVersion>, Refusal> {
    let versions = logbook.read(|log| log.check_in_versions(check_in))?;
    if versions.is_empty() {
        return Err(Refusal::new(RefusalCode::NotFound).at("check_in"));
    }
    let view = |version: logbook::CheckInVersion| CheckInVersion {
        recorded: version.recorded,
        check_in: version.check_in,
        own: version.own,
    };
    Ok(versions.into_iter().map(view).collect())
}
