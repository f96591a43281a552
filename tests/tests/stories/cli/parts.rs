//! Parts of a log, without a name, sealed: what `export` is asked for beside the form.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::cli::{Run, export, folder, golden, names, tend_cli};

fn example() -> PathBuf {
    golden().join("example.log.json")
}

fn exported(form: &str, out: &Path, more: &[&str]) -> Run {
    let more = more.iter().map(OsString::from);
    tend_cli(export(&example(), form, out).into_iter().chain(more))
}

fn records(log: &[u8]) -> Value {
    serde_json::from_slice(log).expect("JSON")
}

#[test]
fn a_part_of_a_log_has_what_was_asked_for_and_is_told_to_be_one() {
    let out = Path::new("-");
    let whole = records(&exported("log", out, &[]).stdout);
    let dates = |log: &Value| -> Vec<String> {
        let check_ins = log["episodes"][0]["check_ins"].as_array().expect("a list");
        let date = |each: &Value| each["at"].as_str().expect("a moment")[..10].to_owned();
        check_ins.iter().map(date).collect()
    };
    let all = dates(&whole);
    let (first, last) = (&all[0], &all[all.len() - 1]);
    assert_ne!(first, last);

    let run = exported("log", out, &["--to", first]);
    assert_eq!(run.code, cli::DONE, "{}", run.stderr);
    assert_eq!(
        run.stderr,
        "tend-cli: a part of a log may come to another verdict than the whole\n"
    );
    assert!(
        dates(&records(&run.stdout))
            .iter()
            .all(|date| date == first)
    );
    let run = exported("log", out, &["--from", last]);
    assert!(dates(&records(&run.stdout)).iter().all(|date| date == last));

    let id = whole["episodes"][0]["id"].as_str().expect("an id");
    let run = exported("log", out, &["--episode", id]);
    assert_eq!(
        records(&run.stdout)["episodes"].as_array().map(Vec::len),
        Some(1)
    );
    assert!(run.stderr.contains("another verdict"));
}

#[test]
fn a_name_can_be_left_out_of_everything() {
    let folder = folder();
    let log = folder.path().join("LOG.json");
    let mut named = records(&fs::read(example()).expect("there"));
    named["patient"]["name"] = "Wilhelmina".into();
    fs::write(&log, named.to_string()).expect("written");
    for form in ["log", "csv", "fhir", "fhir-ndjson", "ics"] {
        for (more, there) in [(None, form != "ics"), (Some("--anonymous"), false)] {
            let out = folder.path().join("out");
            let run = tend_cli(
                export(&log, form, &out)
                    .into_iter()
                    .chain(more.map(Into::into)),
            );
            assert_eq!((run.code, run.stderr.as_str()), (cli::DONE, ""), "{form}");
            assert_eq!(says(&out, "Wilhelmina"), there, "{form} {more:?}");
        }
    }
}

/// Whether a file, or any file of a folder, says so; then it is taken away.
fn says(out: &Path, text: &str) -> bool {
    let has = |path: &Path| String::from_utf8_lossy(&fs::read(path).expect("there")).contains(text);
    if out.is_dir() {
        let found = names(out).iter().any(|name| has(&out.join(name)));
        fs::remove_dir_all(out).expect("taken away");
        return found;
    }
    let found = has(out);
    fs::remove_file(out).expect("taken away");
    found
}

#[test]
fn what_is_not_in_the_log_or_does_not_go_together_is_refused() {
    let folder = folder();
    let out = folder.path().join("out");
    let nobody = "00000000-0000-4000-8000-000000000000";
    for (form, more, told) in [
        (
            "csv",
            &["--from", "2026-02-02", "--to", "2026-02-01"][..],
            "is after the last",
        ),
        ("pdf", &["--episode", nobody], "the log has no episode"),
        ("fhir", &["--episode", "knee"], "--episode"),
        ("fhir", &["--from", "2026-02-30"], "a date of the calendar"),
        ("csv", &["--paper", "a4"], "--as pdf"),
        ("log", &["--since", "2026-01-01"], "--as pdf"),
        ("pdf", &["--to", "1990-01-01"], "1990-01-01"),
    ] {
        let run = exported(form, &out, more);
        assert_eq!(run.code, cli::REFUSED, "{form} {more:?}");
        assert_eq!(run.stderr.matches('\n').count(), 1, "{}", run.stderr);
        assert!(run.stderr.contains(told), "{}", run.stderr);
    }
    assert_eq!(names(folder.path()), [""; 0]);

    let book = folder.path().join("book.db");
    let run = tend_cli([
        "demo".into(),
        OsString::from("--logbook"),
        book.clone().into(),
    ]);
    assert_eq!(run.code, cli::DONE, "{}", run.stderr);
    let run = tend_cli(
        [
            "export",
            "--as",
            "ics",
            "--out",
            "-",
            "--to",
            "2026-03-01",
            "--logbook",
        ]
        .map(OsString::from)
        .into_iter()
        .chain([book.into()]),
    );
    assert_eq!(run.code, cli::REFUSED);
    assert!(run.stderr.contains("call off"), "{}", run.stderr);
}

#[test]
fn a_report_is_a_pdf_on_either_paper() {
    let out = Path::new("-");
    let [a4, letter] = ["a4", "letter"].map(|paper| {
        let run = exported("pdf", out, &["--paper", paper]);
        assert_eq!((run.code, run.stderr.as_str()), (cli::DONE, ""));
        assert!(run.stdout.starts_with(b"%PDF-"));
        run.stdout
    });
    assert_ne!(a4, letter);
    let unsaid = exported("pdf", out, &[]);
    assert!(
        unsaid.stdout == a4,
        "the same log, the same bytes, and A4 where nothing is said"
    );
}

#[test]
fn tables_become_a_zip_where_the_name_or_a_seal_asks_for_one() {
    let folder = folder();
    let out = folder.path().join("tables.zip");
    for form in ["csv", "fhir-ndjson"] {
        let run = exported(form, &out, &[]);
        assert_eq!((run.code, run.stderr.as_str()), (cli::DONE, ""));
        let once = fs::read(&out).expect("written");
        assert!(once.starts_with(b"PK\x03\x04"));
        assert_eq!(exported(form, &out, &[]).code, cli::DONE);
        assert_eq!(
            fs::read(&out).expect("written"),
            once,
            "the same log, the same bytes"
        );
    }
}

#[test]
fn a_weak_passphrase_is_told_and_an_empty_one_refused() {
    let folder = folder();
    let file = folder.path().join("passphrase");
    let out = folder.path().join("log.tend");
    let sealed = |text: &str| {
        fs::write(&file, text).expect("written");
        exported(
            "log",
            &out,
            &["--seal", "--passphrase-file", &file.to_string_lossy()],
        )
    };
    let run = sealed("ankle\n");
    assert_eq!(run.code, cli::DONE, "{}", run.stderr);
    assert!(
        run.stderr.contains("the passphrase is weak"),
        "{}",
        run.stderr
    );
    assert_eq!(run.stderr.matches('\n').count(), 1, "{}", run.stderr);
    assert!(exchange::seal::is_sealed(&fs::read(&out).expect("written")));
    fs::remove_file(&out).expect("taken away");

    let run = sealed("lamp quietly ferments 40 otters");
    assert_eq!((run.code, run.stderr.as_str()), (cli::DONE, ""));
    fs::remove_file(&out).expect("taken away");

    for (text, told) in [
        ("", "an empty passphrase"),
        ("\nsecond line", "an empty passphrase"),
    ] {
        let run = sealed(text);
        assert_eq!(run.code, cli::REFUSED);
        assert!(run.stderr.contains(told), "{}", run.stderr);
    }
    let missing = folder.path().join("missing");
    let run = exported(
        "log",
        &out,
        &["--seal", "--passphrase-file", &missing.to_string_lossy()],
    );
    assert_eq!(run.code, cli::REFUSED);
    assert_eq!(names(folder.path()), ["passphrase"]);
}
