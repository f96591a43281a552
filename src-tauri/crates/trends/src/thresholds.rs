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
