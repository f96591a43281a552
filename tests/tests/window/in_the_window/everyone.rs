//! Tend is for everyone: every page and state, in both sets of colours, judged by axe-core in the
//! real window, and once more in Chromium with the page as it stood there.
//!
//! One language of each direction is judged each time. The others, whose pages are built the same,
//! take minutes more and find what these find: they are for work on the window.

use journeys::tour::judge_all;

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
