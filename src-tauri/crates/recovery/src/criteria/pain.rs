//! **Pain has decreased.**
//!
//! Basic: the mean m of the day means over the 7 dates of the window is acceptable (≤ 3 of
//! 10) and has come down: m ≤ 2, or 2 points below the baseline, or 30 % below it. In
//! `upkeep` it is enough to be back at the usual: m at most 1 point over the baseline.
//! Strict: besides, no date of the window worse than 5.
//!
//! Unknown below 5 answered dates in the window.
//!
//! Sources: ≤ 3 as low pain, Boonstra 2016 (doi 10.3389/fpsyg.2016.01466). A change of 2
//! points or 30 %, Farrar 2001 (doi 10.1016/S0304-3959(01)00349-9; chronic-pain trials). ≤ 2
//! as safe and 5 as a ceiling, the pain-monitoring model (Thomeé 1997; Silbernagel 2007, doi
//! 10.1177/0363546506298279; tendinopathy). Back at the usual in upkeep: product choice.
//!
//! Limits: the baseline is the first five answered dates, which lie late when a diary is
//! begun late. A person whose pain was never above 2 meets the criterion from the start.

use chrono::NaiveDate;

use crate::assessment::{
    Change, Comparison, Criterion, Finding, Role, Source, Status, Test, Tier, Unit,
};
use crate::criteria::finding::{MeanTest, mean_finding};
use crate::criteria::{Diary, criterion, entries, missing_for_mean, status};
use crate::dates;
use crate::exact::Exact;
use crate::series::{Day, Scored, WINDOW};

/// Highest acceptable mean, points of 10. Source: Boonstra 2016.
const ACCEPTABLE: i64 = 3;
/// A mean this low needs no comparison with the start. Source: pain-monitoring model.
const LOW: i64 = 2;
/// A drop from the baseline that matters, points. Source: Farrar 2001.
const DROP_POINTS: i64 = 2;
/// A drop from the baseline that matters, percent of it. Source: Farrar 2001.
pub(crate) const DROP_PERCENT: u32 = 30;
/// In upkeep, how far above the baseline still counts as the usual, points. Product choice.
const USUAL_WITHIN: i64 = 1;
/// Worst date the strict verdict allows, points. Source: pain-monitoring model.
const WORST_DAY: i64 = 5;

/// The criterion on a date.
pub(crate) fn pain(diary: &Diary, on: NaiveDate) -> Criterion {
    let pain = &diary.days.pain;
    let window = pain.window(on);
    let mean = pain.window_mean(on);
    let baseline = pain.baseline(on);
    let known = mean.clone().zip(baseline.clone());
    let drop = known.as_ref().map(|(mean, baseline)| baseline.minus(mean));
    let below = |points: Exact| known.as_ref().map(|(_, baseline)| baseline.minus(&points));

    let basic = |test, role, comparison, threshold, source, value, target| {
        let test = MeanTest {
            test,
            tier: Tier::Basic,
            role,
            comparison,
            threshold,
            source,
        };
        mean_finding(test, window, value, target)
    };
    let level = |test, role, threshold: i64, source| {
        let threshold = Exact::whole(threshold);
        let target = mean.is_some().then(|| threshold.clone());
        basic(
            test,
            role,
            Comparison::AtMost,
            threshold,
            source,
            mean.clone(),
            target,
        )
    };
    let thirty_percent = baseline
        .as_ref()
        .map_or(Exact::whole(0), |baseline| baseline.percent(DROP_PERCENT));

    let mut findings = vec![
        level(
            Test::PainAcceptable,
            Role::Required,
            ACCEPTABLE,
            Source::Boonstra2016,
        ),
        level(Test::PainLow, Role::AnyOf, LOW, Source::PainMonitoring),
        basic(
            Test::PainDropPoints,
            Role::AnyOf,
            Comparison::AtLeast,
            Exact::whole(DROP_POINTS),
            Source::Farrar2001,
            drop.clone(),
            below(Exact::whole(DROP_POINTS)),
        ),
        basic(
            Test::PainDropShare,
            Role::AnyOf,
            Comparison::AtLeast,
            thirty_percent.clone(),
            Source::Farrar2001,
            drop,
            below(thirty_percent),
        ),
    ];
    if diary.upkeep {
        let rise = known.as_ref().map(|(mean, baseline)| mean.minus(baseline));
        findings.push(basic(
            Test::PainBackToUsual,
            Role::Suffices,
            Comparison::AtMost,
            Exact::whole(USUAL_WITHIN),
            Source::ProductChoice,
            rise,
            below(Exact::whole(-USUAL_WITHIN)),
        ));
    }
    findings.push(worst_day(window));
    criterion(on, baseline, findings)
}

/// No date of the window worse than 5. Needs what a mean needs.
fn worst_day(window: &[Day<Scored>]) -> Finding {
    let limit = Exact::whole(WORST_DAY);
    let missing = missing_for_mean(window);
    let worst = window.iter().map(|day| &day.value.worst).max().cloned();
    let last_over = window
        .iter()
        .rev()
        .find(|day| day.value.worst > limit)
        .map(|day| day.date);
    let (status, change) = match last_over {
        _ if missing > 0 => (Status::NotEnoughData, Change::Answer { dates: missing }),
        Some(date) => (
            status(false),
            Change::Until {
                date: dates::after(date, WINDOW),
            },
        ),
        None => (
            status(true),
            Change::Keep {
                limit: limit.clone(),
            },
        ),
    };
    Finding {
        test: Test::PainWorstDay,
        tier: Tier::Strict,
        role: Role::Required,
        status,
        value: worst,
        comparison: Comparison::AtMost,
        threshold: limit,
        unit: Unit::Points,
        source: Source::PainMonitoring,
        entries: entries(window),
        missing,
        change,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::days::Days;
    use crate::measures::Context;
    use crate::testing::{day, well};

    /// Pain over ten days: five of `first`, then five of `then`; the verdict on the last.
    fn verdict(context: Context, first: u8, then: [u8; 7]) -> (Status, Status) {
        let check_ins: Vec<_> = (0..5)
            .map(|n| well(n, first))
            .chain(then.iter().zip(5..).map(|(pain, n)| well(n, *pain)))
            .collect();
        let diary = Diary::new(Days::of(&check_ins), context, true);
        let criterion = pain(&diary, day(11));
        (criterion.basic, criterion.strict)
    }

    /// Source: Boonstra 2016 (≤ 3), Farrar 2001 (2 points or 30 %).
    #[test]
    fn pain_is_met_at_three_when_it_has_come_down_and_not_above() {
        let injury = |first, then| verdict(Context::Injury, first, then).0;
        assert_eq!(injury(5, [3; 7]), Status::Met, "at 3, 2 points down");
        assert_eq!(
            injury(5, [3, 3, 3, 3, 3, 3, 4]),
            Status::NotMet,
            "a seventh above 3"
        );
        assert_eq!(
            injury(4, [3; 7]),
            Status::NotMet,
            "at 3, but 1 point and 25 % down"
        );
        assert_eq!(
            injury(3, [2; 7]),
            Status::Met,
            "at 2, which is low by itself"
        );
        assert_eq!(
            injury(3, [3, 2, 2, 2, 2, 2, 2]),
            Status::NotMet,
            "a seventh above 2"
        );
    }

    #[test]
    fn a_drop_of_thirty_percent_is_enough() {
        // Baseline 3.6 (5, 4, 3, 3, 3); 30 % of it is 1.08; 3.6 − 2.5… stays above 2.
        let pains = [5, 4, 3, 3, 3, 3, 3, 2, 2, 2, 3, 2];
        let check_ins: Vec<_> = (0..).zip(pains).map(|(n, pain)| well(n, pain)).collect();
        let diary = Diary::new(Days::of(&check_ins), Context::Injury, true);
        let found = pain(&diary, day(11));
        // Mean over the window: 17/7 ≈ 2.43; drop 41/35 ≈ 1.17 ≥ 1.08.
        assert_eq!(found.basic, Status::Met);
        let share = found
            .findings
            .iter()
            .find(|f| f.test == Test::PainDropShare);
        assert_eq!(share.map(|f| f.status), Some(Status::Met));
    }

    #[test]
    fn in_upkeep_the_usual_ache_is_met_whatever_it_is() {
        assert_eq!(verdict(Context::Upkeep, 5, [6; 7]).0, Status::Met);
        assert_eq!(
            verdict(Context::Upkeep, 5, [6, 6, 6, 6, 6, 6, 7]).0,
            Status::NotMet
        );
        assert_eq!(verdict(Context::Injury, 5, [6; 7]).0, Status::NotMet);
    }

    /// Source: pain-monitoring model (5 as a ceiling).
    #[test]
    fn strict_allows_no_day_over_five() {
        assert_eq!(
            verdict(Context::Injury, 8, [2, 2, 2, 2, 2, 2, 5]).1,
            Status::Met
        );
        assert_eq!(
            verdict(Context::Injury, 8, [2, 2, 2, 2, 2, 2, 6]).1,
            Status::NotMet
        );
    }

    #[test]
    fn four_answered_dates_are_not_enough() {
        let check_ins: Vec<_> = (0..4).map(|n| well(n, 1)).collect();
        let diary = Diary::new(Days::of(&check_ins), Context::Injury, true);
        let found = pain(&diary, day(3));
        assert_eq!(
            (found.basic, found.strict),
            (Status::NotEnoughData, Status::NotEnoughData)
        );
        assert_eq!(found.findings[0].change, Change::Answer { dates: 1 });
    }
}
