//! `tend-cli review`: many logs, good and bad, in the order of who needs attention first.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};
use exchange::log::{self, LogFile};
use exchange::seal::{Passphrase, seal};
use recovery::{Flag, Log};
use serde_json::Value;
use tempfile::TempDir;

use crate::cli::{Run, folder, names, tend_cli};

const PASSPHRASE: &str = "seven otters on a quiet river";

fn now() -> DateTime<FixedOffset> {
    "2026-03-01T20:00:00+01:00".parse().expect("a moment")
}

/// The demo patient under another name.
fn demo(name: &str) -> Log {
    let mut log = planner::demo_log(now());
    log.patient.name = Some(name.to_owned());
    log
}

/// The same, with a danger sign in the latest check-in of an open episode.
fn with_sign(name: &str, flag: Flag) -> Log {
    let mut log = demo(name);
    let open = log.episodes.iter_mut().filter(|e| e.closed.is_none());
    let latest = open
        .flat_map(|episode| &mut episode.check_ins)
        .max_by_key(|check_in| check_in.at)
        .expect("a check-in");
    latest.flags.push(flag);
    log
}

fn bytes(log: Log) -> Vec<u8> {
    log::write(&LogFile {
        exported_at: now(),
        app_version: "0.1.0".to_owned(),
        beside: Default::default(),
        log,
    })
}

fn put(folder: &Path, name: &str, bytes: &[u8]) -> PathBuf {
    let path = folder.join(name);
    fs::write(&path, bytes).expect("written");
    path
}

fn review<const N: usize>(arguments: [&Path; N]) -> Run {
    let before = [OsString::from("review")];
    tend_cli(before.into_iter().chain(arguments.map(Into::into)))
}

fn text(run: &Run) -> &str {
    std::str::from_utf8(&run.stdout).expect("UTF-8")
}

fn lines(run: &Run) -> Vec<Value> {
    text(run)
        .lines()
        .map(|line| serde_json::from_str(line).expect("a line of JSON"))
        .collect()
}

/// What lies in a folder, name by name. What is too large to be a log counts by its size.
fn contents(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let files = names(folder).into_iter().map(|name| {
        let path = folder.join(&name);
        let size = fs::metadata(&path).expect("a file").len();
        let held = if size > log::MAX_BYTES {
            size.to_be_bytes().to_vec()
        } else {
            fs::read(&path).expect("a file")
        };
        (name, held)
    });
    files.collect()
}

/// Four logs that can be read, and one of each kind that cannot.
fn the_clinic() -> TempDir {
    let folder = folder();
    let at = |name, bytes: &[u8]| put(folder.path(), name, bytes);
    at("a-steady.tend", &bytes(demo("Ada Steady")));
    at(
        "b-soon.json",
        &bytes(with_sign("Bo Joint", Flag::CatchingOrGivingWay)),
    );
    at("c-now.tend", &bytes(with_sign("Cy Chest", Flag::ChestPain)));
    let mut empty = demo("Di Done");
    empty.episodes.clear();
    at("d-nothing.tend", &bytes(empty));
    let whole = bytes(demo("Eve Else"));
    at("e-cut.tend", &whole[..whole.len() / 2]);
    at("f-foreign.json", b"{\"name\": \"a package\"}");
    let newer = String::from_utf8(whole.clone()).expect("UTF-8");
    let newer = newer.replacen("\"version\":1", "\"version\":3", 1);
    at("g-newer.tend", newer.as_bytes());
    let large = File::create(folder.path().join("h-large.tend")).expect("a file");
    large.set_len(log::MAX_BYTES + 1).expect("room");
    let passphrase = Passphrase::new(PASSPHRASE.to_owned()).expect("not empty");
    let sealed = seal(&whole, &passphrase).expect("sealed");
    at("i-sealed.tend", &sealed);
    folder
}

#[test]
fn who_needs_attention_leads_and_bad_files_stop_none_of_the_others() {
    let clinic = the_clinic();
    let before = contents(clinic.path());
    let run = review([clinic.path()]);
    assert_eq!(run.code, cli::REFUSED);
    assert_eq!(run.stderr, "tend-cli: 5 of 9 files could not be read\n");
    let told: Vec<&str> = text(&run).lines().collect();
    let place = |what: &str| {
        let place = told.iter().position(|line| line.contains(what));
        place.unwrap_or_else(|| panic!("{what} is not in\n{}", text(&run)))
    };
    let order = [
        "ASKS FOR",
        "Cy Chest",
        "Bo Joint",
        "Ada Steady",
        "Di Done",
        "5 files could not be read",
        "e-cut.tend: the log cannot be read",
        "f-foreign.json: this is neither a log nor an answer",
        "newer than this Tend can read",
        "h-large.tend: the file is over 64 MiB",
        "i-sealed.tend: the file is sealed",
    ]
    .map(place);
    assert!(order.is_sorted(), "{}", text(&run));
    assert!(told[place("Cy Chest")].starts_with("hold: emergency  2026-0"));
    assert!(told[place("Di Done")].starts_with("nothing open"));
    assert_eq!(contents(clinic.path()), before, "nothing was written");
}

#[test]
fn json_has_a_line_for_each_log_and_one_for_each_bad_file() {
    let clinic = the_clinic();
    let run = review([clinic.path(), Path::new("--json")]);
    assert_eq!(run.code, cli::REFUSED);
    let lines = lines(&run);
    let field = |name: &str| -> Vec<&str> {
        let found = lines.iter().filter_map(|line| line[name].as_str());
        found.collect()
    };
    assert_eq!(
        field("patient"),
        ["Cy Chest", "Bo Joint", "Ada Steady", "Di Done"]
    );
    let attention = field("attention");
    assert_eq!(attention[..2], ["emergency_hold", "pt_first_hold"]);
    assert_eq!(attention[3], "nothing_open");
    assert_eq!(field("file").len(), 9);
    let refused: Vec<_> = lines
        .iter()
        .filter_map(|line| line["refused"]["code"].as_str())
        .collect();
    assert_eq!(
        refused,
        ["damaged", "foreign", "newer", "too_large", "sealed"]
    );
    let held = &lines[0]["episodes"][0];
    assert_eq!(held["hold"]["level"], "emergency");
    assert!(held["pain"].as_array().is_some_and(|days| days.len() <= 28));
}

#[test]
fn a_passphrase_opens_what_is_sealed_with_it() {
    let clinic = the_clinic();
    let elsewhere = folder();
    let passphrase = put(elsewhere.path(), "passphrase", PASSPHRASE.as_bytes());
    let sealed = clinic.path().join("i-sealed.tend");
    let file: &Path = &sealed;
    let (json, option) = (Path::new("--json"), Path::new("--passphrase-file"));
    let run = review([file, json, option, &passphrase]);
    assert_eq!(run.code, cli::DONE, "{}", run.stderr);
    assert_eq!(lines(&run)[0]["patient"], "Eve Else");

    let other = put(elsewhere.path(), "other", b"seven otters\n");
    let run = review([file, json, option, &other]);
    assert_eq!(run.code, cli::REFUSED);
    assert_eq!(lines(&run)[0]["refused"]["code"], "wrong_passphrase");

    let empty = put(elsewhere.path(), "empty", b"\n");
    let run = review([file, json, option, &empty]);
    assert_eq!((run.code, run.stdout.len()), (cli::REFUSED, 0));
    assert!(run.stderr.contains("an empty passphrase"), "{}", run.stderr);
}

#[test]
fn hostile_names_are_text_within_their_columns() {
    let folder = folder();
    let hostile = [
        "\u{1b}]0;owned\u{7}\u{1b}[2J",
        "\u{202e}gnp.\u{2066}txt",
        &"w".repeat(200),
        "<img src=x onerror=alert(1)>",
        "=HYPERLINK(\"http://x\")",
    ];
    for (place, name) in hostile.iter().enumerate() {
        let mut log = demo(name);
        log.episodes[0].title = (*name).to_owned();
        log.episodes[0].check_ins[0].note = Some("n".repeat(4_000));
        put(folder.path(), &format!("{place}.tend"), &bytes(log));
    }
    put(folder.path(), "\u{1b}[31m\u{202e}.tend", b"{}");
    let long = format!(
        "{{\"format\":\"tend-log\",\"version\":1,\"{}\":1}}",
        "\u{202e}x".repeat(2_000)
    );
    put(folder.path(), "long.tend", long.as_bytes());

    for run in [
        review([folder.path()]),
        review([folder.path(), Path::new("--ascii")]),
        review([folder.path(), Path::new("--json")]),
    ] {
        assert_eq!(run.code, cli::REFUSED);
        let acts = |c: char| {
            (c.is_control() && c != '\n')
                || ('\u{202a}'..='\u{202e}').contains(&c)
                || ('\u{2066}'..='\u{2069}').contains(&c)
        };
        for told in [text(&run), run.stderr.as_str()] {
            assert_eq!(told.chars().find(|c| acts(*c)), None, "{told}");
        }
    }
    let run = review([folder.path()]);
    let widest = text(&run).lines().map(|line| line.chars().count()).max();
    assert!(widest.is_some_and(|widest| widest < 420), "{widest:?}");
    let run = review([folder.path(), Path::new("--ascii")]);
    assert!(text(&run).is_ascii());
    // As JSON nothing is cut: what comes out is the name as it was.
    let run = review([folder.path(), Path::new("--json")]);
    let told: Vec<Value> = lines(&run).iter().map(|l| l["patient"].clone()).collect();
    for name in hostile {
        assert!(told.contains(&Value::from(name)), "{name}");
    }
}

#[test]
fn of_a_folder_the_logs_right_in_it_are_read() {
    let clinic = folder();
    let at = |name| put(clinic.path(), name, &bytes(demo(name)));
    at("one.tend");
    at("two.json");
    at("three.txt");
    fs::create_dir(clinic.path().join("deeper.tend")).expect("made");
    at("deeper.tend/four.tend");
    #[cfg(unix)]
    std::os::unix::fs::symlink("one.tend", clinic.path().join("link.tend")).expect("linked");
    let one = clinic.path().join("one.tend");
    let json = Path::new("--json");

    let run = review([clinic.path(), &one, json]);
    assert_eq!(run.code, cli::DONE, "{}", run.stderr);
    let told: Vec<Value> = lines(&run).iter().map(|l| l["patient"].clone()).collect();
    assert_eq!(told, ["one.tend", "two.json"], "each once");

    let run = review([&clinic.path().join("three.txt"), json]);
    assert_eq!(
        run.code,
        cli::DONE,
        "named itself, it may be called anything"
    );

    let empty = folder();
    let run = review([empty.path(), &clinic.path().join("none.tend"), json]);
    assert_eq!(run.code, cli::REFUSED);
    let codes: Vec<Value> = lines(&run)
        .iter()
        .map(|line| line["refused"]["code"].clone())
        .collect();
    assert_eq!(codes, ["no_logs", "unreadable"]);
}

#[test]
fn a_log_is_judged_on_the_day_of_its_export_or_on_the_date_given() {
    let clinic = folder();
    let log = put(clinic.path(), "one.tend", &bytes(demo("Ada")));
    let json = Path::new("--json");
    let run = review([&log, json]);
    assert_eq!(lines(&run)[0]["on"], "2026-03-01");
    let run = review([&log, json, Path::new("--on"), Path::new("2026-06-01")]);
    assert_eq!(lines(&run)[0]["on"], "2026-06-01");
    let told = &lines(&run)[0];
    assert_eq!(told["last_check_in"], "2026-03-01");
    assert_eq!(told["episodes"][0]["pain"], Value::Array(Vec::new()));
    let run = review([&log, Path::new("--on"), Path::new("1.6.2026")]);
    assert_eq!(run.code, cli::REFUSED);
}

#[test]
fn an_answer_is_not_taken_for_a_log() {
    let clinic = folder();
    let answer = br#"{ "format": "tend-answer", "version": 1, "app_version": "0.1.0",
        "written_at": "2026-03-02T17:30:00Z", "log_exported_at": "2026-03-01T12:00:00Z",
        "episode": "0b9e6a3c-1f5d-4f0e-9c3a-2d7b8e4f6a10", "episode_title": "Ankle",
        "clearance": { "id": "3f2c1a00-1f5d-4f0e-9c3a-2d7b8e4f6a11", "by": "M. Weiss, PT",
            "at": "2026-03-02T17:30:00Z" } }"#;
    let answer = put(clinic.path(), "a.tend-answer", answer);
    let run = review([&answer, Path::new("--json")]);
    assert_eq!(run.code, cli::REFUSED);
    assert_eq!(lines(&run)[0]["refused"]["code"], "answer");
}
