//! The fonts a report is set in: three of its own, and, only where a text has letters that
//! none of them covers, those of the machine. A letter that none covers is shown as a question mark.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use serde_json::Value;
use typst::foundations::Bytes;
use typst::text::Font;

/// Stands for a letter that no font has.
const UNKNOWN: char = '?';

/// Atkinson Hyperlegible Next; Vazirmatn for Arabic, each letter of which is one glyph, so that it
/// is also read out and copied as one; Noto Sans Arabic for the letters of other languages that
/// Vazirmatn has not got. All under the SIL Open Font License, which lies beside them.
static OWN: LazyLock<Vec<Font>> = LazyLock::new(|| {
    let files: [&'static [u8]; 6] = [
        include_bytes!("../fonts/AtkinsonHyperlegibleNext-Regular.ttf"),
        include_bytes!("../fonts/AtkinsonHyperlegibleNext-Bold.ttf"),
        include_bytes!("../fonts/Vazirmatn-Regular.ttf"),
        include_bytes!("../fonts/Vazirmatn-Bold.ttf"),
        include_bytes!("../fonts/NotoSansArabic-Regular.ttf"),
        include_bytes!("../fonts/NotoSansArabic-Bold.ttf"),
    ];
    files
        .into_iter()
        .filter_map(|file| Font::new(Bytes::new(file), 0))
        .collect()
});

/// The fonts for the data; its letters that none of them has are replaced in it.
pub(crate) fn fonts_for(data: &mut Value) -> Vec<Font> {
    let mut fonts = OWN.clone();
    let mut letters = BTreeSet::new();
    gather(data, &mut letters);
    letters.retain(|letter| !covered(&fonts, *letter));
    if letters.is_empty() {
        return fonts;
    }
    fonts.extend(of_the_machine(&mut letters));
    if !letters.is_empty() {
        replace(data, &letters);
    }
    fonts
}

/// Those fonts of the machine that have any of the letters; they are taken out of the letters.
fn of_the_machine(letters: &mut BTreeSet<char>) -> Vec<Font> {
    let mut machine = fontdb::Database::new();
    machine.load_system_fonts();
    let faces: Vec<_> = machine.faces().map(|face| (face.id, face.index)).collect();
    let mut fonts = Vec::new();
    for (id, index) in faces {
        if letters.is_empty() {
            break;
        }
        let read = |file: &[u8], index| Font::new(Bytes::new(file.to_vec()), index);
        let Some(font) = machine.with_face_data(id, read).flatten() else {
            log::warn!("a font of this machine cannot be read: {index}");
            continue;
        };
        let before = letters.len();
        letters.retain(|letter| !font.info().coverage.contains(u32::from(*letter)));
        if letters.len() < before {
            fonts.push(font);
        }
    }
    fonts
}

fn covered(fonts: &[Font], letter: char) -> bool {
    letter.is_whitespace()
        || draws_nothing(letter)
        || fonts
            .iter()
            .any(|font| font.info().coverage.contains(u32::from(letter)))
}

/// Joiners, places to break and the like.
fn draws_nothing(letter: char) -> bool {
    matches!(
        letter,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}'
            | '\u{2060}'..='\u{2064}' | '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}'
    )
}

fn gather(data: &Value, letters: &mut BTreeSet<char>) {
    match data {
        Value::String(text) => letters.extend(text.chars().filter(|each| !each.is_ascii())),
        Value::Array(values) => values.iter().for_each(|each| gather(each, letters)),
        Value::Object(fields) => fields.values().for_each(|each| gather(each, letters)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn replace(data: &mut Value, letters: &BTreeSet<char>) {
    match data {
        Value::String(text) if text.contains(|each| letters.contains(&each)) => {
            *text = text
                .chars()
                .map(|each| {
                    if letters.contains(&each) {
                        UNKNOWN
                    } else {
                        each
                    }
                })
                .collect();
        }
        Value::Array(values) => values.iter_mut().for_each(|each| replace(each, letters)),
        Value::Object(fields) => fields.values_mut().for_each(|each| replace(each, letters)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fonts_of_its_own_are_whole() {
        let families: BTreeSet<_> = OWN.iter().map(|font| font.info().family.clone()).collect();
        assert_eq!(OWN.len(), 6);
        let wanted = [
            "Atkinson Hyperlegible Next",
            "Noto Sans Arabic",
            "Vazirmatn",
        ];
        assert!(families.iter().eq(wanted.iter()), "{families:?}");
    }

    #[test]
    fn what_its_own_fonts_cover_needs_no_other() {
        let mut data = serde_json::json!(["Noor – 3 ≤ 4, ½ × “2”", "نور\u{200B}"]);
        let before = data.clone();
        assert_eq!(fonts_for(&mut data).len(), 6);
        assert_eq!(data, before);
    }

    #[test]
    fn a_letter_no_font_has_is_a_question_mark() {
        let mut data = serde_json::json!("a\u{1F9FF}\u{10FFFD}b");
        replace(&mut data, &BTreeSet::from(['\u{1F9FF}', '\u{10FFFD}']));
        assert_eq!(data, "a??b");
    }
}
