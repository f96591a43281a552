//! Every test the criteria are made of: its value, its outcome and where its number is from.

use recovery::assessment::{Criterion, Finding, Status, Unit};

use crate::appendix::Table;
use crate::case::Case;
use crate::page::NAMES;

/// The columns, in their order.
pub(crate) const COLUMNS: [&str; 4] = ["test", "value", "status", "source"];

pub(super) fn rules(case: &Case<'_>) -> Table {
    let says = case.says;
    let verdict = &case.summary.assessment;
    let criteria = verdict.criteria.all().into_iter().zip(NAMES);
    let date = says.date(verdict.criteria.pain.to);
    Table {
        title: says.plain("report-rules-title"),
        lead: Some(says.with("report-rules-lead", &[("date", date.into())])),
        head: COLUMNS
            .iter()
            .map(|column| says.coded("report-rules", column))
            .collect(),
        rows: criteria
            .flat_map(|(criterion, name)| of(case, criterion, name))
            .collect(),
        none: String::new(),
    }
}

/// A row of the name alone stands before the tests of a criterion.
fn of(case: &Case<'_>, criterion: &Criterion, name: &str) -> Vec<Vec<String>> {
    let says = case.says;
    let mut rows = vec![vec![says.coded("report-criterion", name)]];
    rows.extend(criterion.findings.iter().map(|finding| {
        vec![
            rule(case, finding),
            value(case, finding),
            says.coded("report-status", finding.status.code()),
            says.coded("report-source", finding.source.code()),
        ]
    }));
    rows
}

fn rule(case: &Case<'_>, finding: &Finding) -> String {
    let says = case.says;
    let threshold = [("threshold", says.number(&finding.threshold).into())];
    let key = format!("report-test-{}", finding.test.code());
    let tier = says.coded("report-tier", finding.tier.code());
    let role = says.coded("report-role", finding.role.code());
    says.with(
        "report-rule-line",
        &[
            ("rule", says.with(&key, &threshold).into()),
            ("tier", tier.into()),
            ("role", role.into()),
        ],
    )
}

fn value(case: &Case<'_>, finding: &Finding) -> String {
    let says = case.says;
    match (&finding.value, finding.unit) {
        (None, _) => says.plain("report-value-unknown"),
        (Some(value), Unit::Points) => says.number_beside(value, &finding.threshold),
        (Some(value), Unit::Dates) => {
            says.with("report-value-days", &[("count", value.to_f64().into())])
        }
        (Some(_), Unit::YesNo) if finding.status == Status::Met => says.plain("report-value-yes"),
        (Some(_), Unit::YesNo) => says.plain("report-value-no"),
    }
}
