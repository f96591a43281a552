//! Who the patient is.

use chrono::{DateTime, Datelike, FixedOffset};
use logbook::{ChangeKind, Logbook};
use recovery::Patient;

use crate::draft::PatientDraft;
use crate::view::Overview;
use crate::{Refusal, change, parse};

/// The earliest year of birth a log can hold.
const FIRST_YEAR: i32 = 1900;

/// Keeps who the patient is; cautions change the pressure suggested.
///
/// # Errors
/// A field of the draft, or the log book's own.
pub fn save_patient(
    logbook: &mut Logbook,
    now: DateTime<FixedOffset>,
    patient: PatientDraft,
) -> Result<Overview, Refusal> {
    let patient = parsed(patient, now)?;
    change::record(logbook, now, ChangeKind::PatientChanged, None, |log| {
        Ok(log.put_patient(&patient)?)
    })
}

pub(crate) fn parsed(draft: PatientDraft, now: DateTime<FixedOffset>) -> Result<Patient, Refusal> {
    parse::each_once("cautions", &draft.cautions)?;
    let this_year = now.year().clamp(FIRST_YEAR, 2100);
    Ok(Patient {
        name: parse::text("name", draft.name, parse::NAME)?,
        birth_year: parse::whole("birth_year", draft.birth_year, FIRST_YEAR, this_year)?,
        activity_level: draft.activity_level,
        cautions: draft.cautions,
    })
}

#[cfg(test)]
mod tests {
    use recovery::{ActivityLevel, Caution};

    use super::*;
    use crate::RefusalCode;

    fn draft() -> PatientDraft {
        PatientDraft {
            name: Some("Maya".to_owned()),
            birth_year: Some(1970),
            activity_level: ActivityLevel::General,
            cautions: vec![Caution::Pregnancy],
        }
    }

    fn refused(draft: PatientDraft) -> (RefusalCode, String) {
        let now = DateTime::parse_from_rfc3339("2026-03-02T12:00:00+01:00").unwrap();
        match parsed(draft, now) {
            Ok(patient) => panic!("{patient:?}"),
            Err(refusal) => (refusal.code, refusal.field.unwrap_or_default()),
        }
    }

    #[test]
    fn a_birth_year_lies_between_1900_and_this_year() {
        for year in [1899, 2027, i32::MIN, i32::MAX] {
            let draft = PatientDraft {
                birth_year: Some(year),
                ..draft()
            };
            let field = "birth_year".to_owned();
            assert_eq!(refused(draft), (RefusalCode::OutOfRange, field));
        }
        let now = DateTime::parse_from_rfc3339("2026-03-02T12:00:00+01:00").unwrap();
        for year in [1900, 2026] {
            let draft = PatientDraft {
                birth_year: Some(year),
                ..draft()
            };
            assert!(parsed(draft, now).is_ok());
        }
    }

    #[test]
    fn a_name_has_200_characters_at_most_and_a_caution_stands_once() {
        let long = PatientDraft {
            name: Some("x".repeat(201)),
            ..draft()
        };
        assert_eq!(refused(long), (RefusalCode::TooLong, "name".to_owned()));
        let twice = PatientDraft {
            cautions: vec![Caution::Pregnancy, Caution::Pregnancy],
            ..draft()
        };
        assert_eq!(refused(twice), (RefusalCode::Twice, "cautions".to_owned()));
    }
}
