//! What is told of a prescription, checked.

use chrono::{DateTime, FixedOffset, NaiveDate};
use recovery::{Frequency, Prescription, Range};
use uuid::Uuid;

use crate::draft::{FrequencyDraft, FrequencyKind, PrescriptionDraft};
use crate::{Refusal, RefusalCode, parse};

/// The most massages a week.
const MOST_A_WEEK: i32 = 7;
/// The most days from one massage to the next.
const MOST_DAYS: i32 = 365;

/// The prescription a draft stands for, with an identity of its own.
///
/// # Errors
/// A field of the draft.
pub(crate) fn parsed(
    draft: PrescriptionDraft,
    now: DateTime<FixedOffset>,
) -> Result<Prescription, Refusal> {
    let by = parse::needed("by", draft.by, parse::NAME)?;
    let today = now.date_naive();
    let date = draft.date.unwrap_or(today);
    parse::in_calendar("date", date)?;
    Ok(Prescription {
        id: Uuid::new_v4(),
        date,
        by,
        until: draft
            .until
            .map(|until| last_date(until, date, today))
            .transpose()?,
        note: parse::text("note", draft.note, parse::NOTE)?,
        frequency: frequency(&draft.frequency)?,
    })
}

fn last_date(until: NaiveDate, date: NaiveDate, today: NaiveDate) -> Result<NaiveDate, Refusal> {
    parse::in_calendar("until", until)?;
    let refused = |code, from| {
        let refusal = Refusal::new(code).at("until").of(until).allowing(from);
        Err(refusal)
    };
    if until < date {
        return refused(RefusalCode::EndsBeforeItBegins, date);
    }
    if until < today {
        return refused(RefusalCode::InPast, today);
    }
    Ok(until)
}

fn frequency(draft: &FrequencyDraft) -> Result<Frequency, Refusal> {
    Ok(match draft.kind {
        FrequencyKind::None => Frequency::None,
        FrequencyKind::PerWeek => Frequency::PerWeek(range(draft, MOST_A_WEEK)?),
        FrequencyKind::EveryDays => Frequency::EveryDays(range(draft, MOST_DAYS)?),
    })
}

fn range(draft: &FrequencyDraft, most: i32) -> Result<Range, Refusal> {
    const MIN: &str = "frequency.min";
    let Some(least) = draft.min else {
        return Err(Refusal::new(RefusalCode::Required).at(MIN));
    };
    let min: u16 = number(MIN, least, 1, most)?;
    let greatest = draft.max.unwrap_or(least);
    let max = number("frequency.max", greatest, least, most)?;
    let fewest = match draft.kind {
        FrequencyKind::EveryDays => greatest,
        FrequencyKind::PerWeek | FrequencyKind::None => least,
    };
    let suggested = draft.suggested.unwrap_or(fewest);
    Ok(Range {
        min,
        max,
        suggested: number("frequency.suggested", suggested, least, greatest)?,
        optional: false,
    })
}

fn number(field: &str, value: i32, min: i32, max: i32) -> Result<u16, Refusal> {
    let number = parse::whole(field, Some(value), min, max)?;
    number.ok_or_else(|| Refusal::new(RefusalCode::Required).at(field))
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: &str = "2026-03-02";

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn draft() -> PrescriptionDraft {
        PrescriptionDraft {
            by: " M. Okafor ".to_owned(),
            date: None,
            until: None,
            frequency: FrequencyDraft {
                kind: FrequencyKind::PerWeek,
                min: Some(1),
                max: Some(3),
                suggested: Some(2),
            },
            note: None,
        }
    }

    fn parsed_from(change: impl FnOnce(&mut PrescriptionDraft)) -> Result<Prescription, Refusal> {
        let now = DateTime::parse_from_rfc3339("2026-03-02T12:00:00+01:00").unwrap();
        let mut draft = draft();
        change(&mut draft);
        parsed(draft, now)
    }

    fn refused(change: impl FnOnce(&mut PrescriptionDraft)) -> (RefusalCode, String, String) {
        let refusal = parsed_from(change).unwrap_err();
        (
            refusal.code,
            refusal.field.unwrap_or_default(),
            refusal.allowed.unwrap_or_default(),
        )
    }

    fn range_of(min: i32, max: Option<i32>, suggested: Option<i32>) -> FrequencyDraft {
        FrequencyDraft {
            min: Some(min),
            max,
            suggested,
            ..draft().frequency
        }
    }

    #[test]
    fn a_prescription_is_somebodys_and_holds_from_today_unless_told() {
        let prescription = parsed_from(|_| ()).unwrap();
        assert_eq!(prescription.by, "M. Okafor");
        assert_eq!(prescription.date, date(TODAY));
        let earlier = parsed_from(|draft| draft.date = Some(date("2026-02-20"))).unwrap();
        assert_eq!(earlier.date, date("2026-02-20"));
        assert!(parsed_from(|draft| draft.date = Some(date("2026-09-01"))).is_ok());
        let nobody = refused(|draft| draft.by = " ".to_owned());
        assert_eq!((nobody.0, nobody.1.as_str()), (RefusalCode::Required, "by"));
        let year = refused(|draft| draft.date = NaiveDate::from_ymd_opt(10_000, 1, 1));
        assert_eq!((year.0, year.1.as_str()), (RefusalCode::OutOfRange, "date"));
    }

    #[test]
    fn its_last_date_is_neither_before_its_first_nor_before_today() {
        let ends = |from: &str, until: &str| {
            refused(|draft| {
                draft.date = Some(date(from));
                draft.until = Some(date(until));
            })
        };
        let until = "until".to_owned();
        assert_eq!(
            ends("2026-03-10", "2026-03-09"),
            (
                RefusalCode::EndsBeforeItBegins,
                until.clone(),
                "2026-03-10".to_owned()
            )
        );
        assert_eq!(
            ends("2026-02-01", "2026-03-01"),
            (RefusalCode::InPast, until, TODAY.to_owned())
        );
        assert!(parsed_from(|draft| draft.until = Some(date(TODAY))).is_ok());
    }

    #[test]
    fn its_numbers_are_at_most_7_a_week_or_365_days_and_in_order() {
        let out = |field: &str, allowed: &str| {
            let field = format!("frequency.{field}");
            (RefusalCode::OutOfRange, field, allowed.to_owned())
        };
        let of = |frequency: FrequencyDraft| refused(|draft| draft.frequency = frequency);
        assert_eq!(of(range_of(0, None, None)), out("min", "1-7"));
        assert_eq!(of(range_of(8, None, None)), out("min", "1-7"));
        assert_eq!(of(range_of(3, Some(2), None)), out("max", "3-7"));
        assert_eq!(of(range_of(3, Some(8), None)), out("max", "3-7"));
        assert_eq!(of(range_of(2, Some(3), Some(4))), out("suggested", "2-3"));
        assert_eq!(of(range_of(2, Some(3), Some(1))), out("suggested", "2-3"));
        let days = |min| FrequencyDraft {
            kind: FrequencyKind::EveryDays,
            ..range_of(min, None, None)
        };
        assert_eq!(of(days(366)), out("min", "1-365"));
        assert!(parsed_from(|draft| draft.frequency = days(365)).is_ok());
        let empty = refused(|draft| draft.frequency.min = None);
        assert_eq!(
            (empty.0, empty.1.as_str()),
            (RefusalCode::Required, "frequency.min")
        );
    }

    #[test]
    fn a_number_left_empty_is_the_one_with_the_fewest_massages() {
        let suggested = |kind| {
            let draft = FrequencyDraft {
                kind,
                ..range_of(2, Some(5), None)
            };
            let range = frequency(&draft).unwrap().range().unwrap();
            (range.min, range.max, range.suggested)
        };
        assert_eq!(suggested(FrequencyKind::PerWeek), (2, 5, 2));
        assert_eq!(suggested(FrequencyKind::EveryDays), (2, 5, 5));
        let one = frequency(&range_of(2, None, None)).unwrap().range();
        assert_eq!(one.map(|range| (range.min, range.max)), Some((2, 2)));
        let none = FrequencyDraft {
            kind: FrequencyKind::None,
            ..range_of(0, Some(-3), None)
        };
        assert_eq!(frequency(&none), Ok(Frequency::None));
    }
}
