//! The checks that the drafts share: ranges, lengths, codes given twice, moments.
//!
//! Each takes the name of the field as the patient's form has it, and refuses with that
//! name, the value and what would be right.

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, Timelike};
use recovery::{MinutesOfDay, Score, SleepHours};

use crate::{Refusal, RefusalCode};

/// The most characters of a note.
pub(crate) const NOTE: usize = 4000;
/// The most characters of a name: of a patient, an episode, whoever gives or clears.
pub(crate) const NAME: usize = 200;

/// A whole number from `min` to `max`, both allowed, where one was given.
pub(crate) fn whole<T: TryFrom<i32>>(
    field: &str,
    value: Option<i32>,
    min: i32,
    max: i32,
) -> Result<Option<T>, Refusal> {
    let Some(value) = value else {
        return Ok(None);
    };
    let refused = || {
        Refusal::new(RefusalCode::OutOfRange)
            .at(field)
            .of(value)
            .allowing(format!("{min}-{max}"))
    };
    if !(min..=max).contains(&value) {
        return Err(refused());
    }
    T::try_from(value).map(Some).map_err(|_| refused())
}

/// A score from 0 to 10, where one was given.
pub(crate) fn score(field: &str, value: Option<i32>) -> Result<Option<Score>, Refusal> {
    let value: Option<i64> = whole(field, value, 0, 10)?;
    value
        .map(Score::try_from)
        .transpose()
        .map_err(|invalid| out_of_range(field, invalid.value, "0-10"))
}

/// A length of time within a day, in minutes, where one was given.
pub(crate) fn minutes_of_day(
    field: &str,
    value: Option<i32>,
) -> Result<Option<MinutesOfDay>, Refusal> {
    let value: Option<i64> = whole(field, value, 0, 1440)?;
    value
        .map(MinutesOfDay::try_from)
        .transpose()
        .map_err(|invalid| out_of_range(field, invalid.value, "0-1440"))
}

/// Hours of sleep, where they were given.
pub(crate) fn sleep(field: &str, value: Option<f64>) -> Result<Option<SleepHours>, Refusal> {
    value
        .map(SleepHours::try_from)
        .transpose()
        .map_err(|invalid| out_of_range(field, invalid.value, "0-24"))
}

fn out_of_range(field: &str, value: String, allowed: &str) -> Refusal {
    Refusal::new(RefusalCode::OutOfRange)
        .at(field)
        .of(value)
        .allowing(allowed)
}

/// A text without the space around it; nothing when nothing is left.
pub(crate) fn text(
    field: &str,
    value: Option<String>,
    most: usize,
) -> Result<Option<String>, Refusal> {
    let Some(value) = value else {
        return Ok(None);
    };
    let value = value.trim();
    let length = value.chars().count();
    if length > most {
        return Err(Refusal::new(RefusalCode::TooLong)
            .at(field)
            .of(length)
            .allowing(most));
    }
    Ok((!value.is_empty()).then(|| value.to_owned()))
}

/// A text that may not be empty.
pub(crate) fn needed(field: &str, value: String, most: usize) -> Result<String, Refusal> {
    text(field, Some(value), most)?.ok_or_else(|| Refusal::new(RefusalCode::Required).at(field))
}

/// A list in which nothing stands twice.
pub(crate) fn each_once<T: PartialEq + std::fmt::Display>(
    field: &str,
    list: &[T],
) -> Result<(), Refusal> {
    let twice = list
        .iter()
        .enumerate()
        .find(|(index, value)| list[..*index].contains(value));
    match twice {
        Some((_, value)) => Err(Refusal::new(RefusalCode::Twice).at(field).of(value)),
        None => Ok(()),
    }
}

/// The moment a local wall time stands for in the offset of now; never after now. Now when
/// none was given.
pub(crate) fn past_moment(
    field: &str,
    wall: Option<NaiveDateTime>,
    now: DateTime<FixedOffset>,
) -> Result<DateTime<FixedOffset>, Refusal> {
    let Some(wall) = wall else {
        return Ok(now);
    };
    let in_future = || {
        Refusal::new(RefusalCode::InFuture)
            .at(field)
            .of(wall)
            .allowing(now.naive_local())
    };
    let moment = wall
        .and_local_timezone(*now.offset())
        .single()
        .ok_or_else(in_future)?;
    if moment > now {
        return Err(in_future());
    }
    Ok(moment)
}

/// A date that is not before the opening of its episode.
pub(crate) fn not_before(field: &str, date: NaiveDate, opened: NaiveDate) -> Result<(), Refusal> {
    if date < opened {
        return Err(Refusal::new(RefusalCode::BeforeEpisode)
            .at(field)
            .of(date)
            .allowing(opened));
    }
    Ok(())
}

/// A date whose year has four digits: another has no form in the log.
pub(crate) fn in_calendar(field: &str, date: NaiveDate) -> Result<(), Refusal> {
    if (1..=9999).contains(&date.year()) {
        return Ok(());
    }
    Err(Refusal::new(RefusalCode::OutOfRange).at(field).of(date))
}

/// A local moment to come, in whole minutes.
pub(crate) fn moment_to_come(
    field: &str,
    wall: NaiveDateTime,
    now: DateTime<FixedOffset>,
) -> Result<NaiveDateTime, Refusal> {
    let wall = wall.date().and_time(whole_minutes(wall.time()));
    if wall <= now.naive_local() {
        return Err(Refusal::new(RefusalCode::InPast)
            .at(field)
            .of(wall)
            .allowing(now.naive_local()));
    }
    in_calendar(field, wall.date())?;
    Ok(wall)
}

/// A time of day without its seconds.
pub(crate) fn whole_minutes(time: NaiveTime) -> NaiveTime {
    time.with_second(0)
        .and_then(|time| time.with_nanosecond(0))
        .unwrap_or(time)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused<T: std::fmt::Debug>(result: Result<T, Refusal>) -> (RefusalCode, String) {
        let refusal = result.unwrap_err();
        (refusal.code, refusal.allowed.unwrap_or_default())
    }

    #[test]
    fn numbers_below_and_above_their_range_are_refused() {
        for (min, max) in [(0, 10), (1, 480), (1, 7)] {
            assert_eq!(whole::<u16>("n", None, min, max), Ok(None));
            assert_eq!(whole("n", Some(min), min, max), Ok(u16::try_from(min).ok()));
            assert_eq!(whole("n", Some(max), min, max), Ok(u16::try_from(max).ok()));
            let range = (RefusalCode::OutOfRange, format!("{min}-{max}"));
            assert_eq!(refused(whole::<u16>("n", Some(min - 1), min, max)), range);
            assert_eq!(refused(whole::<u16>("n", Some(max + 1), min, max)), range);
        }
    }

    #[test]
    fn hours_of_sleep_are_numbers_from_0_to_24() {
        for hours in [-0.1, 24.1, f64::NAN, f64::INFINITY] {
            assert_eq!(refused(sleep("sleep_hours", Some(hours))).1, "0-24");
        }
        assert!(sleep("sleep_hours", Some(24.0)).is_ok());
    }

    #[test]
    fn a_text_is_counted_in_characters_without_the_space_around_it() {
        let longest = "ü".repeat(200);
        assert_eq!(
            text("name", Some(format!(" {longest} ")), 200),
            Ok(Some(longest.clone()))
        );
        let longer = text("name", Some(longest + "x"), 200).unwrap_err();
        assert_eq!(longer.value.as_deref(), Some("201"));
        assert_eq!(longer.allowed.as_deref(), Some("200"));
        assert_eq!(text("name", Some("  ".to_owned()), 200), Ok(None));
        let empty = needed("title", " ".to_owned(), 200).unwrap_err();
        assert_eq!(empty.code, RefusalCode::Required);
    }

    #[test]
    fn now_is_past_and_a_minute_later_is_not() {
        let now = DateTime::parse_from_rfc3339("2026-03-02T12:00:00+01:00").unwrap();
        let at = |text: &str| text.parse::<NaiveDateTime>().unwrap();
        assert_eq!(past_moment("at", None, now), Ok(now));
        assert_eq!(
            past_moment("at", Some(at("2026-03-02T12:00:00")), now),
            Ok(now)
        );
        let later = past_moment("at", Some(at("2026-03-02T12:01:00")), now).unwrap_err();
        assert_eq!(later.code, RefusalCode::InFuture);
        let to_come = |text: &str| moment_to_come("to", at(text), now);
        assert_eq!(
            refused(to_come("2026-03-02T12:00:59")).0,
            RefusalCode::InPast
        );
        assert_eq!(
            to_come("2026-03-02T12:01:30"),
            Ok(at("2026-03-02T12:01:00"))
        );
    }
}
