//! Every session of the dates shown, planned, done or not.

use chrono::{Datelike, NaiveDateTime};
use recovery::{Score, Session};

use crate::appendix::Table;
use crate::case::Case;
use crate::shown::one_line;

/// The columns, in their order.
pub(crate) const COLUMNS: [&str; 9] = [
    "planned", "done", "kind", "status", "minutes", "pressure", "before", "after", "by",
];

pub(super) fn sessions(case: &Case<'_>) -> Table {
    let says = case.says;
    let mut shown: Vec<_> = case
        .episode
        .sessions
        .iter()
        .filter(|each| each.date().is_some_and(|date| case.period.contains(date)))
        .collect();
    shown.sort_by_key(|session| session.date());
    Table {
        title: says.plain("report-sessions-title"),
        lead: None,
        head: COLUMNS
            .iter()
            .map(|column| says.coded("report-session", column))
            .collect(),
        rows: shown.into_iter().map(|each| row(case, each)).collect(),
        none: says.plain("report-sessions-none"),
    }
}

fn row(case: &Case<'_>, session: &Session) -> Vec<String> {
    let says = case.says;
    let year = case.on().year();
    let none = || says.plain("report-unanswered");
    let moment = |at: NaiveDateTime| {
        let date = says.day_in(at.date(), year);
        let time = at.format("%H:%M").to_string();
        says.with(
            "report-notes-at",
            &[("date", date.into()), ("time", time.into())],
        )
    };
    let score = |score: Option<Score>| score.map_or_else(none, |score| score.get().to_string());
    vec![
        session.planned_for.map_or_else(none, moment),
        session
            .done_at
            .map_or_else(none, |at| moment(at.naive_local())),
        says.coded("report-kind", session.kind.code()),
        says.coded("report-came", session.status.code()),
        session
            .minutes
            .map_or_else(none, |minutes| minutes.to_string()),
        session
            .pressure
            .map_or_else(none, |pressure| says.coded("report-given", pressure.code())),
        score(session.pain_before),
        score(session.pain_after),
        session.provider.as_deref().map_or_else(none, one_line),
    ]
}
