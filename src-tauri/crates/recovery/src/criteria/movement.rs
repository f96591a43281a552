//! **Normal movement has returned.**
//!
//! Basic: the mean over the window is at least 7 of 10 (10 = moves as before). Strict: at
//! least 9. In `upkeep` both are met as well by a mean at most 1 point under the baseline.
//!
//! Unknown below 5 answered dates in the window.
//!
//! Sources: ≥ 7 as acceptable, Houck 2019 (Arch Phys Med Rehabil 100:60). 9, and being back
//! at the usual: product choice.
//!
//! Limits: a person's own rating, not a measured range of motion.

use chrono::NaiveDate;

use crate::assessment::{Comparison, Role, Source, Test, Tier};
use crate::criteria::finding::MeanTest;
use crate::criteria::{Diary, Sheet};
use crate::exact::Exact;

/// Least mean for basic, points of 10. Source: Houck 2019.
const ACCEPTABLE: i64 = 7;
/// Least mean for strict, points of 10. Product choice.
const AS_BEFORE: i64 = 9;
/// In upkeep, how far under the baseline still counts as the usual, points. Product choice.
const USUAL_WITHIN: i64 = 1;

/// The criterion on a date.
pub(crate) fn movement(diary: &Diary, on: NaiveDate, sheet: &mut Sheet) {
    let movement = diary.days.movement();
    let window = movement.window(on);
    let mean = window.mean();

    for (test, tier, threshold, source) in [
        (
            Test::MovementMean,
            Tier::Basic,
            ACCEPTABLE,
            Source::Houck2019,
        ),
        (
            Test::MovementMeanStrict,
            Tier::Strict,
            AS_BEFORE,
            Source::ProductChoice,
        ),
    ] {
        let test = MeanTest {
            test,
            tier,
            role: Role::Required,
            comparison: Comparison::AtLeast,
            threshold: Exact::whole(threshold),
            source,
        };
        let target = || Some(Exact::whole(threshold));
        test.apply(sheet, window, mean.as_ref(), target);
    }
    if diary.upkeep {
        let baseline = movement.baseline(on);
        let known = mean.as_ref().zip(baseline.as_ref());
        let loss = known.map(|(mean, baseline)| baseline.minus(mean));
        let target = || known.map(|(_, baseline)| baseline.minus(&Exact::whole(USUAL_WITHIN)));
        for tier in [Tier::Basic, Tier::Strict] {
            let test = MeanTest {
                test: Test::MovementBackToUsual,
                tier,
                role: Role::Suffices,
                comparison: Comparison::AtMost,
                threshold: Exact::whole(USUAL_WITHIN),
                source: Source::ProductChoice,
            };
            test.apply(sheet, window, loss.as_ref(), target);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::Status;
    use crate::criteria::verdicts;
    use crate::days::Days;
    use crate::measures::Context;
    use crate::testing::{day, score, well};

    fn verdict(context: Context, first: u8, then: u8, last: u8) -> (Status, Status) {
        let rated = |n: u64| match n {
            0..5 => first,
            5..11 => then,
            _ => last,
        };
        let check_ins: Vec<_> = (0..12)
            .map(|n| {
                let mut c = well(n, 1);
                c.movement = Some(score(rated(n)));
                c
            })
            .collect();
        let diary = Diary::new(Days::of(&check_ins), context, true);
        verdicts(movement, &diary, day(11))
    }

    /// Source: Houck 2019 (≥ 7).
    #[test]
    fn seven_is_acceptable_and_nine_is_as_before() {
        assert_eq!(
            verdict(Context::Injury, 3, 7, 6),
            (Status::NotMet, Status::NotMet)
        );
        assert_eq!(
            verdict(Context::Injury, 3, 7, 7),
            (Status::Met, Status::NotMet)
        );
        assert_eq!(
            verdict(Context::Injury, 3, 9, 8),
            (Status::Met, Status::NotMet)
        );
        assert_eq!(
            verdict(Context::Injury, 3, 9, 9),
            (Status::Met, Status::Met)
        );
    }

    #[test]
    fn in_upkeep_a_point_under_the_usual_is_met() {
        assert_eq!(
            verdict(Context::Upkeep, 6, 5, 5),
            (Status::Met, Status::Met)
        );
        assert_eq!(
            verdict(Context::Upkeep, 6, 5, 4),
            (Status::NotMet, Status::NotMet)
        );
    }
}
