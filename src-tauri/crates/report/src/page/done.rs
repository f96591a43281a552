//! The massages planned against those done; and what was missed beside them, which the picture
//! shows as well.

use summary::{Adherence, is_massage};

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
    lines.extend(others_missed(case));
    Figure {
        title: says.plain("report-done-title"),
        figure,
        lines,
        bar,
    }
}

/// Physio and exercise are no massages, but their missed ones stand in the picture too.
fn others_missed(case: &Case<'_>) -> Option<String> {
    let kinds = Adherence::by_kind(&case.episode.sessions, case.period, case.on());
    let missed: u32 = kinds
        .iter()
        .filter(|(kind, _)| !is_massage(*kind))
        .map(|(_, adherence)| adherence.missed)
        .sum();
    let count = [("count", missed.into())];
    (missed > 0).then(|| case.says.with("report-done-others-missed", &count))
}

#[cfg(test)]
mod tests {
    use recovery::SessionKind;
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
    fn missed_exercise_is_said_beside_the_massages() {
        let mut log = knee(Vec::new());
        let mut exercise = massage(3, Missed);
        exercise.kind = SessionKind::Exercise;
        log.episodes[0].sessions = vec![massage(1, Done), exercise];
        let [_, _, figure] = page(&log, 13).figures;
        assert_eq!(figure.figure, "1 of 1");
        assert_eq!(figure.lines[1], "1 physio or exercise session missed.");
    }

    #[test]
    fn where_none_was_due_there_is_no_bar() {
        let [_, _, figure] = page(&knee(Vec::new()), 13).figures;
        assert_eq!(figure.figure, "None due");
        assert_eq!(figure.bar, None);
    }
}
