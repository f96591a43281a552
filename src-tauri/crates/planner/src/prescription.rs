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
