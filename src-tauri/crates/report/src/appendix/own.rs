//! The patient's own measures: each on a row with a small picture, then every answer. They stand
//! apart from the criteria, which know nothing of them. What was not answered is a dash or a gap,
//! never 0.

mod spark;

use beside::{OwnKind, OwnMeasure};
use recovery::CheckIn;
use serde::Serialize;

use crate::case::Case;
use crate::shown::{narrow, one_line};
use spark::{MOST_POINTS, Spark};

/// The columns of the measures, in their order.
pub(crate) const COLUMNS: [&str; 5] = ["measure", "answered", "latest", "range", "picture"];

/// So many measures stand side by side where every answer is listed.
const ABREAST: usize = 4;

/// The patient's own measures over the dates shown.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Own {
    pub(crate) title: String,
    pub(crate) lead: Vec<String>,
    pub(crate) head: Vec<String>,
    pub(crate) measures: Vec<Measured>,
    /// Every answer, a few measures at a time.
    pub(crate) answers: Vec<Answers>,
}

/// What one measure comes to.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Measured {
    pub(crate) name: String,
    /// What its numbers are of.
    pub(crate) of: String,
    /// How many check-ins answered it, the latest answer, and all of them in short.
    pub(crate) cells: [String; 3],
    /// Nothing without an answer.
    pub(crate) spark: Option<Spark>,
}

/// Every answer to a few measures, a check-in a row.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Answers {
    /// How many check-ins answer none of them, if any.
    pub(crate) left_out: Option<String>,
    pub(crate) when: String,
    /// Each measure with what its numbers are of.
    pub(crate) head: Vec<[String; 2]>,
    pub(crate) rows: Vec<Vec<String>>,
}

/// A measure with its answer in each check-in shown, in their order.
struct Asked<'a> {
    measure: &'a OwnMeasure,
    answers: Vec<Option<f64>>,
}

/// Nothing where the patient has no measure that is asked or was answered.
pub(super) fn own(case: &Case<'_>) -> Option<Own> {
    let says = case.says;
    let check_ins = case.check_ins();
    let asked: Vec<_> = case
        .beside
        .measures
        .iter()
        .map(|measure| Asked::of(case, measure, &check_ins))
        .filter(|asked| !asked.measure.retired || asked.is_answered())
        .collect();
    if asked.is_empty() {
        return None;
    }
    let each = case.dates().div_ceil(MOST_POINTS);
    let values = [("span", case.span().into()), ("days", each.into())];
    let answered: Vec<_> = asked.iter().filter(|asked| asked.is_answered()).collect();
    Some(Own {
        title: says.plain("report-own-title"),
        lead: vec![
            says.plain("report-own-lead"),
            says.with("report-own-legend", &values),
        ],
        head: COLUMNS.map(|code| says.coded("report-own", code)).into(),
        measures: asked
            .iter()
            .map(|it| it.measured(case, &check_ins))
            .collect(),
        answers: answered
            .chunks(ABREAST)
            .map(|few| answers(case, &check_ins, few))
            .collect(),
    })
}

impl<'a> Asked<'a> {
    fn of(case: &Case<'_>, measure: &'a OwnMeasure, check_ins: &[&CheckIn]) -> Self {
        let answer = |check_in: &&CheckIn| {
            let answers = case.beside.answers(check_in.id).iter();
            let mut of_this = answers.filter(|answer| answer.measure == measure.id);
            of_this.next().map(|answer| answer.value)
        };
        Self {
            measure,
            answers: check_ins.iter().map(answer).collect(),
        }
    }

    fn is_answered(&self) -> bool {
        self.answers.iter().any(Option::is_some)
    }

    fn values(&self) -> impl DoubleEndedIterator<Item = f64> {
        self.answers.iter().copied().flatten()
    }

    fn measured(&self, case: &Case<'_>, check_ins: &[&CheckIn]) -> Measured {
        let says = case.says;
        let counts = [
            ("answered", self.values().count().into()),
            ("check_ins", check_ins.len().into()),
        ];
        let cells = [
            says.with("report-own-count", &counts),
            self.said(case, self.values().next_back()),
            self.in_short(case),
        ];
        let mut of = vec![self.of_what(case)];
        if self.measure.retired {
            of.push(says.plain("report-own-retired"));
        }
        let dated = check_ins.iter().zip(&self.answers);
        let dated = dated.filter_map(|(check_in, answer)| Some((check_in.date(), (*answer)?)));
        let [count, latest, range] = &cells;
        let values = [
            ("name", one_line(&self.measure.name).into()),
            ("span", case.span().into()),
            ("count", count.as_str().into()),
            ("range", range.as_str().into()),
            ("latest", latest.as_str().into()),
        ];
        let alt = says.with("report-own-alt", &values);
        Measured {
            name: narrow(&one_line(&self.measure.name)),
            of: of.join(" · "),
            spark: Spark::of(case, self.measure.kind, dated, alt),
            cells,
        }
    }

    /// The unit of a number, or what can be answered.
    fn of_what(&self, case: &Case<'_>) -> String {
        let kind = || case.says.coded("report-own-kind", self.measure.kind.code());
        self.measure.unit.as_deref().map_or_else(kind, one_line)
    }

    fn said(&self, case: &Case<'_>, answer: Option<f64>) -> String {
        let says = case.says;
        match (answer, self.measure.kind) {
            (None, _) => says.plain("report-unanswered"),
            (Some(value), OwnKind::Scale | OwnKind::Number) => says.decimal(value),
            (Some(value), OwnKind::YesNo) if is_yes(value) => says.plain("report-entry-yes"),
            (Some(_), OwnKind::YesNo) => says.plain("report-entry-no"),
        }
    }

    /// The lowest and the highest; of yes or no, how often each.
    fn in_short(&self, case: &Case<'_>) -> String {
        let says = case.says;
        if self.measure.kind == OwnKind::YesNo && self.is_answered() {
            let yes = self.values().filter(|value| is_yes(*value)).count();
            let no = self.values().count() - yes;
            return says.with(
                "report-own-yes-no",
                &[("yes", yes.into()), ("no", no.into())],
            );
        }
        let (least, most) = (
            self.values().min_by(f64::total_cmp),
            self.values().max_by(f64::total_cmp),
        );
        if least == most {
            return self.said(case, least);
        }
        let [least, most] = [least, most].map(|value| self.said(case, value));
        says.with(
            "report-own-between",
            &[("least", least.into()), ("most", most.into())],
        )
    }
}

fn is_yes(value: f64) -> bool {
    value > 0.5
}

fn answers(case: &Case<'_>, check_ins: &[&CheckIn], few: &[&Asked<'_>]) -> Answers {
    let says = case.says;
    let rows: Vec<Vec<String>> = check_ins
        .iter()
        .enumerate()
        .filter(|(place, _)| few.iter().any(|asked| asked.answers[*place].is_some()))
        .map(|(place, check_in)| {
            let said = few
                .iter()
                .map(|asked| asked.said(case, asked.answers[place]));
            std::iter::once(case.when(check_in)).chain(said).collect()
        })
        .collect();
    let left_out = check_ins.len() - rows.len();
    let count = [("count", left_out.into())];
    Answers {
        left_out: (left_out > 0).then(|| says.with("report-own-left-out", &count)),
        when: says.coded("report-entry", "when"),
        head: few
            .iter()
            .map(|asked| [narrow(&one_line(&asked.measure.name)), asked.of_what(case)])
            .collect(),
        rows,
    }
}

#[cfg(test)]
mod tests;
