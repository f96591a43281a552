//! Log books: filled, exported and checked.

use std::ffi::OsString;
use std::fs;
use std::path::Path;

use logbook::lock::{self, RecoveryCode, Word, Work};

use crate::cli::{Run, export, folder, golden, names, tend_cli};

fn with_logbook(command: &str, logbook: &Path) -> Run {
    tend_cli([command.into(), OsString::from("--logbook"), logbook.into()])
}

fn import(log: &Path, logbook: &Path) -> Run {
    let before = [OsString::from("import"), log.into(), "--logbook".into()];
    tend_cli(before.into_iter().chain([logbook.into()]))
}

/// The log of a log book, as it is exported.
fn exported(logbook: &Path) -> String {
    let before = [OsString::from("export"), "--logbook".into(), logbook.into()];
    let after = ["--as", "log", "--out", "-"].map(OsString::from);
    let run = tend_cli(before.into_iter().chain(after));
    assert_eq!((run.code, run.stderr.as_str()), (cli::DONE, ""));
    String::from_utf8(run.stdout).expect("UTF-8")
}

#[test]
fn what_is_imported_comes_out_again_byte_for_byte() {
    let folder = folder();
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases");
    let logs = [
        "chest-pain-holds-both-episodes",
        "prescription-overrides",
        "leap-day-and-closing",
    ]
    .map(|case| cases.join(format!("{case}.log.json")));
    for (at, log) in logs
        .into_iter()
        .chain([golden().join("example.log.json")])
        .enumerate()
    {
        let first = folder.path().join(format!("{at}-first.db"));
        let run = import(&log, &first);
        assert_eq!((run.code, run.stderr.as_str()), (cli::DONE, ""));
        let out = exported(&first);

        // Normalised, the log is the one that went in; only who exported it is new.
        let normal = tend_cli(export(&log, "log", Path::new("-"))).stdout;
        let normal = String::from_utf8(normal).expect("UTF-8");
        assert_eq!(recorded(&out), recorded(&normal), "{}", log.display());

        let between = folder.path().join(format!("{at}.json"));
        fs::write(&between, &out).expect("written");
        let second = folder.path().join(format!("{at}-second.db"));
        assert_eq!(import(&between, &second).code, cli::DONE);
        assert_eq!(exported(&second), out, "{}", log.display());
    }
}

/// A log from its patient on: all but when and by what it was exported.
fn recorded(log: &str) -> &str {
    let start = log.find("\"patient\":").expect("a patient");
    &log[start..]
}

#[test]
fn the_demo_patient_fills_an_empty_log_book_that_is_sound() {
    let folder = folder();
    let logbook = folder.path().join("demo.db");
    let run = with_logbook("demo", &logbook);
    assert_eq!((run.code, run.stderr.as_str()), (cli::DONE, ""));
    let checked = with_logbook("check", &logbook);
    assert_eq!((checked.code, checked.stderr.as_str()), (cli::DONE, ""));
    let told = String::from_utf8(checked.stdout).expect("UTF-8");
    assert!(told.starts_with("sound: 3 episodes, "), "{told}");

    let log = folder.path().join("demo.json");
    fs::write(&log, exported(&logbook)).expect("written");
    let assess = [
        OsString::from("assess"),
        log.into(),
        "--on".into(),
        "2026-03-01".into(),
    ];
    let verdicts = tend_cli(assess).stdout;
    assert_eq!(
        String::from_utf8(verdicts).expect("UTF-8").lines().count(),
        3
    );
}

#[test]
fn a_log_book_that_has_begun_is_never_overwritten() {
    let folder = folder();
    let logbook = folder.path().join("log.db");
    assert_eq!(
        import(&golden().join("example.log.json"), &logbook).code,
        cli::DONE
    );
    let before = exported(&logbook);
    for run in [
        import(&golden().join("example.log.json"), &logbook),
        with_logbook("demo", &logbook),
    ] {
        assert_eq!(run.code, cli::REFUSED);
        assert_eq!(run.stderr.matches('\n').count(), 1, "{}", run.stderr);
        assert!(
            run.stderr.contains("already holds a patient"),
            "{}",
            run.stderr
        );
    }
    assert_eq!(exported(&logbook), before);
}

#[test]
fn no_log_book_is_made_for_a_log_that_is_refused_nor_by_reading() {
    let folder = folder();
    let logbook = folder.path().join("log.db");
    let log = folder.path().join("LOG.json");
    fs::write(&log, "{").expect("written");
    for run in [
        import(&log, &logbook),
        with_logbook("check", &logbook),
        tend_cli(
            ["export", "--as", "log", "--out", "-", "--logbook"]
                .map(OsString::from)
                .into_iter()
                .chain([logbook.clone().into()]),
        ),
    ] {
        assert_eq!(run.code, cli::REFUSED);
        assert_eq!(run.stderr.matches('\n').count(), 1, "{}", run.stderr);
    }
    assert_eq!(names(folder.path()), ["LOG.json"]);
}

#[test]
fn before_there_is_a_patient_there_is_no_calendar() {
    let folder = folder();
    let logbook = folder.path().join("log.db");
    let now = "2026-03-01T12:00:00+01:00".parse().expect("a moment");
    logbook::Logbook::open(&logbook, now).expect("made");
    let out = folder.path().join("tend.ics");
    let run = tend_cli([
        "export".into(),
        OsString::from("--logbook"),
        logbook.clone().into(),
        "--as".into(),
        "ics".into(),
        "--out".into(),
        out.clone().into(),
    ]);
    assert_eq!(run.code, cli::REFUSED);
    assert!(
        run.stderr.contains("holds no patient yet"),
        "{}",
        run.stderr
    );
    assert!(!out.exists());
}

#[test]
fn a_locked_log_book_is_refused_and_left_as_it_is() {
    let folder = folder();
    let logbook = folder.path().join("log.db");
    let now = "2026-03-01T12:00:00+01:00".parse().expect("a moment");
    drop(logbook::Logbook::open(&logbook, now).expect("made"));
    let word = Word::new("lamp".to_owned()).expect("a word");
    let code = RecoveryCode::random().expect("a code");
    lock::turn_on(&logbook, &word, &code, Work::LITTLE, now).expect("locked");
    lock::forget_key(&logbook);
    let before = fs::read(&logbook).expect("read");
    let log = golden().join("example.log.json");
    for run in [
        import(&log, &logbook),
        with_logbook("demo", &logbook),
        with_logbook("check", &logbook),
    ] {
        assert_eq!(run.code, cli::REFUSED);
        assert_eq!(run.stderr.matches('\n').count(), 1, "{}", run.stderr);
        assert!(run.stderr.contains("is locked"), "{}", run.stderr);
    }
    assert_eq!(fs::read(&logbook).expect("read"), before);
}

#[test]
fn a_database_that_is_no_log_book_is_refused_and_left_as_it_is() {
    let folder = folder();
    let logbook = folder.path().join("letter.db");
    fs::write(
        &logbook,
        "Dear Noor, this is no database at all, however long it may be.",
    )
    .expect("written");
    let log = golden().join("example.log.json");
    for run in [
        import(&log, &logbook),
        with_logbook("demo", &logbook),
        with_logbook("check", &logbook),
    ] {
        assert_eq!(run.code, cli::REFUSED);
        assert_eq!(run.stderr.matches('\n').count(), 1, "{}", run.stderr);
        assert!(run.stderr.contains("letter.db"), "{}", run.stderr);
        assert!(run.stderr.contains("not a database"), "{}", run.stderr);
    }
    let left = fs::read_to_string(&logbook).expect("there");
    assert!(left.starts_with("Dear Noor"));
    assert_eq!(names(folder.path()), ["letter.db"]);
}
