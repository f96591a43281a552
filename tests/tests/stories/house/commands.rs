//! The commands: thin, declared, granted and used, each in all four places.

use std::collections::BTreeSet;

use super::sources::{Source, below, between, nothing};

/// The names in the list of build.rs, which closes every command that is not granted.
fn declared() -> BTreeSet<String> {
    let build = Source::at("src-tauri/build.rs").text;
    let list = between(&build, "const COMMANDS: &[&str] = &[", ']');
    list.into_iter().flat_map(quoted).collect()
}

/// The names the one window is granted.
fn granted() -> BTreeSet<String> {
    let text = Source::at("src-tauri/capabilities/main-window.json").text;
    let capability: serde_json::Value = serde_json::from_str(&text).unwrap();
    let permissions = capability["permissions"].as_array().unwrap();
    permissions
        .iter()
        .filter_map(|permission| permission.as_str()?.strip_prefix("allow-"))
        .map(|name| name.replace('-', "_"))
        .collect()
}

/// The names the app answers to.
fn answered() -> BTreeSet<String> {
    let app = Source::at("src-tauri/src/lib.rs").text;
    let list = between(&app, "tauri::generate_handler![", ']');
    list.into_iter()
        .flat_map(|list| list.split(','))
        .filter_map(|path| path.trim().rsplit("::").next())
        .filter(|name| !name.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The names the ui calls.
fn called() -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for source in below("ui/src/api", &[".ts"]) {
        for call in source.code().split("invoke<").skip(1) {
            names.extend(
                between(call, "(\"", '"')
                    .first()
                    .map(|name| (*name).to_owned()),
            );
        }
    }
    names
}

fn quoted(text: &str) -> Vec<String> {
    let pieces = text.split('"').skip(1).step_by(2);
    pieces.map(str::to_owned).collect()
}

#[test]
fn every_command_is_declared_granted_answered_and_called() {
    let declared = declared();
    assert!(declared.len() > 10, "{declared:?}");
    assert_eq!(declared, granted(), "build.rs and the capability");
    assert_eq!(declared, answered(), "build.rs and lib.rs");
    assert_eq!(declared, called(), "build.rs and ui/src/api");
}

/// A file, a shell or an address is never the page's to open.
#[test]
fn the_window_is_granted_nothing_but_commands_and_events() {
    let text = Source::at("src-tauri/capabilities/main-window.json").text;
    let capability: serde_json::Value = serde_json::from_str(&text).unwrap();
    let others: Vec<_> = capability["permissions"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|permission| permission.as_str())
        .filter(|permission| !permission.starts_with("allow-"))
        .collect();
    assert_eq!(
        others,
        ["core:event:allow-listen", "core:event:allow-unlisten"]
    );
    assert_eq!(capability["windows"], serde_json::json!(["main"]));
}

#[test]
fn the_page_runs_under_a_strict_policy() {
    let text = Source::at("src-tauri/tauri.conf.json").text;
    let config: serde_json::Value = serde_json::from_str(&text).unwrap();
    let app = &config["app"];
    assert_eq!(app["withGlobalTauri"], false);
    assert_eq!(app["security"]["freezePrototype"], true);
    assert_eq!(app["security"]["csp"]["default-src"], "'none'");
    assert!(app["security"]["devCsp"].is_null());
    for unsafe_source in ["unsafe-inline", "unsafe-eval", "https:", "*"] {
        let policy = app["security"]["csp"].to_string();
        assert!(!policy.contains(unsafe_source), "{unsafe_source}");
    }
}

/// What a command does between its arguments and a use case is hand them over.
#[test]
fn commands_hold_no_decision() {
    let mut wrong = Vec::new();
    for source in below("src-tauri/src/commands", &[".rs"]) {
        let code = source.code().replace("recovery::Flag;", "");
        for decision in [
            "if ",
            "match ",
            "for ",
            "while ",
            ".filter(",
            ".map(",
            "logbook::",
            "recovery::",
            "exchange::",
            "Utc::",
            "Local::",
            "std::fs",
            ".unwrap",
            ".expect(",
        ] {
            if code.contains(decision) {
                wrong.push(format!("{}: {decision}", source.path));
            }
        }
    }
    nothing(&wrong);
}

#[test]
fn notifications_come_from_the_host_alone() {
    let others: Vec<_> = below("src-tauri/src", &[".rs"])
        .into_iter()
        .filter(|source| {
            let code = source.code();
            ["tauri_plugin_notification", "org.freedesktop.Notifications"]
                .iter()
                .any(|server| code.contains(server))
        })
        .map(|source| source.path)
        .filter(|path| !path.starts_with("src-tauri/src/host/"))
        .collect();
    nothing(&others);
}
