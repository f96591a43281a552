//! A measure of the patient's own, and an answer to it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::codes::codes;

/// How many measures a patient may have, retired ones too.
pub const MOST: usize = 40;
/// How many characters a name may have; at least 1.
pub const NAME: usize = 60;
/// How many characters a unit may have; at least 1.
pub const UNIT: usize = 20;

/// The largest number that is taken, either side of 0.
const LARGEST: f64 = 1_000_000.0;

/// Something the patient wants to keep an eye on beside what Tend asks, such as ringing in
/// the ears or steps. Asked in every check-in until it is retired.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OwnMeasure {
    /// Unique within the log.
    pub id: Uuid,
    /// What the patient calls it, 1–60 characters.
    pub name: String,
    /// What an answer can be. It never changes once the measure is there.
    pub kind: OwnKind,
    /// What a number counts, 1–20 characters; only beside [`OwnKind::Number`].
    pub unit: Option<String>,
    /// Whether it is asked no more. Its answers stay.
    pub retired: bool,
}

codes! {
    /// What an answer to an own measure can be.
    OwnKind {
        /// A whole number from 0 to 10.
        Scale = "scale",
        /// Any number from −1,000,000 to 1,000,000.
        Number = "number",
        /// Yes, 1, or no, 0.
        YesNo = "yes_no",
    }
}

impl OwnKind {
    /// Whether an answer of this kind can be this number.
    ///
    /// ```
    /// use beside::OwnKind;
    ///
    /// assert!(OwnKind::Scale.takes(10.0) && !OwnKind::Scale.takes(3.5));
    /// assert!(OwnKind::Number.takes(-3.5) && !OwnKind::Number.takes(f64::NAN));
    /// assert!(OwnKind::YesNo.takes(0.0) && !OwnKind::YesNo.takes(2.0));
    /// ```
    pub fn takes(self, value: f64) -> bool {
        match self {
            Self::Scale => (0.0..=10.0).contains(&value) && value.fract() == 0.0,
            Self::Number => value.abs() <= LARGEST,
            Self::YesNo => value == 0.0 || value == 1.0,
        }
    }

    /// What an answer may be, as a bound: `0-10`.
    pub const fn allowed(self) -> &'static str {
        match self {
            Self::Scale => "0-10",
            Self::Number => "-1000000-1000000",
            Self::YesNo => "0-1",
        }
    }
}

/// The answer to an own measure in one check-in. Unanswered is no answer, never 0.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct OwnAnswer {
    /// Which measure.
    pub measure: Uuid,
    /// The number; of yes or no, 1 or 0.
    pub value: f64,
}
