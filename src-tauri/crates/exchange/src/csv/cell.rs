//! One cell of a table.

use std::fmt::Display;

use chrono::{DateTime, FixedOffset, NaiveDateTime};
use recovery::Score;

use crate::log::moments;

/// What the patient or someone else wrote, as a text that is harmless to open.
///
/// A spreadsheet takes a text that begins with `=`, `+`, `-` or `@` for a formula, some also
/// the full-width forms of these, or one after blanks; and may run it. Such a text begins with
/// an apostrophe here, and so does one that began with an apostrophe, a tab or a line break:
/// taking one away gives back what was written, always. Control characters, which end a text for some
/// readers, become U+FFFD; tabs and line breaks stay.
///
/// Source: OWASP, CSV Injection.
pub(super) fn text(text: &str) -> String {
    let harmless = text.chars().map(|character| match character {
        '\t' | '\n' | '\r' => character,
        control if control.is_control() => '\u{fffd}',
        other => other,
    });
    let guard = is_hostile(text).then_some('\'');
    guard.into_iter().chain(harmless).collect()
}

/// Whether a text would be more than a text to some spreadsheet, or would seem guarded.
fn is_hostile(text: &str) -> bool {
    let begins = |text: &str| text.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']);
    text.starts_with(['\'', '\t', '\r', '\n']) || begins(text.trim_start_matches(is_unseen))
}

/// What a reader may drop from the beginning of a text, or does not show there.
fn is_unseen(character: char) -> bool {
    character.is_whitespace()
        || character.is_control()
        || matches!(
            character,
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}'
                | '\u{feff}' | '\u{fffd}'
        )
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
    use proptest::prelude::*;

    #[test]
    fn a_text_is_never_a_formula() {
        for formula in [
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "\n=1",
            "  =cmd|' /C calc'!A0",
            "\u{feff}=1",
            "\u{a0}\u{200b}=1",
            "＝1",
            "＋1",
            "－1",
            "＠SUM(A1)",
        ] {
            assert_eq!(text(formula), format!("'{formula}"));
        }
        assert_eq!(text("\0=1"), "'\u{fffd}=1");
        assert_eq!(text("better - a bit"), "better - a bit");
        assert_eq!(text("'s morgens"), "''s morgens");
    }

    #[test]
    fn control_characters_are_shown_and_lines_stay() {
        assert_eq!(
            text("a\0b\u{1b}[31m\u{7f}\u{85}\tc\r\nd\ne"),
            "a\u{fffd}b\u{fffd}[31m\u{fffd}\u{fffd}\tc\r\nd\ne"
        );
    }

    #[test]
    fn unanswered_is_empty_and_zero_is_zero() {
        assert_eq!(score(None), "");
        assert_eq!(score(Score::try_from(0).ok()), "0");
        assert_eq!(yes_no(None), "");
    }

    proptest! {
        /// Without control characters, which are lost: one apostrophe less is the text itself.
        #[test]
        fn the_guard_can_be_taken_away(written in "['=＝+@ \t\na-]{0,3}\\PC*") {
            let cell = text(&written);
            prop_assert_eq!(cell.strip_prefix('\'').unwrap_or(&cell), written);
        }
    }
}
