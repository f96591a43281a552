//! Where an episode has been, and what is otherwise since the check-in before the latest.

use chrono::NaiveDate;
use recovery::assessment::{
    CriterionName, HoldLevel, HoldStay, Pressure, Reason, Rule, Status, Tier,
};
use recovery::{Frequency, Phase};
use serde::Serialize;
use ts_rs::TS;

/// A phase, or its clock started anew, with the dates it lasted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Stay {
    /// Which phase.
    pub phase: Phase,
    /// Its first date.
    pub from: NaiveDate,
    /// Its last date; nothing while it lasts.
    pub to: Option<NaiveDate>,
    /// Why it was entered.
    pub reason: Reason,
    /// The holds within it, in order.
    pub holds: Vec<HoldStay>,
}

/// What is otherwise today than on the date of the check-in before the latest. Each is nothing,
/// or empty, where it is the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Changed {
    /// The date today is compared with: the latest with a check-in before that of the latest
    /// check-in.
    pub since: NaiveDate,
    /// The phase then and now.
    pub phase: Option<[Phase; 2]>,
    /// Why the phase changed, or its clock started anew: the latest transition after `since`.
    pub reason: Option<Reason>,
    /// The level held then and now; nothing in a place is no hold.
    pub hold: Option<[Option<HoldLevel>; 2]>,
    /// The frequency suggested then and now.
    pub frequency: Option<[Frequency; 2]>,
    /// The pressure suggested then and now.
    pub pressure: Option<[Pressure; 2]>,
    /// The criteria that are otherwise, in their order.
    pub criteria: Vec<CriterionChange>,
    /// The rules that shape the frequency now and did not then.
    pub rules_new: Vec<Rule>,
    /// The rules that shaped it then and no longer do.
    pub rules_gone: Vec<Rule>,
}

/// A criterion that is otherwise than it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct CriterionChange {
    /// Which.
    pub criterion: CriterionName,
    /// Which of its verdicts: the one that is asked for now, before the next phase.
    pub tier: Tier,
    /// Then.
    pub before: Status,
    /// Now.
    pub after: Status,
}
