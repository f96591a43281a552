//! Flag: the danger signs that were recorded and what holds the plan.
//!
//! There is one for each sign of each date, with the dates it held from and to. Whether it holds,
//! and until when, is nothing but what [`recovery`] says date by date: a sign of a level that
//! holds is active while it is among the signs of a hold; one that only asks to see a doctor
//! soon, while that alert stands. A sign that never held, as it was cleared on the same date, is
//! there all the same, inactive.
//!
//! Of a part of a record there are the signs of the episodes and dates asked for, and whatever
//! else held one of those episodes then: a hold is never left out because its sign was recorded
//! elsewhere.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use recovery::assessment::{Alert, HeldSign, HoldCause};
use recovery::{Flag as DangerSign, FlagLevel};
use serde::Serialize;
use uuid::Uuid;

use super::chart::Chart;
use super::codes;
use super::datatypes::{CodeableConcept, Extension, Period, Reference, Value};
use super::links::derived;
use crate::work::{Parts, Stopped};

/// What whoever treats the patient must know.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Flag {
    pub(super) id: Uuid,
    /// The episode it was recorded in, where that is told.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) extension: Vec<Extension>,
    pub(super) status: &'static str,
    pub(super) category: Vec<CodeableConcept>,
    pub(super) code: CodeableConcept,
    pub(super) subject: Reference,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) period: Option<Period>,
}

/// A sign of a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Sign {
    since: NaiveDate,
    episode: Uuid,
    cause: HoldCause,
    flag: Option<DangerSign>,
}

/// How urgent a sign is, the last date it held, and whether it is of what was asked for.
struct Held {
    urgency: &'static str,
    last: NaiveDate,
    asked: bool,
}

impl Sign {
    const fn of(held: &HeldSign) -> Self {
        Self {
            since: held.since,
            episode: held.episode,
            cause: held.cause,
            flag: held.flag,
        }
    }

    const fn code(&self) -> (&'static str, &'static str) {
        match self.flag {
            Some(flag) => (codes::DANGER_SIGN, flag.code()),
            None => (codes::HOLD_CAUSE, self.cause.code()),
        }
    }
}

/// Every flag but the cautions, by date.
pub(super) fn flags(chart: &Chart, parts: &mut Parts) -> Result<Vec<Flag>, Stopped> {
    let mut signs: BTreeMap<Sign, Held> = BTreeMap::new();
    let mut see_doctor: BTreeSet<(Uuid, NaiveDate)> = BTreeSet::new();
    for verdict in recovery::every_day(chart.whole, chart.on) {
        parts.one()?;
        let asked = chart.has_episode(verdict.episode) && chart.is_since_from(verdict.on);
        for held in verdict.hold.iter().flat_map(|hold| &hold.signs) {
            let sign = signs.entry(Sign::of(held)).or_insert(Held {
                urgency: held.level.code(),
                last: verdict.on,
                asked: false,
            });
            sign.last = sign.last.max(verdict.on);
            sign.asked |= asked;
        }
        if verdict.alerts.contains(&Alert::SeeDoctorSoon) {
            see_doctor.insert((verdict.episode, verdict.on));
        }
    }
    for (sign, level) in recorded(chart) {
        signs.entry(sign).or_insert_with(|| {
            let last = match level {
                FlagLevel::SeeDoctorSoon => last_in_a_row(&see_doctor, sign),
                FlagLevel::Emergency | FlagLevel::SameDay | FlagLevel::PtFirst => sign.since,
            };
            Held {
                urgency: level.code(),
                last,
                asked: chart.has_episode(sign.episode) && chart.is_since_from(last),
            }
        });
    }
    let active = active(chart);
    let asked = signs.iter().filter(|(_, held)| held.asked);
    Ok(asked
        .map(|(sign, held)| flag(chart, sign, held, active.contains(sign)))
        .collect())
}

/// Every danger sign of a check-in up to the date.
fn recorded(chart: &Chart) -> Vec<(Sign, FlagLevel)> {
    let mut signs = Vec::new();
    for episode in &chart.whole.episodes {
        let seen = episode.check_ins.iter().filter(|c| c.date() <= chart.on);
        for (check_in, flag) in seen.flat_map(|c| c.flags.iter().map(move |flag| (c, *flag))) {
            let sign = Sign {
                since: check_in.date(),
                episode: episode.id,
                cause: HoldCause::Flag,
                flag: Some(flag),
            };
            signs.push((sign, flag.level()));
        }
    }
    signs
}

/// The last date of the alert's dates in a row that begin with the sign.
fn last_in_a_row(alerted: &BTreeSet<(Uuid, NaiveDate)>, sign: Sign) -> NaiveDate {
    let row = sign.since.iter_days();
    row.take_while(|date| alerted.contains(&(sign.episode, *date)))
        .last()
        .unwrap_or(sign.since)
}

/// What holds, or asks to see a doctor, on the date itself.
fn active(chart: &Chart) -> BTreeSet<Sign> {
    let held = chart
        .verdicts()
        .filter_map(|verdict| verdict.hold.as_ref())
        .flat_map(|hold| hold.signs.iter().map(Sign::of));
    let alerted: BTreeSet<Uuid> = chart
        .verdicts()
        .filter(|verdict| verdict.alerts.contains(&Alert::SeeDoctorSoon))
        .map(|verdict| verdict.episode)
        .collect();
    let soon = recorded(chart)
        .into_iter()
        .filter(|(sign, level)| {
            *level == FlagLevel::SeeDoctorSoon && alerted.contains(&sign.episode)
        })
        .map(|(sign, _)| sign);
    held.chain(soon).collect()
}

fn flag(chart: &Chart, sign: &Sign, held: &Held, active: bool) -> Flag {
    let (system, code) = sign.code();
    let episode = chart.has_episode(sign.episode).then(|| Extension {
        url: codes::EPISODE,
        value: Value::Reference(chart.links.to("Condition", sign.episode)),
    });
    Flag {
        id: derived(sign.episode, &format!("flag {code} {}", sign.since)),
        extension: episode.into_iter().collect(),
        status: if active { "active" } else { "inactive" },
        category: vec![
            codes::flag_category("safety"),
            CodeableConcept::of(codes::URGENCY, held.urgency),
        ],
        code: CodeableConcept::of(system, code),
        subject: chart.subject(),
        period: Some(Period {
            start: sign.since,
            end: (!active).then_some(held.last),
        }),
    }
}
