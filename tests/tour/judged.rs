//! Every state in one language, judged by axe-core in the window and in Chromium, and there in
//! the extremes of size and colour too.

use super::WALKS;
use crate::window::{Chromium, Judged, Violation, words};

/// Walks every walk in a language and has each stop judged, in both sets of colours.
///
/// # Panics
/// When anything is not as it should be: says what, and where.
pub fn judge_all(language: &str) {
    let chromium = Chromium::start();
    let mut found: Vec<Violation> = Vec::new();
    let mut states = 0;
    for walk in WALKS {
        walk.go(language, &mut |stop| {
            let at = |browser: &str| format!("{language}, {}, {browser}", stop.name);
            found.extend(stop.page.judge(&at("the window")));
            chromium.show(stop.page);
            found.extend(chromium.judge(&at("Chromium")));
            found.extend(chromium.magnified(&at("Chromium")));
            // Colours are the same in every language.
            if language == words::ENGLISH {
                found.extend(chromium.in_forced_colours(&at("Chromium")));
            }
            states += 1;
        });
    }
    let list: Vec<_> = found.iter().map(ToString::to_string).collect();
    println!("{language}: {states} states, {} violations", list.len());
    assert!(list.is_empty(), "{}", list.join("\n"));
}
