//! A text without what a search passes over: case, accents and other marks, forms of letters,
//! and what is not seen at all.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The text as it is compared.
pub(super) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars() {
        fold_letter(letter, |part| folded.push(part));
    }
    folded
}

/// A text, folded, with where each part of it comes from.
pub(super) struct Folded {
    text: String,
    /// Of each byte of the folded text, which letter of the text it was made of.
    letters: Vec<usize>,
    /// Of each letter of the text, where it stands, in UTF-16 code units. Marks that follow a
    /// letter belong to it.
    places: Vec<Range<u32>>,
}

impl Folded {
    /// Of a text.
    pub(super) fn of(text: &str) -> Self {
        let mut folded = Self {
            text: String::with_capacity(text.len()),
            letters: Vec::with_capacity(text.len()),
            places: Vec::new(),
        };
        let mut end = 0;
        for letter in text.chars() {
            let begin = end;
            // One or two of them.
            end += if letter.len_utf16() == 1 { 1 } else { 2 };
            let place = folded.places.len();
            let before = folded.text.len();
            fold_letter(letter, |part| {
                folded.text.push(part);
                folded.letters.resize(folded.text.len(), place);
            });
            match folded.places.last_mut() {
                Some(last) if folded.text.len() == before => last.end = end,
                _ => folded.places.push(begin..end),
            }
        }
        folded
    }

    /// Where the words stand, in order, joined where they touch.
    pub(super) fn hits(&self, words: &[String]) -> Vec<(u32, u32)> {
        let mut hits: Vec<(u32, u32)> = words
            .iter()
            .flat_map(|word| self.text.match_indices(word.as_str()))
            .filter_map(|(at, word)| {
                let first = self.places.get(*self.letters.get(at)?)?;
                let last = self.places.get(*self.letters.get(at + word.len() - 1)?)?;
                Some((first.start, last.end))
            })
            .collect();
        hits.sort_unstable();
        let mut joined: Vec<(u32, u32)> = Vec::new();
        for (begin, end) in hits {
            match joined.last_mut() {
                Some(last) if begin <= last.1 => last.1 = last.1.max(end),
                _ => joined.push((begin, end)),
            }
        }
        joined
    }
}

/// The parts a letter is compared by; none of a mark.
fn fold_letter(letter: char, mut push: impl FnMut(char)) {
    if letter.is_ascii() {
        return push(letter.to_ascii_lowercase());
    }
    // Up and down again, so that letters with one capital are one: the two small sigmas.
    let parts = letter.nfkd().filter(|part| !is_passed_over(*part));
    let lower = parts
        .flat_map(char::to_uppercase)
        .flat_map(char::to_lowercase);
    for part in lower.nfkd().filter(|part| !is_passed_over(*part)) {
        push(part);
    }
}

/// Marks, and what only shapes or joins or breaks letters.
fn is_passed_over(part: char) -> bool {
    const STRETCHING: char = '\u{640}';
    const UNSEEN: [char; 7] = [
        '\u{ad}', '\u{200b}', '\u{200c}', '\u{200d}', '\u{200e}', '\u{200f}', '\u{2060}',
    ];
    is_combining_mark(part) || part == STRETCHING || UNSEEN.contains(&part)
}
