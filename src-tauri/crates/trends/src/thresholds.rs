//! What the criteria hold a measure against, on the scale it is drawn on.
//!
//! The thresholds are the findings' own. One that is a distance from the baseline is drawn
//! where the window mean would just meet it; while the baseline is not known it is not drawn.

use recovery::assessment::{
    Change, Comparison, Criteria, CriterionName, Finding, Source, Test, Tier,
};
use recovery::day_values::STIFFNESS_MINUTES;

use crate::series::hundredths;
use crate::view::Threshold;

/// The thresholds of the series with this id.
pub(crate) fn thresholds(series: &str, criteria: &Criteria) -> Vec<Threshold> {
    if series == "morning_stiffness" {
        return vec![Threshold {
            value: f64::from(STIFFNESS_MINUTES),
            comparison: Comparison::AtMost,
            criterion: CriterionName::Inflammation,
            test: None,
            tier: Tier::Basic,
            source: Source::ProductChoice,
        }];
    }
    let names = CriterionName::ALL.iter();
    names
        .flat_map(|name| {
            let findings = criteria.of(*name).findings.iter();
            findings.filter_map(|finding| of(finding, *name, series))
        })
        .collect()
}

fn of(finding: &Finding, criterion: CriterionName, series: &str) -> Option<Threshold> {
    use Comparison::{AtLeast, AtMost};
    let fixed = Some(finding.threshold.to_f64());
    let (of, value, comparison) = match finding.test {
        Test::PainAcceptable | Test::PainLow | Test::PainWorstDay => ("pain", fixed, AtMost),
        Test::PainDropPoints | Test::PainDropShare | Test::PainBackToUsual => {
            ("pain", just_met(finding), AtMost)
        }
        Test::ActivityPain => ("pain_activity", fixed, AtMost),
        Test::MovementMean | Test::MovementMeanStrict => ("movement", fixed, AtLeast),
        Test::MovementBackToUsual => ("movement", just_met(finding), AtLeast),
        Test::FunctionMean => ("function", fixed, AtLeast),
        Test::FunctionGain | Test::FunctionBackToUsual => ("function", just_met(finding), AtLeast),
        Test::InflammationLatestThree
        | Test::InflammationWindow
        | Test::UsualActivity
        | Test::UsualActivityStrict
        | Test::PainSettled => return None,
    };
    let on_scale = value.filter(|value| (0.0..=10.0).contains(value))?;
    (of == series).then(|| Threshold {
        value: hundredths(on_scale),
        comparison,
        criterion,
        test: Some(finding.test),
        tier: finding.tier,
        source: finding.source,
    })
}

/// The window mean at which a test would just be met, where it is known.
fn just_met(finding: &Finding) -> Option<f64> {
    match &finding.change {
        Change::Keep { limit } => Some(limit.to_f64()),
        Change::Reach { target } => Some(target.to_f64()),
        Change::Answer { .. } | Change::ClearDates { .. } | Change::Until { .. } => None,
    }
}

#[cfg(test)]
mod tests {
    use recovery::{CheckIn, Context, Episode};

    use super::*;
    use crate::testing::{check_in, day, episode, log, score, verdict};

    /// Pain 6 and function 4 for so many days.
    fn after(days: u64, context: Context) -> Criteria {
        let check_ins = (0..days).map(|n| CheckIn {
            pain: Some(score(6)),
            movement: Some(score(5)),
            function: vec![Some(score(4)), None],
            ..check_in(n, "08:00")
        });
        let knee = Episode {
            context,
            ..episode(check_ins.collect(), Vec::new())
        };
        verdict(&log(knee), day(days)).criteria
    }

    fn told(series: &str, criteria: &Criteria) -> Vec<(f64, Option<Test>)> {
        let thresholds = thresholds(series, criteria).into_iter();
        thresholds.map(|t| (t.value, t.test)).collect()
    }

    #[test]
    fn they_lie_where_the_criterion_would_just_be_met() {
        let criteria = after(6, Context::Injury);
        assert_eq!(
            told("pain", &criteria),
            [
                (3.0, Some(Test::PainAcceptable)),
                (2.0, Some(Test::PainLow)),
                (4.0, Some(Test::PainDropPoints)),
                (4.2, Some(Test::PainDropShare)),
                (5.0, Some(Test::PainWorstDay)),
            ]
        );
        assert_eq!(
            told("function", &criteria),
            [
                (8.0, Some(Test::FunctionMean)),
                (6.0, Some(Test::FunctionGain))
            ]
        );
        let sides = thresholds("movement", &criteria).into_iter();
        let sides: Vec<_> = sides.map(|t| (t.value, t.comparison, t.tier)).collect();
        assert_eq!(
            sides,
            [
                (7.0, Comparison::AtLeast, Tier::Basic),
                (9.0, Comparison::AtLeast, Tier::Strict)
            ]
        );
        assert_eq!(
            told("pain_activity", &criteria),
            [(5.0, Some(Test::ActivityPain))]
        );
        assert_eq!(told("morning_stiffness", &criteria), [(30.0, None)]);
        assert_eq!(told("stress", &criteria), []);
        assert_eq!(told("function.0", &criteria), []);
    }

    #[test]
    fn without_a_baseline_none_is_told_against_it() {
        let criteria = after(3, Context::Injury);
        let tests: Vec<_> = told("pain", &criteria).into_iter().map(|t| t.1).collect();
        assert_eq!(
            tests,
            [Test::PainAcceptable, Test::PainLow, Test::PainWorstDay].map(Some)
        );
    }

    #[test]
    fn in_upkeep_the_usual_is_one() {
        let criteria = after(6, Context::Upkeep);
        assert!(told("pain", &criteria).contains(&(7.0, Some(Test::PainBackToUsual))));
        assert!(told("movement", &criteria).contains(&(4.0, Some(Test::MovementBackToUsual))));
    }
}
