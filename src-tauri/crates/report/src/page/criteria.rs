//! The four criteria: whether each is met, what the entries give and what is needed.
//!
//! Here each is one line; every test it is made of stands in the appendix.

use recovery::assessment::{Criterion, Finding, Status, Test, Tier};
use recovery::{Context, Phase};
use serde::Serialize;

use crate::case::Case;
use crate::says::Says;

/// The names of the criteria, in their order.
pub(crate) const NAMES: [&str; 4] = ["pain", "movement", "inflammation", "function"];

/// The four criteria.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Criteria {
    pub(crate) title: String,
    pub(crate) met: String,
    pub(crate) lead: String,
    pub(crate) head: [String; 4],
    pub(crate) rows: Vec<Row>,
}

/// One criterion.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Row {
    /// Drawn as a mark: it reads without colour.
    pub(crate) mark: Status,
    pub(crate) name: String,
    pub(crate) status: String,
    pub(crate) now: String,
    pub(crate) needed: String,
}

impl Criteria {
    pub(super) fn lines(&self) -> Vec<String> {
        let mut lines = vec![format!("{}: {}", self.title, self.met), self.lead.clone()];
        lines.extend(self.rows.iter().map(|row| {
            let Row {
                name,
                status,
                now,
                needed,
                ..
            } = row;
            let [_, _, now_head, needed_head] = &self.head;
            format!("{name}: {status}. {now_head}: {now}. {needed_head}: {needed}.")
        }));
        lines
    }
}

/// The form of the criteria that counts in a phase; nothing where they only watch.
pub(crate) fn tier_in(phase: Phase) -> Option<Tier> {
    match phase {
        Phase::Recovery => Some(Tier::Basic),
        Phase::Taper => Some(Tier::Strict),
        Phase::Protect | Phase::Maintenance | Phase::Soreness => None,
    }
}

pub(super) fn criteria(case: &Case<'_>) -> Criteria {
    let says = case.says;
    let verdict = &case.summary.assessment;
    let tier = tier_in(verdict.phase);
    let lead = match tier {
        Some(Tier::Basic) => "report-criteria-basic",
        Some(Tier::Strict) => "report-criteria-strict",
        None => "report-criteria-watch",
    };
    let window = says.span(verdict.criteria.pain.from, verdict.criteria.pain.to);
    let part = Part {
        says,
        strict: tier == Some(Tier::Strict),
        upkeep: case.episode.context == Context::Upkeep,
    };
    let rows: Vec<_> = verdict
        .criteria
        .all()
        .into_iter()
        .zip(NAMES)
        .map(|(criterion, name)| part.row(criterion, name))
        .collect();
    let met = rows.iter().filter(|row| row.mark == Status::Met).count();
    Criteria {
        title: says.plain("report-criteria-title"),
        met: says.with("report-criteria-met", &[("met", met.into())]),
        lead: says.with(lead, &[("span", window.into())]),
        head: [
            says.plain("report-criteria-criterion"),
            says.plain("report-criteria-status"),
            says.plain("report-criteria-now"),
            says.plain("report-criteria-needed"),
        ],
        rows,
    }
}

/// How a criterion is said.
struct Part<'a> {
    says: Says<'a>,
    strict: bool,
    upkeep: bool,
}

impl Part<'_> {
    fn row(&self, criterion: &Criterion, name: &str) -> Row {
        let status = if self.strict {
            criterion.strict
        } else {
            criterion.basic
        };
        let (now, needed) = match name {
            "pain" => self.pain(criterion),
            "movement" => self.movement(criterion),
            "inflammation" => self.inflammation(criterion),
            _ => self.function(criterion),
        };
        Row {
            mark: status,
            name: self.says.coded("report-criterion", name),
            status: self.says.coded("report-status", status.code()),
            now: self.says.parts(now),
            needed: self.says.parts(needed),
        }
    }

    fn pain(&self, pain: &Criterion) -> (Vec<String>, Vec<String>) {
        let mut now = vec![self.mean(pain, Test::PainAcceptable)];
        now.extend(self.first(pain));
        let mut needed = vec![self.needed(
            "report-needed-pain",
            pain,
            &[
                ("acceptable", Test::PainAcceptable),
                ("low", Test::PainLow),
                ("points", Test::PainDropPoints),
            ],
        )];
        if self.upkeep {
            let usual = [("usual", Test::PainBackToUsual)];
            needed.push(self.needed("report-needed-pain-upkeep", pain, &usual));
        }
        if self.strict {
            let worst = [("worst", Test::PainWorstDay)];
            needed.push(self.needed("report-needed-pain-strict", pain, &worst));
            if let Some(value) = value(self.says, pain, Test::PainWorstDay) {
                now.push(
                    self.says
                        .with("report-now-worst-day", &[("value", value.into())]),
                );
            }
        }
        (now, needed)
    }

    fn movement(&self, movement: &Criterion) -> (Vec<String>, Vec<String>) {
        let test = if self.strict {
            Test::MovementMeanStrict
        } else {
            Test::MovementMean
        };
        let mut now = vec![self.mean(movement, test)];
        now.extend(self.first(movement));
        let mut needed = vec![self.needed("report-needed-movement", movement, &[("mean", test)])];
        if self.upkeep {
            let usual = [("usual", Test::MovementBackToUsual)];
            needed.push(self.needed("report-needed-movement-upkeep", movement, &usual));
        }
        (now, needed)
    }

    fn inflammation(&self, inflammation: &Criterion) -> (Vec<String>, Vec<String>) {
        let count = |test, key| {
            let value = finding(inflammation, test)?.value.as_ref()?;
            Some(self.says.with(key, &[("count", value.to_f64().into())]))
        };
        let latest = Test::InflammationLatestThree;
        let mut now: Vec<_> = match finding(inflammation, latest).map(|found| found.status) {
            Some(Status::NotEnoughData) | None => {
                vec![self.says.plain("report-now-inflammation-unknown")]
            }
            _ => count(latest, "report-now-clear").into_iter().collect(),
        };
        let days = [("days", latest)];
        let mut needed = vec![self.needed("report-needed-inflammation", inflammation, &days)];
        if self.strict {
            now.extend(count(Test::InflammationWindow, "report-now-signs"));
            needed.push(self.says.plain("report-needed-inflammation-strict"));
        }
        (now, needed)
    }

    fn function(&self, function: &Criterion) -> (Vec<String>, Vec<String>) {
        let mut now = Vec::new();
        let mut needed = Vec::new();
        if finding(function, Test::FunctionMean).is_some() {
            now.push(self.mean(function, Test::FunctionMean));
            now.extend(self.first(function));
            let mean = [("mean", Test::FunctionMean), ("gain", Test::FunctionGain)];
            needed.push(self.needed("report-needed-function", function, &mean));
            if self.upkeep {
                let usual = [("usual", Test::FunctionBackToUsual)];
                needed.push(self.needed("report-needed-function-upkeep", function, &usual));
            }
        }
        if let Some(pain) = value(self.says, function, Test::ActivityPain) {
            now.push(
                self.says
                    .with("report-now-activity-pain", &[("value", pain.into())]),
            );
        }
        if let Some(settled) = finding(function, Test::PainSettled)
            && let Some(bad) = &settled.value
        {
            let count = [("count", bad.to_f64().into())];
            now.push(self.says.with("report-now-unsettled", &count));
        }
        let usual = if self.strict {
            Test::UsualActivityStrict
        } else {
            Test::UsualActivity
        };
        needed.push(self.needed(
            "report-needed-activity",
            function,
            &[("pain", Test::ActivityPain)],
        ));
        if let Some(usual) = finding(function, usual) {
            now.push(self.says.plain(match usual.status {
                Status::Met => "report-now-usual-yes",
                Status::NotMet => "report-now-usual-no",
                Status::NotEnoughData => "report-now-usual-unknown",
            }));
            needed.push(self.says.plain("report-needed-usual"));
        }
        (now, needed)
    }

    /// The mean of the window, or how many more days it needs.
    fn mean(&self, criterion: &Criterion, test: Test) -> String {
        let found = finding(criterion, test);
        match (value(self.says, criterion, test), found) {
            (Some(value), _) => self
                .says
                .with("report-now-mean", &[("value", value.into())]),
            (None, found) => {
                let missing = found.map_or(0, |found| found.missing);
                self.says
                    .with("report-now-unknown", &[("missing", missing.into())])
            }
        }
    }

    fn first(&self, criterion: &Criterion) -> Option<String> {
        let first = self.says.number(criterion.baseline.as_ref()?);
        Some(
            self.says
                .with("report-now-first", &[("value", first.into())]),
        )
    }

    fn needed(&self, key: &str, criterion: &Criterion, tests: &[(&str, Test)]) -> String {
        let values: Vec<_> = tests
            .iter()
            .map(|(name, test)| {
                let threshold =
                    finding(criterion, *test).map(|found| self.says.number(&found.threshold));
                (*name, threshold.unwrap_or_default().into())
            })
            .collect();
        self.says.with(key, &values)
    }
}

fn finding(criterion: &Criterion, test: Test) -> Option<&Finding> {
    criterion.findings.iter().find(|found| found.test == test)
}

/// What the entries give, said so that it never looks to be on the other side.
fn value(says: Says<'_>, criterion: &Criterion, test: Test) -> Option<String> {
    let found = finding(criterion, test)?;
    Some(says.number_beside(found.value.as_ref()?, &found.threshold))
}
