//! **massage_lapse**: in taper or maintenance, with a frequency that is neither none nor
//! optional, the latest 2 massages planned for the 56 dates before today were both not done,
//! and none was done since the earlier of them.
//!
//! A massage done late counts as planned and not done until the date it was done. Suspended
//! ones were never the patient's to do.
//!
//! Source: stopping all care invites setbacks, the texts (clinical experience); the numbers,
//! product choice.

use chrono::NaiveDate;

use crate::assessment::Phase;
use crate::case::Case;
use crate::dates;
use crate::phases::Course;
use crate::record::{Frequency, Session, SessionKind, SessionStatus};

/// How many days before, planned massages are looked at.
const LOOK_BACK_DAYS: u64 = 56;
/// How many of them in a row make a lapse.
const MISSED: usize = 2;

/// `frequency` is the suggestion before holds.
pub(crate) fn massage_lapse(
    case: &Case,
    course: &Course,
    frequency: &Frequency,
    on: NaiveDate,
) -> bool {
    let expected = matches!(course.phase, Phase::Taper | Phase::Maintenance)
        && *frequency != Frequency::None
        && !frequency.is_optional();
    if !expected {
        return false;
    }
    let planned = case.planned_massages(dates::before(on, LOOK_BACK_DAYS), dates::before(on, 1));
    let Some(latest) = planned
        .len()
        .checked_sub(MISSED)
        .map(|from| &planned[from..])
    else {
        return false;
    };
    let done = |session: &&Session| {
        session.status == SessionStatus::Done && session.date().is_some_and(|date| date <= on)
    };
    let earlier = latest.first().and_then(|session| session.planned_for);
    !latest.iter().any(done)
        && earlier
            .is_some_and(|planned| !case.done_between(&[SessionKind::Massage], planned.date(), on))
}
