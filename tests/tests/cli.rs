//! `tend-cli` on files that are right, on files that are wrong, and where it may not write.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use tempfile::TempDir;

/// A log with every kind of record in it, each field answered somewhere.
const EXAMPLE: &str = include_str!("../golden/example.log.json");

/// What a run left behind.
struct Run {
    code: u8,
    stdout: Vec<u8>,
    stderr: String,
}

fn tend_cli<S: Into<OsString>>(arguments: impl IntoIterator<Item = S>) -> Run {
    let (mut stdout, mut stderr) = (Vec::new(), Vec::new());
    let arguments = [OsString::from("tend-cli")]
        .into_iter()
        .chain(arguments.into_iter().map(Into::into));
    let now = "2026-03-01T12:00:00+01:00".parse().expect("a moment");
    let code = cli::run(arguments, &mut stdout, &mut stderr, now);
    let stderr = String::from_utf8(stderr).expect("UTF-8");
    Run {
        code,
        stdout,
        stderr,
    }
}

/// A folder for the files of one test.
fn folder() -> TempDir {
    tempfile::tempdir().expect("a folder")
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| {
            entry
                .expect("an entry")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    names.sort();
    names
}

/// Everything that reads a log file, made to read these bytes: refused with exit code 2,
/// nothing on standard output, and one line, which is given back without the file's name.
fn refused(bytes: &[u8]) -> String {
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

fn export(log: &Path, form: &str, out: &Path) -> Vec<OsString> {
    let before = [
        OsString::from("export"),
        log.into(),
        "--as".into(),
        form.into(),
    ];
    before
        .into_iter()
        .chain(["--out".into(), out.into()])
        .collect()
}

/// The example with one value changed; `None` takes it away.
fn changed(pointer: &str, value: Option<&Value>) -> Vec<u8> {
    let mut log: Value = serde_json::from_str(EXAMPLE).expect("JSON");
    let (object, name) = pointer.rsplit_once('/').expect("a pointer");
    match (
        log.pointer_mut(object).expect("a place in the example"),
        value,
    ) {
        (Value::Object(fields), Some(value)) => {
            fields.insert(name.to_owned(), value.clone());
        }
        (Value::Object(fields), None) => {
            fields.remove(name).expect("a field of the example");
        }
        (Value::Array(entries), Some(value)) if name == "-" => entries.push(value.clone()),
        (Value::Array(entries), Some(value)) => {
            entries[name.parse::<usize>().expect("an index")] = value.clone();
        }
        (place, value) => panic!("{pointer}: {value:?} cannot be put into {place}"),
    }
    log.to_string().into_bytes()
}

/// Changes to the example, each with the path and a part of the explanation that the line
/// has to give. Each fails one rule only.
fn wrong_fields() -> Vec<(&'static str, Option<Value>, &'static str, &'static str)> {
    let long = |most: usize| Some(json!("ü".repeat(most + 1)));
    vec![
        // What every file begins with.
        (
            "/format",
            Some(json!("fitness-log")),
            "format",
            "\"fitness-log\"",
        ),
        ("/format", None, "format", "tend-log"),
        ("/version", Some(json!(2)), "version", "newer"),
        ("/version", Some(json!(0)), "version", "0 is not allowed: 1"),
        (
            "/version",
            Some(json!("1")),
            "version",
            "\"1\" is not allowed: 1",
        ),
        ("/version", None, "version", "missing"),
        (
            "/exported_at",
            Some(json!("2026-03-01T12:00Z")),
            "exported_at",
            "seconds and offset",
        ),
        (
            "/app_version",
            long(40),
            "app_version",
            "at most 40 characters",
        ),
        ("/patient", Some(json!([])), "patient", "expected an object"),
        ("/patient", None, "patient", "missing"),
        ("/episodes", Some(json!({})), "episodes", "invalid type"),
        ("/mood", Some(json!(1)), "mood", "unknown field"),
        // The patient.
        (
            "/patient/name",
            long(200),
            "patient.name",
            "at most 200 characters",
        ),
        (
            "/patient/birth_year",
            Some(json!(1899)),
            "patient.birth_year",
            "1899 is not allowed: a whole number from 1900 to 2100",
        ),
        (
            "/patient/birth_year",
            Some(json!(2101)),
            "patient.birth_year",
            "from 1900 to 2100",
        ),
        (
            "/patient/birth_year",
            Some(json!(1980.5)),
            "patient.birth_year",
            "1980.5",
        ),
        (
            "/patient/activity_level",
            Some(json!("lazy")),
            "patient.activity_level",
            "general, highly_active",
        ),
        (
            "/patient/activity_level",
            None,
            "patient.activity_level",
            "missing",
        ),
        (
            "/patient/cautions/0",
            Some(json!("gout")),
            "patient.cautions[0]",
            "\"gout\"",
        ),
        (
            "/patient/cautions/-",
            Some(json!("pregnancy")),
            "patient.cautions[2]",
            "at most once",
        ),
        // An episode.
        (
            "/episodes/0/id",
            Some(json!("00000000-0000-4000-8000-00000000000A")),
            "episodes[0].id",
            "lower case",
        ),
        (
            "/episodes/0/title",
            long(200),
            "episodes[0].title",
            "at most 200 characters",
        ),
        (
            "/episodes/0/area/site",
            long(60),
            "episodes[0].area.site",
            "at most 60 characters",
        ),
        (
            "/episodes/0/area/side",
            Some(json!("middle")),
            "episodes[0].area.side",
            "left, right, both",
        ),
        (
            "/episodes/0/area/bone",
            Some(json!("tibia")),
            "episodes[0].area.bone",
            "unknown field",
        ),
        (
            "/episodes/0/context",
            Some(json!("stress")),
            "episodes[0].context",
            "desk_pain",
        ),
        (
            "/episodes/0/onset",
            Some(json!("2026-02-30")),
            "episodes[0].onset",
            "\"2026-02-30\" is not allowed: a date",
        ),
        (
            "/episodes/0/onset",
            Some(json!("2026-01-03")),
            "episodes[0].onset",
            "2026-01-03 is not allowed: a date not after opened, 2026-01-02",
        ),
        (
            "/episodes/0/opened",
            Some(json!("2.1.2026")),
            "episodes[0].opened",
            "YYYY-MM-DD",
        ),
        (
            "/episodes/0/closed",
            Some(json!("2026-01-01")),
            "episodes[0].closed",
            "not before opened, 2026-01-02",
        ),
        (
            "/episodes/0/activities/0",
            long(120),
            "episodes[0].activities[0]",
            "at most 120 characters",
        ),
        (
            "/episodes/0/activities",
            Some(json!(["a", "b", "c", "d"])),
            "episodes[0].activities",
            "at most 3",
        ),
        (
            "/episodes/0/check_ins",
            Some(json!(null)),
            "episodes[0].check_ins",
            "null",
        ),
        (
            "/episodes/0/sessions",
            None,
            "episodes[0].sessions",
            "missing",
        ),
        // A check-in.
        (
            "/episodes/0/check_ins/1/id",
            None,
            "episodes[0].check_ins[1].id",
            "missing",
        ),
        (
            "/episodes/0/check_ins/1/at",
            Some(json!("2026-01-03T08:00:00")),
            "episodes[0].check_ins[1].at",
            "offset",
        ),
        (
            "/episodes/0/check_ins/1/at",
            Some(json!("2026-01-01T23:59:59-12:00")),
            "episodes[0].check_ins[1].at",
            "2026-01-01 is not allowed: dated not before the episode was opened, 2026-01-02",
        ),
        (
            "/episodes/0/check_ins/1/recorded_at",
            Some(json!(null)),
            "episodes[0].check_ins[1].recorded_at",
            "null is not allowed",
        ),
        (
            "/episodes/0/check_ins/0/pain",
            Some(json!(11)),
            "episodes[0].check_ins[0].pain",
            "11 is not allowed: a whole number from 0 to 10",
        ),
        (
            "/episodes/0/check_ins/0/pain",
            Some(json!(-1)),
            "episodes[0].check_ins[0].pain",
            "-1 is not allowed",
        ),
        (
            "/episodes/0/check_ins/0/pain",
            Some(json!(3.5)),
            "episodes[0].check_ins[0].pain",
            "3.5 is not allowed",
        ),
        (
            "/episodes/0/check_ins/0/pain",
            Some(json!("3")),
            "episodes[0].check_ins[0].pain",
            "\"3\" is not allowed",
        ),
        (
            "/episodes/0/check_ins/0/pain_activity",
            Some(json!(11)),
            "episodes[0].check_ins[0].pain_activity",
            "0 to 10",
        ),
        (
            "/episodes/0/check_ins/0/movement",
            Some(json!(true)),
            "episodes[0].check_ins[0].movement",
            "true is not allowed",
        ),
        (
            "/episodes/0/check_ins/0/function/1",
            Some(json!(12)),
            "episodes[0].check_ins[0].function[1]",
            "0 to 10",
        ),
        (
            "/episodes/0/check_ins/0/function",
            Some(json!([5])),
            "episodes[0].check_ins[0].function",
            "1 answers are not allowed: one per activity, 2",
        ),
        (
            "/episodes/0/check_ins/0/function",
            Some(json!([1, 2, 3, 4])),
            "episodes[0].check_ins[0].function",
            "at most 3",
        ),
        (
            "/episodes/0/check_ins/0/swelling",
            Some(json!("huge")),
            "episodes[0].check_ins[0].swelling",
            "none, mild, marked",
        ),
        (
            "/episodes/0/check_ins/0/warmth",
            Some(json!({ "mild": null })),
            "episodes[0].check_ins[0].warmth",
            "an object is not allowed",
        ),
        (
            "/episodes/0/check_ins/0/redness",
            Some(json!(1)),
            "episodes[0].check_ins[0].redness",
            "none, mild, marked",
        ),
        (
            "/episodes/0/check_ins/0/morning_stiffness",
            Some(json!(1441)),
            "episodes[0].check_ins[0].morning_stiffness",
            "0 to 1440",
        ),
        (
            "/episodes/0/check_ins/0/night_pain",
            Some(json!("yes")),
            "episodes[0].check_ins[0].night_pain",
            "true or false",
        ),
        (
            "/episodes/0/check_ins/0/crepitus",
            Some(json!("loud")),
            "episodes[0].check_ins[0].crepitus",
            "painless",
        ),
        (
            "/episodes/0/check_ins/0/flags/0",
            Some(json!("hangnail")),
            "episodes[0].check_ins[0].flags[0]",
            "\"hangnail\"",
        ),
        (
            "/episodes/0/check_ins/0/flags/-",
            Some(json!("fever")),
            "episodes[0].check_ins[0].flags[2]",
            "at most once",
        ),
        (
            "/episodes/0/check_ins/1/flags",
            None,
            "episodes[0].check_ins[1].flags",
            "missing",
        ),
        (
            "/episodes/0/check_ins/0/sleep_hours",
            Some(json!(24.5)),
            "episodes[0].check_ins[0].sleep_hours",
            "24.5 is not allowed: a number from 0 to 24",
        ),
        (
            "/episodes/0/check_ins/0/stress",
            Some(json!(11)),
            "episodes[0].check_ins[0].stress",
            "0 to 10",
        ),
        (
            "/episodes/0/check_ins/0/load_minutes",
            Some(json!(1441)),
            "episodes[0].check_ins[0].load_minutes",
            "0 to 1440",
        ),
        (
            "/episodes/0/check_ins/0/note",
            long(4000),
            "episodes[0].check_ins[0].note",
            "(4001 characters) is not allowed",
        ),
        (
            "/episodes/0/check_ins/0/mood\n",
            Some(json!(1)),
            "episodes[0].check_ins[0].mood\\n",
            "unknown field",
        ),
        // A session.
        (
            "/episodes/0/sessions/0/kind",
            Some(json!("nap")),
            "episodes[0].sessions[0].kind",
            "self_massage",
        ),
        (
            "/episodes/0/sessions/1/planned_for",
            Some(json!("2026-01-10T10:00:00")),
            "episodes[0].sessions[1].planned_for",
            "YYYY-MM-DDTHH:MM",
        ),
        (
            "/episodes/0/sessions/1/planned_for",
            Some(json!("2026-01-10T24:00")),
            "episodes[0].sessions[1].planned_for",
            "YYYY-MM-DDTHH:MM",
        ),
        (
            "/episodes/0/sessions/1/status",
            Some(json!("cancelled")),
            "episodes[0].sessions[1].status",
            "suspended",
        ),
        (
            "/episodes/0/sessions/1/status",
            Some(json!("done")),
            "episodes[0].sessions[1].done_at",
            "the moment it was done",
        ),
        (
            "/episodes/0/sessions/0/status",
            Some(json!("skipped")),
            "episodes[0].sessions[0].done_at",
            "\"skipped\"",
        ),
        (
            "/episodes/0/sessions/0/minutes",
            Some(json!(0)),
            "episodes[0].sessions[0].minutes",
            "1 to 480",
        ),
        (
            "/episodes/0/sessions/0/minutes",
            Some(json!(481)),
            "episodes[0].sessions[0].minutes",
            "1 to 480",
        ),
        (
            "/episodes/0/sessions/0/pressure",
            Some(json!("deep")),
            "episodes[0].sessions[0].pressure",
            "firm",
        ),
        (
            "/episodes/0/sessions/0/pain_before",
            Some(json!(11)),
            "episodes[0].sessions[0].pain_before",
            "0 to 10",
        ),
        (
            "/episodes/0/sessions/0/pain_after",
            Some(json!(-1)),
            "episodes[0].sessions[0].pain_after",
            "0 to 10",
        ),
        (
            "/episodes/0/sessions/0/provider",
            long(200),
            "episodes[0].sessions[0].provider",
            "at most 200 characters",
        ),
        (
            "/episodes/0/sessions/0/note",
            long(4000),
            "episodes[0].sessions[0].note",
            "at most 4000 characters",
        ),
        // What professionals said.
        (
            "/episodes/0/clearances/0/at",
            None,
            "episodes[0].clearances[0].at",
            "missing",
        ),
        (
            "/episodes/0/clearances/0/by",
            long(200),
            "episodes[0].clearances[0].by",
            "at most 200 characters",
        ),
        (
            "/episodes/0/clearances/0/max_per_week",
            Some(json!(0)),
            "episodes[0].clearances[0].max_per_week",
            "1 to 7",
        ),
        (
            "/episodes/0/clearances/0/max_per_week",
            Some(json!(8)),
            "episodes[0].clearances[0].max_per_week",
            "1 to 7",
        ),
        (
            "/episodes/0/prescriptions/0/by",
            Some(json!(null)),
            "episodes[0].prescriptions[0].by",
            "null is not allowed",
        ),
        (
            "/episodes/0/prescriptions/0/until",
            Some(json!("2026-01-05")),
            "episodes[0].prescriptions[0].until",
            "not before date, 2026-01-06",
        ),
        (
            "/episodes/0/prescriptions/0/frequency",
            Some(json!("daily")),
            "episodes[0].prescriptions[0].frequency",
            "expected an object",
        ),
        (
            "/episodes/0/prescriptions/0/frequency/kind",
            Some(json!("per_month")),
            "episodes[0].prescriptions[0].frequency.kind",
            "every_days",
        ),
        (
            "/episodes/0/prescriptions/0/frequency/kind",
            Some(json!("none")),
            "episodes[0].prescriptions[0].frequency.min",
            "beside kind",
        ),
        (
            "/episodes/0/prescriptions/0/frequency/min",
            None,
            "episodes[0].prescriptions[0].frequency.min",
            "missing",
        ),
        (
            "/episodes/0/prescriptions/0/frequency/min",
            Some(json!(0)),
            "episodes[0].prescriptions[0].frequency.min",
            "1 to 365",
        ),
        (
            "/episodes/0/prescriptions/0/frequency/max",
            Some(json!(366)),
            "episodes[0].prescriptions[0].frequency.max",
            "1 to 365",
        ),
        (
            "/episodes/0/prescriptions/0/frequency/suggested",
            Some(json!(null)),
            "episodes[0].prescriptions[0].frequency.suggested",
            "1 to 365",
        ),
        (
            "/episodes/0/prescriptions/0/frequency/suggested",
            Some(json!(4)),
            "episodes[0].prescriptions[0].frequency",
            "suggested 4",
        ),
        (
            "/episodes/0/prescriptions/0/frequency/min",
            Some(json!(3)),
            "episodes[0].prescriptions[0].frequency",
            "min ≤ suggested ≤ max",
        ),
        (
            "/episodes/0/prescriptions/0/frequency/optional",
            Some(json!("no")),
            "episodes[0].prescriptions[0].frequency.optional",
            "true or false",
        ),
        (
            "/episodes/0/prescriptions/0/frequency/often",
            Some(json!(1)),
            "episodes[0].prescriptions[0].frequency.often",
            "unknown field",
        ),
        // An id used twice, whatever the two records are.
        (
            "/episodes/0/sessions/1/id",
            Some(json!("00000000-0000-4000-8000-000000000001")),
            "episodes[0].sessions[1].id",
            "it is the id of episodes[0] already",
        ),
        (
            "/episodes/0/prescriptions/1/id",
            Some(json!("00000000-0000-4000-8000-000000000003")),
            "episodes[0].prescriptions[1].id",
            "episodes[0].check_ins[1]",
        ),
        (
            "/episodes/0/clearances/0/id",
            Some(json!("00000000-0000-4000-8000-000000000004")),
            "episodes[0].clearances[0].id",
            "episodes[0].sessions[0]",
        ),
    ]
}

#[test]
fn every_wrong_field_is_refused_with_its_path_its_value_and_what_would_be_right() {
    for (pointer, value, path, explanation) in wrong_fields() {
        let line = refused(&changed(pointer, value.as_ref()));
        assert!(line.starts_with(&format!("{path}: ")), "{pointer}: {line}");
        assert!(line.contains(explanation), "{pointer}: {line}");
    }
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
        (&latin, "line 4, column 59: not JSON: not UTF-8"),
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

fn golden() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("golden")
}

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
fn where_nothing_can_be_written_nothing_is_left() {
    let folder = folder();
    let log = golden().join("example.log.json");
    let taken = folder.path().join("taken");
    fs::create_dir(&taken).expect("made");
    fs::write(taken.join("letter.txt"), "mine").expect("written");
    for (form, out) in [
        ("log", taken.clone()),
        ("csv", taken.clone()),
        ("csv", taken.join("letter.txt")),
        ("log", taken.join("letter.txt/log.json")),
        ("log", folder.path().join("missing/log.json")),
        ("csv", folder.path().join("missing/tables")),
        ("csv", PathBuf::from("-")),
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

#[test]
fn arguments_that_make_no_sense_are_refused_in_one_line() {
    for arguments in [
        &[][..],
        &["asess"],
        &["assess", "LOG.json"],
        &["assess", "LOG.json", "--on", "yesterday"],
        &["assess", "LOG.json", "--on", "2026-02-30"],
        &["export", "--as", "log", "--out", "x"],
        &["export", "LOG.json", "--as", "pdf", "--out", "x"],
        &["assess", "no\nsuch.json", "--on", "2026-03-01"],
    ] {
        let run = tend_cli(arguments);
        assert_eq!(run.code, cli::REFUSED, "{arguments:?}");
        assert_eq!(run.stderr.matches('\n').count(), 1, "{}", run.stderr);
        assert_eq!(run.stdout, b"");
    }
}
