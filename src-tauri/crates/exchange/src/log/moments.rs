//! Dates, local wall times and moments, each in its one spelling.

use std::borrow::Cow;

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, SecondsFormat, Timelike};
use serde::ser::Serializer;

use super::checked::Value;
use super::given::Given;

/// How a local wall time is spelled.
const LOCAL: &str = "%Y-%m-%dT%H:%M";

impl Value for NaiveDate {
    fn right() -> Cow<'static, str> {
        Cow::Borrowed("a date of the calendar, YYYY-MM-DD")
    }

    fn from_given(given: &Given) -> Option<Self> {
        let text = given.text()?;
        has_shape(text, "0000-00-00").then(|| Self::parse_from_str(text, "%Y-%m-%d").ok())?
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// Local wall time, to the minute.
impl Value for NaiveDateTime {
    fn right() -> Cow<'static, str> {
        Cow::Borrowed("a local date and time, YYYY-MM-DDTHH:MM")
    }

    fn from_given(given: &Given) -> Option<Self> {
        let text = given.text()?;
        has_shape(text, "0000-00-00T00:00").then(|| Self::parse_from_str(text, LOCAL).ok())?
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&local(self))
    }
}

/// A moment, with the offset it was in.
impl Value for DateTime<FixedOffset> {
    fn right() -> Cow<'static, str> {
        Cow::Borrowed(
            "a moment with seconds and offset (RFC 3339), such as 2026-03-01T08:00:00+01:00",
        )
    }

    fn from_given(given: &Given) -> Option<Self> {
        let text = given.text()?;
        if !has_moment_shape(text) {
            return None;
        }
        let moment = Self::parse_from_rfc3339(text).ok()?;
        let utc = moment.naive_utc().time();
        // A leap second is the last one of a day in UTC and nowhere else.
        let leap = utc.nanosecond() >= 1_000_000_000;
        (!leap || (utc.hour(), utc.minute()) == (23, 59)).then_some(moment)
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&moment(self))
    }
}

/// How a moment stands in a file.
pub(crate) fn moment(moment: &DateTime<FixedOffset>) -> String {
    moment.to_rfc3339_opts(SecondsFormat::AutoSi, true)
}

/// How a local wall time stands in a file.
pub(crate) fn local(time: &NaiveDateTime) -> String {
    time.format(LOCAL).to_string()
}

/// Whether the text is as long as `shape`, with a digit for each 0 and the rest the same.
fn has_shape(text: &str, shape: &str) -> bool {
    text.len() == shape.len()
        && text
            .bytes()
            .zip(shape.bytes())
            .all(|(byte, wanted)| match wanted {
                b'0' => byte.is_ascii_digit(),
                _ => byte == wanted,
            })
}

/// Whether the text is spelled as a moment: seconds, perhaps their fraction, an offset.
fn has_moment_shape(text: &str) -> bool {
    const SECONDS: &str = "0000-00-00T00:00:00";
    let Some((seconds, rest)) = text.split_at_checked(SECONDS.len()) else {
        return false;
    };
    let offset = match rest.strip_prefix('.') {
        Some(fraction) => {
            let offset = fraction.trim_start_matches(|c: char| c.is_ascii_digit());
            if offset.len() == fraction.len() {
                return false;
            }
            offset
        }
        None => rest,
    };
    has_shape(seconds, SECONDS)
        && (offset == "Z" || has_shape(offset, "+00:00") || has_shape(offset, "-00:00"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<DateTime<FixedOffset>> {
        Value::from_given(&Given::Text(text.to_owned()))
    }

    #[test]
    fn a_moment_has_seconds_and_an_offset() {
        assert!(read("2026-03-01T08:00:00+01:00").is_some());
        assert!(read("2026-03-01T08:00:00.25Z").is_some());
        for wrong in [
            "2026-03-01T08:00+01:00",
            "2026-03-01T08:00:00",
            "2026-03-01 08:00:00Z",
            "2026-03-01t08:00:00z",
            "2026-03-01T08:00:00.Z",
            "2026-03-01T08:00:00+0100",
            "2026-03-01T08:00:00+24:00",
            "2026-02-29T08:00:00Z",
            "2026-03-01T08:00:00Z ",
        ] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_leap_second_is_the_last_of_a_day_in_utc() {
        assert!(read("2016-12-31T23:59:60Z").is_some());
        assert!(read("2017-01-01T00:59:60+01:00").is_some());
        assert!(read("2026-03-01T08:00:60Z").is_none());
    }

    #[test]
    fn a_moment_is_written_with_its_offset_and_reads_back() {
        for (given, written) in [
            ("2026-03-01T08:00:00+01:00", "2026-03-01T08:00:00+01:00"),
            ("2026-03-01T08:00:00+00:00", "2026-03-01T08:00:00Z"),
            ("2026-03-01T08:00:00-00:00", "2026-03-01T08:00:00Z"),
            ("2026-03-01T08:00:00.5Z", "2026-03-01T08:00:00.500Z"),
            ("2026-03-01T08:00:00.0Z", "2026-03-01T08:00:00Z"),
            ("2016-12-31T23:59:60Z", "2016-12-31T23:59:60Z"),
            (
                "0001-01-01T00:00:00.1234567891-23:59",
                "0001-01-01T00:00:00.123456789-23:59",
            ),
        ] {
            let read_once = read(given).expect("a moment");
            assert_eq!(moment(&read_once), written);
            assert_eq!(
                read(written).map(|again| moment(&again)),
                Some(written.to_owned())
            );
        }
    }

    #[test]
    fn a_date_is_one_of_the_calendar_in_one_spelling() {
        let date = |text: &str| NaiveDate::from_given(&Given::Text(text.to_owned())).is_some();
        assert!(date("2028-02-29"));
        assert!(!date("2026-02-29"));
        assert!(!date("2026-2-9"));
        assert!(!date("+2026-02-09"));
    }
}
