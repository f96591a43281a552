//! Every check-in of the dates shown, one a row. What was not answered is a dash, never 0.

use recovery::{CheckIn, Crepitus, Score, Severity};
use serde::Serialize;

use crate::case::Case;
use crate::shown::one_line;

/// The columns, in their order.
pub(crate) const COLUMNS: [&str; 19] = [
    "date",
    "time",
    "pain",
    "pain_activity",
    "movement",
    "function",
    "swelling",
    "warmth",
    "redness",
    "night",
    "stiff",
    "settled",
    "usual",
    "flare",
    "noise",
    "sleep",
    "stress",
    "load",
    "mark",
];

/// Every check-in of the dates shown.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Entries {
    pub(crate) title: String,
    pub(crate) legend: Vec<String>,
    pub(crate) head: Vec<String>,
    pub(crate) rows: Vec<Vec<String>>,
    pub(crate) none: String,
}

pub(super) fn entries(case: &Case<'_>) -> Entries {
    let says = case.says;
    let mut legend = vec![says.plain("report-entries-legend")];
    if !case.episode.activities.is_empty() {
        let activities = case.episode.activities.iter().map(|each| one_line(each));
        let activities = activities.collect::<Vec<_>>().join(" / ");
        legend.push(says.with(
            "report-entries-function",
            &[("activities", activities.into())],
        ));
    }
    let row = Row::new(case);
    Entries {
        title: says.plain("report-entries-title"),
        legend,
        head: COLUMNS
            .iter()
            .map(|column| says.coded("report-entry", column))
            .collect(),
        rows: case
            .check_ins()
            .into_iter()
            .map(|each| row.of(case, each))
            .collect(),
        none: says.plain("report-entries-none"),
    }
}

/// The few words every row is made of, said once.
struct Row {
    unanswered: String,
    yes: String,
    no: String,
    late: String,
    edited: String,
    severities: Vec<(Severity, String)>,
    noises: Vec<(Crepitus, String)>,
}

impl Row {
    fn new(case: &Case<'_>) -> Self {
        let says = case.says;
        Self {
            unanswered: says.plain("report-unanswered"),
            yes: says.plain("report-entry-yes"),
            no: says.plain("report-entry-no"),
            late: says.plain("report-entry-late"),
            edited: says.plain("report-entry-edited"),
            severities: Severity::ALL
                .iter()
                .map(|each| (*each, says.coded("report-severity", each.code())))
                .collect(),
            noises: Crepitus::ALL
                .iter()
                .map(|each| (*each, says.coded("report-noise", each.code())))
                .collect(),
        }
    }

    fn of(&self, case: &Case<'_>, check_in: &CheckIn) -> Vec<String> {
        let year = chrono::Datelike::year(&case.on());
        let score = |score: Option<Score>| self.number(score.map(Score::get));
        vec![
            case.says.day_in(check_in.date(), year),
            check_in.at.format("%H:%M").to_string(),
            score(check_in.pain),
            score(check_in.pain_activity),
            score(check_in.movement),
            self.function(check_in),
            self.severity(check_in.swelling),
            self.severity(check_in.warmth),
            self.severity(check_in.redness),
            self.yes_no(check_in.night_pain),
            self.number(check_in.morning_stiffness.map(|minutes| minutes.get())),
            self.yes_no(check_in.pain_settled),
            self.yes_no(check_in.usual_activity),
            self.yes_no(check_in.flare),
            self.noise(check_in.crepitus),
            self.number(check_in.sleep_hours.map(|hours| hours.get())),
            score(check_in.stress),
            self.number(check_in.load_minutes.map(|minutes| minutes.get())),
            self.mark(case, check_in),
        ]
    }

    fn number(&self, number: Option<impl ToString>) -> String {
        number.map_or_else(|| self.unanswered.clone(), |number| number.to_string())
    }

    fn yes_no(&self, answer: Option<bool>) -> String {
        match answer {
            None => &self.unanswered,
            Some(true) => &self.yes,
            Some(false) => &self.no,
        }
        .clone()
    }

    fn function(&self, check_in: &CheckIn) -> String {
        if check_in.function.iter().all(Option::is_none) {
            return self.unanswered.clone();
        }
        let scores = check_in.function.iter();
        let scores = scores.map(|score| self.number(score.map(Score::get)));
        scores.collect::<Vec<_>>().join("/")
    }

    fn severity(&self, severity: Option<Severity>) -> String {
        let said = severity.and_then(|asked| self.severities.iter().find(|each| each.0 == asked));
        said.map_or_else(|| self.unanswered.clone(), |each| each.1.clone())
    }

    fn noise(&self, noise: Option<Crepitus>) -> String {
        let said = noise.and_then(|asked| self.noises.iter().find(|each| each.0 == asked));
        said.map_or_else(|| self.unanswered.clone(), |each| each.1.clone())
    }

    fn mark(&self, case: &Case<'_>, check_in: &CheckIn) -> String {
        let late = check_in.is_back_dated().then_some(self.late.as_str());
        let edited = case
            .edited
            .contains(&check_in.id)
            .then_some(self.edited.as_str());
        [late, edited]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" ")
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use words::Words;

    use crate::document::Facts;
    use crate::testing::{asked, knee, noon, pain, score, source};
    use exchange::fhir::Edit;

    #[test]
    fn what_was_not_answered_is_a_dash_and_never_zero() {
        let mut first = pain(0, 0);
        first.function = vec![score(3), None];
        let mut late = pain(1, 5);
        late.recorded_at = noon(3);
        let log = knee(vec![late.clone(), first]);
        let edits = [Edit {
            check_in: late.id,
            at: noon(3),
        }];
        let mut source = source(&log, 5);
        source.edits = &edits;
        let asked = asked();
        let facts = Facts::of(&source, &asked).unwrap();
        let entries = facts.appendix(&Words::english(), 0).unwrap().entries;
        let rows: Vec<_> = entries.rows.iter().map(|row| row.join(" ")).collect();
        let dashes = "— ".repeat(12);
        assert_eq!(
            rows,
            [
                format!("2 Mar 12:00 0 — — 3/— {dashes}"),
                format!("3 Mar 12:00 5 — — — {dashes}L E"),
            ]
        );
        let wide: BTreeSet<_> = entries.rows.iter().map(Vec::len).collect();
        assert_eq!(wide, BTreeSet::from([entries.head.len()]));
    }
}
