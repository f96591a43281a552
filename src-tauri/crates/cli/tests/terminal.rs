//! The program in a terminal: passphrases typed unseen, and Ctrl-C while it works.
#![cfg(target_os = "linux")]
#![allow(
    clippy::expect_used,
    reason = "parts of tests: to fail loudly is their work"
)]

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use logbook::lock::{self, RecoveryCode, Word, Work};

const LOG: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../../tests/cases/ankle-sprain-textbook.log.json"
);
const IN_TERMINAL: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../../tests/outside/in_terminal.py"
);
const PASSPHRASE: &str = "lamp quietly ferments 40 otters";

fn in_terminal(talk: &[&str], arguments: &[&str]) -> (Option<i32>, String) {
    let output = Command::new("/usr/bin/python3")
        .args(["-B", IN_TERMINAL])
        .args(talk)
        .args(["--", env!("CARGO_BIN_EXE_tend-cli")])
        .args(arguments)
        .env_remove("TEND_PASSPHRASE")
        .output()
        .expect("/usr/bin/python3 is in xtask/debian-packages.txt");
    let shown = String::from_utf8_lossy(&output.stdout).into_owned();
    (output.status.code(), shown)
}

fn names(folder: &Path) -> Vec<String> {
    let name = |entry: fs::DirEntry| entry.file_name().to_string_lossy().into_owned();
    let entries = fs::read_dir(folder).expect("a folder");
    entries
        .map(|entry| name(entry.expect("an entry")))
        .collect()
}

fn export_log<'a>(log: &'a str, out: &'a str) -> Vec<&'a str> {
    vec!["export", log, "--as", "log", "--out", out]
}

#[test]
fn a_passphrase_is_asked_for_twice_to_seal_and_once_to_open_and_never_shown() {
    let folder = tempfile::tempdir().expect("a folder");
    let sealed = folder.path().join("sealed.tend").display().to_string();
    let mut arguments = export_log(LOG, &sealed);
    arguments.push("--seal");
    let twice = ["to seal with", PASSPHRASE, "again", PASSPHRASE];
    let (code, shown) = in_terminal(&twice, &arguments);
    assert_eq!(code, Some(0), "{shown}");
    assert!(!shown.contains("otters"), "{shown}");
    assert_eq!(names(folder.path()), ["sealed.tend"]);

    let arguments = ["assess", &sealed, "--on", "2026-01-10"];
    let (code, shown) = in_terminal(&["Passphrase of", PASSPHRASE], &arguments);
    assert_eq!(code, Some(0), "{shown}");
    assert!(shown.contains("\"on\":\"2026-01-10\""), "{shown}");
    let (code, shown) = in_terminal(&["Passphrase of", "another"], &arguments);
    assert_eq!(code, Some(2), "{shown}");
    assert!(shown.contains("does not open the file"), "{shown}");
}

#[test]
fn the_word_of_a_locked_log_book_is_asked_for_and_never_shown() {
    let folder = tempfile::tempdir().expect("a folder");
    let place = folder.path().join("tend.logbook");
    let logbook = place.display().to_string();
    let (code, shown) = in_terminal(&[], &["import", LOG, "--logbook", &logbook]);
    assert_eq!(code, Some(0), "{shown}");
    let word = Word::new(PASSPHRASE.to_owned()).expect("a word");
    let code = RecoveryCode::random().expect("a code");
    let now = chrono::DateTime::UNIX_EPOCH.fixed_offset();
    lock::turn_on(&place, &word, &code, Work::LITTLE, now).expect("locked");

    let check = ["check", "--logbook", &logbook];
    let asked = "Passphrase or recovery code of";
    let (code, shown) = in_terminal(&[asked, "another"], &check);
    assert_eq!(code, Some(2), "{shown}");
    assert!(
        shown.contains("the word opens nothing; 1 were tried"),
        "{shown}"
    );
    let (code, shown) = in_terminal(&[asked, PASSPHRASE], &check);
    assert_eq!(code, Some(0), "{shown}");
    assert!(
        shown.contains("sound: ") && !shown.contains("otters"),
        "{shown}"
    );
}

#[test]
fn two_passphrases_that_differ_and_an_empty_one_seal_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let sealed = folder.path().join("sealed.tend").display().to_string();
    let mut arguments = export_log(LOG, &sealed);
    arguments.push("--seal");
    for (talk, told) in [
        (
            ["to seal with", PASSPHRASE, "again", "lamp"],
            "not the same",
        ),
        (["to seal with", "", "again", ""], "an empty passphrase"),
    ] {
        let (code, shown) = in_terminal(&talk, &arguments);
        assert_eq!(code, Some(2), "{shown}");
        assert!(shown.contains(told), "{shown}");
    }
    // At the question Ctrl-C ends the program at once.
    let (code, shown) = in_terminal(&["to seal with", "^C"], &arguments);
    assert!(matches!(code, Some(2 | 130)), "{code:?} {shown}");
    assert_eq!(names(folder.path()), [""; 0]);
}

/// Ten years of four check-ins a day, which take a while to become FHIR.
fn long_log() -> String {
    let mut log = String::from(
        r#"{"format":"tend-log","version":1,"exported_at":"2026-03-01T12:00:00Z","app_version":"0.1.0",
        "patient":{"activity_level":"general","cautions":[]},"episodes":[{
        "id":"00000000-0000-4000-8000-ffffffffffff","title":"Knee","area":{"site":"knee"},
        "context":"injury","onset":"2016-01-01","opened":"2016-01-01","activities":[],
        "sessions":[],"clearances":[],"prescriptions":[],"check_ins":["#,
    );
    for at in 0..14_000_u32 {
        let (day, hour) = (at / 4, 6 + at % 4 * 4);
        let (year, month, day) = (2016 + day / 336, 1 + day % 336 / 28, 1 + day % 28);
        let comma = if at == 0 { "" } else { "," };
        log.push_str(&format!(
            "{comma}\n{{\"id\":\"00000000-0000-4000-8000-{at:012x}\",\"pain\":{},\"flags\":[],\
             \"at\":\"{year}-{month:02}-{day:02}T{hour:02}:00:00Z\",\
             \"recorded_at\":\"{year}-{month:02}-{day:02}T{hour:02}:00:00Z\"}}",
            at % 11
        ));
    }
    log.push_str("]}]}");
    log
}

#[test]
fn ctrl_c_stops_long_work_and_leaves_nothing_half_written() {
    let folder = tempfile::tempdir().expect("a folder");
    let log = folder.path().join("LOG.json");
    fs::write(&log, long_log()).expect("written");
    let log = log.display().to_string();
    let out = folder.path().join("record.json").display().to_string();
    let arguments = ["export", &log, "--as", "fhir", "--out", &out];
    let (code, shown) = in_terminal(&["%", "^C"], &arguments);
    assert_eq!(code, Some(2), "{shown}");
    assert!(shown.contains("stopped before it was finished"), "{shown}");
    assert_eq!(names(folder.path()), ["LOG.json"]);
}

/// With nobody to ask, nothing is waited for.
#[test]
fn without_a_terminal_a_passphrase_comes_from_the_environment_or_not_at_all() {
    let folder = tempfile::tempdir().expect("a folder");
    let sealed = folder.path().join("sealed.tend").display().to_string();
    let run = |arguments: &[&str], passphrase: Option<&str>| -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tend-cli"));
        command.args(arguments).stdin(Stdio::null());
        match passphrase {
            Some(text) => command.env("TEND_PASSPHRASE", text),
            None => command.env_remove("TEND_PASSPHRASE"),
        };
        command.output().expect("runs")
    };
    let mut sealing = export_log(LOG, &sealed);
    sealing.push("--seal");
    let told = |output: &Output| String::from_utf8_lossy(&output.stderr).into_owned();

    let output = run(&sealing, None);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        told(&output).contains("TEND_PASSPHRASE"),
        "{}",
        told(&output)
    );
    let output = run(&sealing, Some(""));
    assert_eq!(output.status.code(), Some(2));
    assert!(
        told(&output).starts_with("tend-cli: TEND_PASSPHRASE: "),
        "{}",
        told(&output)
    );
    let output = run(&sealing, Some(PASSPHRASE));
    assert_eq!(
        (output.status.code(), told(&output).as_str()),
        (Some(0), "")
    );

    let opening = export_log(&sealed, "-");
    let output = run(&opening, None);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        told(&output).contains("its passphrase is needed"),
        "{}",
        told(&output)
    );
    let output = run(&opening, Some(PASSPHRASE));
    assert_eq!(output.status.code(), Some(0), "{}", told(&output));
    let plain = run(&export_log(LOG, "-"), None);
    assert_eq!(output.stdout, plain.stdout);
}

#[test]
fn a_log_may_come_through_a_pipe() {
    let output = Command::new("sh")
        .args([
            "-c",
            "cat \"$1\" | \"$2\" assess /dev/stdin --on 2026-01-10",
            "sh",
            LOG,
        ])
        .arg(env!("CARGO_BIN_EXE_tend-cli"))
        .output()
        .expect("runs");
    assert_eq!(output.status.code(), Some(0));
    assert!(String::from_utf8_lossy(&output.stdout).contains("\"on\":\"2026-01-10\""));
}
