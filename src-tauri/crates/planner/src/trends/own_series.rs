//! The patient's own measures with what an episode's check-ins answer of them.

use beside::{Beside, OwnKind};
use recovery::Episode;
use trends::{OwnSeries, SeriesKind};

/// One series for each measure, in the order they were made, retired ones too.
pub(super) fn own_series(beside: &Beside, episode: &Episode) -> Vec<OwnSeries> {
    let mut series: Vec<_> = beside
        .measures
        .iter()
        .map(|measure| OwnSeries {
            id: measure.id,
            name: measure.name.clone(),
            unit: measure.unit.clone(),
            kind: match measure.kind {
                OwnKind::Scale => SeriesKind::Score,
                OwnKind::Number => SeriesKind::Number,
                OwnKind::YesNo => SeriesKind::YesNo,
            },
            values: Vec::new(),
        })
        .collect();
    for check_in in &episode.check_ins {
        for answer in beside.answers(check_in.id) {
            let answered = series.iter_mut().find(|each| each.id == answer.measure);
            if let Some(answered) = answered {
                answered.values.push((check_in.date(), answer.value));
            }
        }
    }
    series
}
