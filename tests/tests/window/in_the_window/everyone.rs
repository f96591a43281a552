//! Tend is for everyone: every page and state, in both sets of colours, judged by axe-core in the
//! real window, and once more in Chromium with the page as it stood there; there also magnified and
//! in forced colours.
//!
//! One language of each direction is judged each time. The others, whose pages are built the same,
//! take minutes more and find what these find: they are for work on the window.

use journeys::tour::judge_all;
use journeys::window::Chromium;

#[test]
fn every_state_in_english_is_for_everyone() {
    judge_all("en");
}

#[test]
fn every_state_in_arabic_is_for_everyone() {
    judge_all("ar");
}

mod in_other_languages {
    use journeys::tour::judge_all;

    #[test]
    fn every_state_in_spanish_is_for_everyone() {
        judge_all("es");
    }

    #[test]
    fn every_state_in_german_is_for_everyone() {
        judge_all("de");
    }
}

/// Too wide, cut off, in a colour of its own, and chosen without a sign of it.
const WRONG: &str = r#"<!doctype html>
    <style>:root { forced-color-adjust: none; background: Canvas; color: CanvasText }</style>
    <p style="white-space: nowrap">A line that is longer than a narrow window is wide.</p>
    <p style="overflow: hidden; max-height: 1em">Two lines of which<br />one is seen.</p>
    <p style="color: #22262b">Black on black.</p>
    <nav><button aria-current="page">Today</button> <button>Plan</button></nav>"#;

#[test]
fn what_is_cut_off_or_lost_in_the_extremes_is_found() {
    let chromium = Chromium::start();
    let place = chromium.folder().join("wrong.html");
    std::fs::write(&place, WRONG).unwrap();
    chromium.open(&place);
    let mut found = chromium.magnified("wrong");
    found.extend(chromium.in_forced_colours("wrong"));
    let found: Vec<_> = found.iter().map(ToString::to_string).collect();
    for wrong in [
        "magnified four times: the page is",
        "is cut off below",
        "letters of twice the size: p \"Two lines of which",
        "has a color of its own: rgb(34, 38, 43)",
        "\"Today\" looks as if it were not chosen",
    ] {
        assert!(
            found.iter().any(|each| each.contains(wrong)),
            "{wrong}: {found:#?}"
        );
    }
}
