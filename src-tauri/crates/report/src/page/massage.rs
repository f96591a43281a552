//! How often, how firm and how long; what stands behind an override; before and after; what
//! asks for care.

use recovery::assessment::{Rule, Suggestion};
use recovery::{Assessment, Frequency, Log, Prescription};

use crate::case::Case;
use crate::page::Block;
use crate::shown::one_line;

pub(super) fn massage(case: &Case<'_>) -> [Block; 3] {
    [now(case), relief(case), cautions(case)]
}

fn now(case: &Case<'_>) -> Block {
    let says = case.says;
    let suggestion = &case.summary.assessment.suggestion;
    let mut lines = Vec::new();
    if suggestion.frequency != Frequency::None {
        let pressure = says.coded("report-massage-pressure", suggestion.pressure.code());
        let [least, most] = suggestion.minutes;
        lines.push(says.with(
            "report-massage-dose",
            &[
                ("pressure", pressure.into()),
                ("least", least.into()),
                ("most", most.into()),
            ],
        ));
    }
    if case.summary.assessment.hold.is_some() {
        let without = says.frequency(before_hold(suggestion));
        lines.push(says.with("report-massage-held", &[("frequency", without.into())]));
    }
    let prescription = in_force(case);
    if let Some(prescription) = prescription {
        lines.push(prescribed(case, prescription));
        if let Some(own) = own(case) {
            let own = says.frequency(own);
            lines.push(says.with("report-massage-own", &[("frequency", own.into())]));
        }
    }
    lines.extend(why(case, suggestion));
    if suggestion.exercise_first {
        lines.push(says.plain("report-massage-exercise"));
    }
    if prescription.is_none() && suggestion.frequency != Frequency::None {
        lines.push(says.plain("report-massage-practice"));
    }
    Block {
        title: says.plain("report-massage-title"),
        lead: Some(says.frequency(suggestion.frequency)),
        lines,
        list: false,
    }
}

/// The rules that shaped the frequency beside the phase's table. Hold and prescription have
/// lines of their own.
fn why(case: &Case<'_>, suggestion: &Suggestion) -> Vec<String> {
    let told = |rule: &Rule| !matches!(rule, Rule::PhaseTable | Rule::Prescription | Rule::Hold);
    suggestion
        .steps
        .iter()
        .map(|step| step.rule)
        .filter(told)
        .map(|rule| case.says.coded("report-rule", rule.code()))
        .collect()
}

fn before_hold(suggestion: &Suggestion) -> Frequency {
    let mut steps = suggestion.steps.iter().rev();
    steps
        .find(|step| step.rule != Rule::Hold)
        .map_or(Frequency::None, |step| step.frequency)
}

/// The prescription the frequency rests on.
fn in_force<'a>(case: &Case<'a>) -> Option<&'a Prescription> {
    let steps = &case.summary.assessment.suggestion.steps;
    let step = steps.iter().find(|step| step.rule == Rule::Prescription)?;
    let prescriptions = &case.episode.prescriptions;
    prescriptions
        .iter()
        .find(|each| Some(each.id) == step.record)
}

/// A prescription as a sentence.
pub(crate) fn prescribed(case: &Case<'_>, prescription: &Prescription) -> String {
    let says = case.says;
    let by = ("by", one_line(&prescription.by).into());
    let frequency = says.frequency(prescription.frequency);
    let frequency = ("frequency", frequency.into());
    match prescription.until {
        Some(until) => {
            let span = says.span(prescription.date, until);
            let values = [by, ("span", span.into()), frequency];
            says.with("report-massage-prescribed-until", &values)
        }
        None => {
            let from = says.date(prescription.date);
            let values = [by, ("from", from.into()), frequency];
            says.with("report-massage-prescribed", &values)
        }
    }
}

/// What would be suggested without any prescription, holds left aside.
fn own(case: &Case<'_>) -> Option<Frequency> {
    let mut episodes = case.log.episodes.clone();
    for episode in &mut episodes {
        if episode.id == case.episode.id {
            episode.prescriptions.clear();
        }
    }
    let log = Log {
        patient: case.log.patient.clone(),
        episodes,
    };
    let verdicts = recovery::assess(&log, case.on());
    let mine = |verdict: &&Assessment| verdict.episode == case.episode.id;
    let verdict = verdicts.iter().find(mine)?;
    Some(before_hold(&verdict.suggestion))
}

fn relief(case: &Case<'_>) -> Block {
    let says = case.says;
    let lines = match &case.summary.relief {
        None => vec![says.plain("report-relief-none")],
        Some(relief) => vec![
            says.with(
                "report-relief",
                &[
                    ("before", says.number(&relief.before).into()),
                    ("after", says.number(&relief.after).into()),
                    ("count", relief.massages.into()),
                ],
            ),
            says.with(
                "report-relief-worse",
                &[
                    ("count", relief.worse.into()),
                    ("of", relief.massages.into()),
                ],
            ),
        ],
    };
    Block {
        title: says.plain("report-relief-title"),
        lead: None,
        lines,
        list: false,
    }
}

fn cautions(case: &Case<'_>) -> Block {
    let says = case.says;
    let cautions = &case.log.patient.cautions;
    let named = cautions
        .iter()
        .map(|caution| says.coded("report-caution", caution.code()))
        .reduce(|list, next| {
            let values = [("list", list.into()), ("next", next.into())];
            says.with("report-list-and", &values)
        });
    Block {
        title: says.plain("report-cautions-title"),
        lead: None,
        lines: vec![named.unwrap_or_else(|| says.plain("report-cautions-none"))],
        list: false,
    }
}

#[cfg(test)]
mod tests {
    use recovery::{Flag, Range};
    use uuid::Uuid;

    use super::*;
    use crate::testing::{day, knee, page, pain};

    fn prescribed_daily() -> Log {
        let mut log = knee((0..9).map(|n| pain(n, 4)).collect());
        log.episodes[0].prescriptions = vec![Prescription {
            id: Uuid::from_u128(7),
            date: day(3),
            by: "Dr Lee".to_owned(),
            until: Some(day(30)),
            note: None,
            frequency: Frequency::PerWeek(Range {
                min: 1,
                max: 1,
                suggested: 1,
                optional: false,
            }),
        }];
        log
    }

    #[test]
    fn a_prescription_stands_beside_what_tend_would_suggest() {
        let [now, _, _] = page(&prescribed_daily(), 8).massage;
        assert_eq!(now.lead.as_deref(), Some("Once a week"));
        let said = now.lines.join("\n");
        let by = "Prescribed by Dr Lee, 5 March to 1 April 2026: Once a week.";
        assert!(said.contains(by), "{said}");
        let own = "Tend alone would suggest: 2 to 3 a week, 3 suggested.";
        assert!(said.contains(own), "{said}");
    }

    #[test]
    fn a_hold_wins_over_a_prescription_and_what_it_pauses_is_said() {
        let mut log = prescribed_daily();
        log.episodes[0].check_ins[8].flags = vec![Flag::LockedJoint];
        let [now, _, _] = page(&log, 8).massage;
        assert_eq!(now.lead.as_deref(), Some("No massage"));
        let paused = "Paused by the hold. Without it: Once a week.";
        assert!(now.lines.contains(&paused.to_owned()), "{:?}", now.lines);
    }
}
