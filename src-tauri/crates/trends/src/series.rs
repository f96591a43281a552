//! A measure over the steps of a range.

use crate::measures::Measure;
use crate::steps::Steps;
use crate::view::{Series, Threshold};

/// What the dates of one step come to.
#[derive(Debug, Clone, Copy)]
struct Folded {
    sum: f64,
    low: f64,
    high: f64,
    count: u32,
}

/// The measure step by step; a step none of whose dates answered has no value.
pub(crate) fn series(measure: Measure, steps: &Steps, thresholds: Vec<Threshold>) -> Series {
    let mut folded: Vec<Option<Folded>> = vec![None; steps.dates.len()];
    for (date, point) in &measure.days {
        let Some(place) = steps.place(*date) else {
            continue;
        };
        let so_far = folded[place].get_or_insert(Folded {
            sum: 0.0,
            low: f64::INFINITY,
            high: f64::NEG_INFINITY,
            count: 0,
        });
        so_far.sum += point.value;
        so_far.low = so_far.low.min(point.low);
        so_far.high = so_far.high.max(point.high);
        so_far.count += 1;
    }
    let each = |value: fn(&Folded) -> f64| {
        let values = folded.iter().map(|step| step.as_ref().map(value));
        values.map(|value| value.map(hundredths)).collect()
    };
    Series {
        id: measure.id,
        name: measure.name,
        kind: measure.kind,
        unit: measure.unit,
        better: measure.better,
        mean: each(|step| step.sum / f64::from(step.count)),
        low: each(|step| step.low),
        high: each(|step| step.high),
        count: folded
            .iter()
            .map(|step| step.map_or(0, |step| step.count))
            .collect(),
        thresholds,
    }
}

/// Rounded to hundredths, for showing.
pub(crate) fn hundredths(value: f64) -> f64 {
    (value * 100.0).round() / 100.0
}
