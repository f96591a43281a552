//! A text from a file made fit for a cell of a terminal: nothing in it acts on the terminal,
//! and it is no wider than its column.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use crate::failure::acts_on_a_line;

/// What stands for a cut.
const CUT: char = '…';
const ASCII_CUT: char = '~';

/// The text with whatever would act on the terminal escaped, at most `most` columns wide, cut
/// at its end.
pub(super) fn fit(text: &str, most: usize, ascii: bool) -> String {
    cut(escaped(text, ascii), most, ascii)
}

/// The same, cut at its beginning: of a path, the end tells more.
pub(super) fn fit_end(text: &str, most: usize, ascii: bool) -> String {
    let turned: Vec<char> = escaped(text, ascii).collect();
    let cut = cut(turned.into_iter().rev(), most, ascii);
    cut.chars().rev().collect()
}

/// The text with whatever would act on the terminal escaped.
pub(super) fn plain(text: &str, ascii: bool) -> String {
    escaped(text, ascii).collect()
}

/// How many columns it takes.
pub(super) fn width(text: &str) -> usize {
    text.width()
}

/// The text and blanks up to so many columns.
pub(super) fn padded(text: &str, columns: usize) -> String {
    let blanks = columns.saturating_sub(width(text));
    format!("{text}{}", " ".repeat(blanks))
}

fn escaped(text: &str, ascii: bool) -> impl Iterator<Item = char> + '_ {
    text.chars().flat_map(move |character| {
        let escape = acts_on_a_line(character) || (ascii && !character.is_ascii());
        let escaped = escape.then(|| character.escape_default());
        let plain = (!escape).then_some(character);
        escaped.into_iter().flatten().chain(plain)
    })
}

/// No more columns than `most`, and no more characters than can be meant: marks that take no
/// column of their own can be piled up without end.
fn cut(text: impl Iterator<Item = char>, most: usize, ascii: bool) -> String {
    const MARKS_A_COLUMN: usize = 4;
    let mut kept = String::new();
    let (mut columns, mut characters) = (0, 0);
    let mut fits = 0;
    for character in text {
        columns += character.width().unwrap_or(0);
        characters += 1;
        if columns > most || characters > most * MARKS_A_COLUMN {
            kept.truncate(fits);
            kept.push(if ascii { ASCII_CUT } else { CUT });
            return kept;
        }
        kept.push(character);
        if columns < most {
            fits = kept.len();
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_acts_on_the_terminal_is_escaped() {
        assert_eq!(fit("a\x1b[31mb", 40, false), "a\\u{1b}[31mb");
        assert_eq!(fit("a\u{202e}b\nc", 40, false), "a\\u{202e}b\\nc");
        assert_eq!(fit("\u{9b}2J", 40, false), "\\u{9b}2J");
        assert_eq!(fit("Zoë", 40, false), "Zoë");
        assert_eq!(fit("Zoë", 40, true), "Zo\\u{eb}");
    }

    #[test]
    fn a_cell_is_never_wider_than_its_column() {
        let piled = format!("a{}", "\u{301}".repeat(5_000));
        let word = "x".repeat(4_000);
        for text in [
            word.as_str(),
            "漢字漢字漢字漢字漢字",
            &piled,
            "\u{202e}\u{202e}",
            "short",
        ] {
            for most in 1..12 {
                for cell in [fit(text, most, false), fit_end(text, most, false)] {
                    assert!(width(&cell) <= most, "{most}: {cell}");
                    assert!(cell.chars().count() <= most * 4 + 1);
                }
            }
        }
        assert_eq!(fit("abcdef", 6, false), "abcdef");
        assert_eq!(fit("abcdefg", 6, false), "abcde…");
        assert_eq!(fit("abcdefg", 6, true), "abcde~");
        assert_eq!(fit("漢字漢", 5, false), "漢字…");
        assert_eq!(fit_end("far/away.tend", 7, false), "…y.tend");
    }

    #[test]
    fn wide_characters_are_padded_by_their_columns() {
        assert_eq!(padded("漢字", 6), "漢字  ");
        assert_eq!(padded("abc", 2), "abc");
    }
}
