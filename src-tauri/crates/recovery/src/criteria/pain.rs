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

use crate::assessment::{Change, Comparison, Finding, Role, Source, Status, Test, Tier, Unit};
use crate::criteria::finding::MeanTest;
use crate::criteria::{Diary, Sheet, missing_for_mean, status};
use crate::dates;
use crate::days::Scale;
use crate::exact::Exact;
use crate::series::{Series, WINDOW};

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
pub(crate) fn pain(diary: &Diary, on: NaiveDate, sheet: &mut Sheet) {
    let pain = diary.days.pain();
    let window = pain.window(on);
    let mean = window.mean();
    let baseline = pain.baseline(on);
    let known = mean.as_ref().zip(baseline.as_ref());
    let drop = known.map(|(mean, baseline)| baseline.minus(mean));
    let below = |points: &Exact| known.map(|(_, baseline)| baseline.minus(points));

    let level = |sheet: &mut Sheet, test, role, threshold: i64, source| {
        let threshold = Exact::whole(threshold);
        let target = threshold.clone();
        let test = at_most(test, role, threshold, source);
        test.apply(sheet, window, mean.as_ref(), || Some(target));
    };
    level(
        sheet,
        Test::PainAcceptable,
        Role::Required,
        ACCEPTABLE,
        Source::Boonstra2016,
    );
    level(
        sheet,
        Test::PainLow,
        Role::AnyOf,
        LOW,
        Source::PainMonitoring,
    );

    let thirty_percent = baseline
        .as_ref()
        .map_or(Exact::whole(0), |baseline| baseline.percent(DROP_PERCENT));
    for (test, threshold) in [
        (Test::PainDropPoints, Exact::whole(DROP_POINTS)),
        (Test::PainDropShare, thirty_percent),
    ] {
        let points = threshold.clone();
        let test = MeanTest {
            comparison: Comparison::AtLeast,
            ..at_most(test, Role::AnyOf, threshold, Source::Farrar2001)
        };
        test.apply(sheet, window, drop.as_ref(), || below(&points));
    }
    if diary.upkeep {
        let rise = known.map(|(mean, baseline)| mean.minus(baseline));
        let within = Exact::whole(USUAL_WITHIN);
        let own = Source::ProductChoice;
        at_most(Test::PainBackToUsual, Role::Suffices, within, own).apply(
            sheet,
            window,
            rise.as_ref(),
            || below(&Exact::whole(-USUAL_WITHIN)),
        );
    }
    worst_day(window, sheet);
}

fn at_most(test: Test, role: Role, threshold: Exact, source: Source) -> MeanTest {
    MeanTest {
        test,
        tier: Tier::Basic,
        role,
        comparison: Comparison::AtMost,
        threshold,
        source,
    }
}

/// No date of the window worse than 5. Needs what a mean needs.
fn worst_day(window: Series<Scale>, sheet: &mut Sheet) {
    let limit = Exact::whole(WORST_DAY);
    let missing = missing_for_mean(window);
    let mut latest_first = window.days().iter().rev();
    let last_over = latest_first.find(|day| day.value.worst > limit);
    let outcome = match last_over {
        _ if missing > 0 => Status::NotEnoughData,
        over => status(over.is_none()),
    };
    sheet.take(Tier::Strict, Role::Required, outcome, || Finding {
        test: Test::PainWorstDay,
        tier: Tier::Strict,
        role: Role::Required,
        status: outcome,
        value: window
            .days()
            .iter()
            .map(|day| &day.value.worst)
            .max()
            .cloned(),
        comparison: Comparison::AtMost,
        threshold: limit.clone(),
        unit: Unit::Points,
        source: Source::PainMonitoring,
        entries: window.entries(),
        missing,
        change: match last_over {
            _ if missing > 0 => Change::Answer { dates: missing },
            Some(day) => Change::Until {
                date: dates::after(day.date, WINDOW),
            },
            None => Change::Keep { limit },
        },
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::criteria::{criteria, verdicts};
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
        verdicts(pain, &diary, day(11))
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
        let found = criteria(&diary, day(11)).pain;
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
        let found = criteria(&diary, day(3)).pain;
        assert_eq!(
            (found.basic, found.strict),
            (Status::NotEnoughData, Status::NotEnoughData)
        );
        assert_eq!(found.findings[0].change, Change::Answer { dates: 1 });
    }
}
