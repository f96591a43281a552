use std::collections::BTreeSet;

use chrono::{Days, NaiveDate, TimeDelta};
use proptest::prelude::*;

use super::*;

fn utc() -> FixedOffset {
    FixedOffset::east_opt(0).unwrap()
}

fn copy(made: DateTime<Utc>) -> Dated {
    Dated {
        made,
        reason: Reason::Day,
        verified: true,
    }
}

/// One copy each day, the last on this date.
fn daily(days: u64, last: NaiveDate) -> Vec<Dated> {
    (0..days)
        .map(|back| {
            copy(
                (last - Days::new(back))
                    .and_hms_opt(7, 0, 0)
                    .unwrap()
                    .and_utc(),
            )
        })
        .collect()
}

fn staying(copies: &[Dated], offset: FixedOffset) -> Vec<Dated> {
    let stays = kept(copies, offset);
    let both = copies.iter().zip(stays);
    both.filter(|(_, stays)| *stays)
        .map(|(copy, _)| *copy)
        .collect()
}

#[test]
fn a_year_of_daily_copies_thins_to_days_then_weeks_then_months() {
    let sunday = NaiveDate::from_ymd_opt(2026, 3, 1).unwrap();
    let left: Vec<NaiveDate> = staying(&daily(365, sunday), utc())
        .iter()
        .map(|copy| copy.made.date_naive())
        .collect();
    let date = |text: &str| text.parse::<NaiveDate>().unwrap();
    assert_eq!(
        left[..12],
        (0..12)
            .map(|back| sunday - Days::new(back))
            .collect::<Vec<_>>()
    );
    let further = [
        "2026-02-15",
        "2026-02-08",
        "2026-02-01",
        "2026-01-31",
        "2026-01-25",
        "2026-01-18",
        "2026-01-11",
        "2026-01-04",
        "2025-12-31",
        "2025-12-28",
        "2025-11-30",
        "2025-10-31",
        "2025-09-30",
        "2025-08-31",
        "2025-07-31",
    ];
    assert_eq!(left[12..], further.map(date));
}

#[test]
fn without_a_verified_copy_nothing_goes() {
    let mut copies = daily(100, NaiveDate::from_ymd_opt(2026, 3, 1).unwrap());
    for copy in &mut copies {
        copy.verified = false;
    }
    assert!(kept(&copies, utc()).iter().all(|stays| *stays));
}

#[test]
fn the_days_are_those_of_the_patients_clock() {
    let at = |text: &str| copy(text.parse().unwrap());
    // Half past eleven in the evening and half past twelve at night, in India.
    let copies = [at("2026-03-01T18:00:00Z"), at("2026-03-01T19:00:00Z")];
    let india = FixedOffset::east_opt(19_800).unwrap();
    assert_eq!(kept(&copies, india), [true, true]);
    assert_eq!(kept(&copies, utc()), [false, true]);
}

fn copies() -> impl Strategy<Value = Vec<Dated>> {
    let reason = proptest::sample::select(Reason::ALL);
    let one = (0_i64..40_000, reason, any::<bool>());
    proptest::collection::vec(one, 0..200).prop_map(|drawn| {
        let begin: DateTime<Utc> = "2025-01-01T00:00:00Z".parse().unwrap();
        let dated = |(quarters, reason, verified)| Dated {
            made: begin + TimeDelta::minutes(quarters * 15),
            reason,
            verified,
        };
        drawn.into_iter().map(dated).collect()
    })
}

fn offset() -> impl Strategy<Value = FixedOffset> {
    (-48_i32..=56).prop_map(|quarters| FixedOffset::east_opt(quarters * 900).unwrap())
}

/// The year a copy is of, and the day, week or month in it.
type PeriodOf<'a> = &'a dyn Fn(&Dated) -> (i32, u32);

proptest! {
    #[test]
    fn the_newest_and_the_newest_verified_copy_stay(copies in copies(), offset in offset()) {
        let left = staying(&copies, offset);
        let newest = copies.iter().map(|copy| copy.made).max();
        prop_assert_eq!(left.iter().map(|copy| copy.made).max(), newest);
        let verified = |copies: &[Dated]| {
            copies.iter().filter(|copy| copy.verified).map(|copy| copy.made).max()
        };
        prop_assert_eq!(verified(&left), verified(&copies));
    }

    #[test]
    fn no_more_stay_than_is_said(copies in copies(), offset in offset()) {
        if copies.iter().any(|copy| copy.verified) {
            let most = DAYS + WEEKS + MONTHS + Reason::ALL.len() + 1;
            prop_assert!(staying(&copies, offset).len() <= most);
        }
    }

    #[test]
    fn each_of_the_latest_days_weeks_and_months_keeps_its_newest(
        copies in copies(), offset in offset(),
    ) {
        let left: BTreeSet<_> = staying(&copies, offset).iter().map(|copy| copy.made).collect();
        let local = |copy: &Dated| copy.made.with_timezone(&offset).date_naive();
        let periods: [(usize, PeriodOf<'_>); 3] = [
            (DAYS, &|copy| (local(copy).year(), local(copy).ordinal())),
            (WEEKS, &|copy| (local(copy).iso_week().year(), local(copy).iso_week().week())),
            (MONTHS, &|copy| (local(copy).year(), local(copy).month())),
        ];
        for (most, period) in periods {
            let all: BTreeSet<_> = copies.iter().map(period).collect();
            for each in all.iter().rev().take(most) {
                let newest = copies.iter().filter(|copy| period(copy) == *each).map(|copy| copy.made).max();
                prop_assert!(left.contains(&newest.unwrap()));
            }
        }
    }

    #[test]
    fn thinning_again_drops_no_more(copies in copies(), offset in offset()) {
        let left = staying(&copies, offset);
        prop_assert_eq!(staying(&left, offset).len(), left.len());
    }

    #[test]
    fn what_is_dropped_never_comes_to_matter_later(
        copies in copies(), later in copies(), offset in offset(),
    ) {
        // Thinning as one goes keeps what thinning once at the end would keep.
        let last = copies.iter().map(|copy| copy.made).max();
        let after = TimeDelta::days(420);
        let later = later.into_iter().map(|copy| Dated { made: copy.made + after, ..copy });
        let later: Vec<_> = later.filter(|copy| last.is_none_or(|last| copy.made > last)).collect();
        let mut thinned_before = staying(&copies, offset);
        thinned_before.extend(&later);
        let all: Vec<_> = copies.iter().chain(&later).copied().collect();
        if all.iter().any(|copy| copy.verified) {
            let made = |copies: Vec<Dated>| -> BTreeSet<_> {
                copies.iter().map(|copy| copy.made).collect()
            };
            let once = made(staying(&all, offset));
            let by_and_by = made(staying(&thinned_before, offset));
            prop_assert!(once.is_subset(&by_and_by) || !thinned_before.iter().any(|copy| copy.verified));
        }
    }
}
