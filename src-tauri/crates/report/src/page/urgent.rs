//! What has to be done at once, or that nothing has.

use chrono::NaiveDate;
use recovery::Flag;
use recovery::assessment::{Alert, HeldSign, Hold, HoldCause};
use serde::Serialize;

use crate::case::Case;

/// The alerts that stand at the head, most urgent first.
const HEADED: [Alert; 3] = [Alert::SeverePain, Alert::SeeDoctorSoon, Alert::AmberFlare];

/// How loud it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Loudness {
    /// A hold: the loudest.
    Held,
    /// An alert that a visit should not overlook.
    Alerted,
    /// Nothing.
    Clear,
}

/// What has to be done at once, or that nothing has.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Urgent {
    pub(crate) loudness: Loudness,
    pub(crate) title: String,
    pub(crate) since: Option<String>,
    pub(crate) lines: Vec<String>,
    pub(crate) todo: Option<String>,
}

impl Urgent {
    pub(super) fn lines(&self) -> Vec<String> {
        let mut lines = vec![self.title.clone()];
        lines.extend(self.since.clone());
        lines.extend(self.lines.iter().cloned());
        lines.extend(self.todo.clone());
        lines
    }
}

pub(super) fn urgent(case: &Case<'_>) -> Urgent {
    if let Some(closed) = case.closed() {
        let says = case.says;
        return Urgent {
            loudness: Loudness::Clear,
            title: says.with("report-closed-title", &[("date", says.date(closed).into())]),
            since: None,
            lines: vec![says.plain("report-closed-how")],
            todo: None,
        };
    }
    match &case.summary.assessment.hold {
        Some(hold) => held(case, hold),
        None => not_held(case),
    }
}

fn held(case: &Case<'_>, hold: &Hold) -> Urgent {
    let says = case.says;
    let level = hold.level.code();
    Urgent {
        loudness: Loudness::Held,
        title: says.coded("report-hold", level),
        since: Some(says.with(
            "report-hold-since",
            &[("date", says.date(hold.since).into())],
        )),
        lines: hold
            .signs
            .iter()
            .map(|sign| held_sign(case, sign))
            .collect(),
        todo: Some(says.coded("report-hold", &format!("{level}-do"))),
    }
}

fn held_sign(case: &Case<'_>, sign: &HeldSign) -> String {
    let says = case.says;
    let what = match (sign.cause, sign.flag) {
        (HoldCause::Surgery, _) => {
            let date = says.date(sign.since).into();
            return says.with("report-hold-surgery", &[("date", date)]);
        }
        (_, Some(flag)) => noted(case, flag),
        (_, None) => says.plain("report-hold-crepitus"),
    };
    let date = says.date(sign.since);
    let line = says.with(
        "report-hold-sign",
        &[("date", date.into()), ("sign", what.into())],
    );
    if sign.episode == case.episode.id {
        line
    } else {
        format!("{line} {}", says.plain("report-hold-other"))
    }
}

/// A sign in the words the patient ticked.
pub(crate) fn noted(case: &Case<'_>, flag: Flag) -> String {
    let ticked = case.says.coded("sign", flag.code());
    case.says.with("report-quoted", &[("text", ticked.into())])
}

fn not_held(case: &Case<'_>) -> Urgent {
    let says = case.says;
    let alerts = &case.summary.assessment.alerts;
    let mut headed = HEADED.iter().filter(|alert| alerts.contains(alert));
    let mut lines = Vec::new();
    let earlier = earlier(case);
    let clear = if earlier.is_empty() {
        "report-clear"
    } else {
        "report-clear-now"
    };
    let Some(first) = headed.next() else {
        return Urgent {
            loudness: Loudness::Clear,
            title: says.plain(clear),
            since: None,
            lines: earlier,
            todo: None,
        };
    };
    lines.push(says.coded("report-alert", &format!("{}-why", first.code())));
    for other in headed {
        let (what, why) = (other.code(), format!("{}-why", other.code()));
        let what = says.coded("report-alert", what);
        let text = says.coded("report-alert", &why);
        lines.push(says.with(
            "report-named",
            &[("what", what.into()), ("text", text.into())],
        ));
    }
    lines.push(says.plain(clear));
    lines.extend(earlier);
    Urgent {
        loudness: Loudness::Alerted,
        title: says.coded("report-alert", first.code()),
        since: None,
        lines,
        todo: None,
    }
}

/// What held or was noted within the dates shown and is over.
fn earlier(case: &Case<'_>) -> Vec<String> {
    let says = case.says;
    let year = chrono::Datelike::year(&case.on());
    let mut lines: Vec<_> = case
        .summary
        .holds
        .iter()
        .map(|hold| {
            let what = says.coded("report-hold-was", hold.level.code());
            let span = says.span(hold.from, hold.to);
            says.with(
                "report-clear-hold",
                &[("what", what.into()), ("span", span.into())],
            )
        })
        .collect();
    if let Some((date, flag)) = last_flag(case) {
        let sign = noted(case, flag);
        let date = says.day_in(date, year);
        lines.push(says.with(
            "report-clear-last",
            &[("sign", sign.into()), ("date", date.into())],
        ));
    }
    lines
}

fn last_flag(case: &Case<'_>) -> Option<(NaiveDate, Flag)> {
    let check_in = case
        .check_ins()
        .into_iter()
        .rfind(|check_in| !check_in.flags.is_empty())?;
    let flag = check_in.flags.iter().min_by_key(|flag| flag.level())?;
    Some((check_in.date(), *flag))
}
