//! The four criteria for moving from recovery to maintenance massage (model, section 2).
//!
//! Each comes twice: *basic*, enough to leave recovery, and *strict*, asked for before
//! upkeep. A criterion is a list of tests, applied to a [`Sheet`], which draws the verdicts the
//! same way for all four, so that what is shown is what decided.
//!
//! Source of the criteria: the texts on moving from rehab to upkeep. Where they give no
//! number, each rule's file names where its number comes from.

mod finding;
mod function;
mod inflammation;
mod movement;
mod pain;
mod sheet;

use chrono::NaiveDate;

use crate::assessment::{Criteria, Criterion, Status, Tier};
use crate::days::{Days, Scale};
use crate::measures::Context;
use crate::series::{MEAN_NEEDS, Series, window_start};

pub(crate) use function::{function, usual_activity};
pub(crate) use inflammation::inflammation;
pub(crate) use movement::movement;
pub(crate) use pain::{DROP_PERCENT as PAIN_DROP_PERCENT, pain};
pub(crate) use sheet::Sheet;

/// What the criteria read of an episode.
#[derive(Debug)]
pub(crate) struct Diary<'a> {
    pub(crate) days: Days<'a>,
    /// In `upkeep`, being back at the usual is enough.
    pub(crate) upkeep: bool,
    /// Whether the episode has activities to rate.
    pub(crate) has_activities: bool,
}

impl<'a> Diary<'a> {
    pub(crate) fn new(days: Days<'a>, context: Context, has_activities: bool) -> Self {
        Self {
            days,
            upkeep: context == Context::Upkeep,
            has_activities,
        }
    }
}

/// A criterion: applies its tests, as they come out on a date.
pub(crate) type Rule = fn(&Diary, NaiveDate, &mut Sheet);

/// All four criteria on a date, with what each verdict rests on.
pub(crate) fn criteria(diary: &Diary, on: NaiveDate) -> Criteria {
    let days = &diary.days;
    let shown = |rule: Rule, baseline| {
        let mut sheet = Sheet::with_findings();
        rule(diary, on, &mut sheet);
        Criterion {
            basic: sheet.basic(),
            strict: sheet.strict(),
            from: window_start(on),
            to: on,
            baseline,
            findings: sheet.into_findings(),
        }
    };
    Criteria {
        pain: shown(pain, days.pain().baseline(on)),
        movement: shown(movement, days.movement().baseline(on)),
        inflammation: shown(inflammation, None),
        function: shown(function, days.function().baseline(on)),
    }
}

/// The verdicts alone, basic and strict, of one criterion on a date.
pub(crate) fn verdicts(rule: Rule, diary: &Diary, on: NaiveDate) -> (Status, Status) {
    let mut sheet = Sheet::verdicts_only();
    rule(diary, on, &mut sheet);
    (sheet.basic(), sheet.strict())
}

/// Whether all four are met on a date; stops at the first that is not.
pub(crate) fn all_met(diary: &Diary, on: NaiveDate, tier: Tier) -> bool {
    let rules: [Rule; 4] = [pain, movement, inflammation, function];
    rules.into_iter().all(|rule| {
        let (basic, strict) = verdicts(rule, diary, on);
        match tier {
            Tier::Basic => basic == Status::Met,
            Tier::Strict => strict == Status::Met,
        }
    })
}

/// Met or not met.
fn status(met: bool) -> Status {
    if met { Status::Met } else { Status::NotMet }
}

/// How many more dates of the window have to be answered before its mean is known.
fn missing_for_mean(window: Series<Scale>) -> u32 {
    count(MEAN_NEEDS.saturating_sub(window.len()))
}

/// A count of dates in a window, which is never more than a handful.
fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
