//! What professionals said, as it stands in a file: clearances and prescriptions.

use chrono::{DateTime, FixedOffset, NaiveDate};
use recovery::{Clearance, Frequency, Prescription, Range};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::checked::{Checked, value};
use super::codes::FrequencyKind;
use super::numbers::{Count, MaxPerWeek, Within};
use super::object::{Maybe, Object};
use super::text::{Name, Note, Text};

/// The fields of a clearance, in their order.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ClearanceFields {
    id: Checked<Uuid>,
    at: Checked<DateTime<FixedOffset>>,
    by: Checked<Name>,
    max_per_week: Option<Checked<MaxPerWeek>>,
    note: Option<Checked<Note>>,
}

impl From<ClearanceFields> for Clearance {
    fn from(read: ClearanceFields) -> Self {
        Self {
            id: read.id.0,
            at: read.at.0,
            by: read.by.0.0,
            max_per_week: value(read.max_per_week).map(|Within(most)| most),
            note: value(read.note).map(|Text(note)| note),
        }
    }
}

impl From<&Clearance> for ClearanceFields {
    fn from(clearance: &Clearance) -> Self {
        Self {
            id: Checked(clearance.id),
            at: Checked(clearance.at),
            by: Checked(Text(clearance.by.clone())),
            max_per_week: clearance.max_per_week.map(Within).map(Checked),
            note: clearance.note.clone().map(Text).map(Checked),
        }
    }
}

/// The fields of a prescription, in their order.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PrescriptionFields {
    id: Checked<Uuid>,
    date: Checked<NaiveDate>,
    by: Checked<Name>,
    until: Option<Checked<NaiveDate>>,
    note: Option<Checked<Note>>,
    frequency: FrequencyFields,
}

impl From<PrescriptionFields> for Prescription {
    fn from(read: PrescriptionFields) -> Self {
        Self {
            id: read.id.0,
            date: read.date.0,
            by: read.by.0.0,
            until: value(read.until),
            note: value(read.note).map(|Text(note)| note),
            frequency: read.frequency.0,
        }
    }
}

impl From<&Prescription> for PrescriptionFields {
    fn from(prescription: &Prescription) -> Self {
        Self {
            id: Checked(prescription.id),
            date: Checked(prescription.date),
            by: Checked(Text(prescription.by.clone())),
            until: prescription.until.map(Checked),
            note: prescription.note.clone().map(Text).map(Checked),
            frequency: FrequencyFields(prescription.frequency),
        }
    }
}

/// A frequency whose fields fit its kind.
#[derive(Clone, Copy, Deserialize, Serialize)]
#[serde(try_from = "Object<LooseFrequency>", into = "LooseFrequency")]
struct FrequencyFields(Frequency);

/// The fields of any kind of frequency, in their order.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct LooseFrequency {
    kind: Checked<FrequencyKind>,
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    min: Maybe<Checked<Count>>,
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    max: Maybe<Checked<Count>>,
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    suggested: Maybe<Checked<Count>>,
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    optional: Maybe<Option<Checked<bool>>>,
}

/// A field that does not fit the kind of its frequency. Worded as the reader words its own,
/// so that the place can be told.
#[derive(Debug, thiserror::Error)]
enum Misfit {
    #[error("missing field `{0}`")]
    Missing(&'static str),
    #[error("field `{0}` is not allowed beside kind \"none\"")]
    BesideNone(&'static str),
}

impl TryFrom<Object<LooseFrequency>> for FrequencyFields {
    type Error = Misfit;

    fn try_from(Object(read): Object<LooseFrequency>) -> Result<Self, Misfit> {
        let Checked(kind) = read.kind;
        if kind == FrequencyKind::None {
            return match (&read.min, &read.max, &read.suggested, &read.optional) {
                (Maybe::Absent, Maybe::Absent, Maybe::Absent, Maybe::Absent) => {
                    Ok(Self(Frequency::None))
                }
                (Maybe::There(_), ..) => Err(Misfit::BesideNone("min")),
                (_, Maybe::There(_), ..) => Err(Misfit::BesideNone("max")),
                (_, _, Maybe::There(_), _) => Err(Misfit::BesideNone("suggested")),
                (.., Maybe::There(_)) => Err(Misfit::BesideNone("optional")),
            };
        }
        let range = Range {
            min: count(read.min, "min")?,
            max: count(read.max, "max")?,
            suggested: count(read.suggested, "suggested")?,
            optional: matches!(read.optional, Maybe::There(Some(Checked(true)))),
        };
        Ok(Self(match kind {
            FrequencyKind::EveryDays => Frequency::EveryDays(range),
            FrequencyKind::PerWeek | FrequencyKind::None => Frequency::PerWeek(range),
        }))
    }
}

fn count(field: Maybe<Checked<Count>>, name: &'static str) -> Result<u16, Misfit> {
    match field {
        Maybe::There(Checked(Within(number))) => Ok(number),
        Maybe::Absent => Err(Misfit::Missing(name)),
    }
}

impl From<FrequencyFields> for LooseFrequency {
    fn from(FrequencyFields(frequency): FrequencyFields) -> Self {
        let count = |number: fn(Range) -> u16| {
            frequency.range().map_or(Maybe::Absent, |range| {
                Maybe::There(Checked(Within(number(range))))
            })
        };
        Self {
            kind: Checked(match frequency {
                Frequency::None => FrequencyKind::None,
                Frequency::PerWeek(_) => FrequencyKind::PerWeek,
                Frequency::EveryDays(_) => FrequencyKind::EveryDays,
            }),
            min: count(|range| range.min),
            max: count(|range| range.max),
            suggested: count(|range| range.suggested),
            optional: frequency.range().map_or(Maybe::Absent, |range| {
                Maybe::There(Some(Checked(range.optional)))
            }),
        }
    }
}
