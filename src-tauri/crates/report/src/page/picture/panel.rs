//! One measure over time: its day means as a line that breaks where nothing was answered.

use recovery::Exact;
use serde::Serialize;
use summary::{Measure, MeasureDay};

use crate::case::Case;
use crate::page::picture::Axis;
use crate::says::Says;

/// The top of every scale.
const MOST: f64 = 10.0;
/// At most so many means are said in words; over more dates each is of more of them.
const MOST_MEANS: u32 = 26;

/// A place in the picture: from the left, from the bottom.
type Place = [f64; 2];

/// One measure over time.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Panel {
    pub(crate) name: String,
    pub(crate) scale: String,
    pub(crate) alt: String,
    /// What stands there when there is nothing to draw.
    pub(crate) empty: Option<String>,
    /// Answered dates in a row, joined.
    pub(crate) runs: Vec<Vec<Place>>,
    /// Points written on their day.
    pub(crate) full: Vec<Place>,
    /// Points written later or edited.
    pub(crate) hollow: Vec<Place>,
    /// The mean of the first five answered dates.
    pub(crate) first: Option<Level>,
    /// The mean of the last seven.
    pub(crate) now: Option<Level>,
}

/// A level named at the side.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Level {
    pub(crate) y: f64,
    pub(crate) name: String,
}

impl Panel {
    pub(super) fn of(case: &Case<'_>, axis: &Axis, name: &str, measure: &Measure) -> Self {
        let place = |day: &MeasureDay| [axis.middle(day.date), height(&day.mean)];
        let marked = |day: &&MeasureDay| day.back_dated || day.edited;
        let days = &measure.days;
        let in_a_row = days.chunk_by(|a, b| (b.date - a.date).num_days() == 1);
        Self {
            name: case.says.coded("report-picture", name),
            scale: case.says.coded("report-picture", &format!("{name}-scale")),
            alt: alt(case, name, measure),
            empty: days
                .is_empty()
                .then(|| case.says.plain("report-picture-empty")),
            runs: in_a_row
                .filter(|run| run.len() > 1)
                .map(|run| run.iter().map(place).collect())
                .collect(),
            full: days.iter().filter(|day| !marked(day)).map(place).collect(),
            hollow: days.iter().filter(marked).map(place).collect(),
            first: measure.first.as_ref().map(|mean| level(case.says, mean)),
            now: measure.now.as_ref().map(|mean| level(case.says, mean)),
        }
    }
}

fn level(says: Says<'_>, mean: &Exact) -> Level {
    Level {
        y: height(mean),
        name: says.number(mean),
    }
}

fn height(mean: &Exact) -> f64 {
    mean.to_f64() / MOST
}

fn alt(case: &Case<'_>, name: &str, measure: &Measure) -> String {
    let says = case.says;
    let named = ("measure", says.coded("report-picture", name).into());
    let span = ("span", case.span().into());
    let means = || measure.days.iter().map(|day| &day.mean);
    let (Some(least), Some(most)) = (means().min(), means().max()) else {
        return says.with("report-picture-nothing", &[named, span]);
    };
    let known = |mean: &Option<Exact>| match mean {
        Some(mean) => says.number(mean),
        None => says.plain("report-picture-unknown"),
    };
    let scale = says.coded("report-picture", &format!("{name}-scale"));
    says.with(
        "report-picture-alt",
        &[
            named,
            span,
            ("scale", scale.into()),
            ("first", known(&measure.first).into()),
            ("now", known(&measure.now).into()),
            ("least", says.number(least).into()),
            ("most", says.number(most).into()),
            ("answered", measure.days.len().into()),
            ("dates", case.dates().into()),
            ("means", spread(case, measure).into()),
        ],
    )
}

/// The means week by week, or by as many weeks as keep them few.
fn spread(case: &Case<'_>, measure: &Measure) -> String {
    let says = case.says;
    let weeks = case.dates().div_ceil(7 * MOST_MEANS).max(1);
    let step = weeks * 7;
    let means = (0..case.dates())
        .step_by(usize::try_from(step).unwrap_or(usize::MAX))
        .map(|start| {
            let (from, until) = (case.date_at(start), case.date_at(start + step));
            let of_these = measure
                .days
                .iter()
                .filter(|day| {
                    day.date >= from && (day.date < until || start + step >= case.dates())
                })
                .map(|day| &day.mean);
            match Exact::mean(of_these) {
                Some(mean) => says.number(&mean),
                None => says.plain("report-unanswered"),
            }
        });
    let means = says.numbers(means);
    if weeks == 1 {
        says.with("report-picture-weeks", &[("means", means.into())])
    } else {
        let values = [("days", step.into()), ("means", means.into())];
        says.with("report-picture-spans", &values)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::testing::{knee, noon, page, page_edited, pain};

    fn panel(days: &[(u64, i64)], on: u64) -> Panel {
        let log = knee(days.iter().map(|(n, value)| pain(*n, *value)).collect());
        page(&log, on).picture.panels.remove(0)
    }

    #[test]
    fn a_gap_in_the_answers_is_a_gap_in_the_line() {
        let panel = panel(&[(0, 6), (1, 5), (3, 4), (5, 3), (6, 2)], 9);
        let runs: Vec<_> = panel.runs.iter().map(Vec::len).collect();
        assert_eq!(runs, [2, 2], "the third stands alone");
        assert_eq!(panel.full.len(), 5);
        assert!((panel.full[0][1] - 0.6).abs() < 1e-9);
        assert!(panel.full.is_sorted_by(|a, b| a[0] < b[0]));
    }

    #[test]
    fn what_was_written_later_or_edited_is_hollow() {
        let mut late = pain(1, 5);
        late.recorded_at = noon(3);
        let edited = pain(2, 4);
        let ids = BTreeSet::from([edited.id]);
        let log = knee(vec![pain(0, 6), late, edited]);
        let panel = page_edited(&log, 5, &ids).picture.panels.remove(0);
        assert_eq!((panel.full.len(), panel.hollow.len()), (1, 2));
    }

    #[test]
    fn the_text_beside_it_says_its_numbers() {
        let days: Vec<_> = (0..9).map(|n| (n, 6 - i64::from(n > 4) * 3)).collect();
        let alt = panel(&days, 15).alt;
        assert_eq!(
            alt,
            "Pain at rest from 2 March to 17 March 2026, 0 to 10, 10 = worst. First 6, now not \
             known. Lowest day 3, highest 6. 9 of 16 days answered. Means by week: 5.1, 3, —."
        );
    }

    #[test]
    fn without_an_answer_it_says_so() {
        let panel = panel(&[], 5);
        assert!(panel.empty.is_some() && panel.runs.is_empty());
        assert_eq!(
            panel.alt,
            "Pain at rest from 2 March to 7 March 2026: no answer."
        );
    }
}
