//! The four criteria for moving from recovery to maintenance massage (model, section 2).
//!
//! Each comes twice: *basic*, enough to leave recovery, and *strict*, asked for before
//! upkeep. A criterion is a list of findings; the verdict is drawn from them here, the same
//! way for all four, so that what is shown is what decided.
//!
//! Source of the criteria: the texts on moving from rehab to upkeep. Where they give no
//! number, each rule's file names where its number comes from.

mod finding;
mod function;
mod inflammation;
mod movement;
mod pain;

use chrono::NaiveDate;
use uuid::Uuid;

use crate::assessment::{Criteria, Criterion, Finding, Role, Status, Tier};
use crate::days::Days;
use crate::exact::Exact;
use crate::measures::Context;
use crate::series::{Day, MEAN_NEEDS, window_start};

pub(crate) use function::{function, usual_activity};
pub(crate) use inflammation::inflammation;
pub(crate) use movement::movement;
pub(crate) use pain::{DROP_PERCENT as PAIN_DROP_PERCENT, pain};

/// What the criteria read of an episode.
#[derive(Debug)]
pub(crate) struct Diary {
    pub(crate) days: Days,
    /// In `upkeep`, being back at the usual is enough.
    pub(crate) upkeep: bool,
    /// Whether the episode has activities to rate.
    pub(crate) has_activities: bool,
}

impl Diary {
    pub(crate) fn new(days: Days, context: Context, has_activities: bool) -> Self {
        Self {
            days,
            upkeep: context == Context::Upkeep,
            has_activities,
        }
    }
}

/// All four criteria on a date.
pub(crate) fn criteria(diary: &Diary, on: NaiveDate) -> Criteria {
    Criteria {
        pain: pain(diary, on),
        movement: movement(diary, on),
        inflammation: inflammation(diary, on),
        function: function(diary, on),
    }
}

/// Whether all four are met on a date; stops at the first that is not.
pub(crate) fn all_met(diary: &Diary, on: NaiveDate, tier: Tier) -> bool {
    [pain, movement, inflammation, function]
        .iter()
        .all(|criterion| {
            let criterion = criterion(diary, on);
            match tier {
                Tier::Basic => criterion.basic == Status::Met,
                Tier::Strict => criterion.strict == Status::Met,
            }
        })
}

/// Draws both verdicts from the findings.
fn criterion(on: NaiveDate, baseline: Option<Exact>, findings: Vec<Finding>) -> Criterion {
    let basic = verdict(&findings, Tier::Basic);
    // Strict is basic's verdict where that is not met.
    let strict = if basic == Status::Met {
        verdict(&findings, Tier::Strict)
    } else {
        basic
    };
    Criterion {
        basic,
        strict,
        from: window_start(on),
        to: on,
        baseline,
        findings,
    }
}

/// Any part that fails makes it not met; otherwise any part that lacks data makes it not
/// enough data. The tests that are alternatives are one part.
fn verdict(findings: &[Finding], tier: Tier) -> Status {
    let of = |role| {
        findings
            .iter()
            .filter(move |f| f.tier == tier && f.role == role)
            .map(|f| f.status)
    };
    if of(Role::Suffices).any(|status| status == Status::Met) {
        return Status::Met;
    }
    let alternatives = of(Role::AnyOf).reduce(|a, b| match (a, b) {
        (Status::Met, _) | (_, Status::Met) => Status::Met,
        (Status::NotEnoughData, _) | (_, Status::NotEnoughData) => Status::NotEnoughData,
        _ => Status::NotMet,
    });
    of(Role::Required)
        .chain(alternatives)
        .fold(Status::Met, |so_far, part| match (so_far, part) {
            (Status::NotMet, _) | (_, Status::NotMet) => Status::NotMet,
            (Status::NotEnoughData, _) | (_, Status::NotEnoughData) => Status::NotEnoughData,
            _ => Status::Met,
        })
}

/// Met or not met.
fn status(met: bool) -> Status {
    if met { Status::Met } else { Status::NotMet }
}

/// The check-ins that answered, date by date.
fn entries<V>(days: &[Day<V>]) -> Vec<Uuid> {
    days.iter()
        .flat_map(|day| day.entries.iter().copied())
        .collect()
}

/// How many more dates of the window have to be answered before its mean is known.
fn missing_for_mean<V>(window: &[Day<V>]) -> u32 {
    count(MEAN_NEEDS.saturating_sub(window.len()))
}

/// A count of dates in a window, which is never more than a handful.
fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
