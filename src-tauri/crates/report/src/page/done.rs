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
