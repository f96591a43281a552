//! A single value as it stands in a file, before anyone asks what it should be.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::unread::OneLine;

/// A single value as it stands in a file. Lists and objects are only noted as such: they are
/// never right where a single value is asked for, however deep they go.
#[derive(Debug, Clone, PartialEq)]
pub enum Given {
    /// Not there at all.
    Missing,
    /// `null`
    Null,
    /// `true` or `false`
    Flag(bool),
    /// A number without fraction or exponent.
    Whole(i128),
    /// Any other number.
    Fraction(f64),
    /// A text.
    Text(String),
    /// A list.
    List,
    /// An object.
    Object,
}

impl Given {
    /// The whole number it stands for; `3.0` stands for 3, as in JSON Schema.
    pub(crate) fn whole(&self) -> Option<i64> {
        /// Up to here every whole number is a floating-point number of its own.
        const EXACT: f64 = 9_007_199_254_740_992.0;
        match self {
            Self::Whole(number) => i64::try_from(*number).ok(),
            #[expect(clippy::cast_possible_truncation, reason = "whole and small enough")]
            Self::Fraction(number) if number.fract() == 0.0 && number.abs() <= EXACT => {
                Some(*number as i64)
            }
            _ => None,
        }
    }

    /// The number it stands for.
    pub(crate) fn number(&self) -> Option<f64> {
        match self {
            #[expect(clippy::cast_precision_loss, reason = "ranges are far smaller")]
            Self::Whole(number) => Some(*number as f64),
            Self::Fraction(number) => Some(*number),
            _ => None,
        }
    }

    /// The text it is.
    pub(crate) fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }
}

impl fmt::Display for Given {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        /// The most characters of a text that are repeated in an error.
        const MOST: usize = 60;
        match self {
            Self::Missing => f.write_str("nothing"),
            Self::Null => f.write_str("null"),
            Self::Flag(yes) => yes.fmt(f),
            Self::Whole(number) => number.fmt(f),
            Self::Fraction(number) => write!(f, "{number:?}"),
            Self::Text(text) => match text.char_indices().nth(MOST) {
                None => write!(f, "\"{}\"", OneLine(text)),
                Some((cut, _)) => {
                    let length = text.chars().count();
                    write!(f, "\"{}…\" ({length} characters)", OneLine(&text[..cut]))
                }
            },
            Self::List => f.write_str("a list"),
            Self::Object => f.write_str("an object"),
        }
    }
}

impl<'de> Deserialize<'de> for Given {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(GivenVisitor)
    }
}

struct GivenVisitor;

impl<'de> Visitor<'de> for GivenVisitor {
    type Value = Given;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E: Error>(self) -> Result<Given, E> {
        Ok(Given::Null)
    }

    fn visit_bool<E: Error>(self, yes: bool) -> Result<Given, E> {
        Ok(Given::Flag(yes))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Given, E> {
        Ok(Given::Whole(number.into()))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Given, E> {
        Ok(Given::Whole(number.into()))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Given, E> {
        Ok(Given::Fraction(number))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Given, E> {
        Ok(Given::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Given, A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Given::List)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Given, A::Error> {
        while object.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Given::Object)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(json: &str) -> Given {
        serde_json::from_str(json).expect("JSON")
    }

    #[test]
    fn a_number_without_fraction_is_whole_however_it_is_written() {
        assert_eq!(given("3").whole(), Some(3));
        assert_eq!(given("3.0").whole(), Some(3));
        assert_eq!(given("30e-1").whole(), Some(3));
        assert_eq!(given("-0").whole(), Some(0));
        assert_eq!(given("3.5").whole(), None);
        assert_eq!(given("1e300").whole(), None);
        assert_eq!(given("18446744073709551615").whole(), None);
        assert_eq!(given("\"3\"").whole(), None);
    }

    #[test]
    fn lists_however_deep_are_only_noted() {
        let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
        assert_eq!(given(&deep), Given::List);
    }

    #[test]
    fn a_long_text_is_shown_by_its_beginning() {
        let shown = Given::Text("n".repeat(5_000)).to_string();
        assert!(shown.ends_with("…\" (5000 characters)"), "{shown}");
    }
}
