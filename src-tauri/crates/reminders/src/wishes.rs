//! How the patient wants to be reminded.

use chrono::{NaiveTime, Weekday};
use recovery::SessionKind;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Quiet;

/// How the patient wants to be reminded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wishes {
    /// When the check-in is reminded of, six times a day at most; none is not at all.
    pub check_ins: Vec<CheckInTime>,
    /// How long before a session, by its kind.
    pub leads: Leads,
    /// Whether to be reminded of reviews.
    pub reviews: bool,
    /// Whether to hear a word after a lapse.
    pub lapses: bool,
    /// When nothing is told.
    pub quiet: Quiet,
}

/// A time of day the check-in is reminded of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CheckInTime {
    /// Wall time, in whole minutes.
    pub time: NaiveTime,
    /// On these days.
    #[ts(type = "Array<\"Mon\" | \"Tue\" | \"Wed\" | \"Thu\" | \"Fri\" | \"Sat\" | \"Sun\">")]
    pub weekdays: Vec<Weekday>,
}

/// Minutes before a session that it is reminded of, 0–1440, four at most for a kind; none is
/// not at all.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Leads {
    /// Before a massage.
    pub massage: Vec<u16>,
    /// Before a self-massage.
    pub self_massage: Vec<u16>,
    /// Before a physiotherapy visit.
    pub pt: Vec<u16>,
    /// Before exercise.
    pub exercise: Vec<u16>,
}

impl Leads {
    /// Those of a kind.
    pub fn of(&self, kind: SessionKind) -> &[u16] {
        match kind {
            SessionKind::Massage => &self.massage,
            SessionKind::SelfMassage => &self.self_massage,
            SessionKind::Pt => &self.pt,
            SessionKind::Exercise => &self.exercise,
        }
    }
}
