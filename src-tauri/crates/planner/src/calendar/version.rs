//! Which version of an event comes after another.
//!
//! A sequence is the number of seconds since 2020 at the moment of the change, or one more
//! than the last where the clock has been set back. So it also rises where the memory of what
//! was told is gone: from a log file, or in a log book made anew from one.

use chrono::{DateTime, Utc};
use exchange::ics::{Entry, MAX_SEQUENCE};

use super::standing::{Fate, Standing};

/// 2020-01-01T00:00:00Z, in seconds since 1970. Sequences last until 2088.
const BEGINNING: i64 = 1_577_836_800;

/// The sequence of what is first told now.
pub(super) fn sequence(now: DateTime<Utc>) -> u32 {
    let seconds = now.timestamp().saturating_sub(BEGINNING);
    let seconds = seconds.clamp(0, MAX_SEQUENCE.into());
    u32::try_from(seconds).unwrap_or(MAX_SEQUENCE)
}

/// What is told of a session for the first time; nothing of one that is off already.
pub(super) fn first(standing: &Standing, now: DateTime<Utc>) -> Option<Entry> {
    (!standing.off).then(|| Entry {
        session: standing.session,
        sequence: sequence(now),
        modified: now,
        cancelled: false,
        says: standing.says.clone(),
    })
}

/// What is told after `before`: the same version, or the next one. No `standing` is a session
/// that is no more.
pub(super) fn next(before: &Entry, standing: Option<&Standing>, now: DateTime<Utc>) -> Entry {
    let Some(standing) = standing.filter(|standing| !standing.off) else {
        return match before.cancelled {
            true => before.clone(),
            false => raised(before, true, now),
        };
    };
    if !before.cancelled && says_so(before, standing) {
        return before.clone();
    }
    Entry {
        says: standing.says.clone(),
        ..raised(before, false, now)
    }
}

/// Whether what was told still tells how the session stands. The past is not told anew
/// because the zone, a name or a setting has changed since.
fn says_so(before: &Entry, standing: &Standing) -> bool {
    match standing.fate {
        Fate::Ahead => before.says == standing.says,
        Fate::Passed => before.says.planned_for == standing.says.planned_for,
        Fate::Done => before.says.starts == standing.says.starts,
    }
}

fn raised(before: &Entry, cancelled: bool, now: DateTime<Utc>) -> Entry {
    let above = before.sequence.saturating_add(1).min(MAX_SEQUENCE);
    Entry {
        sequence: sequence(now).max(above),
        modified: before.modified.max(now),
        cancelled,
        ..before.clone()
    }
}

#[cfg(test)]
mod tests {
    use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
    use exchange::ics::Says;
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::*;

    fn at(text: &str) -> DateTime<Utc> {
        DateTime::parse_from_rfc3339(text).unwrap().to_utc()
    }

    fn wall(hour: u32) -> NaiveDateTime {
        NaiveDate::from_ymd_opt(2026, 10, 25)
            .and_then(|date| date.and_hms_opt(hour, 0, 0))
            .unwrap()
    }

    fn ahead(hour: u32, summary: &str) -> Standing {
        Standing {
            session: Uuid::from_u128(1),
            off: false,
            fate: Fate::Ahead,
            says: Says {
                planned_for: wall(hour),
                starts: wall(hour).and_utc(),
                ends: wall(hour).and_utc() + TimeDelta::hours(1),
                summary: summary.to_owned(),
                description: String::new(),
                category: String::new(),
                busy: true,
                alarms: vec![0],
            },
        }
    }

    fn told() -> Entry {
        first(&ahead(18, "Neck"), at("2026-10-20T08:00:00Z")).unwrap()
    }

    const LATER: &str = "2026-10-21T08:00:00Z";
    const BACK: &str = "2026-10-19T08:00:00Z";

    #[test]
    fn a_sequence_counts_the_seconds_since_2020() {
        assert_eq!(sequence(at("2020-01-01T00:00:00Z")), 0);
        assert_eq!(sequence(at("2020-01-02T00:00:01Z")), 86_401);
        assert_eq!(sequence(at("2019-12-31T23:59:59Z")), 0);
        assert_eq!(sequence(at("2088-01-19T03:14:07Z")), MAX_SEQUENCE);
        assert_eq!(sequence(at("2100-01-01T00:00:00Z")), MAX_SEQUENCE);
    }

    #[test]
    fn what_is_unchanged_stays_the_same_version() {
        assert_eq!(next(&told(), Some(&ahead(18, "Neck")), at(LATER)), told());
    }

    #[test]
    fn what_is_changed_is_a_later_version_also_by_a_clock_that_went_back() {
        let changed = ahead(19, "Neck");
        let later = next(&told(), Some(&changed), at(LATER));
        assert_eq!(later.sequence, sequence(at(LATER)));
        assert_eq!((later.modified, &later.says), (at(LATER), &changed.says));
        let back = next(&told(), Some(&changed), at(BACK));
        assert_eq!(back.sequence, told().sequence + 1);
        assert_eq!(back.modified, told().modified);
    }

    #[test]
    fn what_is_gone_is_called_off_once() {
        let off = Standing {
            off: true,
            ..ahead(18, "Neck")
        };
        for standing in [None, Some(&off)] {
            let gone = next(&told(), standing, at(LATER));
            assert!(gone.cancelled && gone.sequence > told().sequence);
            assert_eq!(gone.says, told().says);
            assert_eq!(next(&gone, standing, at("2026-10-22T08:00:00Z")), gone);
        }
        assert_eq!(first(&off, at(LATER)), None);
    }

    #[test]
    fn what_comes_back_is_a_later_version_though_it_says_the_same() {
        let gone = next(&told(), None, at(LATER));
        let again = next(&gone, Some(&ahead(18, "Neck")), at(BACK));
        assert!(!again.cancelled && again.sequence > gone.sequence);
        assert_eq!(again.says, told().says);
    }

    #[test]
    fn the_past_is_not_told_anew_unless_it_was_elsewhere() {
        let fate = |fate, hour, summary| Standing {
            fate,
            ..ahead(hour, summary)
        };
        for stays in [
            fate(Fate::Passed, 18, "Another name"),
            fate(Fate::Done, 18, "Another name"),
        ] {
            assert_eq!(next(&told(), Some(&stays), at(LATER)), told());
        }
        for moves in [fate(Fate::Passed, 17, "Neck"), fate(Fate::Done, 20, "Neck")] {
            let next = next(&told(), Some(&moves), at(LATER));
            assert!(next.sequence > told().sequence);
            assert_eq!(next.says, moves.says);
        }
    }

    proptest! {
        /// Whatever becomes of a session and however the clock goes: what a calendar is told
        /// is new exactly when its sequence is higher, and it never falls.
        #[test]
        fn a_higher_sequence_is_news_and_news_has_a_higher_sequence(
            fates in proptest::collection::vec(
                (proptest::option::of((0_u32..4, any::<bool>(), 0_u8..3)), -3_i64..10_000),
                1..30,
            ),
        ) {
            let mut now = at(LATER);
            let mut entry = told();
            for (standing, seconds) in fates {
                now += TimeDelta::seconds(seconds);
                let standing = standing.map(|(hour, off, fate)| Standing {
                    off,
                    fate: [Fate::Ahead, Fate::Passed, Fate::Done][usize::from(fate)],
                    ..ahead(hour, "Neck")
                });
                let after = next(&entry, standing.as_ref(), now);
                let same = (&after.says, after.cancelled) == (&entry.says, entry.cancelled);
                prop_assert_eq!(after.sequence == entry.sequence, same);
                prop_assert_eq!(after == entry, same);
                prop_assert!(after.sequence >= entry.sequence);
                prop_assert!(after.modified >= entry.modified);
                prop_assert_eq!(after.cancelled, standing.is_none_or(|standing| standing.off));
                entry = after;
            }
        }
    }
}
