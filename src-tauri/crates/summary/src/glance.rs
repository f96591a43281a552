//! A log at a glance: who needs attention first, and the line of pain.

use chrono::NaiveDate;
use recovery::assessment::{Alert, Hold};
use recovery::{Exact, Phase};
use serde::Serialize;
use ts_rs::TS;
use uuid::Uuid;

/// What a log asks of who reads it, most urgent first. The order is the order of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Attention {
    /// A danger sign that is an emergency holds everything.
    EmergencyHold,
    /// A danger sign to be seen the same day holds everything.
    SameDayHold,
    /// Waits for a clearance.
    ClearanceHold,
    /// A PT should look first.
    PtFirstHold,
    /// Pain is severe, or a doctor should be seen soon.
    Severe,
    /// A setback in the last 14 dates, or two in four weeks.
    Setback,
    /// Four weeks without a gain.
    NoGain,
    /// Massages lapsed.
    Lapse,
    /// Too few answers to tell, or none for long.
    Stale,
    /// Nothing of these.
    Steady,
    /// No open episode.
    NothingOpen,
}

/// A log at a glance on a date.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Glance {
    /// The date.
    pub on: NaiveDate,
    /// The most urgent over the open episodes.
    pub attention: Attention,
    /// Since when that is so, where the model tells.
    pub since: Option<NaiveDate>,
    /// The open episodes, most urgent first.
    pub episodes: Vec<EpisodeGlance>,
    /// The date of the latest check-in of any episode.
    pub last_check_in: Option<NaiveDate>,
}

/// One open episode at a glance.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct EpisodeGlance {
    /// Which episode.
    pub id: Uuid,
    /// What the patient calls it.
    pub title: String,
    /// What it asks for.
    pub attention: Attention,
    /// The phase on the date.
    pub phase: Phase,
    /// Since when.
    pub since: NaiveDate,
    /// What forbids massage.
    pub hold: Option<Hold>,
    /// The alerts, sorted by code.
    pub alerts: Vec<Alert>,
    /// The latest setback or other step back, if there was one.
    pub last_setback: Option<NaiveDate>,
    /// The mean of the first five answered dates of pain, 0–10.
    pub pain_first: Option<Exact>,
    /// The mean of the 7 dates up to the date, 0–10, when at least 5 were answered.
    pub pain_now: Option<Exact>,
    /// The line of pain: the answered dates of the last 28, in order.
    pub pain: Vec<PainDay>,
}

/// One answered date of pain.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PainDay {
    /// The date.
    pub date: NaiveDate,
    /// The mean of its answers, 0–10.
    pub mean: Exact,
}
