//! Exact fractions: nothing the model compares is ever rounded.
//!
//! Day values are small whole numbers and means of a few of them, so almost every number is a
//! fraction of two 32-bit numbers and is worked out in 64 bits, which hold every product of
//! two of them. What does not fit, an odd diary's mean, is a fraction of any size.

use std::borrow::Borrow;
use std::cmp::Ordering;
use std::fmt;
use std::num::NonZeroU32;

use num_bigint::BigInt;
use num_rational::BigRational;
use num_traits::ToPrimitive;
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
#[derive(Debug, Clone, PartialEq, Eq, Hash, TS)]
#[ts(as = "f64")]
pub struct Exact(Fraction);

/// A fraction in lowest terms, its denominator above zero. What fits the small form is in it,
/// so that equal numbers are equal values.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Fraction {
    Small { numerator: i32, denominator: i32 },
    Big(Box<BigRational>),
}

use Fraction::{Big, Small};

impl Exact {
    /// The whole number `n`.
    pub fn whole(n: i64) -> Self {
        match i32::try_from(n) {
            Ok(numerator) => Self(Small {
                numerator,
                denominator: 1,
            }),
            Err(_) => Self::from_big(BigRational::from_integer(BigInt::from(n))),
        }
    }

    /// `numerator ÷ denominator`; the denominator is not zero.
    fn ratio(numerator: i64, denominator: i64) -> Self {
        if denominator == 1 {
            return Self::whole(numerator);
        }
        let by = greatest_common_divisor(numerator, denominator);
        let (numerator, denominator) = (numerator / by, denominator / by);
        match (i32::try_from(numerator), i32::try_from(denominator)) {
            (Ok(numerator), Ok(denominator)) => Self(Small {
                numerator,
                denominator,
            }),
            _ => Self(Big(Box::new(big(numerator, denominator)))),
        }
    }

    fn from_big(lowest: BigRational) -> Self {
        match (lowest.numer().to_i32(), lowest.denom().to_i32()) {
            (Some(numerator), Some(denominator)) => Self(Small {
                numerator,
                denominator,
            }),
            _ => Self(Big(Box::new(lowest))),
        }
    }

    /// Numerator and denominator, where both are small.
    fn terms(&self) -> Option<Terms> {
        match self.0 {
            Small {
                numerator,
                denominator,
            } => Some((numerator.into(), denominator.into())),
            Big(_) => None,
        }
    }

    fn to_big(&self) -> BigRational {
        match &self.0 {
            Small {
                numerator,
                denominator,
            } => big((*numerator).into(), (*denominator).into()),
            Big(fraction) => (**fraction).clone(),
        }
    }

    /// `numerator ÷ denominator`.
    pub(crate) fn fraction(numerator: u32, denominator: NonZeroU32) -> Self {
        Self::ratio(numerator.into(), denominator.get().into())
    }

    /// The mean of the values, or nothing when there are none.
    pub fn mean(values: impl IntoIterator<Item = impl Borrow<Self>>) -> Option<Self> {
        // The sum of the small values, not brought to lowest terms until the end, and the rest.
        let mut sum = (0, 1);
        let mut rest = Self::whole(0);
        let mut count = 0_u32;
        for value in values {
            let value = value.borrow();
            match value.terms().and_then(|terms| added(sum, terms)) {
                Some(more) => sum = more,
                None => rest = rest.plus(value),
            }
            count += 1;
        }
        let count = NonZeroU32::new(count)?;
        let mut sum = Self::ratio(sum.0, sum.1);
        if rest != Self::whole(0) {
            sum = sum.plus(&rest);
        }
        Some(sum.divided_by(count))
    }

    /// `self − other`.
    #[must_use]
    pub fn minus(&self, other: &Self) -> Self {
        match terms(self, other) {
            Some(((an, ad), (bn, bd))) if ad == bd => Self::ratio(an - bn, ad),
            Some(((an, ad), (bn, bd))) => Self::ratio(an * bd - bn * ad, ad * bd),
            None => Self::from_big(self.to_big() - other.to_big()),
        }
    }

    /// `self + other`.
    #[must_use]
    pub fn plus(&self, other: &Self) -> Self {
        match terms(self, other) {
            Some(((an, ad), (bn, bd))) if ad == bd => Self::ratio(an + bn, ad),
            Some(((an, ad), (bn, bd))) => Self::ratio(an * bd + bn * ad, ad * bd),
            None => Self::from_big(self.to_big() + other.to_big()),
        }
    }

    /// `self × percent ÷ 100`.
    #[must_use]
    pub fn percent(&self, percent: u32) -> Self {
        if let Small {
            numerator,
            denominator,
        } = self.0
            && let Some(numerator) = i64::from(numerator).checked_mul(percent.into())
        {
            return Self::ratio(numerator, i64::from(denominator) * 100);
        }
        Self::from_big(self.to_big() * BigInt::from(percent) / BigInt::from(100))
    }

    /// `self ÷ n`.
    #[must_use]
    pub fn divided_by(&self, n: NonZeroU32) -> Self {
        if n == NonZeroU32::MIN {
            return self.clone();
        }
        match self.0 {
            Small {
                numerator,
                denominator,
            } => match i64::from(denominator).checked_mul(n.get().into()) {
                Some(denominator) => Self::ratio(numerator.into(), denominator),
                None => Self::from_big(self.to_big() / BigInt::from(n.get())),
            },
            Big(_) => Self::from_big(self.to_big() / BigInt::from(n.get())),
        }
    }

    /// The nearest floating-point number, for showing only.
    pub fn to_f64(&self) -> f64 {
        match &self.0 {
            // Both are exact in 64 bits, and so is the division's rounding.
            Small {
                numerator,
                denominator,
            } => f64::from(*numerator) / f64::from(*denominator),
            Big(fraction) => fraction.to_f64().unwrap_or(f64::NAN),
        }
    }
}

/// The greatest number that divides both; the denominator is above zero.
fn greatest_common_divisor(numerator: i64, denominator: i64) -> i64 {
    let (mut a, mut b) = (denominator, numerator % denominator);
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a.abs()
}

/// Numerator and denominator.
type Terms = (i64, i64);

/// The terms of both, where both are small: 32-bit numbers, so that no sum of two products of
/// them leaves 64 bits.
fn terms(a: &Exact, b: &Exact) -> Option<(Terms, Terms)> {
    a.terms().zip(b.terms())
}

/// The sum of two fractions, where it fits; not in lowest terms.
fn added((an, ad): Terms, (bn, bd): Terms) -> Option<Terms> {
    if ad == bd {
        return Some((an.checked_add(bn)?, ad));
    }
    let sum = an.checked_mul(bd)?.checked_add(bn.checked_mul(ad)?)?;
    Some((sum, ad.checked_mul(bd)?))
}

fn big(numerator: i64, denominator: i64) -> BigRational {
    BigRational::new(BigInt::from(numerator), BigInt::from(denominator))
}

impl Ord for Exact {
    fn cmp(&self, other: &Self) -> Ordering {
        match terms(self, other) {
            Some(((an, ad), (bn, bd))) => (an * bd).cmp(&(bn * ad)),
            None => self.to_big().cmp(&other.to_big()),
        }
    }
}

impl PartialOrd for Exact {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl From<u8> for Exact {
    fn from(n: u8) -> Self {
        Self::whole(i64::from(n))
    }
}

impl fmt::Display for Exact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Small {
                numerator,
                denominator: 1,
            } => numerator.fmt(f),
            Small {
                numerator,
                denominator,
            } => write!(f, "{numerator}/{denominator}"),
            Big(fraction) => fraction.fmt(f),
        }
    }
}

impl Serialize for Exact {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f64((self.to_f64() * 100.0).round() / 100.0)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Whole numbers and fractions from the smallest to what the small form does not hold.
    fn numbers() -> impl Strategy<Value = BigRational> {
        let terms = prop_oneof![
            3 => (-10..=10_i64, 1..=12_i64),
            1 => (any::<i32>().prop_map(i64::from), 1..=i64::from(i32::MAX)),
            1 => (any::<i64>(), 1..=i64::MAX),
        ];
        terms.prop_map(|(numerator, denominator)| big(numerator, denominator))
    }

    proptest! {
        #[test]
        fn what_it_works_out_is_what_fractions_of_any_size_give(
            a in numbers(),
            b in numbers(),
            c in numbers(),
            n in 1..=u32::MAX,
        ) {
            let exact = |number: &BigRational| Exact::from_big(number.clone());
            let (x, y, z) = (exact(&a), exact(&b), exact(&c));
            prop_assert_eq!(x.plus(&y), exact(&(&a + &b)));
            prop_assert_eq!(x.minus(&y), exact(&(&a - &b)));
            prop_assert_eq!(x.percent(30), exact(&(&a * big(30, 100))));
            let by = NonZeroU32::new(n).expect("from 1");
            prop_assert_eq!(x.divided_by(by), exact(&(&a / big(n.into(), 1))));
            let mean = (&a + &b + &c) / big(3, 1);
            prop_assert_eq!(Exact::mean([&x, &y, &z]), Some(exact(&mean)));
            prop_assert_eq!(x.cmp(&y), a.cmp(&b));
            prop_assert_eq!(x == y, a == b);
            prop_assert_eq!(x.to_string(), a.to_string());
            prop_assert_eq!(x.to_f64(), a.to_f64().expect("a number"));
        }
    }
}
