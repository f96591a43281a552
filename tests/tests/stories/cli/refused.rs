//! Files that are no log, or not one this version can read.

use std::ffi::OsString;
use std::fs;
use std::path::Path;

use crate::cli::{EXAMPLE, export, folder, names, tend_cli};

/// Everything that reads a log file, made to read these bytes: refused with exit code 2,
/// nothing on standard output, and one line, which is given back without the file's name.
pub(crate) fn refused(bytes: &[u8]) -> String {
    let folder = folder();
    let log = folder.path().join("LOG.json");
    fs::write(&log, bytes).expect("written");
    let out = folder.path().join("out");
    let commands: [Vec<OsString>; 3] = [
        vec![
            "assess".into(),
            log.clone().into(),
            "--on".into(),
            "2026-03-01".into(),
        ],
        export(&log, "log", &out),
        export(&log, "csv", &out),
    ];
    let mut told: Vec<String> = commands
        .into_iter()
        .map(|command| {
            let run = tend_cli(command);
            assert_eq!(run.code, cli::REFUSED, "{}", run.stderr);
            assert_eq!(run.stdout, b"");
            assert_eq!(run.stderr.matches('\n').count(), 1, "{}", run.stderr);
            let place = format!("tend-cli: {}: ", log.display());
            run.stderr
                .strip_prefix(&place)
                .expect("names the file")
                .trim_end()
                .to_owned()
        })
        .collect();
    assert_eq!(names(folder.path()), ["LOG.json"]);
    told.dedup();
    assert_eq!(told.len(), 1);
    told.remove(0)
}

#[test]
fn what_is_no_whole_json_is_refused_with_line_and_column() {
    let cut = &EXAMPLE[..EXAMPLE.len() / 2];
    let deep = format!("{}{}", "[".repeat(200_000), "]".repeat(200_000));
    let latin = EXAMPLE.replace("Ankle", "Kn\u{1}chel").into_bytes();
    let latin: Vec<u8> = latin
        .into_iter()
        .map(|byte| if byte == 1 { 0xf6 } else { byte })
        .collect();
    for (bytes, place) in [
        (&b""[..], "line 1, column 0: not JSON: EOF"),
        (b"Dear diary", "line 1, column 1: not JSON"),
        (cut.as_bytes(), "not JSON: EOF"),
        (
            format!("{EXAMPLE}{EXAMPLE}").as_bytes(),
            "not JSON: trailing characters",
        ),
        (&latin, "line 4, column 57: not JSON: not UTF-8"),
        (deep.as_bytes(), "expected an object"),
        (
            b"{\"format\": \"tend-log\", \"version\": 1,}",
            "line 1, column 37: not JSON: trailing comma",
        ),
    ] {
        let line = refused(bytes);
        assert!(line.contains(place), "{line}");
    }
}

#[test]
fn a_field_that_is_there_twice_is_refused() {
    let twice = EXAMPLE.replacen("\"pain\":0,", "\"pain\":0,\"pain\":1,", 1);
    let line = refused(twice.as_bytes());
    assert!(
        line.starts_with("episodes[0].check_ins[0].pain: duplicate field"),
        "{line}"
    );
}

/// A field of a newer version must not be blamed: the version is looked at first.
#[test]
fn a_newer_log_is_called_newer_whatever_else_is_in_it() {
    let newer = EXAMPLE.replacen("\"version\":1,", "\"mood\":{},\"version\":7,", 1);
    let line = refused(newer.as_bytes());
    assert!(line.starts_with("version: 7 is newer"), "{line}");
}

#[test]
fn deep_nesting_where_a_value_belongs_is_refused() {
    let deep = format!("{}{}", "[".repeat(200_000), "]".repeat(200_000));
    let line = refused(
        EXAMPLE
            .replacen("\"pain\":0", &format!("\"pain\":{deep}"), 1)
            .as_bytes(),
    );
    assert!(
        line.starts_with("episodes[0].check_ins[0].pain: a list is not allowed"),
        "{line}"
    );
}

#[test]
fn a_file_over_64_mib_is_refused() {
    let folder = folder();
    let path = folder.path().join("LOG.json");
    let file = fs::File::create(&path).expect("made");
    file.set_len(64 * 1024 * 1024 + 1).expect("lengthened");
    let run = tend_cli(export(&path, "log", Path::new("-")));
    assert_eq!(run.code, cli::REFUSED);
    assert!(run.stderr.contains("over 64 MiB"), "{}", run.stderr);
}

#[test]
fn a_number_may_be_written_with_a_fraction_of_zero() {
    let log = EXAMPLE.replacen("\"pain_activity\":4", "\"pain_activity\":4.0", 1);
    let folder = folder();
    let path = folder.path().join("LOG.json");
    fs::write(&path, log).expect("written");
    let run = tend_cli(export(&path, "log", Path::new("-")));
    assert_eq!(run.code, cli::DONE, "{}", run.stderr);
    assert!(String::from_utf8_lossy(&run.stdout).contains("\"pain_activity\":4,"));
}
