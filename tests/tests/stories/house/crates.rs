//! Which crate may know which, and what only one of them may touch.

use std::collections::BTreeSet;
use std::process::Command;

use serde_json::Value;

use super::sources::{Source, below, nothing};

/// The crates of the house by level: one may depend on those below it alone.
const LEVELS: &[&[&str]] = &[
    &["recovery"],
    &["beside"],
    &["reminders", "summary"],
    &["logbook", "exchange", "trends"],
    &["planner"],
    &["words"],
    &["report"],
    &["tend", "cli"],
];

/// The model, when it is told and what it comes to: values in, values out.
const PURE: [&str; 5] = ["recovery", "beside", "reminders", "summary", "trends"];

/// What would let them reach outside themselves.
const OUTSIDE: &[&str] = &[
    "libsqlite3-sys",
    "log",
    "mio",
    "rusqlite",
    "rusqlite_migration",
    "socket2",
    "tauri",
    "tokio",
    "wry",
    "zbus",
];

fn cargo(arguments: &[&str]) -> Vec<u8> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(arguments)
        .arg("--offline")
        .current_dir(xtask::house::root())
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    output.stdout
}

fn metadata() -> Value {
    let metadata = cargo(&["metadata", "--format-version", "1", "--no-deps"]);
    serde_json::from_slice(&metadata).unwrap()
}

fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value[key].as_array().map_or(&[], Vec::as_slice)
}

/// The names a package of the workspace depends on outside its tests.
fn depends_on<'a>(metadata: &'a Value, package: &str) -> Vec<&'a str> {
    let package = list(metadata, "packages")
        .iter()
        .find(|each| each["name"] == package && each["source"].is_null())
        .unwrap_or_else(|| panic!("{package} is not in the workspace"));
    list(package, "dependencies")
        .iter()
        .filter(|dependency| dependency["kind"].is_null())
        .filter_map(|dependency| dependency["name"].as_str())
        .collect()
}

/// Every package that one reaches outside tests and build scripts, by name.
pub(super) fn reaches(package: &str) -> BTreeSet<String> {
    let tree = cargo(&["tree", "-p", package, "-e", "normal", "--prefix", "none"]);
    String::from_utf8_lossy(&tree)
        .lines()
        .filter_map(|line| line.split(' ').next())
        .map(str::to_owned)
        .collect()
}

#[test]
fn dependencies_go_one_way() {
    let metadata = metadata();
    let mut wrong = Vec::new();
    for (level, packages) in LEVELS.iter().enumerate() {
        let above: Vec<_> = LEVELS[level..].concat();
        for package in *packages {
            for dependency in depends_on(&metadata, package) {
                if above.contains(&dependency) {
                    wrong.push(format!("{package} depends on {dependency}"));
                }
            }
        }
    }
    nothing(&wrong);
}

#[test]
fn the_model_reaches_nothing_outside_itself() {
    for pure in PURE {
        let reached = reaches(pure);
        assert!(reached.contains("chrono"), "{reached:?}");
        let outside: Vec<_> = OUTSIDE
            .iter()
            .filter(|name| reached.contains(**name))
            .collect();
        assert!(outside.is_empty(), "{pure} reaches {outside:?}");
    }
}

#[test]
fn the_model_reads_no_file_no_clock_and_no_environment() {
    let mut wrong = Vec::new();
    let sources = PURE.map(|pure| below(&format!("src-tauri/crates/{pure}/src"), &[".rs"]));
    for source in sources.into_iter().flatten() {
        let code = source.code();
        for outside in [
            "std::env",
            "std::fs",
            "std::io",
            "std::net",
            "std::process",
            "std::thread",
            "Instant::",
            "SystemTime",
            "Local::",
            "Utc::",
            "include_str!",
            "include_bytes!",
            "print!",
            "println!",
            "static mut",
        ] {
            if code.contains(outside) && !source.is_for_tests() {
                wrong.push(format!("{}: {outside}", source.path));
            }
        }
    }
    nothing(&wrong);
}

/// The window reads the clock in `host/clock.rs`, the command line in its `main.rs`.
#[test]
fn now_is_an_argument_everywhere_else() {
    let readers: BTreeSet<_> = below("src-tauri", &[".rs"])
        .into_iter()
        .filter(|source| {
            let code = source.code();
            ["Local::now", "Utc::now", "SystemTime::now"]
                .iter()
                .any(|clock| code.contains(clock))
        })
        .map(|source| source.path)
        .collect();
    let edges = [
        "src-tauri/crates/cli/src/main.rs",
        "src-tauri/src/host/clock.rs",
    ];
    assert_eq!(readers, edges.map(str::to_owned).into());
}

#[test]
fn only_the_log_book_speaks_sql() {
    let metadata = metadata();
    let mut wrong = Vec::new();
    for package in LEVELS.concat() {
        let reaches_database = depends_on(&metadata, package)
            .into_iter()
            .any(|dependency| dependency.contains("sql"));
        if reaches_database != (package == "logbook") {
            wrong.push(format!("{package}: SQL in the manifest"));
        }
    }
    for source in below("src-tauri", &[".rs"]) {
        if source.path.starts_with("src-tauri/crates/logbook/") {
            continue;
        }
        for sql in [
            "SELECT ",
            "INSERT INTO",
            "DELETE FROM",
            "PRAGMA ",
            "CREATE TABLE",
        ] {
            if source.code().contains(sql) {
                wrong.push(format!("{}: {sql}", source.path));
            }
        }
    }
    nothing(&wrong);
}

#[test]
fn a_release_has_the_clock_of_the_machine() {
    let manifest = Source::at("src-tauri/Cargo.toml").text;
    assert!(manifest.contains("\ndefault = [\"custom-protocol\"]\n"));
    assert!(manifest.contains("\ntest-clock = []\n"));
    let host = Source::at("src-tauri/src/host/clock.rs").text;
    let guard = "#[cfg(all(feature = \"test-clock\", not(debug_assertions)))]\ncompile_error!";
    assert!(host.contains(guard));
}
