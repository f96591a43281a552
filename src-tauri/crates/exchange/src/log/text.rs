//! Texts and identities.

use std::borrow::Cow;

use serde::ser::{Serialize, Serializer};
use uuid::Uuid;

use super::checked::Value;
use super::given::Given;

/// A text of at most `MOST` characters (Unicode scalar values, as JSON Schema counts).
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Text<const MOST: usize>(pub(crate) String);

/// A note.
pub(crate) type Note = Text<4000>;
/// A name: of the patient, of an episode, of a professional.
pub(crate) type Name = Text<200>;
/// A code for a place on the body.
pub(crate) type Site = Text<60>;
/// An activity that matters to the patient.
pub(crate) type Activity = Text<120>;
/// A version of Tend.
pub(crate) type AppVersion = Text<40>;

impl<const MOST: usize> Value for Text<MOST> {
    fn right() -> Cow<'static, str> {
        Cow::Owned(format!("a text of at most {MOST} characters"))
    }

    fn from_given(given: &Given) -> Option<Self> {
        let text = given.text()?;
        // A character has at least one byte: most texts need no counting.
        (text.len() <= MOST || text.chars().count() <= MOST).then(|| Self(text.to_owned()))
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

/// A text of at least 1 and at most `MOST` characters.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Filled<const MOST: usize>(pub(super) String);

/// What the patient calls a measure of their own.
pub(super) type MeasureName = Filled<{ beside::NAME }>;
/// What such a measure counts.
pub(super) type Unit = Filled<{ beside::UNIT }>;

impl<const MOST: usize> Value for Filled<MOST> {
    fn right() -> Cow<'static, str> {
        Cow::Owned(format!("a text of 1 to {MOST} characters"))
    }

    fn from_given(given: &Given) -> Option<Self> {
        let Text(text) = Text::<MOST>::from_given(given)?;
        (!text.is_empty()).then_some(Self(text))
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl Value for Uuid {
    fn right() -> Cow<'static, str> {
        Cow::Borrowed("a UUID in lower case, such as 0b9e6a3c-1f5d-4f0e-9c3a-2d7b8e4f6a10")
    }

    fn from_given(given: &Given) -> Option<Self> {
        let text = given.text()?;
        // The one spelling the format knows: nothing in braces, nothing without hyphens.
        let spelled = text.len() == 36
            && text.bytes().enumerate().all(|(at, byte)| match at {
                8 | 13 | 18 | 23 => byte == b'-',
                _ => matches!(byte, b'0'..=b'9' | b'a'..=b'f'),
            });
        spelled.then(|| Self::try_parse(text).ok())?
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.hyphenated())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_is_counted_in_characters() {
        let text = |count: usize| Given::Text("é".repeat(count));
        assert!(Site::from_given(&text(60)).is_some());
        assert!(Site::from_given(&text(61)).is_none());
    }

    #[test]
    fn only_the_lower_case_spelling_is_an_identity() {
        let id = |text: &str| Uuid::from_given(&Given::Text(text.to_owned())).is_some();
        assert!(id("0b9e6a3c-1f5d-4f0e-9c3a-2d7b8e4f6a10"));
        assert!(!id("0B9E6A3C-1F5D-4F0E-9C3A-2D7B8E4F6A10"));
        assert!(!id("0b9e6a3c1f5d4f0e9c3a2d7b8e4f6a10"));
        assert!(!id("{0b9e6a3c-1f5d-4f0e-9c3a-2d7b8e4f6a10}"));
    }
}
