//! The report in every language: it opens, says which language it is in, and page one says its
//! facts in that language and in no other.

use std::sync::OnceLock;

use report::Paper;
use words::{Language, Words};

use crate::report::logs::{demo, demo_beside, now};
use crate::report::readers::{Pdf, solid};
use crate::report::{asked, bytes_with};

/// What page one is about, by the keys of its words: those that take no values.
const FACTS: [&str; 18] = [
    "report-who-highly_active",
    "report-what-injury",
    "report-phase-title",
    "report-phase-recovery",
    "report-pain-title",
    "report-done-title",
    "report-criteria-title",
    "report-criterion-pain",
    "report-criterion-movement",
    "report-criterion-inflammation",
    "report-criterion-function",
    "report-status-met",
    "report-status-not_met",
    "report-picture-title",
    "report-picture-pain",
    "report-massage-title",
    "report-cautions-title",
    "report-questions-title",
];

/// How wide A4 is, in points.
const WIDTH: f64 = 595.276;

/// A text as poppler reads it: what is drawn as one, lam with alef, it turns round in a line that
/// runs from the right.
pub(super) fn read(text: &str) -> String {
    let mut read = text.to_owned();
    for alef in ['ا', 'أ', 'إ', 'آ'] {
        read = read.replace(&format!("ل{alef}"), &format!("\0{alef}"));
    }
    let mut turned = String::with_capacity(read.len());
    let mut rest = read.chars();
    while let Some(letter) = rest.next() {
        if letter == '\0' {
            turned.extend(rest.next());
            turned.push('ل');
        } else {
            turned.push(letter);
        }
    }
    letters(&turned)
}

/// The letters alone: no marks of direction or of syllables, no spaces. A letter with a sign above
/// it is read twice, once for each of the two that are drawn: of Arabic letters in a row one counts,
/// and signs do not.
pub(super) fn letters(text: &str) -> String {
    let signs = |letter: &char| {
        !matches!(letter, '\u{AD}' | '\u{64B}'..='\u{652}' | '\u{200C}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
    };
    let mut read: Vec<char> = solid(text).chars().filter(signs).collect();
    read.dedup_by(|one, other| one == other && ('\u{620}'..='\u{64A}').contains(one));
    read.into_iter().collect()
}

/// The demo's report in each language, set once for all that look at it.
static REPORTS: [OnceLock<Pdf>; 4] = [const { OnceLock::new() }; 4];

/// The demo's report in a language.
pub(super) fn set_in(language: Language) -> &'static Pdf {
    let mut all = Language::ALL.iter().zip(&REPORTS);
    let (_, report) = all.find(|(each, _)| **each == language).unwrap();
    report.get_or_init(|| {
        let (words, asked) = (Words::of(language), asked(Paper::A4));
        Pdf::of(&bytes_with(&demo(), &demo_beside(), &asked, &words))
    })
}

#[test]
fn page_one_says_its_facts_in_the_language_of_the_report() {
    let english = Words::english();
    for language in Language::ALL {
        let (words, pdf) = (Words::of(language), set_in(language));
        pdf.check();
        let code = language.code();
        let tag = format!("<rdf:li>{code}</rdf:li>");
        assert!(pdf.meta().contains(&tag), "{code}");
        assert!(
            pdf.meta().contains("<pdfuaid:part>1</pdfuaid:part>"),
            "{code}"
        );
        let page = letters(&pdf.text(1));
        for fact in FACTS {
            assert!(words.has(fact), "{fact}");
            let said = words.say(fact, &[]);
            assert!(
                page.contains(&read(&said)),
                "{code}: {said:?} is not on page one:\n{page}"
            );
            let other = english.say(fact, &[]);
            if said != other && other.split(' ').count() > 2 {
                assert!(!page.contains(&letters(&other)), "{code}: {other:?}");
            }
        }
        let day = read(&words.date(now().date_naive()));
        assert!(
            language == Language::Ar || page.contains(&day),
            "{code}: {day}"
        );
        assert!(page.contains("NoorHaddad"), "{code}");
    }
}

#[test]
fn a_report_in_arabic_has_its_letters_and_runs_from_right_to_left() {
    let pdf = set_in(Language::Ar);
    let fonts = pdf.fonts();
    let arabic = fonts.iter().find(|font| font.name.contains("Vazirmatn"));
    assert!(arabic.is_some_and(|font| font.embedded && font.subset && font.unicode));
    // The line begins at the right edge: who it is of stands in that half of the page.
    let boxes = pdf.boxes(1);
    let name = boxes.iter().find(|(_, word)| word == "Noor");
    let begins = name.map(|(left, _)| *left);
    assert!(begins.is_some_and(|left| left > WIDTH / 2.0), "{boxes:?}");
}

#[test]
fn a_fraction_stands_behind_the_comma_where_the_language_has_one() {
    let page = letters(&set_in(Language::De).text(1));
    assert!(page.contains("6,3") && !page.contains("6.3"), "{page}");
}
