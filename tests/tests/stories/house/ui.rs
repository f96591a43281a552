//! The ui: one way into Rust, and features that can each be taken out.

use std::collections::BTreeSet;

use super::sources::{Source, below, between, nothing};

/// What a file imports, as paths from `ui/src` where they are relative.
fn imports(source: &Source) -> Vec<String> {
    let mut found = Vec::new();
    for open in [
        "from \"",
        "from '",
        "import \"",
        "import '",
        "import(\"",
        "import('",
    ] {
        let close = if open.ends_with('"') { '"' } else { '\'' };
        found.extend(between(&source.text, open, close));
    }
    let resolve = |import: &str| resolved(&source.path, import);
    found.into_iter().map(resolve).collect()
}

fn resolved(from: &str, import: &str) -> String {
    if !import.starts_with('.') {
        return import.to_owned();
    }
    let mut parts: Vec<_> = from.trim_start_matches("ui/src/").split('/').collect();
    parts.pop();
    for part in import.split('/') {
        match part {
            "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// The part of the ui a path belongs to: `features/plan`, `shared`, `app` and so on.
fn part(path: &str) -> String {
    let mut names = path.trim_start_matches("ui/src/").split('/');
    match (names.next(), names.next()) {
        (Some("features"), Some(feature)) => format!("features/{feature}"),
        (Some(top), _) => top.to_owned(),
        (None, _) => String::new(),
    }
}

fn sources() -> Vec<Source> {
    below("ui/src", &[".ts", ".svelte"])
}

#[test]
fn only_the_api_calls_rust() {
    let mut wrong = Vec::new();
    for source in sources() {
        let calls = imports(&source)
            .iter()
            .any(|import| import.starts_with("@tauri-apps/"));
        // Tests stand in for Rust.
        let exempt = part(&source.path) == "api" || source.is_for_tests();
        if (calls || source.text.contains("__TAURI")) && !exempt {
            wrong.push(source.path);
        }
    }
    nothing(&wrong);
}

#[test]
fn nothing_is_fetched() {
    let mut wrong = Vec::new();
    for source in sources() {
        for way in [
            "fetch(",
            "XMLHttpRequest",
            "WebSocket(",
            "EventSource(",
            "sendBeacon(",
        ] {
            if source.text.contains(way) {
                wrong.push(format!("{}: {way}", source.path));
            }
        }
    }
    nothing(&wrong);
}

#[test]
fn features_do_not_import_each_other() {
    let mut wrong = Vec::new();
    for source in sources() {
        let own = part(&source.path);
        for import in imports(&source) {
            let other = part(&import);
            let is_feature = other.starts_with("features/");
            // App.svelte and app/ put the features together.
            let may_know = own == other || own == "app" || !source.path[7..].contains('/');
            if is_feature && !may_know {
                wrong.push(format!("{} imports {import}", source.path));
            }
        }
    }
    nothing(&wrong);
}

#[test]
fn what_is_shared_knows_no_feature_and_not_the_frame() {
    let mut wrong = Vec::new();
    for source in sources() {
        let own = part(&source.path);
        if !matches!(own.as_str(), "shared" | "terms" | "theme" | "api") {
            continue;
        }
        for import in imports(&source) {
            let other = part(&import);
            if other == "app" || other.starts_with("features/") {
                wrong.push(format!("{} imports {import}", source.path));
            }
        }
    }
    nothing(&wrong);
}

#[test]
fn every_key_that_is_asked_for_is_in_the_catalogue() {
    let catalogue = Source::at("ui/locales/en.ftl").text;
    let keys: BTreeSet<_> = catalogue
        .lines()
        .filter(|line| line.starts_with(|first: char| first.is_ascii_alphabetic()))
        .filter_map(|line| line.split(" =").next())
        .collect();
    let mut wrong = Vec::new();
    for source in sources() {
        if source.is_for_tests() {
            continue;
        }
        for open in ["{t(\"", " t(\"", "(t(\"", "[t(\""] {
            for key in between(&source.text, open, '"') {
                if !keys.contains(key) {
                    wrong.push(format!("{}: {key}", source.path));
                }
            }
        }
    }
    nothing(&wrong);
}
