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

#[cfg(test)]
mod tests {
    use chrono::Days;
    use summary::Period;

    use super::*;
    use crate::measures::DayPoint;
    use crate::testing::day;
    use crate::view::SeriesKind;

    fn over(to: u64, values: &[(u64, f64)]) -> Series {
        let point = |value| DayPoint {
            value,
            low: value,
            high: value,
        };
        let days = values.iter().map(|(n, v)| (day(*n), point(*v)));
        let measure = Measure {
            id: "pain".into(),
            name: None,
            kind: SeriesKind::Score,
            unit: None,
            better: None,
            days: days.collect(),
        };
        let from = day(0);
        let to = from + Days::new(to);
        series(measure, &Steps::of(Period { from, to }), Vec::new())
    }

    #[test]
    fn a_gap_stays_a_gap() {
        let series = over(3, &[(0, 0.0), (3, 4.0), (9, 8.0)]);
        let expected = [Some(0.0), None, None, Some(4.0)];
        assert_eq!(series.mean, expected);
        assert_eq!(series.low, expected);
        assert_eq!(series.high, expected);
        assert_eq!(series.count, [1, 0, 0, 1]);
    }

    /// Day 0 is a Monday.
    #[test]
    fn a_week_has_the_mean_of_its_days_with_the_lowest_and_the_highest() {
        let series = over(500, &[(0, 1.0), (3, 2.0), (6, 7.0), (14, 5.0)]);
        assert_eq!(series.mean[..3], [Some(3.33), None, Some(5.0)]);
        assert_eq!(series.low[..3], [Some(1.0), None, Some(5.0)]);
        assert_eq!(series.high[..3], [Some(7.0), None, Some(5.0)]);
        assert_eq!(series.count[..3], [3, 0, 1]);
    }
}
