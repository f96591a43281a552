//! The statements of the evidence that bear on the episode, each with how sure it is.

use recovery::assessment::Alert;
use recovery::{Context, Phase};

use crate::appendix::{Item, Listed};
use crate::case::Case;

/// Every statement there is.
#[cfg(test)]
pub(crate) const STATEMENTS: &[&str] = &[
    "early-frequency",
    "maintenance-frequency",
    "prevents-recurrence",
    "stop-start",
    "massage-then-pt",
    "acute-first",
    "deep-inflamed",
    "desk-exercise",
    "neck-shoulder-short",
    "doms-soreness",
    "longer-is-better",
    "post-op",
    "practitioner",
    "complementary",
];

/// What a statement is worth, by its id.
fn standing(statement: &str) -> &'static str {
    match statement {
        "acute-first" => "contested",
        "longer-is-better" => "not_supported",
        "early-frequency"
        | "maintenance-frequency"
        | "prevents-recurrence"
        | "stop-start"
        | "massage-then-pt" => "limited",
        _ => "supported",
    }
}

/// The statements that bear on it as it stands, the nearest first.
fn statements(context: Context, phase: Phase, alerts: &[Alert]) -> Vec<&'static str> {
    let mut chosen = Vec::new();
    match context {
        Context::ExerciseSoreness => chosen.extend(["doms-soreness", "longer-is-better"]),
        Context::DeskPain => chosen.extend(["desk-exercise", "neck-shoulder-short"]),
        Context::Surgery => chosen.push("post-op"),
        Context::Injury | Context::GradualOnset | Context::Upkeep => {}
    }
    match phase {
        Phase::Protect => chosen.push("acute-first"),
        Phase::Recovery | Phase::Taper => {
            if context != Context::DeskPain {
                chosen.push("early-frequency");
            }
            chosen.push("massage-then-pt");
            if phase == Phase::Taper {
                chosen.push("stop-start");
            }
        }
        Phase::Maintenance => {
            chosen.extend(["maintenance-frequency", "prevents-recurrence", "stop-start"]);
        }
        Phase::Soreness => {}
    }
    if alerts.contains(&Alert::NoGain4w) || alerts.contains(&Alert::TwoSetbacks4w) {
        chosen.push("practitioner");
    }
    chosen.extend(["deep-inflamed", "complementary"]);
    chosen
}

pub(super) fn evidence(case: &Case<'_>) -> Listed {
    let says = case.says;
    let verdict = &case.summary.assessment;
    let chosen = statements(case.episode.context, verdict.phase, &verdict.alerts);
    let items = chosen.into_iter().map(|statement| Item {
        of: says.coded("evidence-say", statement),
        text: says.with(
            "report-evidence-line",
            &[
                (
                    "standing",
                    says.coded("evidence-standing", standing(statement)).into(),
                ),
                ("note", says.coded("evidence-note", statement).into()),
            ],
        ),
    });
    Listed {
        title: says.plain("report-evidence-title"),
        items: items.collect(),
        none: String::new(),
    }
}
