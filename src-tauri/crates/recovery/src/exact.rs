//! Exact fractions: nothing the model compares is ever rounded.

use std::fmt;

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{ToPrimitive, Zero};
use serde::{Serialize, Serializer};
use ts_rs::TS;

/// An exact number, a mean of day values or a difference of two.
///
/// It has no upper bound on its denominator, so that no diary, however odd, can make a
/// comparison wrong. Only when it leaves the model (serialised or displayed) is it rounded.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, TS)]
#[ts(as = "f64")]
pub struct Exact(BigRational);

impl Exact {
    /// The whole number `n`.
    pub fn whole(n: i64) -> Self {
        Self(BigRational::from_integer(BigInt::from(n)))
    }

    /// `numerator / denominator`.
    ///
    /// `None` when the denominator is zero.
    pub fn fraction(numerator: i64, denominator: i64) -> Option<Self> {
        (denominator != 0).then(|| {
            Self(BigRational::new(
                BigInt::from(numerator),
                BigInt::from(denominator),
            ))
        })
    }

    /// The mean of the values, or nothing when there are none.
    pub fn mean<'a>(values: impl IntoIterator<Item = &'a Self>) -> Option<Self> {
        let mut sum = BigRational::zero();
        let mut count = 0_u32;
        for value in values {
            sum += &value.0;
            count += 1;
        }
        (count > 0).then(|| Self(sum / BigInt::from(count)))
    }

    /// `self − other`.
    #[must_use]
    pub fn minus(&self, other: &Self) -> Self {
        Self(&self.0 - &other.0)
    }

    /// `self × numerator ÷ denominator`, for shares such as 30 %. The denominator is at
    /// least 1.
    #[must_use]
    pub fn share(&self, numerator: u32, denominator: std::num::NonZeroU32) -> Self {
        Self(&self.0 * BigInt::from(numerator) / BigInt::from(denominator.get()))
    }

    /// The nearest floating-point number, for showing only.
    pub fn to_f64(&self) -> f64 {
        self.0.to_f64().unwrap_or(f64::NAN)
    }
}

impl From<u8> for Exact {
    fn from(n: u8) -> Self {
        Self::whole(i64::from(n))
    }
}

impl fmt::Display for Exact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Serialize for Exact {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f64((self.to_f64() * 100.0).round() / 100.0)
    }
}
