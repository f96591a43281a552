//! Whether pain is down, and by how much.

use std::cmp::Ordering;

use recovery::Exact;
use summary::MeasureDay;

use crate::case::Case;
use crate::page::Figure;

pub(super) fn pain(case: &Case<'_>) -> Figure {
    let says = case.says;
    let pain = &case.summary.pain;
    let (figure, lines) = match (&pain.first, &pain.now, &pain.latest) {
        (Some(first), Some(now), _) => {
            let values = [
                ("first", says.number(first).into()),
                ("now", says.number(now).into()),
            ];
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
            let values = [("first", says.number(first).into()), value, date];
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
        ("latest", case.says.number(&latest.mean).into()),
        ("date", case.says.date(latest.date).into()),
    ]
}

/// By how many points, and by which share of the first where there is one.
fn difference(case: &Case<'_>, first: &Exact, now: &Exact) -> String {
    let zero = Exact::whole(0);
    let (key, points) = match now.cmp(first) {
        Ordering::Equal => return case.says.plain("report-pain-same"),
        Ordering::Less => ("report-pain-down", first.minus(now)),
        Ordering::Greater if *first == zero => ("report-pain-up-points", now.minus(first)),
        Ordering::Greater => ("report-pain-up", now.minus(first)),
    };
    // As a number, so that one point is one point.
    let rounded = (points.to_f64() * 10.0).round() / 10.0;
    let said = ("points", rounded.into());
    if *first == zero {
        return case.says.with(key, &[said]);
    }
    let share = (points.to_f64() / first.to_f64() * 100.0).round();
    let share = ("share", format!("{share:.0}").into());
    case.says.with(key, &[said, share])
}

#[cfg(test)]
mod tests {
    use crate::testing::{knee, page, pain};

    /// The figure and its first line after these days of pain, on a day.
    fn said(days: &[(u64, i64)], on: u64) -> (String, String) {
        let log = knee(days.iter().map(|(n, value)| pain(*n, *value)).collect());
        let [_, figure, _] = page(&log, on).figures;
        (figure.figure, figure.lines[0].clone())
    }

    fn week(first: i64, then: i64) -> Vec<(u64, i64)> {
        (0..5)
            .map(|n| (n, first))
            .chain((5..14).map(|n| (n, then)))
            .collect()
    }

    #[test]
    fn it_says_from_where_to_where_and_by_how_much() {
        let (figure, line) = said(&week(6, 2), 13);
        assert_eq!(figure, "6 to 2");
        assert_eq!(line, "Down by 4 points (67 %).");
        assert_eq!(said(&week(4, 5), 13).1, "Up by 1 point (25 %).");
        assert_eq!(said(&week(0, 2), 13).1, "Up by 2 points.");
        assert_eq!(said(&week(3, 3), 13).1, "No change.");
    }

    #[test]
    fn what_is_not_known_is_said_and_not_made_up() {
        let (figure, line) = said(&week(6, 2), 20);
        assert_eq!(figure, "Now not known");
        assert!(line.starts_with("First 6."), "{line}");
        assert!(line.ends_with("Latest: 2 on 15 March 2026."), "{line}");
        let (figure, line) = said(&[(0, 6), (1, 5)], 2);
        assert_eq!(figure, "Too few answers");
        assert!(line.ends_with("Latest: 5 on 3 March 2026."), "{line}");
        assert_eq!(said(&[], 2).0, "No answer");
    }
}
