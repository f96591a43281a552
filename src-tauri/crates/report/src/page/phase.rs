//! The phase, since when and why, and what comes next.

use recovery::assessment::{Assessment, NextPhase};

use crate::case::Case;
use crate::page::Figure;

pub(super) fn phase(case: &Case<'_>) -> Figure {
    let says = case.says;
    let verdict = &case.summary.assessment;
    let day = (case.closed().unwrap_or(case.on()) - verdict.entered).num_days() + 1;
    let entered = says.date(verdict.entered);
    let mut lines = vec![says.with(
        "report-phase-since",
        &[("date", entered.into()), ("day", day.into())],
    )];
    lines.extend(why(case, verdict));
    lines.extend(verdict.next.as_ref().map(|next| coming(case, next)));
    Figure {
        title: says.plain("report-phase-title"),
        figure: says.coded("report-phase", verdict.phase.code()),
        lines,
        bar: None,
    }
}

/// Why the phase was entered, and that its clock began again where it did.
fn why(case: &Case<'_>, verdict: &Assessment) -> Vec<String> {
    let says = case.says;
    let mut entries = verdict.history.iter().rev();
    let entering = entries.find(|entry| entry.from != Some(entry.to));
    let mut lines: Vec<_> = entering
        .map(|entry| says.coded("report-reason", entry.reason.code()))
        .into_iter()
        .collect();
    if verdict.since != verdict.entered {
        let since = says.date(verdict.since);
        lines.push(says.with("report-phase-clock", &[("date", since.into())]));
    }
    lines
}

fn coming(case: &Case<'_>, next: &NextPhase) -> String {
    let says = case.says;
    let phase = ("phase", says.coded("report-phase", next.to.code()).into());
    if next.held {
        says.plain("report-next-held")
    } else if next.earliest > case.on() {
        let date = says.date(next.earliest);
        says.with("report-next", &[phase, ("date", date.into())])
    } else {
        let tier = next.tier.map_or("none", |tier| tier.code());
        says.with("report-next-open", &[phase, ("tier", tier.into())])
    }
}
