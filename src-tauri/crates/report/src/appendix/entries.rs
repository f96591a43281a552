//! Every check-in of the dates shown, one a row. What was not answered is a dash, never 0; a
//! question that was never answered has no column, and is named instead.

use std::ops::Range;

use chrono::Datelike;
use recovery::{CheckIn, Crepitus, Score, Severity};
use serde::Serialize;

use crate::case::Case;
use crate::shown::one_line;

/// The columns, in their order. The first and the last are always there.
pub(crate) const COLUMNS: [&str; 16] = [
    "when",
    "pain",
    "pain_activity",
    "movement",
    "function",
    "signs",
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

/// With more rows than this each year has a part of its own.
const LONG: usize = 500;

/// The signs that share a column, in their order.
pub(crate) const SIGNS: [&str; 3] = ["swelling", "warmth", "redness"];

/// Every check-in of the dates shown.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Entries {
    pub(crate) title: String,
    pub(crate) legend: Vec<String>,
    /// The codes of the columns that are there.
    pub(crate) columns: Vec<&'static str>,
    pub(crate) head: Vec<String>,
    /// The rows; a long log has a part for each year, which are set side by side in time.
    pub(crate) parts: Vec<Vec<Vec<String>>>,
    pub(crate) none: String,
}

pub(super) fn entries(case: &Case<'_>) -> Entries {
    let says = case.says;
    let words = RowWords::new(case);
    let shown = case.check_ins();
    let rows = shown.iter().map(|each| words.row(case, each));
    let rows: Vec<_> = rows.collect();
    let there: Vec<_> = (0..COLUMNS.len())
        .map(|column| {
            let answered = |row: &[String; 16]| row[column] != words.unanswered;
            column == 0 || column + 1 == COLUMNS.len() || rows.iter().any(answered)
        })
        .collect();
    let codes = || COLUMNS.iter().copied().zip(&there);
    let columns: Vec<_> = codes()
        .filter(|(_, there)| **there)
        .map(|(code, _)| code)
        .collect();
    let absent: Vec<_> = codes()
        .filter(|(_, there)| !**there)
        .map(|(code, _)| code)
        .collect();
    Entries {
        title: says.plain("report-entries-title"),
        legend: legend(case, &absent),
        head: columns
            .iter()
            .map(|code| says.coded("report-entry", code))
            .collect(),
        columns,
        parts: parts(&shown)
            .into_iter()
            .map(|part| rows[part].iter().map(|row| kept(row, &there)).collect())
            .collect(),
        none: says.plain("report-entries-none"),
    }
}

/// The cells of the columns that are there.
fn kept(row: &[String; 16], there: &[bool]) -> Vec<String> {
    let cells = row.iter().zip(there).filter(|(_, there)| **there);
    cells.map(|(cell, _)| cell.clone()).collect()
}

/// Where each part begins and ends; without an entry there is one that is empty.
fn parts(shown: &[&CheckIn]) -> Vec<Range<usize>> {
    if shown.len() <= LONG {
        return std::iter::once(0..shown.len()).collect();
    }
    let mut first = 0;
    shown
        .chunk_by(|a, b| a.date().year() == b.date().year())
        .map(|year| {
            let part = first..first + year.len();
            first = part.end;
            part
        })
        .collect()
}

fn legend(case: &Case<'_>, absent: &[&str]) -> Vec<String> {
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
    if !absent.is_empty() {
        let names = absent.iter().map(|code| says.coded("report-entry", code));
        let names = names.collect::<Vec<_>>().join(" · ");
        legend.push(says.with("report-entries-absent", &[("questions", names.into())]));
    }
    legend
}

/// The few words every row is made of, said once.
struct RowWords {
    unanswered: String,
    yes: String,
    no: String,
    late: String,
    edited: String,
    signs: [String; 3],
    severities: Vec<String>,
    noises: Vec<String>,
}

impl RowWords {
    fn new(case: &Case<'_>) -> Self {
        let says = case.says;
        let coded = |family, codes: &[&str]| {
            let each = codes.iter().map(|code| says.coded(family, code));
            each.collect::<Vec<_>>()
        };
        Self {
            unanswered: says.plain("report-unanswered"),
            yes: says.plain("report-entry-yes"),
            no: says.plain("report-entry-no"),
            late: says.plain("report-entry-late"),
            edited: says.plain("report-entry-edited"),
            signs: SIGNS.map(|sign| says.coded("report-sign", sign)),
            severities: coded("report-severity", &["none", "mild", "marked"]),
            noises: coded("report-noise", &["none", "painless", "painful"]),
        }
    }

    fn row(&self, case: &Case<'_>, check_in: &CheckIn) -> [String; 16] {
        let score = |score: Option<Score>| self.number(score.map(Score::get));
        [
            case.when(check_in),
            score(check_in.pain),
            score(check_in.pain_activity),
            score(check_in.movement),
            self.function(check_in),
            self.signs(case, check_in),
            self.yes_no(check_in.night_pain),
            self.number(check_in.morning_stiffness.map(|minutes| minutes.get())),
            self.yes_no(check_in.pain_settled),
            self.yes_no(check_in.usual_activity),
            self.yes_no(check_in.flare),
            self.noise(check_in.crepitus),
            self.told(
                check_in
                    .sleep_hours
                    .map(|hours| case.says.decimal(hours.get())),
            ),
            score(check_in.stress),
            self.number(check_in.load_minutes.map(|minutes| minutes.get())),
            self.mark(case, check_in),
        ]
    }

    fn number(&self, number: Option<impl ToString>) -> String {
        number.map_or_else(|| self.unanswered.clone(), |number| number.to_string())
    }

    fn told(&self, said: Option<String>) -> String {
        said.unwrap_or_else(|| self.unanswered.clone())
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

    /// One word where the three are alike; otherwise each that is not none, by its name.
    fn signs(&self, case: &Case<'_>, check_in: &CheckIn) -> String {
        let said = [check_in.swelling, check_in.warmth, check_in.redness];
        if said.iter().all(Option::is_none) {
            return self.unanswered.clone();
        }
        let named = said.iter().zip(&self.signs);
        let named = named.filter(|(severity, _)| **severity != Some(Severity::None));
        let each = named.map(|(severity, name)| format!("{name} {}", self.severity(*severity)));
        let each = case.says.list(each);
        if each.is_empty() {
            self.severity(Some(Severity::None)).to_owned()
        } else {
            each
        }
    }

    fn severity(&self, severity: Option<Severity>) -> &str {
        match severity {
            None => &self.unanswered,
            Some(Severity::None) => &self.severities[0],
            Some(Severity::Mild) => &self.severities[1],
            Some(Severity::Marked) => &self.severities[2],
        }
    }

    fn noise(&self, noise: Option<Crepitus>) -> String {
        match noise {
            None => &self.unanswered,
            Some(Crepitus::None) => &self.noises[0],
            Some(Crepitus::Painless) => &self.noises[1],
            Some(Crepitus::Painful) => &self.noises[2],
        }
        .clone()
    }

    fn mark(&self, case: &Case<'_>, check_in: &CheckIn) -> String {
        let late = check_in.is_back_dated().then_some(self.late.as_str());
        let edited = case.edited.contains(&check_in.id);
        let edited = edited.then_some(self.edited.as_str());
        let marks = [late, edited].into_iter().flatten();
        marks.collect::<Vec<_>>().join(" ")
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use recovery::Severity;
    use words::Words;

    use crate::facts::Facts;
    use crate::testing::{asked, knee, noon, pain, score, source};
    use exchange::fhir::Edit;

    #[test]
    fn what_was_not_answered_is_a_dash_and_never_zero() {
        let mut first = pain(0, 0);
        first.function = vec![score(3), None];
        first.swelling = Some(Severity::None);
        first.warmth = Some(Severity::None);
        first.redness = Some(Severity::None);
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
        let rows: Vec<_> = entries.parts[0].iter().map(|row| row.join(" ")).collect();
        assert_eq!(rows, ["2 Mar, 12:00 0 3/— none ", "3 Mar, 12:00 5 — — L E"]);
        assert_eq!(
            entries.columns,
            ["when", "pain", "function", "signs", "mark"]
        );
        let absent = entries.legend.last().unwrap();
        assert!(
            absent.starts_with("Never answered: Activity pain · Movement"),
            "{absent}"
        );
        let wide: BTreeSet<_> = entries.parts[0].iter().map(Vec::len).collect();
        assert_eq!(wide, BTreeSet::from([entries.head.len()]));
    }

    #[test]
    fn a_sign_is_named_and_what_was_left_open_beside_it_too() {
        let mut first = pain(0, 3);
        first.swelling = Some(Severity::Mild);
        first.warmth = Some(Severity::None);
        let log = knee(vec![first]);
        let (source, asked) = (source(&log, 1), asked());
        let facts = Facts::of(&source, &asked).unwrap();
        let entries = facts.appendix(&Words::english(), 0).unwrap().entries;
        assert_eq!(entries.parts[0][0][2], "swelling mild, redness —");
    }

    #[test]
    fn a_long_log_has_a_part_for_each_year_and_every_entry_once() {
        let log = knee((0..700).map(|n| pain(n, 3)).collect());
        let (source, mut asked) = (source(&log, 699), asked());
        asked.selection.from = Some(log.episodes[0].opened);
        let facts = Facts::of(&source, &asked).unwrap();
        let entries = facts.appendix(&Words::english(), 0).unwrap().entries;
        let lengths: Vec<_> = entries.parts.iter().map(Vec::len).collect();
        assert_eq!(lengths, [305, 365, 30]);
        assert_eq!(entries.parts[1][0][0], "1 Jan 2027, 12:00");
    }
}
