//! Which instant a local wall time is.

use chrono::{DateTime, MappedLocalTime, NaiveDateTime, TimeDelta, TimeZone, Utc};

/// How far back to look for a time that there was: longer than any clock was ever set
/// forward (Samoa left out a whole day in December 2011).
const WIDEST_GAP: TimeDelta = TimeDelta::hours(26);

/// How finely: every change of a clock begins on such a minute.
const STEP: TimeDelta = TimeDelta::minutes(15);

/// A time zone's rules.
pub trait Zone {
    /// The instant of a local wall time. A time that a clock set forward leaves out is as
    /// much later as the clock was set; of one that comes twice it is the first. So RFC 5545
    /// has it (3.3.5).
    fn instant(&self, local: NaiveDateTime) -> DateTime<Utc>;
}

impl<Z: TimeZone> Zone for Z {
    fn instant(&self, local: NaiveDateTime) -> DateTime<Utc> {
        let at = |local: NaiveDateTime| match self.from_local_datetime(&local) {
            MappedLocalTime::Single(moment) => Some(moment.to_utc()),
            MappedLocalTime::Ambiguous(first, second) => Some(first.to_utc().min(second.to_utc())),
            MappedLocalTime::None => None,
        };
        let mut back = TimeDelta::zero();
        while back <= WIDEST_GAP {
            let found = local.checked_sub_signed(back).and_then(at);
            if let Some(moment) = found.and_then(|moment| moment.checked_add_signed(back)) {
                return moment;
            }
            back += STEP;
        }
        // No zone has such a gap; at the ends of time there is nothing to look back to.
        local.and_utc()
    }
}

#[cfg(test)]
mod tests {
    use chrono_tz::America::Argentina::Buenos_Aires;
    use chrono_tz::Australia::{Lord_Howe, Sydney};
    use chrono_tz::Europe::Berlin;
    use chrono_tz::Pacific::Apia;

    use super::*;

    fn instant(zone: &dyn Zone, local: &str) -> String {
        let local = NaiveDateTime::parse_from_str(local, "%Y-%m-%dT%H:%M").unwrap();
        zone.instant(local).format("%Y-%m-%dT%H:%MZ").to_string()
    }

    #[test]
    fn wall_time_is_kept_across_both_changes_of_the_clock() {
        assert_eq!(instant(&Berlin, "2026-03-28T18:00"), "2026-03-28T17:00Z");
        assert_eq!(instant(&Berlin, "2026-03-29T18:00"), "2026-03-29T16:00Z");
        assert_eq!(instant(&Berlin, "2026-10-24T18:00"), "2026-10-24T16:00Z");
        assert_eq!(instant(&Berlin, "2026-10-25T18:00"), "2026-10-25T17:00Z");
        assert_eq!(instant(&Sydney, "2026-10-03T18:00"), "2026-10-03T08:00Z");
        assert_eq!(instant(&Sydney, "2026-10-04T18:00"), "2026-10-04T07:00Z");
    }

    #[test]
    fn a_time_that_is_left_out_moves_forward_by_what_was_left_out() {
        // 02:30 is 03:30 that night.
        assert_eq!(instant(&Berlin, "2026-03-29T02:30"), "2026-03-29T01:30Z");
        assert_eq!(instant(&Berlin, "2026-03-29T03:30"), "2026-03-29T01:30Z");
        assert_eq!(instant(&Sydney, "2026-10-04T02:00"), "2026-10-03T16:00Z");
        // Half an hour is left out here, and a whole day there.
        assert_eq!(instant(&Lord_Howe, "2026-10-04T02:10"), "2026-10-03T15:40Z");
        assert_eq!(instant(&Apia, "2011-12-30T12:00"), "2011-12-30T22:00Z");
    }

    #[test]
    fn of_an_hour_that_comes_twice_it_is_the_first() {
        assert_eq!(instant(&Berlin, "2026-10-25T02:30"), "2026-10-25T00:30Z");
        assert_eq!(instant(&Sydney, "2026-04-05T02:30"), "2026-04-04T15:30Z");
    }

    #[test]
    fn every_wall_time_is_some_instant() {
        for local in [NaiveDateTime::MIN, NaiveDateTime::MAX] {
            for zone in [Berlin, Sydney, Buenos_Aires] {
                let _ = zone.instant(local);
            }
        }
    }
}
