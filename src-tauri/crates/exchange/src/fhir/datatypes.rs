//! The data types of FHIR R4 that the resources here are made of: only the elements used, each
//! left out where there is nothing to say, as FHIR knows neither `null` nor an empty list.
//!
//! Dates are `NaiveDate` or, where FHIR allows a time, the text that [`time`](super::time) gives.

use std::borrow::Cow;

use chrono::NaiveDate;
use serde::Serialize;

/// A code of a code system.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(super) struct Coding {
    pub(super) system: &'static str,
    pub(super) code: Cow<'static, str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) display: Option<&'static str>,
}

impl Coding {
    /// A code that is its own name.
    pub(super) const fn of(system: &'static str, code: &'static str) -> Self {
        Self {
            system,
            code: Cow::Borrowed(code),
            display: None,
        }
    }
}

/// Codes that mean the same, and what somebody wrote.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(super) struct CodeableConcept {
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) coding: Vec<Coding>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) text: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) extension: Vec<Extension>,
}

impl CodeableConcept {
    pub(super) fn of(system: &'static str, code: &'static str) -> Self {
        Self::from(Coding::of(system, code))
    }

    pub(super) fn with_text(self, text: Option<String>) -> Self {
        Self { text, ..self }
    }
}

impl From<Coding> for CodeableConcept {
    fn from(coding: Coding) -> Self {
        Self {
            coding: vec![coding],
            text: None,
            extension: Vec::new(),
        }
    }
}

/// Another resource, or only what somebody is called.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(super) struct Reference {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) reference: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) display: Option<String>,
}

impl Reference {
    /// Somebody of whom only the name is known; nothing without one.
    pub(super) fn named(name: Option<String>) -> Option<Self> {
        name.map(|name| Self {
            reference: None,
            display: Some(name),
        })
    }
}

/// A number; a whole one is written without a fraction.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(untagged)]
pub(super) enum Number {
    Whole(i32),
    Fraction(f64),
}

/// A number with its unit: of UCUM, or in the patient's word.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(super) struct Quantity {
    value: Number,
    #[serde(skip_serializing_if = "Option::is_none")]
    unit: Option<Cow<'static, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    system: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<&'static str>,
}

impl Quantity {
    /// So many of a UCUM unit.
    pub(super) const fn of(value: Number, unit: &'static str) -> Self {
        Self {
            value,
            unit: Some(Cow::Borrowed(unit)),
            system: Some(super::codes::UCUM),
            code: Some(unit),
        }
    }

    /// So many of what somebody calls so, or of nothing that was named.
    pub(super) fn in_own_words(value: Number, unit: Option<String>) -> Self {
        Self {
            value,
            unit: unit.map(Cow::Owned),
            system: None,
            code: None,
        }
    }
}

/// From one date to another, both included; open where there is none.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(super) struct Period {
    pub(super) start: NaiveDate,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) end: Option<NaiveDate>,
}

/// What somebody wrote beside a record, as Markdown.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(super) struct Annotation {
    pub(super) text: String,
}

impl Annotation {
    /// The note, if there is one; see [`text::markdown`](super::text::markdown).
    pub(super) fn of(note: Option<&String>) -> Vec<Self> {
        note.and_then(|note| super::text::markdown(note))
            .map(|text| Self { text })
            .into_iter()
            .collect()
    }
}

/// Something FHIR has no element for.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(super) struct Extension {
    pub(super) url: &'static str,
    #[serde(flatten)]
    pub(super) value: Value,
}

/// FHIR's `value[x]`: a value that brings its type.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(super) enum Value {
    #[serde(rename = "valueBoolean")]
    Boolean(bool),
    #[serde(rename = "valueCode")]
    Code(&'static str),
    #[serde(rename = "valueCodeableConcept")]
    CodeableConcept(CodeableConcept),
    #[serde(rename = "valueCoding")]
    Coding(Coding),
    #[serde(rename = "valueDateTime")]
    DateTime(String),
    #[serde(rename = "valueDecimal")]
    Decimal(f64),
    #[serde(rename = "valueInteger")]
    Integer(u16),
    #[serde(rename = "valuePositiveInt")]
    PositiveInt(u16),
    #[serde(rename = "valueQuantity")]
    Quantity(Quantity),
    #[serde(rename = "valueReference")]
    Reference(Reference),
    #[serde(rename = "valueString")]
    String(String),
}
