//! What is otherwise since the last report, or since four weeks ago.

use summary::Changed;

use crate::case::{Case, Compared};
use crate::page::Block;
use crate::page::criteria::NAMES;

/// So many stand on the page; the path and the rules of the appendix hold the rest.
const MOST: usize = 5;

pub(super) fn changed(case: &Case<'_>) -> Block {
    let says = case.says;
    let opened = case.episode.opened;
    let title = match case.compared {
        Compared::Report(date) if date >= opened => {
            says.with("report-changed-title", &[("date", says.date(date).into())])
        }
        Compared::Weeks if (case.on() - opened).num_days() >= 28 => {
            says.plain("report-changed-title-weeks")
        }
        Compared::Report(_) | Compared::Weeks => says.plain("report-changed-title-opening"),
    };
    let mut lines: Vec<_> = case
        .summary
        .changed
        .iter()
        .map(|each| line(case, each))
        .collect();
    if lines.is_empty() {
        lines.push(says.plain("report-changed-none"));
    }
    if lines.len() > MOST {
        let more = lines.len() - MOST;
        lines.truncate(MOST);
        lines.push(says.with("report-more", &[("count", more.into())]));
    }
    Block {
        title,
        lead: None,
        lines,
        list: true,
    }
}

/// One change as a sentence.
pub(crate) fn line(case: &Case<'_>, changed: &Changed) -> String {
    let says = case.says;
    let year = chrono::Datelike::year(&case.on());
    let phase = |phase: recovery::Phase| says.coded("report-phase", phase.code());
    match changed {
        Changed::Phase(step) => {
            let date = ("date", says.day_in(step.date, year).into());
            let why = (
                "why",
                says.coded("report-reason", step.reason.code()).into(),
            );
            let to = ("to", phase(step.to).into());
            match step.from {
                None => says.with("report-history-opened", &[date, to, why]),
                Some(from) if from == step.to => {
                    says.with("report-changed-clock", &[date, to, why])
                }
                Some(from) => {
                    let from = ("from", phase(from).into());
                    says.with("report-changed-phase", &[date, from, to, why])
                }
            }
        }
        Changed::HoldBegan { level, on } => {
            let what = ("what", says.coded("report-hold-was", level.code()).into());
            let date = ("date", says.day_in(*on, year).into());
            says.with("report-changed-hold-began", &[date, what])
        }
        Changed::HoldEnded { level, on } => {
            let what = ("what", says.coded("report-hold-was", level.code()).into());
            let date = ("date", says.day_in(*on, year).into());
            says.with("report-changed-hold-ended", &[date, what])
        }
        Changed::Frequency { from, to } => says.with(
            "report-changed-frequency",
            &[
                ("from", says.frequency(*from).into()),
                ("to", says.frequency(*to).into()),
            ],
        ),
        Changed::Pressure { from, to } => says.with(
            "report-changed-pressure",
            &[
                ("from", says.coded("report-given", from.code()).into()),
                ("to", says.coded("report-given", to.code()).into()),
            ],
        ),
        Changed::Criterion {
            criterion,
            from,
            to,
        } => {
            let name = NAMES.get(*criterion).copied().unwrap_or_default();
            says.with(
                "report-changed-criterion",
                &[
                    ("criterion", says.coded("report-criterion", name).into()),
                    ("from", says.coded("report-status", from.code()).into()),
                    ("to", says.coded("report-status", to.code()).into()),
                ],
            )
        }
    }
}
