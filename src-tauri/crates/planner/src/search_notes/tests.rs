//! What is found, and where.

use super::*;

fn hits(text: &str, looked_for: &str) -> Option<Vec<(u32, u32)>> {
    let words = words_of(looked_for);
    let folded = fold(text);
    words
        .iter()
        .all(|word| folded.contains(word))
        .then(|| Folded::of(text).hits(&words))
}

/// The parts of a text that are shown as found, cut as the window cuts: by UTF-16 code units.
fn shown(text: &str, looked_for: &str) -> Option<Vec<String>> {
    let units: Vec<u16> = text.encode_utf16().collect();
    let cut = |(begin, end): (u32, u32)| {
        String::from_utf16(&units[begin as usize..end as usize]).unwrap()
    };
    Some(hits(text, looked_for)?.into_iter().map(cut).collect())
}

#[test]
fn case_and_accents_make_no_difference() {
    let table = [
        ("Café au lait", "cafe", "Café"),
        ("Cafe\u{301} au lait", "café", "Cafe\u{301}"),
        ("Die STRASSE hinunter", "straße", "STRASSE"),
        ("Die Straße hinunter", "strasse", "Straße"),
        ("El dolor mejoró", "MEJORO", "mejoró"),
        ("Πόνος", "πονοσ", "Πόνος"),
        ("الرُّكبة اليُمنى", "الركبة", "الرُّكبة"),
        ("ألم", "الم", "ألم"),
        ("İstanbul", "istanbul", "İstanbul"),
        ("ﬁrm pressure", "firm", "ﬁrm"),
    ];
    for (text, looked_for, found) in table {
        assert_eq!(
            shown(text, looked_for),
            Some(vec![found.to_owned()]),
            "{text}"
        );
    }
}

#[test]
fn every_word_has_to_stand_there() {
    let text = "Stairs were easier, sleep was not.";
    assert_eq!(
        shown(text, "sleep stairs"),
        Some(vec!["Stairs".to_owned(), "sleep".to_owned()])
    );
    assert_eq!(shown(text, "sleep knee"), None);
}

#[test]
fn the_places_are_counted_as_the_window_counts() {
    // The face takes two units.
    assert_eq!(hits("🙂 knee", "knee"), Some(vec![(3, 7)]));
    assert_eq!(hits("knee, knee", "kn ee"), Some(vec![(0, 4), (6, 10)]));
}

#[test]
fn nothing_is_found_for_nothing() {
    assert!(words_of(" \u{301} \t").is_empty());
}
