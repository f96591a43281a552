//! What forbids massage on a date.

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;
use uuid::Uuid;

use crate::danger::Flag;
use crate::measures::codes;

codes! {
    /// How a hold is met, most urgent first.
    HoldLevel {
        Emergency = "emergency",
        SameDay = "same_day",
        Clearance = "clearance",
        PtFirst = "pt_first",
    }
}

codes! {
    /// What started a hold, beside the danger signs themselves.
    HoldCause {
        Flag = "flag",
        Crepitus = "crepitus",
        Surgery = "surgery",
    }
}

/// What forbids massage on a date: the highest level held.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Hold {
    /// How urgent.
    pub level: HoldLevel,
    /// The earliest start among the holds of this level.
    pub since: NaiveDate,
    /// Every hold in force on the date, of any level, most urgent first.
    pub signs: Vec<HeldSign>,
}

/// One danger sign, or the wait for a surgeon's word, that holds on a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct HeldSign {
    /// How urgent.
    pub level: HoldLevel,
    /// What kind of cause.
    pub cause: HoldCause,
    /// The danger sign, when the cause is one.
    pub flag: Option<Flag>,
    /// When it started.
    pub since: NaiveDate,
    /// The episode it was recorded in, which may be another one.
    pub episode: Uuid,
}

/// A hold and the dates it lasted. Where the level shown changes, one ends and another begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct HoldStay {
    /// How urgent: the highest level held.
    pub level: HoldLevel,
    /// Its first date.
    pub from: NaiveDate,
    /// Its last date; nothing while it holds.
    pub to: Option<NaiveDate>,
}
