//! Whether pain is down, and by how much.

use std::cmp::Ordering;

use recovery::Exact;
use summary::MeasureDay;

use crate::case::Case;
use crate::page::Figure;
use crate::says::number;

pub(super) fn pain(case: &Case<'_>) -> Figure {
    let says = case.says;
    let pain = &case.summary.pain;
    let (figure, lines) = match (&pain.first, &pain.now, &pain.latest) {
        (Some(first), Some(now), _) => {
            let values = [("first", number(first).into()), ("now", number(now).into())];
            (
                says.with("report-pain-from-to", &values),
                vec![
                    difference(case, first, now),
                    says.plain("report-pain-basis"),
                ],
            )
        }
        (_, _, None) => (
            says.plain("report-pain-none"),
            vec![says.plain("report-pain-none-why")],
        ),
        (Some(first), None, Some(latest)) => {
            let [value, date] = told(case, latest);
            let values = [("first", number(first).into()), value, date];
            (
                says.plain("report-pain-no-now"),
                vec![says.with("report-pain-no-now-why", &values)],
            )
        }
        (None, _, Some(latest)) => (
            says.plain("report-pain-too-few"),
            vec![says.with("report-pain-too-few-why", &told(case, latest))],
        ),
    };
    Figure {
        title: says.plain("report-pain-title"),
        figure,
        lines,
        bar: None,
    }
}

fn told<'v>(case: &Case<'_>, latest: &MeasureDay) -> [(&'static str, words::Value<'v>); 2] {
    [
        ("latest", number(&latest.mean).into()),
        ("date", case.says.date(latest.date).into()),
    ]
}

/// By how many points, and by which share of the first where there is one.
fn difference(case: &Case<'_>, first: &Exact, now: &Exact) -> String {
    let zero = Exact::whole(0);
    let (way, points) = match now.cmp(first) {
        Ordering::Equal => return case.says.plain("report-pain-same"),
        Ordering::Less => ("report-pain-down", first.minus(now)),
        Ordering::Greater => ("report-pain-up", now.minus(first)),
    };
    let said = ("points", number(&points).into());
    if *first == zero {
        return case.says.with(&format!("{way}-points"), &[said]);
    }
    let share = (points.to_f64() / first.to_f64() * 100.0).round();
    let share = ("share", format!("{share:.0}").into());
    case.says.with(way, &[said, share])
}
