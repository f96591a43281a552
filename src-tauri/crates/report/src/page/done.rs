//! The massages planned against those done.

use crate::case::Case;
use crate::page::{Bar, Figure};

pub(super) fn done(case: &Case<'_>) -> Figure {
    let says = case.says;
    let massages = &case.summary.adherence;
    let counts = [
        ("done", massages.done.into()),
        ("missed", massages.missed.into()),
        ("skipped", massages.skipped.into()),
        ("due", massages.due.into()),
    ];
    let mut lines = Vec::new();
    let (figure, bar) = if massages.due == 0 {
        (says.plain("report-done-none"), None)
    } else {
        lines.push(says.with("report-done-missed", &counts));
        let bar = Bar {
            parts: [massages.done, massages.missed, massages.skipped],
            alt: says.with("report-done-bar", &counts),
        };
        (says.with("report-done-of", &counts), Some(bar))
    };
    for (key, count) in [
        ("report-done-unplanned", massages.unplanned),
        ("report-done-suspended", massages.suspended),
    ] {
        if count > 0 {
            lines.push(says.with(key, &[("count", count.into())]));
        }
    }
    Figure {
        title: says.plain("report-done-title"),
        figure,
        lines,
        bar,
    }
}

#[cfg(test)]
mod tests {
    use recovery::SessionStatus::{Done, Missed, Planned, Skipped};

    use crate::testing::{knee, massage, page};

    #[test]
    fn what_was_due_is_held_against_what_was_done() {
        let mut log = knee(Vec::new());
        log.episodes[0].sessions = vec![
            massage(1, Done),
            massage(3, Done),
            massage(5, Missed),
            massage(8, Skipped),
            massage(30, Planned),
        ];
        let [_, _, figure] = page(&log, 13).figures;
        assert_eq!(figure.figure, "2 of 4");
        assert_eq!(figure.lines, ["1 missed, 1 skipped."]);
        assert_eq!(figure.bar.unwrap().parts, [2, 1, 1]);
    }

    #[test]
    fn where_none_was_due_there_is_no_bar() {
        let [_, _, figure] = page(&knee(Vec::new()), 13).figures;
        assert_eq!(figure.figure, "None due");
        assert_eq!(figure.bar, None);
    }
}
