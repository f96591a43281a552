//! What a patient can record, parsed once at the edge into types that cannot hold a
//! value outside its range.
//!
//! Unanswered is `None` around these types, never a value inside them.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A value outside the range its measure allows.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("{value} is not allowed: {allowed}")]
pub struct InvalidValue {
    /// The value as it was given.
    pub value: String,
    /// What would be right, for example `a whole number from 0 to 10`.
    pub allowed: &'static str,
}

/// A whole number from 0 to 10. Pain and stress: 10 is worst. Movement and function: 10 is
/// as before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "i64", into = "u8")]
#[ts(as = "u8")]
pub struct Score(u8);

impl Score {
    /// What a score may be, for error messages.
    pub const ALLOWED: &'static str = "a whole number from 0 to 10";

    /// The score as a number, 0–10.
    pub const fn get(self) -> u8 {
        self.0
    }
}

impl TryFrom<i64> for Score {
    type Error = InvalidValue;

    fn try_from(value: i64) -> Result<Self, InvalidValue> {
        match u8::try_from(value) {
            Ok(score) if score <= 10 => Ok(Self(score)),
            _ => Err(InvalidValue {
                value: value.to_string(),
                allowed: Self::ALLOWED,
            }),
        }
    }
}

impl From<Score> for u8 {
    fn from(score: Score) -> Self {
        score.0
    }
}

/// A length of time within one day, in whole minutes, 0–1440.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(try_from = "i64", into = "u16")]
#[ts(as = "u16")]
pub struct MinutesOfDay(u16);

impl MinutesOfDay {
    /// What a length of time may be, for error messages.
    pub const ALLOWED: &'static str = "whole minutes from 0 to 1440";

    /// The length in minutes.
    pub const fn get(self) -> u16 {
        self.0
    }
}

impl TryFrom<i64> for MinutesOfDay {
    type Error = InvalidValue;

    fn try_from(value: i64) -> Result<Self, InvalidValue> {
        match u16::try_from(value) {
            Ok(minutes) if minutes <= 1440 => Ok(Self(minutes)),
            _ => Err(InvalidValue {
                value: value.to_string(),
                allowed: Self::ALLOWED,
            }),
        }
    }
}

impl From<MinutesOfDay> for u16 {
    fn from(minutes: MinutesOfDay) -> Self {
        minutes.0
    }
}

/// Hours slept, 0–24, fractions allowed. Logged, never part of a decision.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Serialize, Deserialize, TS)]
#[serde(try_from = "f64", into = "f64")]
#[ts(as = "f64")]
pub struct SleepHours(f64);

impl SleepHours {
    /// What hours of sleep may be, for error messages.
    pub const ALLOWED: &'static str = "a number from 0 to 24";

    /// The hours as a number.
    pub const fn get(self) -> f64 {
        self.0
    }
}

impl TryFrom<f64> for SleepHours {
    type Error = InvalidValue;

    fn try_from(value: f64) -> Result<Self, InvalidValue> {
        if (0.0..=24.0).contains(&value) {
            Ok(Self(value))
        } else {
            Err(InvalidValue {
                value: value.to_string(),
                allowed: Self::ALLOWED,
            })
        }
    }
}

impl From<SleepHours> for f64 {
    fn from(hours: SleepHours) -> Self {
        hours.0
    }
}

/// Declares a closed set of codes once: the type, its order, its wire form and its list.
macro_rules! codes {
    ($(#[$meta:meta])* $name:ident { $($(#[$variant_meta:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[derive(::serde::Serialize, ::serde::Deserialize, ::ts_rs::TS)]
        #[allow(missing_docs, reason = "each variant is named as its code")]
        pub enum $name {
            $($(#[$variant_meta])* #[serde(rename = $code)] $variant,)+
        }

        impl $name {
            /// Every value, in the order the type declares.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The code in files and in the database.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)+ }
            }

            /// The value a code stands for, or nothing for an unknown code.
            pub fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$variant),)+ _ => None }
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.code())
            }
        }
    };
}
pub(crate) use codes;

codes! {
    /// How much of a sign of inflammation there is.
    Severity { None = "none", Mild = "mild", Marked = "marked" }
}

codes! {
    /// Joint noise, and whether it hurts.
    Crepitus { None = "none", Painless = "painless", Painful = "painful" }
}

codes! {
    /// What the patient is recovering from.
    Context {
        Injury = "injury",
        Surgery = "surgery",
        GradualOnset = "gradual_onset",
        DeskPain = "desk_pain",
        ExerciseSoreness = "exercise_soreness",
        Upkeep = "upkeep",
    }
}

codes! {
    /// Which side of the body.
    Side { Left = "left", Right = "right", Both = "both" }
}

codes! {
    /// How active the patient usually is.
    ActivityLevel { General = "general", HighlyActive = "highly_active" }
}

codes! {
    /// The pressure a session was given with. `firm` can be recorded; it is never suggested.
    GivenPressure { Light = "light", Comfortable = "comfortable", Broad = "broad", Firm = "firm" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_score_is_a_whole_number_from_0_to_10() {
        assert!(Score::try_from(-1).is_err());
        assert_eq!(Score::try_from(0).map(Score::get), Ok(0));
        assert_eq!(Score::try_from(10).map(Score::get), Ok(10));
        assert!(Score::try_from(11).is_err());
    }

    #[test]
    fn sleep_refuses_what_is_not_a_number() {
        assert!(SleepHours::try_from(f64::NAN).is_err());
        assert!(SleepHours::try_from(24.1).is_err());
        assert!(SleepHours::try_from(7.5).is_ok());
    }
}
