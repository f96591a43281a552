//! What happened on single dates: sessions done and not done, flares, holds.

use chrono::NaiveDate;
use recovery::{Session, SessionKind, SessionStatus};
use serde::Serialize;

use crate::case::Case;
use crate::page::picture::Axis;

/// The lanes of sessions: which kinds, and the name.
const SESSIONS: [(&[SessionKind], &str); 3] = [
    (
        &[SessionKind::Massage, SessionKind::SelfMassage],
        "report-picture-massage",
    ),
    (&[SessionKind::Pt], "report-picture-visits"),
    (&[SessionKind::Exercise], "report-picture-exercise"),
];

/// What the marks of a lane are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Marks {
    Session,
    Flare,
}

/// One lane.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Lane {
    pub(crate) name: String,
    pub(crate) marks: Marks,
    /// Done, or there.
    pub(crate) full: Vec<f64>,
    /// Not done.
    pub(crate) hollow: Vec<f64>,
    pub(crate) alt: String,
}

/// The holds, drawn across everything.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Holds {
    pub(crate) name: String,
    pub(crate) alt: String,
    /// From and to.
    pub(crate) spans: Vec<[f64; 2]>,
}

impl Lane {
    pub(super) fn has_sessions(&self) -> bool {
        self.marks == Marks::Session && !(self.full.is_empty() && self.hollow.is_empty())
    }
}

/// The lanes that have anything in them; massage always.
pub(super) fn lanes(case: &Case<'_>, axis: &Axis) -> Vec<Lane> {
    let mut lanes: Vec<_> = SESSIONS
        .iter()
        .map(|(kinds, name)| sessions(case, axis, kinds, name))
        .filter(|lane| {
            lane.name == case.says.plain(SESSIONS[0].1)
                || !lane.full.is_empty()
                || !lane.hollow.is_empty()
        })
        .collect();
    let flares = &case.summary.flares;
    if !flares.is_empty() {
        let values = [
            ("span", case.span().into()),
            ("dates", dates(case, flares).into()),
        ];
        lanes.push(Lane {
            name: case.says.plain("report-picture-flares"),
            marks: Marks::Flare,
            full: flares.iter().map(|date| axis.middle(*date)).collect(),
            hollow: Vec::new(),
            alt: case.says.with("report-picture-flares-alt", &values),
        });
    }
    lanes
}

fn sessions(case: &Case<'_>, axis: &Axis, kinds: &[SessionKind], name: &str) -> Lane {
    let says = case.says;
    let (mut done, mut not_done) = (Vec::new(), Vec::new());
    let within = case.episode.sessions.iter();
    for session in within.filter(|session| kinds.contains(&session.kind)) {
        match came_to(session, case) {
            Some((date, true)) => done.push(date),
            Some((date, false)) => not_done.push(date),
            None => {}
        }
    }
    done.sort_unstable();
    not_done.sort_unstable();
    let name = says.plain(name);
    let values = [
        ("kind", name.clone().into()),
        ("span", case.span().into()),
        ("done", done.len().into()),
        ("not_done", not_done.len().into()),
        ("dates", dates(case, &done).into()),
    ];
    Lane {
        alt: says.with("report-picture-sessions-alt", &values),
        name,
        marks: Marks::Session,
        full: done.iter().map(|date| axis.middle(*date)).collect(),
        hollow: not_done.iter().map(|date| axis.middle(*date)).collect(),
    }
}

/// The date a session counts on, and whether it was done by the last date; nothing while it
/// is still to come or paused.
fn came_to(session: &Session, case: &Case<'_>) -> Option<(NaiveDate, bool)> {
    let done = session.done_at.map(|at| at.date_naive());
    let planned = session.planned_for.map(|at| at.date());
    let (date, done) = match (done, planned, session.status) {
        (Some(date), _, _) if date <= case.on() => (date, true),
        (_, _, SessionStatus::Suspended) => return None,
        (_, Some(date), SessionStatus::Planned) if date >= case.on() => return None,
        (_, Some(date), _) => (date, false),
        (_, None, _) => return None,
    };
    case.period.contains(date).then_some((date, done))
}

fn dates(case: &Case<'_>, dates: &[NaiveDate]) -> String {
    if dates.is_empty() {
        return case.says.plain("report-picture-no-dates");
    }
    let said = dates.iter().map(|date| case.says.day(*date));
    case.says.list(said)
}

/// The holds, where there were any.
pub(super) fn holds(case: &Case<'_>, axis: &Axis) -> Option<Holds> {
    let says = case.says;
    let holds = &case.summary.holds;
    if holds.is_empty() {
        return None;
    }
    let said = holds.iter().map(|hold| {
        let what = says.coded("report-hold-was", hold.level.code());
        says.with(
            "report-picture-hold-alt",
            &[
                ("what", what.into()),
                ("from", says.day(hold.from).into()),
                ("to", says.day(hold.to).into()),
            ],
        )
    });
    let said = case.says.parts(said);
    let values = [("span", case.span().into()), ("holds", said.into())];
    Some(Holds {
        name: says.plain("report-picture-holds"),
        alt: says.with("report-picture-holds-alt", &values),
        spans: holds
            .iter()
            .map(|hold| [axis.start(hold.from), axis.end(hold.to)])
            .collect(),
    })
}
