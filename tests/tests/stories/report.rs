//! The report as others read it: `qpdf` checks the file, poppler's tools read its text, its
//! fonts, its tags and its pages.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "parts of tests: to fail loudly is their work"
)]

mod languages;
mod logs;
mod own_measures;
mod readers;

use std::sync::LazyLock;

use beside::Beside;
use exchange::selection::Selection;
use exchange::work::{Stopped, Unwatched, Work};
use logs::{NOTHING, case, demo, hostile, hostile_beside, now, ten_years};
use readers::Pdf;
use recovery::Log;
use report::{Asked, Paper, ReportError, Source};
use words::{Language, Words};

fn asked(paper: Paper) -> Asked {
    Asked {
        selection: Selection::default(),
        named: true,
        paper,
    }
}

fn source<'a>(log: &'a Log, beside: &'a Beside) -> Source<'a> {
    Source {
        log,
        beside,
        edits: &[],
        exported_at: now(),
        last_report: None,
    }
}

fn bytes(log: &Log, asked: &Asked) -> Vec<u8> {
    bytes_with(log, &NOTHING, asked, &Words::english())
}

fn bytes_with(log: &Log, beside: &Beside, asked: &Asked, words: &Words) -> Vec<u8> {
    report::pdf(&source(log, beside), asked, words, &Unwatched).expect("a report")
}

/// The demo's report, set once for all that look at it.
static DEMO: LazyLock<&Pdf> = LazyLock::new(|| languages::set_in(Language::En));

/// The report of a patient whose every text means harm.
static HOSTILE: LazyLock<Pdf> = LazyLock::new(|| {
    let log = hostile();
    let (beside, asked) = (hostile_beside(&log), asked(Paper::A4));
    Pdf::of(&bytes_with(&log, &beside, &asked, &Words::english()))
});

/// Fails where the texts do not stand one after the other.
fn in_order(text: &str, wanted: &[&str]) {
    let mut rest = text;
    for one in wanted {
        let Some((_, after)) = rest.split_once(one) else {
            panic!("{one:?} does not stand after the others in:\n{text}");
        };
        rest = after;
    }
}

#[test]
fn the_file_is_sound_tagged_and_says_whose_it_is() {
    DEMO.check();
    let info = DEMO.info();
    for said in [
        "Title:           Tend report: Knee after the fall, Neck, from the desk",
        "Author:          Noor Haddad",
        "Tagged:          yes",
        "JavaScript:      no",
        "Page size:       595.276 x 841.89 pts (A4)",
    ] {
        assert!(info.contains(said), "{said} is not in\n{info}");
    }
    let meta = DEMO.meta();
    assert!(meta.contains("<pdfuaid:part>1</pdfuaid:part>"), "{meta}");
    assert!(meta.contains("<rdf:li>en</rdf:li>"), "{meta}");
    for font in DEMO.fonts() {
        assert!(font.name.contains("AtkinsonHyperlegibleNext"), "{font:?}");
        assert!(font.embedded && font.subset && font.unicode, "{font:?}");
    }
}

#[test]
fn page_one_is_read_in_the_order_a_therapist_asks() {
    let knee = [
        "No danger sign is open now",
        "Knee after the fall",
        "Noor Haddad · born 1987",
        "Injury · Right knee",
        "Phase",
        "Recovery",
        "Since 3 October 2026, day 51.",
        "Pain at rest",
        "6.3 to 1.7",
        "Down by 4.6 points (73 %)",
        "Massages done",
        "12 of 14",
        "1 missed, 1 skipped.",
        "The four criteria: 2 of 4 met",
        "Pain has gone down",
        "Normal movement is back",
        "No longer inflamed",
        "Activity goes better",
        "How it went",
        "Massage now",
        "Twice a week",
    ];
    let read = DEMO.text(1);
    in_order(&read, &knee);
    in_order(&read, &["Before and after massage", "Cautions"]);
    let talk = [
        "Changed in the last 4 weeks",
        "To talk about",
        "How complete",
    ];
    in_order(&read, &talk);

    // As it lies on the paper, what explains a figure stands beside it, not behind it.
    let laid_out = DEMO.laid_out(1);
    in_order(&laid_out, &talk);
    let explains = |said: &&str| {
        ["Since", "Down", "1 missed"]
            .iter()
            .any(|it| said.starts_with(it))
    };
    let on_paper: Vec<_> = knee.into_iter().filter(|said| !explains(said)).collect();
    in_order(&laid_out, &on_paper);
}

#[test]
fn the_first_page_names_the_other_episodes() {
    in_order(
        &DEMO.text(1),
        &[
            "Knee after the fall",
            "Neck, from the desk: Maintenance. Nothing urgent",
            "Not in this report: Legs after the marathon, closed on 21 August 2026.",
            "Page 1 of",
        ],
    );
}

#[test]
fn every_picture_says_its_numbers() {
    let alternatives = DEMO.alternatives();
    for said in [
        "Phases from 28 September to 22 November 2026: Protect 28 Sep to 2 Oct; Recovery 3 Oct",
        "Massage sessions from 28 September to 22 November 2026: 14 done, 2 not done.",
        "Pain at rest from 28 September to 22 November 2026, 0 to 10, 10 = worst. First 6.3, now 1.7.",
        "12 done, 1 missed, 1 skipped of 14 that were due",
    ] {
        assert!(
            alternatives.iter().any(|each| each.starts_with(said)),
            "{said} is not in {alternatives:#?}"
        );
    }
    assert_eq!(
        alternatives.len(),
        DEMO.figures(),
        "a picture without words"
    );
}

#[test]
fn the_appendix_has_every_entry_and_nothing_unanswered_as_zero() {
    let all = DEMO.whole();
    let log = demo();
    let entries = logs::entries_shown(&log);
    let times: Vec<_> = entries
        .iter()
        .map(|check_in| check_in.at.format("%H:%M").to_string())
        .collect();
    for time in times {
        assert!(all.contains(&time), "{time}");
    }
    for note in entries
        .iter()
        .filter_map(|check_in| check_in.note.as_deref())
    {
        let start: String = note.chars().take(24).collect();
        assert!(all.contains(&start), "{note}");
    }
    assert!(all.contains("No study has tested these numbers"));
    assert!(all.contains("Farrar 2001"));
}

#[test]
fn the_preview_says_what_the_pages_say() {
    let log = demo();
    let source = source(&log, &NOTHING);
    let preview = report::preview(&source, &asked(Paper::A4), &Words::english()).unwrap();
    assert_eq!(preview.pages.len(), 2);
    for (page, place) in preview.pages.iter().zip(1..) {
        assert!(page.svg.starts_with("<svg"), "{:.80}", page.svg);
        assert!(!page.svg.contains("<script"));
        let printed = readers::words(&DEMO.text(place));
        for figure in page
            .lines
            .iter()
            .filter(|line| line.starts_with("Pain at rest, 0–10: "))
        {
            let (_, figure) = figure.split_once(": ").unwrap();
            assert!(printed.contains(figure), "{figure}");
        }
        assert!(
            page.lines
                .iter()
                .any(|line| line.starts_with("Massages done: "))
        );
    }
}

#[test]
fn the_same_log_asked_the_same_gives_the_same_bytes() {
    let log = case("ankle-sprain-textbook");
    let letter = asked(Paper::Letter);
    let pdf = bytes(&log, &letter);
    assert_eq!(pdf, bytes(&log, &letter));
    let pdf = Pdf::of(&pdf);
    pdf.check();
    let info = pdf.info();
    assert!(
        info.contains("Page size:       612 x 792 pts (letter)"),
        "{info}"
    );
}

#[test]
fn a_hold_leads_the_page() {
    let log = case("chest-pain-holds-both-episodes");
    let mut held = asked(Paper::A4);
    held.selection.to = logs::first_flag(&log);
    let pdf = Pdf::of(&bytes(&log, &held));
    pdf.check();
    in_order(
        &pdf.text(1),
        &[
            "Emergency sign: help is needed now",
            "Held since",
            "Chest pain, or a tight, heavy chest",
            "Call emergency services",
            "Phase",
            "Massage now",
            "No massage",
        ],
    );
    assert!(pdf.text(2).contains("Emergency sign: help is needed now"));
}

#[test]
fn an_episode_without_a_check_in_has_a_page_that_says_so() {
    let mut log = case("ankle-sprain-textbook");
    log.episodes[0].check_ins.clear();
    log.episodes[0].sessions.clear();
    let pdf = Pdf::of(&bytes(&log, &asked(Paper::A4)));
    pdf.check();
    in_order(
        &pdf.text(1),
        &[
            "a danger sign would not show",
            "No answer",
            "None due",
            "not answered in this period",
        ],
    );
}

#[test]
fn hostile_text_is_shown_as_text() {
    HOSTILE.check();
    let all = HOSTILE.whole();
    let solid = readers::solid(&all);
    for said in [
        "#panic(\"no\")*bold*_em_$x$<b>@ref",
        "U+202E",
        "[U+2066]",
        "[U+0007]",
        "=HYPERLINK(",
        "نور",
    ] {
        assert!(solid.contains(said), "{said}");
    }
    let long = solid.matches('x').count();
    assert!(long >= 4_000, "of a word of 4,000 letters {long} are there");
}

#[test]
fn ten_years_have_a_page_one_like_any_other() {
    let log = ten_years();
    let mut all = asked(Paper::A4);
    all.selection.from = Some(log.episodes[0].opened);
    let pdf = Pdf::of(&bytes(&log, &all));
    pdf.check();
    in_order(
        &pdf.text(1),
        &["Phase", "Pain at rest", "The four criteria", "Page 1 of"],
    );
    let whole = pdf.whole();
    assert_eq!(whole.matches("2019, 12:00").count(), 53, "one a week");
}

/// Wants no more after so many parts.
struct After(usize);

impl Work for After {
    fn at(&self, done: usize, of: usize) -> Result<(), Stopped> {
        assert!(done <= of);
        if done > self.0 { Err(Stopped) } else { Ok(()) }
    }
}

#[test]
fn it_stops_when_it_is_no_longer_wanted() {
    let log = demo();
    for after in [0, 3] {
        let stopped = report::pdf(
            &source(&log, &NOTHING),
            &asked(Paper::A4),
            &Words::english(),
            &After(after),
        );
        assert!(matches!(stopped, Err(ReportError::Stopped(_))));
    }
}
