//! A date on the command line, in its one spelling.

use chrono::NaiveDate;

/// The date of a text such as `2026-03-01`.
///
/// # Errors
/// For any other spelling, and for what is no date of the calendar.
pub(crate) fn date(text: &str) -> Result<NaiveDate, NotADate> {
    NaiveDate::parse_from_str(text, "%Y-%m-%d")
        .ok()
        .filter(|date| date.to_string() == text)
        .ok_or(NotADate)
}

/// It is none.
#[derive(Debug, thiserror::Error)]
#[error("a date of the calendar is needed, YYYY-MM-DD")]
pub(crate) struct NotADate;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_has_one_spelling() {
        assert!(date("2026-03-01").is_ok());
        for wrong in ["2026-3-1", "2026-02-29", "01.03.2026", "today", ""] {
            assert!(date(wrong).is_err(), "{wrong}");
        }
    }
}
