//! Exact fractions: nothing the model compares is ever rounded.

use std::fmt;
use std::num::NonZeroU32;

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::{ToPrimitive, Zero};
use serde::{Serialize, Serializer};
use ts_rs::TS;

/// An exact number: a day value, a mean of day values or a difference of two.
///
/// It has no bound on its denominator, so that no diary, however odd, can make a comparison
/// wrong. Only when it leaves the model (serialised) is it rounded, to hundredths.
///
/// ```
/// use recovery::Exact;
///
/// let week = [3, 3, 4].map(Exact::whole);
/// let mean = Exact::mean(&week).expect("three values");
/// assert!(mean > Exact::whole(3));
/// assert_eq!(mean.to_string(), "10/3");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, TS)]
#[ts(as = "f64")]
pub struct Exact(BigRational);

impl Exact {
    /// The whole number `n`.
    pub fn whole(n: i64) -> Self {
        Self(BigRational::from_integer(BigInt::from(n)))
    }

    /// The mean of the values, or nothing when there are none.
    pub fn mean<'a>(values: impl IntoIterator<Item = &'a Self>) -> Option<Self> {
        let mut whole = 0_i64;
        let mut rest = BigRational::zero();
        let mut count = 0_u32;
        for Self(value) in values {
            // Almost every day value is a small whole number: adding those needs no fraction.
            match value.is_integer().then(|| value.numer().to_i64()).flatten() {
                Some(n) if n.abs() < 1_000 => whole += n,
                _ => rest += value,
            }
            count += 1;
        }
        (count > 0).then(|| Self((rest + BigInt::from(whole)) / BigInt::from(count)))
    }

    /// `self − other`.
    #[must_use]
    pub fn minus(&self, other: &Self) -> Self {
        Self(&self.0 - &other.0)
    }

    /// `self + other`.
    #[must_use]
    pub fn plus(&self, other: &Self) -> Self {
        Self(&self.0 + &other.0)
    }

    /// `self × percent ÷ 100`.
    #[must_use]
    pub fn percent(&self, percent: u32) -> Self {
        Self(&self.0 * BigInt::from(percent) / BigInt::from(100))
    }

    /// `self ÷ n`.
    #[must_use]
    pub fn divided_by(&self, n: NonZeroU32) -> Self {
        Self(&self.0 / BigInt::from(n.get()))
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
