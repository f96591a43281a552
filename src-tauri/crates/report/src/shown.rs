//! Text from outside, made fit to be set: what would act on the line instead of standing in it
//! is shown as what it is, and a word longer than a line may break.
//!
//! That text is never read as markup is the template's doing: it gets data, not source.

use serde_json::Value;

/// A longer word may break; the longest word of the catalogue is shorter.
const LONGEST_WORD: usize = 28;

/// In a narrow column a word longer than this may.
const LONGEST_NARROW: usize = 12;

/// Where a word may break; it has no width.
const MAY_BREAK: char = '\u{200B}';

/// Every text of the data, made fit to be set.
pub(crate) fn shown_everywhere(data: &mut Value) {
    match data {
        Value::String(text) => *text = shown(text),
        Value::Array(values) => values.iter_mut().for_each(shown_everywhere),
        Value::Object(fields) => fields.values_mut().for_each(shown_everywhere),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// A text of one line: a line break in it is a space.
pub(crate) fn one_line(text: &str) -> String {
    text.split(['\n', '\r', '\u{85}', '\u{2028}', '\u{2029}'])
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// A text for a narrow column: its long words have places to break.
pub(crate) fn narrow(text: &str) -> String {
    let mut narrow = String::with_capacity(text.len());
    let mut word = 0;
    for character in text.chars() {
        word = if character.is_whitespace() {
            0
        } else {
            word + 1
        };
        if word > LONGEST_NARROW && character.is_alphanumeric() {
            narrow.push(MAY_BREAK);
            word = 1;
        }
        narrow.push(character);
    }
    narrow
}

/// Controls and what turns the direction of text round as their code points, long words with
/// places to break. A new line stays one.
pub(crate) fn shown(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut word = 0;
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\r' if characters.peek() == Some(&'\n') => {}
            '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => {
                shown.push('\n');
                word = 0;
            }
            '\t' => {
                shown.push(' ');
                word = 0;
            }
            _ if acts(character) => {
                shown.push(MAY_BREAK);
                shown.push_str(&format!("[U+{:04X}]", u32::from(character)));
                shown.push(MAY_BREAK);
                word = 0;
            }
            _ if character.is_whitespace() => {
                shown.push(character);
                word = 0;
            }
            _ => {
                if word >= LONGEST_WORD && character.is_alphanumeric() {
                    shown.push(MAY_BREAK);
                    word = 0;
                }
                shown.push(character);
                word += 1;
            }
        }
    }
    shown
}

/// Whether a character does something to the text around it, or means nothing outside one
/// program: controls, what overrides or isolates the direction, tags, private use.
fn acts(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{202A}'..='\u{202E}'
                | '\u{2066}'..='\u{2069}'
                | '\u{206A}'..='\u{206F}'
                | '\u{FEFF}'
                | '\u{FFF0}'..='\u{FFFB}'
                | '\u{FFFE}'..='\u{FFFF}'
                | '\u{E000}'..='\u{F8FF}'
                | '\u{FDD0}'..='\u{FDEF}'
                | '\u{E0000}'..='\u{E007F}'
                | '\u{F0000}'..='\u{10FFFF}'
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_acts_on_text_is_shown_as_what_it_is() {
        let plain: String = shown("a\u{202E}b\u{0}c")
            .chars()
            .filter(|each| *each != MAY_BREAK)
            .collect();
        assert_eq!(plain, "a[U+202E]b[U+0000]c");
        assert_eq!(shown("two\r\nlines\u{2028}three"), "two\nlines\nthree");
        assert_eq!(one_line("two\r\nlines"), "two lines");
    }

    #[test]
    fn markup_and_letters_of_any_script_stay_as_they_are() {
        for text in [
            "#panic() $x$ <b>*_`@ref`",
            "نور حداد",
            "Жанна",
            "👩‍⚕️",
            "e\u{301}",
        ] {
            assert_eq!(shown(text), text);
        }
    }

    #[test]
    fn a_word_longer_than_a_line_may_break() {
        let word = "x".repeat(4_000);
        let pieces: Vec<_> = shown(&word).split(MAY_BREAK).map(str::len).collect();
        assert!(pieces.iter().all(|length| *length <= LONGEST_WORD));
        assert_eq!(pieces.iter().sum::<usize>(), 4_000);
    }

    #[test]
    fn every_text_of_the_data_is_made_fit() {
        let mut data = serde_json::json!({ "a": ["\u{7}"], "b": { "c": "\u{2066}" }, "d": 1 });
        shown_everywhere(&mut data);
        let text = data.to_string();
        assert!(text.contains("U+0007") && text.contains("U+2066"), "{text}");
    }
}
