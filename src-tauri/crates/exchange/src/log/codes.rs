//! The closed sets of codes, and the two fields that can hold one value only.

use std::borrow::Cow;

use beside::OwnKind;
use recovery::{
    ActivityLevel, Caution, Context, Crepitus, Flag, GivenPressure, SessionKind, SessionStatus,
    Severity, Side,
};
use serde::ser::{Serialize, Serializer};

use super::checked::Value;
use super::given::Given;

macro_rules! code_values {
    ($($name:ty),+ $(,)?) => {$(
        impl Value for $name {
            fn right() -> Cow<'static, str> {
                Cow::Owned(one_of(Self::ALL.iter().map(|code| code.code())))
            }

            fn from_given(given: &Given) -> Option<Self> {
                given.text().and_then(Self::from_code)
            }

            fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.code().serialize(serializer)
            }
        }
    )+};
}

code_values!(
    ActivityLevel,
    Caution,
    Context,
    Crepitus,
    Flag,
    GivenPressure,
    OwnKind,
    SessionKind,
    SessionStatus,
    Severity,
    Side,
);

fn one_of<'a>(codes: impl Iterator<Item = &'a str>) -> String {
    let codes: Vec<&str> = codes.collect();
    format!("one of {}", codes.join(", "))
}

/// The name of the format: `tend-log`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Format;

impl Value for Format {
    fn right() -> Cow<'static, str> {
        Cow::Borrowed("\"tend-log\"")
    }

    fn from_given(given: &Given) -> Option<Self> {
        (given.text() == Some("tend-log")).then_some(Self)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "tend-log".serialize(serializer)
    }
}

/// The version of a format that is read and written here.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Version<const NUMBER: i64>;

impl<const NUMBER: i64> Version<NUMBER> {
    /// Whether what was given is the number of a later version.
    pub(crate) fn is_newer(given: &Given) -> bool {
        #[expect(clippy::cast_precision_loss, reason = "versions are far smaller")]
        let read_here = NUMBER as f64;
        given
            .number()
            .is_some_and(|number| number.fract() == 0.0 && number > read_here)
    }
}

impl<const NUMBER: i64> Value for Version<NUMBER> {
    fn right() -> Cow<'static, str> {
        Cow::Owned(NUMBER.to_string())
    }

    fn from_given(given: &Given) -> Option<Self> {
        (given.whole() == Some(NUMBER)).then_some(Self)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        NUMBER.serialize(serializer)
    }
}

/// The versions of the log that are read here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LogVersion {
    /// Without anything of the patient's own beside the log.
    One,
    /// With it.
    Two,
}

impl Value for LogVersion {
    fn right() -> Cow<'static, str> {
        Cow::Borrowed("1 or 2")
    }

    fn from_given(given: &Given) -> Option<Self> {
        match given.whole()? {
            1 => Some(Self::One),
            2 => Some(Self::Two),
            _ => None,
        }
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::One => 1,
            Self::Two => 2,
        }
        .serialize(serializer)
    }
}

/// What a frequency counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FrequencyKind {
    None,
    PerWeek,
    EveryDays,
}

impl FrequencyKind {
    const ALL: [(Self, &'static str); 3] = [
        (Self::None, "none"),
        (Self::PerWeek, "per_week"),
        (Self::EveryDays, "every_days"),
    ];
}

impl Value for FrequencyKind {
    fn right() -> Cow<'static, str> {
        Cow::Owned(one_of(Self::ALL.iter().map(|(_, code)| *code)))
    }

    fn from_given(given: &Given) -> Option<Self> {
        let text = given.text()?;
        Self::ALL
            .iter()
            .find_map(|(kind, code)| (*code == text).then_some(*kind))
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::None => "none",
            Self::PerWeek => "per_week",
            Self::EveryDays => "every_days",
        }
        .serialize(serializer)
    }
}
