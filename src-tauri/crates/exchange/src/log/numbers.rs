//! Numbers and their ranges.

use std::borrow::Cow;

use beside::OwnKind;
use recovery::{MinutesOfDay, Score, SleepHours};
use serde::ser::{Serialize, Serializer};

use super::checked::Value;
use super::given::Given;

macro_rules! measures {
    ($($name:ty: $read:ident),+ $(,)?) => {$(
        impl Value for $name {
            fn right() -> Cow<'static, str> {
                Cow::Borrowed(Self::ALLOWED)
            }

            fn from_given(given: &Given) -> Option<Self> {
                given.$read().and_then(|number| Self::try_from(number).ok())
            }

            fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.get().serialize(serializer)
            }
        }
    )+};
}

measures!(Score: whole, MinutesOfDay: whole, SleepHours: number);

/// A whole number from `MIN` to `MAX` that the domain keeps as a plain `T`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Within<T, const MIN: i64, const MAX: i64>(pub(super) T);

/// A year of birth.
pub(super) type BirthYear = Within<i32, 1900, 2100>;
/// The length of a session in minutes.
pub(super) type SessionMinutes = Within<u16, 1, 480>;
/// The most massages a week a clearance allows.
pub(super) type MaxPerWeek = Within<u8, 1, 7>;
/// A number of a frequency.
pub(super) type Count = Within<u16, 1, 365>;

impl<T, const MIN: i64, const MAX: i64> Value for Within<T, MIN, MAX>
where
    T: TryFrom<i64> + Serialize,
{
    fn right() -> Cow<'static, str> {
        Cow::Owned(format!("a whole number from {MIN} to {MAX}"))
    }

    fn from_given(given: &Given) -> Option<Self> {
        let number = given.whole()?;
        (MIN..=MAX)
            .contains(&number)
            .then(|| T::try_from(number).ok().map(Self))?
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

/// A number an own measure may have: finite, and at most a million either side of 0. Which of
/// them its kind takes is among the rules.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct OwnValue(pub(super) f64);

impl Value for OwnValue {
    fn right() -> Cow<'static, str> {
        Cow::Borrowed("a number from -1000000 to 1000000")
    }

    fn from_given(given: &Given) -> Option<Self> {
        let number = given.number()?;
        // −0 is 0.
        OwnKind::Number.takes(number).then_some(Self(number + 0.0))
    }

    /// A whole number stands without a fraction, as the scores do.
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.0.fract() == 0.0 {
            #[expect(clippy::cast_possible_truncation, reason = "whole and small enough")]
            let whole = self.0 as i64;
            whole.serialize(serializer)
        } else {
            self.0.serialize(serializer)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_includes_both_its_ends() {
        let at = |number: i64| SessionMinutes::from_given(&Given::Whole(number.into())).is_some();
        assert_eq!([0, 1, 480, 481].map(at), [false, true, true, false]);
    }

    #[test]
    fn a_fraction_is_no_score() {
        assert_eq!(Score::from_given(&Given::Fraction(3.5)), None);
        assert!(SleepHours::from_given(&Given::Fraction(7.5)).is_some());
    }
}
