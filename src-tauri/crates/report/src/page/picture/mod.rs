//! How it went, drawn: phases, sessions, flares and holds, and below them pain, movement and
//! function, all over one axis of time.
//!
//! Places are fractions of the width and the height. Nothing is joined over a date without an
//! answer. Each part has its numbers in words.

mod axis;
mod lanes;
mod panel;

use recovery::Phase;
use serde::Serialize;
use summary::Measure;

use crate::case::Case;
pub(crate) use axis::{Axis, Tick};
use lanes::{Holds, Lane};
use panel::Panel;

/// How it went, drawn.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Picture {
    pub(crate) title: String,
    pub(crate) span: String,
    pub(crate) legend: Vec<String>,
    pub(crate) ticks: Vec<Tick>,
    pub(crate) phases: Phases,
    pub(crate) lanes: Vec<Lane>,
    pub(crate) holds: Option<Holds>,
    pub(crate) panels: Vec<Panel>,
}

/// The phases one after the other.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Phases {
    pub(crate) name: String,
    pub(crate) alt: String,
    pub(crate) bands: Vec<Band>,
}

/// One phase.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Band {
    pub(crate) from: f64,
    pub(crate) to: f64,
    pub(crate) phase: Phase,
    pub(crate) name: String,
}

impl Picture {
    pub(super) fn of(case: &Case<'_>) -> Self {
        let says = case.says;
        let axis = Axis::of(case);
        let summary = case.summary;
        let lanes = lanes::lanes(case, &axis);
        let panels: Vec<_> = [
            ("pain", &summary.pain),
            ("movement", &summary.movement),
            ("function", &summary.function),
        ]
        .into_iter()
        .map(|(name, measure)| Panel::of(case, &axis, name, measure))
        .collect();
        let mut legend = vec![says.plain("report-picture-legend")];
        if [&summary.pain, &summary.movement, &summary.function]
            .into_iter()
            .any(has_hollow)
        {
            legend.push(says.plain("report-picture-legend-hollow"));
        }
        if lanes.iter().any(Lane::has_sessions) {
            legend.push(says.plain("report-picture-legend-session"));
        }
        Self {
            title: says.plain("report-picture-title"),
            span: case.span(),
            legend,
            ticks: axis.ticks(case),
            phases: phases(case, &axis),
            lanes,
            holds: lanes::holds(case, &axis),
            panels,
        }
    }

    pub(super) fn lines(&self) -> Vec<String> {
        let mut lines = vec![self.title.clone(), self.phases.alt.clone()];
        lines.extend(self.lanes.iter().map(|lane| lane.alt.clone()));
        lines.extend(self.holds.iter().map(|holds| holds.alt.clone()));
        lines.extend(self.panels.iter().map(|panel| panel.alt.clone()));
        lines
    }
}

fn has_hollow(measure: &Measure) -> bool {
    measure.days.iter().any(|day| day.back_dated || day.edited)
}

fn phases(case: &Case<'_>, axis: &Axis) -> Phases {
    let says = case.says;
    let spans = &case.summary.phases;
    let said = spans.iter().map(|span| {
        let phase = says.coded("report-phase", span.phase.code());
        says.with(
            "report-picture-phase-alt",
            &[
                ("phase", phase.into()),
                ("from", says.day(span.from).into()),
                ("to", says.day(span.to).into()),
            ],
        )
    });
    let said = case.says.parts(said);
    Phases {
        name: says.plain("report-picture-phases"),
        alt: says.with(
            "report-picture-phases-alt",
            &[("span", case.span().into()), ("phases", said.into())],
        ),
        bands: spans
            .iter()
            .map(|span| Band {
                from: axis.start(span.from),
                to: axis.end(span.to),
                phase: span.phase,
                name: says.coded("report-phase", span.phase.code()),
            })
            .collect(),
    }
}
