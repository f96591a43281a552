//! The whole file: first whether it is an answer this Tend can read, then its fields, then the
//! rules between them.

use std::borrow::Cow;

use chrono::{DateTime, FixedOffset};
use serde::ser::Serializer;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{AnswerError, AnswerFile, GivenAnswer, MAX_BYTES};
use crate::log::care::{ClearanceFields, PrescriptionFields};
use crate::log::checked::{Checked, Value, value};
use crate::log::codes::Version;
use crate::log::json::{Head, head, whole};
use crate::log::object::{Maybe, Object};
use crate::log::rules::broken_in_prescription;
use crate::log::text::{AppVersion, Name, Text};
use crate::log::{Given, Unread};

/// The fields of an answer file, in their order.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct AnswerFields {
    format: Checked<Format>,
    version: Checked<Version<1>>,
    written_at: Checked<DateTime<FixedOffset>>,
    app_version: Checked<AppVersion>,
    patient: Option<Checked<Name>>,
    log_exported_at: Checked<DateTime<FixedOffset>>,
    episode: Checked<Uuid>,
    episode_title: Checked<Name>,
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    prescription: Maybe<Object<PrescriptionFields>>,
    #[serde(default, skip_serializing_if = "Maybe::is_absent")]
    clearance: Maybe<Object<ClearanceFields>>,
}

/// The name of the format: `tend-answer`.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Format;

impl Value for Format {
    fn right() -> Cow<'static, str> {
        Cow::Borrowed("\"tend-answer\"")
    }

    fn from_given(given: &Given) -> Option<Self> {
        (given.text() == Some("tend-answer")).then_some(Self)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        "tend-answer".serialize(serializer)
    }
}

pub(super) fn parse(bytes: &[u8]) -> Result<AnswerFile, AnswerError> {
    if u64::try_from(bytes.len()).map_or(true, |length| length > MAX_BYTES) {
        return Err(AnswerError::TooLarge);
    }
    let (Head { format, version }, text) = head(bytes)?;
    if Format::from_given(&format).is_none() {
        return Err(AnswerError::NotAnAnswer { found: format });
    }
    if Version::<1>::is_newer(&version) {
        return Err(AnswerError::Newer { found: version });
    }

    let Object(read) = whole::<Object<AnswerFields>>(text)?;
    Ok(AnswerFile {
        written_at: read.written_at.0,
        app_version: read.app_version.0.0,
        patient: value(read.patient).map(|Text(name)| name),
        log_exported_at: read.log_exported_at.0,
        episode: read.episode.0,
        episode_title: read.episode_title.0.0,
        given: the_one(read.prescription, read.clearance)?,
    })
}

/// What is answered, which is one thing.
fn the_one(
    prescription: Maybe<Object<PrescriptionFields>>,
    clearance: Maybe<Object<ClearanceFields>>,
) -> Result<GivenAnswer, AnswerError> {
    match (prescription, clearance) {
        (Maybe::There(Object(read)), Maybe::Absent) => {
            let prescription = read.into();
            match broken_in_prescription(&prescription) {
                Some((field, rule)) => Err(AnswerError::Unread(Unread::Rule {
                    path: format!("prescription.{field}"),
                    rule,
                })),
                None => Ok(GivenAnswer::Prescription { prescription }),
            }
        }
        (Maybe::Absent, Maybe::There(Object(read))) => Ok(GivenAnswer::Clearance {
            clearance: read.into(),
        }),
        (Maybe::Absent, Maybe::Absent) => Err(AnswerError::Neither),
        (Maybe::There(_), Maybe::There(_)) => Err(AnswerError::Both),
    }
}

pub(super) fn write(file: &AnswerFile) -> Vec<u8> {
    let (prescription, clearance) = match &file.given {
        GivenAnswer::Prescription { prescription } => {
            (Maybe::There(Object(prescription.into())), Maybe::Absent)
        }
        GivenAnswer::Clearance { clearance } => {
            (Maybe::Absent, Maybe::There(Object(clearance.into())))
        }
    };
    let fields = AnswerFields {
        format: Checked(Format),
        version: Checked(Version),
        written_at: Checked(file.written_at),
        app_version: Checked(Text(file.app_version.clone())),
        patient: file.patient.clone().map(Text).map(Checked),
        log_exported_at: Checked(file.log_exported_at),
        episode: Checked(file.episode),
        episode_title: Checked(Text(file.episode_title.clone())),
        prescription,
        clearance,
    };
    let mut bytes = Vec::new();
    // Writing to memory does not fail, and every key is a text.
    let written = serde_json::to_writer_pretty(&mut bytes, &fields);
    debug_assert!(written.is_ok(), "{written:?}");
    bytes.push(b'\n');
    bytes
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const PRESCRIPTION: &str = r#"{
        "format": "tend-answer", "version": 1,
        "written_at": "2026-03-02T17:30:00+01:00", "app_version": "0.1.0",
        "patient": "Ida", "log_exported_at": "2026-03-01T12:00:00+01:00",
        "episode": "0b9e6a3c-1f5d-4f0e-9c3a-2d7b8e4f6a10", "episode_title": "Ankle",
        "prescription": { "id": "3f2c1a00-1f5d-4f0e-9c3a-2d7b8e4f6a11",
            "date": "2026-03-02", "by": "M. Weiss, PT", "until": "2026-04-02", "note": null,
            "frequency": { "kind": "per_week", "min": 1, "max": 3, "suggested": 2 } } }"#;

    fn refused(from: &str, to: &str) -> String {
        let changed = PRESCRIPTION.replacen(from, to, 1);
        assert_ne!(changed, PRESCRIPTION, "{from} is there");
        parse(changed.as_bytes())
            .expect_err("not allowed")
            .to_string()
    }

    #[test]
    fn what_is_wrong_is_told_with_its_place() {
        for (from, to, told) in [
            (
                "tend-answer",
                "tend-log",
                "format: \"tend-log\" is not allowed",
            ),
            (
                "\"version\": 1",
                "\"mood\": 3, \"version\": 2",
                "version: 2 is newer",
            ),
            (
                "\"version\": 1",
                "\"version\": 0",
                "version: 0 is not allowed: 1",
            ),
            ("\"patient\"", "\"pain\"", "pain: unknown field `pain`"),
            (
                "\"until\": \"2026-04-02\"",
                "\"until\": \"2026-03-01\"",
                "prescription.until: ",
            ),
            (
                "\"min\": 1",
                "\"min\": 3",
                "prescription.frequency: min 3, suggested 2",
            ),
            (
                "\"min\": 1",
                "\"min\": 0",
                "prescription.frequency.min: 0 is not allowed",
            ),
            ("per_week", "none", "prescription.frequency.min: "),
            ("\"by\"", "\"from\"", "prescription.from: unknown field"),
            (
                "\"prescription\": {",
                "\"prescription\": null, \"x\": {",
                "prescription: ",
            ),
            (
                "\"prescription\"",
                "\"clearance\"",
                "clearance.date: unknown field",
            ),
            (
                "\"2026-04-02\"",
                "\"2026-04-31\"",
                "prescription.until: \"2026-04-31\" is not",
            ),
        ] {
            let line = refused(from, to);
            assert!(line.starts_with(told), "{line}");
            assert!(!line.contains('\n'), "{line}");
        }
    }

    #[test]
    fn an_answer_is_one_thing() {
        let clearance = r#""clearance": { "id": "3f2c1a00-1f5d-4f0e-9c3a-2d7b8e4f6a12",
            "at": "2026-03-02T17:30:00Z", "by": "" }, "prescription""#;
        let both = refused("\"prescription\"", clearance);
        assert!(both.starts_with("clearance: "), "{both}");
        let at = PRESCRIPTION.find(", \n        \"prescription\"");
        let at = at.or_else(|| PRESCRIPTION.find(",\n        \"prescription\""));
        let neither = format!("{}}}", &PRESCRIPTION[..at.expect("there")]);
        let neither = parse(neither.as_bytes()).expect_err("not allowed");
        assert!(matches!(neither, AnswerError::Neither), "{neither}");
    }

    #[test]
    fn an_answer_over_64_kib_is_refused() {
        let long = format!("{PRESCRIPTION}{}", " ".repeat(64 * 1024));
        assert!(matches!(parse(long.as_bytes()), Err(AnswerError::TooLarge)));
    }

    #[test]
    fn no_beginning_of_an_answer_is_an_answer() {
        let written = write(&parse(PRESCRIPTION.as_bytes()).expect("an answer"));
        // Without its last newline it is whole all the same.
        for length in 0..written.len() - 1 {
            assert!(parse(&written[..length]).is_err(), "{length} bytes");
        }
    }

    #[test]
    fn an_answer_with_one_byte_changed_is_refused_or_another_whole_answer() {
        let written = write(&parse(PRESCRIPTION.as_bytes()).expect("an answer"));
        for at in 0..written.len() {
            for bit in 0..8 {
                let mut changed = written.clone();
                changed[at] ^= 1 << bit;
                if let Ok(read) = parse(&changed) {
                    let again = parse(&write(&read)).expect("what is written can be read");
                    assert_eq!(again, read, "bit {bit} of byte {at}");
                }
            }
        }
    }

    proptest! {
        #[test]
        fn any_bytes_are_refused_in_one_line(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
            let told = parse(&bytes).expect_err("not allowed").to_string();
            prop_assert!(!told.contains('\n'), "{}", told);
        }
    }
}
