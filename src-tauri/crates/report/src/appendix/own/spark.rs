//! The small picture of one measure: its day means, or means of several days over a long time,
//! as a line that breaks where nothing was answered.

use std::collections::BTreeMap;

use beside::OwnKind;
use chrono::NaiveDate;
use serde::Serialize;

use crate::case::Case;

/// At most so many points are drawn.
pub(crate) const MOST_POINTS: u32 = 120;
/// It is at least so many dates wide.
const LEAST_DATES: u32 = 14;

/// A place in the picture: from the left, from the bottom.
type Place = [f64; 2];

/// One measure over the dates shown.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Spark {
    pub(crate) alt: String,
    /// Points in a row, joined.
    pub(crate) runs: Vec<Vec<Place>>,
    pub(crate) points: Vec<Place>,
}

impl Spark {
    /// Nothing without an answer.
    pub(super) fn of(
        case: &Case<'_>,
        kind: OwnKind,
        answers: impl Iterator<Item = (NaiveDate, f64)>,
        alt: String,
    ) -> Option<Self> {
        let each = case.dates().div_ceil(MOST_POINTS);
        let mut steps: BTreeMap<u32, Vec<f64>> = BTreeMap::new();
        for (date, value) in answers {
            let day = u32::try_from((date - case.period.from).num_days()).ok()?;
            steps.entry(day / each).or_default().push(value);
        }
        let means: Vec<_> = steps.iter().map(|(step, all)| (*step, mean(all))).collect();
        let all = || means.iter().map(|(_, mean)| *mean);
        let (bottom, top) = match kind {
            OwnKind::Scale => (0.0, 10.0),
            OwnKind::YesNo => (0.0, 1.0),
            OwnKind::Number => (all().min_by(f64::total_cmp)?, all().max_by(f64::total_cmp)?),
        };
        let wide = f64::from(case.dates().max(LEAST_DATES).div_ceil(each));
        let place = |(step, mean): &(u32, f64)| {
            let height = if top > bottom {
                (mean - bottom) / (top - bottom)
            } else {
                0.5
            };
            [(f64::from(*step) + 0.5) / wide, height]
        };
        let in_a_row = means.chunk_by(|a, b| b.0 - a.0 == 1);
        (!means.is_empty()).then(|| Self {
            alt,
            runs: in_a_row
                .filter(|run| run.len() > 1)
                .map(|run| run.iter().map(place).collect())
                .collect(),
            points: means.iter().map(place).collect(),
        })
    }
}

/// The mean of the answers of a step, of which there is at least one.
fn mean(values: &[f64]) -> f64 {
    let (sum, count) = values
        .iter()
        .fold((0.0, 0.0), |(sum, count), value| (sum + value, count + 1.0));
    sum / count
}
