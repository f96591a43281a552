//! Tend is for everyone: every page and state, in both sets of colours, judged by axe-core in the
//! real window, and once more in Chromium with the page as it stood there. Here in one language of
//! each direction; the others, whose pages are built the same, are everyone_else.rs's.
#![cfg(target_os = "linux")]

mod in_the_window {
    use journeys::tour::judge_all;

    #[test]
    fn every_state_in_english_is_for_everyone() {
        judge_all("en");
    }

    #[test]
    fn every_state_in_arabic_is_for_everyone() {
        judge_all("ar");
    }
}
