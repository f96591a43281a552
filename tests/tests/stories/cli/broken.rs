//! Broken and hostile files, for every command that reads one: refused in one line, and nothing
//! is made, changed or left behind.

use std::ffi::OsString;
use std::fs;
use std::path::Path;
use std::time::SystemTime;

use crate::cli::{EXAMPLE, Run, export, folder, names, tend_cli};
use crate::sealing::sealed_lightly;

const PASSPHRASE: &str = "otters at the lamp";

const ANSWER: &str = r#"{ "format": "tend-answer", "version": 1, "app_version": "0.1.0",
    "written_at": "2026-03-02T17:30:00Z", "log_exported_at": "2026-03-01T12:00:00Z",
    "episode": "0b9e6a3c-1f5d-4f0e-9c3a-2d7b8e4f6a10", "episode_title": "Ankle",
    "clearance": { "id": "3f2c1a00-1f5d-4f0e-9c3a-2d7b8e4f6a11", "by": "M. Weiss, PT",
        "at": "2026-03-02T17:30:00Z" } }"#;

/// What a person may hand over by mistake or in malice, and what each is told as.
fn table() -> Vec<(&'static str, Vec<u8>, &'static str)> {
    let sealed = sealed_lightly(EXAMPLE.as_bytes(), PASSPHRASE);
    let other = sealed_lightly(EXAMPLE.as_bytes(), "another one");
    let answer = sealed_lightly(ANSWER.as_bytes(), PASSPHRASE);
    let twice = sealed_lightly(&sealed, PASSPHRASE);
    let mut flipped = sealed.clone();
    *flipped.last_mut().expect("not empty") ^= 1;
    let heavy = String::from_utf8_lossy(&sealed[..60]).replace(" 8\n", " 63\n");
    let heavy = [heavy.as_bytes(), &sealed[60..]].concat();
    vec![
        ("empty", Vec::new(), "not JSON"),
        ("a letter", b"Dear diary".to_vec(), "not JSON"),
        (
            "another program's",
            b"{\"format\": \"fit\"}".to_vec(),
            "\"fit\" is not allowed",
        ),
        (
            "a PDF",
            b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n".to_vec(),
            "not UTF-8",
        ),
        (
            "an answer",
            ANSWER.into(),
            "format: \"tend-answer\" is not allowed",
        ),
        ("cut off", EXAMPLE.as_bytes()[..999].to_vec(), "not JSON"),
        (
            "newer",
            EXAMPLE
                .replacen("\"version\":1,", "\"version\":3,", 1)
                .into(),
            "newer Tend",
        ),
        (
            "HTML, an escape and an override in a code",
            EXAMPLE
                .replacen(
                    "\"activity_level\":\"",
                    "\"activity_level\":\"<b>\\u001b[31m\\u202e=1+1",
                    1,
                )
                .into(),
            "patient.activity_level: ",
        ),
        (
            "a name of 4,000 characters",
            EXAMPLE
                .replacen(
                    "\"activity_level\"",
                    &format!("\"{}\":1,\"activity_level\"", "W".repeat(4_000)),
                    1,
                )
                .into(),
            "unknown field",
        ),
        (
            "sealed, cut off in its head",
            sealed[..70].to_vec(),
            "damaged or cut off",
        ),
        (
            "sealed, cut off",
            sealed[..sealed.len() - 1].to_vec(),
            "damaged or cut off",
        ),
        ("sealed, changed", flipped, "damaged or cut off"),
        (
            "sealed by a newer age",
            b"age-encryption.org/v2\n-> x\n\n".to_vec(),
            "newer age",
        ),
        (
            "sealed to a key",
            b"age-encryption.org/v1\n-> X25519 AAAA\nAAAA\n--- AAAA\n".to_vec(),
            "sealed to a key",
        ),
        ("sealed with too much work", heavy, "too much work"),
        (
            "sealed with another passphrase",
            other,
            "does not open the file",
        ),
        (
            "a sealed answer",
            answer,
            "format: \"tend-answer\" is not allowed",
        ),
        ("sealed twice", twice, "not JSON"),
        (
            "armor around nothing",
            b"-----BEGIN AGE ENCRYPTED FILE-----\n-----END AGE ENCRYPTED FILE-----\n".to_vec(),
            "damaged or cut off",
        ),
    ]
}

/// Every command on this file, each with a place to write to that must not come to be.
fn commands(log: &Path, beside: &Path, passphrase: &Path) -> Vec<Vec<OsString>> {
    let forms = ["pdf", "log", "csv", "fhir", "fhir-ndjson", "ics"];
    let mut commands: Vec<Vec<OsString>> = forms
        .iter()
        .map(|form| export(log, form, &beside.join(format!("out.{form}"))))
        .collect();
    let mut sealing = export(log, "csv", &beside.join("out.zip.age"));
    sealing.push("--seal".into());
    commands.push(sealing);
    commands.push(vec![
        "assess".into(),
        log.into(),
        "--on".into(),
        "2026-03-01".into(),
    ]);
    commands.push(vec![
        "import".into(),
        log.into(),
        "--logbook".into(),
        beside.join("book.db").into(),
    ]);
    for command in &mut commands {
        command.extend(["--passphrase-file".into(), passphrase.into()]);
    }
    commands
}

fn refused(run: &Run, log: &Path, told: &str, what: &str) {
    let place = format!("tend-cli: {}: ", log.display());
    assert_eq!(run.code, cli::REFUSED, "{what}: {}", run.stderr);
    assert_eq!(run.stdout, b"", "{what}");
    assert_eq!(
        run.stderr.matches('\n').count(),
        1,
        "{what}: {}",
        run.stderr
    );
    assert!(run.stderr.starts_with(&place), "{what}: {}", run.stderr);
    assert!(run.stderr.contains(told), "{what}: {}", run.stderr);
    assert!(run.stderr.chars().count() < 1_500, "{what}: {}", run.stderr);
    let unsafe_in_a_terminal =
        |character: char| character.is_control() && character != '\n' || character == '\u{202e}';
    assert!(
        !run.stderr.contains(unsafe_in_a_terminal),
        "{what}: {:?}",
        run.stderr
    );
}

#[test]
fn every_command_refuses_what_is_broken_in_one_line_and_touches_nothing() {
    let elsewhere = folder();
    let passphrase = elsewhere.path().join("passphrase");
    fs::write(&passphrase, format!("{PASSPHRASE}\r\n")).expect("written");
    for (what, bytes, told) in table() {
        let folder = folder();
        let log = folder.path().join("LOG.tend");
        fs::write(&log, &bytes).expect("written");
        let before = modified(&log);
        for command in commands(&log, folder.path(), &passphrase) {
            refused(&tend_cli(command), &log, told, what);
        }
        assert_eq!(names(folder.path()), ["LOG.tend"], "{what}");
        assert_eq!(fs::read(&log).expect("there"), bytes, "{what}");
        assert_eq!(modified(&log), before, "{what}");
    }
}

#[test]
fn what_is_no_file_or_larger_than_any_log_is_refused_unread() {
    let elsewhere = folder();
    let passphrase = elsewhere.path().join("passphrase");
    fs::write(&passphrase, PASSPHRASE).expect("written");
    let folder = folder();
    let large = folder.path().join("large.tend");
    let file = fs::File::create(&large).expect("made");
    // It takes no room on the disk, and would take all of memory.
    file.set_len(1 << 40).expect("lengthened");
    let inside = folder.path().join("inside");
    fs::create_dir(&inside).expect("made");
    let missing = folder.path().join("missing.tend");
    for (log, told) in [
        (&large, "over 64 MiB"),
        (&inside, "not a file"),
        (&missing, "cannot be read"),
    ] {
        for command in commands(log, folder.path(), &passphrase) {
            refused(&tend_cli(command), log, told, told);
        }
    }
    assert_eq!(names(folder.path()), ["inside", "large.tend"]);
}

fn modified(path: &Path) -> SystemTime {
    let found = fs::metadata(path).expect("there");
    found.modified().expect("a moment")
}
