//! What an export writes, and that it writes all of it or nothing.

use std::fs;
use std::path::{Path, PathBuf};

use crate::cli::{export, folder, golden, names, tend_cli};

#[test]
fn a_log_exported_is_in_its_normal_form_and_exported_again_the_same() {
    let folder = folder();
    let out = folder.path().join("once.json");
    let run = tend_cli(export(&golden().join("example.log.json"), "log", &out));
    assert_eq!((run.code, run.stderr.as_str()), (cli::DONE, ""));
    let once = fs::read_to_string(&out).expect("written");
    let normal = fs::read_to_string(golden().join("example.normal.log.json")).expect("golden");
    assert_eq!(once, normal);

    let again = tend_cli(export(&out, "log", Path::new("-")));
    assert_eq!(String::from_utf8(again.stdout).expect("UTF-8"), once);
}

#[test]
fn the_tables_of_the_example_are_as_they_were() {
    let folder = folder();
    let out = folder.path().join("tables");
    let run = tend_cli(export(&golden().join("example.log.json"), "csv", &out));
    assert_eq!((run.code, run.stderr.as_str()), (cli::DONE, ""));
    assert_eq!(names(&out), names(&golden().join("csv")));
    for name in names(&out) {
        let table = fs::read_to_string(out.join(&name)).expect("a table");
        let wanted = fs::read_to_string(golden().join("csv").join(&name)).expect("golden");
        assert_eq!(table, wanted, "{name}");
    }
}

#[test]
fn the_calendar_of_the_example_is_as_it_was() {
    let folder = folder();
    let out = folder.path().join("example.ics");
    let run = tend_cli(export(&golden().join("example.log.json"), "ics", &out));
    assert_eq!((run.code, run.stderr.as_str()), (cli::DONE, ""));
    let calendar = fs::read_to_string(&out).expect("written");
    let wanted = fs::read_to_string(golden().join("example.ics")).expect("golden");
    assert_eq!(calendar, wanted);

    let printed = tend_cli(export(
        &golden().join("example.log.json"),
        "ics",
        Path::new("-"),
    ));
    assert_eq!(printed.stdout, calendar.into_bytes());
}

/// One resource a line, so that a difference shows where it is.
#[test]
fn the_fhir_resources_of_the_example_are_as_they_were() {
    let folder = folder();
    let out = folder.path().join("fhir");
    let log = golden().join("example.log.json");
    let run = tend_cli(export(&log, "fhir-ndjson", &out));
    assert_eq!((run.code, run.stderr.as_str()), (cli::DONE, ""));
    assert_eq!(names(&out), names(&golden().join("fhir")));
    for name in names(&out) {
        let resources = fs::read_to_string(out.join(&name)).expect("resources");
        let wanted = fs::read_to_string(golden().join("fhir").join(&name)).expect("golden");
        assert_eq!(resources, wanted, "{name}");
    }
}

#[test]
fn where_nothing_can_be_written_nothing_is_left() {
    let folder = folder();
    let log = golden().join("example.log.json");
    let taken = folder.path().join("taken");
    fs::create_dir(&taken).expect("made");
    fs::write(taken.join("letter.txt"), "mine").expect("written");
    for (form, out) in [
        ("log", taken.clone()),
        ("csv", taken.clone()),
        ("ics", taken.clone()),
        ("fhir", taken.clone()),
        ("fhir-ndjson", taken.clone()),
        ("csv", taken.join("letter.txt")),
        ("log", taken.join("letter.txt/log.json")),
        ("log", folder.path().join("missing/log.json")),
        ("csv", folder.path().join("missing/tables")),
        ("ics", folder.path().join("missing/tend.ics")),
        ("fhir", folder.path().join("missing/tend.json")),
        ("fhir-ndjson", folder.path().join("missing/fhir")),
        ("csv", PathBuf::from("-")),
        ("fhir-ndjson", PathBuf::from("-")),
    ] {
        let run = tend_cli(export(&log, form, &out));
        assert_eq!(run.code, cli::REFUSED, "{form} {}", out.display());
        assert_eq!(run.stderr.matches('\n').count(), 1, "{}", run.stderr);
        assert!(
            run.stderr.contains(&*out.to_string_lossy()),
            "{}",
            run.stderr
        );
    }
    assert_eq!(names(folder.path()), ["taken"]);
    assert_eq!(names(&taken), ["letter.txt"]);
    assert_eq!(fs::read(taken.join("letter.txt")).expect("there"), b"mine");
}
