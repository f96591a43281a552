//! Tend is for everyone: every page and state, in each language and both sets of colours, judged
//! by axe-core in the real window, and once more in Chromium with the page as it stood there.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "parts of tests: to fail loudly is their work"
)]

mod in_the_window {
    use journeys::tour::WALKS;
    use journeys::window::{Chromium, Judged, Violation};

    #[test]
    fn every_state_in_english_is_for_everyone() {
        judge_all("en");
    }

    #[test]
    fn every_state_in_spanish_is_for_everyone() {
        judge_all("es");
    }

    #[test]
    fn every_state_in_german_is_for_everyone() {
        judge_all("de");
    }

    #[test]
    fn every_state_in_arabic_is_for_everyone() {
        judge_all("ar");
    }

    fn judge_all(language: &str) {
        let chromium = Chromium::start();
        let mut found: Vec<Violation> = Vec::new();
        let mut states = 0;
        for walk in WALKS {
            walk.go(language, &mut |stop| {
                let at = |browser: &str| format!("{language}, {}, {browser}", stop.name);
                found.extend(stop.page.judge(&at("the window")));
                chromium.show(stop.page);
                found.extend(chromium.judge(&at("Chromium")));
                states += 1;
            });
        }
        let list: Vec<_> = found.iter().map(ToString::to_string).collect();
        println!("{language}: {states} states, {} violations", list.len());
        assert!(list.is_empty(), "{}", list.join("\n"));
    }
}
