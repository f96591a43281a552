//! A single value that has been checked where it was read, so that the error knows the place.

use std::borrow::Cow;

use serde::de::{Deserialize, Deserializer, Error};
use serde::ser::{Serialize, Serializer};

use super::given::Given;

/// What a single value in a file can be.
pub(crate) trait Value: Sized {
    /// What would be right, for example `a whole number from 0 to 10`.
    fn right() -> Cow<'static, str>;

    /// The value, unless something else was given.
    fn from_given(given: &Given) -> Option<Self>;

    /// How it stands in a file.
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;
}

/// A value of a field, checked.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Checked<T>(pub(crate) T);

impl<'de, T: Value> Deserialize<'de> for Checked<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let given = Given::deserialize(deserializer)?;
        T::from_given(&given)
            .map(Self)
            .ok_or_else(|| D::Error::custom(format!("{given} is not allowed: {}", T::right())))
    }
}

impl<T: Value> Serialize for Checked<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.write(serializer)
    }
}

/// The values of a list of fields.
pub(crate) fn values<T>(fields: Vec<Checked<T>>) -> Vec<T> {
    fields.into_iter().map(|Checked(value)| value).collect()
}

/// The fields of a list of values.
pub(crate) fn fields<T: Clone>(values: &[T]) -> Vec<Checked<T>> {
    values.iter().cloned().map(Checked).collect()
}

/// The value of a field that may be unanswered.
pub(crate) fn value<T>(field: Option<Checked<T>>) -> Option<T> {
    field.map(|Checked(value)| value)
}

impl Value for bool {
    fn right() -> Cow<'static, str> {
        Cow::Borrowed("true or false")
    }

    fn from_given(given: &Given) -> Option<Self> {
        match given {
            Given::Flag(yes) => Some(*yes),
            _ => None,
        }
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.serialize(serializer)
    }
}
