//! When to look again.

use chrono::{DateTime, Days, FixedOffset, NaiveDateTime};
use logbook::{Logbook, LogbookError};

use super::coming;
use crate::Refusal;
use crate::settings::settings_of;

/// The next moment after now, in local wall time, at which a reminder comes due or a session
/// begins and so joins what is due in the window. Looks two days ahead; ask again on each
/// new date.
///
/// # Errors
/// When the log book cannot be read.
pub fn next_due(
    logbook: &Logbook,
    now: DateTime<FixedOffset>,
) -> Result<Option<NaiveDateTime>, Refusal> {
    let wall = now.naive_local();
    let today = wall.date();
    let to = today.checked_add_days(Days::new(2)).unwrap_or(today);
    let moments = logbook.read(|log| {
        let settings = settings_of(log)?;
        let open = coming::open_episodes(log)?;
        let mut coming = coming::check_ins(log, &open, &settings, today, to)?;
        coming.extend(coming::sessions(log, &open, &settings, today, to)?);
        Ok::<_, LogbookError>(coming)
    })?;
    Ok(moments
        .iter()
        .flat_map(|coming| [coming.occurrence.due, coming.begins])
        .filter(|moment| *moment > wall)
        .min())
}
