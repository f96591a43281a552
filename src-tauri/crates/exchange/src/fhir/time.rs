//! Moments and wall times as FHIR spells them.

use chrono::{DateTime, FixedOffset, NaiveDateTime, Timelike, Utc};

use crate::log::moments;

/// The largest offset a FHIR `dateTime` or `instant` may have: 14 hours.
const MOST_SECONDS: i32 = 14 * 60 * 60;

/// A moment with its own offset. FHIR has none beyond 14 hours: such a moment is in UTC.
pub(super) fn moment(moment: &DateTime<FixedOffset>) -> String {
    if moment.offset().local_minus_utc().abs() <= MOST_SECONDS {
        moments::moment(moment)
    } else {
        moments::moment(&moment.with_timezone(&Utc).fixed_offset())
    }
}

/// The time of a local wall time. It has no offset, and gets none: FHIR's `time` is local.
pub(super) fn wall_time(local: &NaiveDateTime) -> String {
    format!("{:02}:{:02}:00", local.hour(), local.minute())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_keeps_its_offset_as_far_as_fhir_has_it() {
        for (recorded, written) in [
            ("2026-01-02T23:30:00-05:00", "2026-01-02T23:30:00-05:00"),
            ("2026-01-02T23:30:00+14:00", "2026-01-02T23:30:00+14:00"),
            ("2026-01-02T23:30:00.25Z", "2026-01-02T23:30:00.250Z"),
            ("2026-01-02T23:30:00+14:01", "2026-01-02T09:29:00Z"),
            ("2026-01-02T23:30:00-23:59", "2026-01-03T23:29:00Z"),
        ] {
            assert_eq!(moment(&recorded.parse().expect("a moment")), written);
        }
    }
}
