//! One cell of a table.

use std::fmt::Display;

use chrono::{DateTime, FixedOffset, NaiveDateTime};
use recovery::Score;

use crate::log::moments;

/// What the patient or someone else wrote, guarded: a spreadsheet takes a text that begins
/// with `=`, `+`, `-`, `@`, a tab or a carriage return for a formula, and may run it.
pub(super) fn text(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

/// As [`text`]; empty when there is none.
pub(super) fn text_or_empty(written: Option<&String>) -> String {
    written.map_or_else(String::new, |written| text(written))
}

/// A code, a date or a number; empty when unanswered.
pub(super) fn plain(value: Option<impl Display>) -> String {
    value.map_or_else(String::new, |value| value.to_string())
}

/// A score; empty when unanswered.
pub(super) fn score(score: Option<Score>) -> String {
    plain(score.map(Score::get))
}

/// `yes` or `no`; empty when unanswered.
pub(super) fn yes_no(answer: Option<bool>) -> String {
    plain(answer.map(|yes| if yes { "yes" } else { "no" }))
}

/// A moment, RFC 3339 with its offset; empty when there is none.
pub(super) fn moment(moment: Option<&DateTime<FixedOffset>>) -> String {
    moment.map_or_else(String::new, moments::moment)
}

/// A local wall time; empty when there is none.
pub(super) fn local(time: Option<&NaiveDateTime>) -> String {
    time.map_or_else(String::new, moments::local)
}

/// Codes one after the other, a space between.
pub(super) fn codes(codes: impl Iterator<Item = &'static str>) -> String {
    codes.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_never_a_formula() {
        for formula in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"] {
            assert_eq!(text(formula), format!("'{formula}"));
        }
        assert_eq!(text("better - a bit"), "better - a bit");
    }

    #[test]
    fn unanswered_is_empty_and_zero_is_zero() {
        assert_eq!(score(None), "");
        assert_eq!(score(Score::try_from(0).ok()), "0");
        assert_eq!(yes_no(None), "");
    }
}
