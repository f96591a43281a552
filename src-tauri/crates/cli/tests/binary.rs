//! The built program itself: its streams, its exit codes and a reader that has had enough.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

const LOG: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../../tests/cases/ankle-sprain-textbook.log.json"
);

fn tend_cli() -> Command {
    Command::new(env!("CARGO_BIN_EXE_tend-cli"))
}

#[test]
fn the_program_prints_verdicts_and_nothing_else() {
    let output = tend_cli()
        .args(["assess", LOG, "--on", "2026-01-10"])
        .output()
        .expect("runs");
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(output.stderr, b"");
    let printed = String::from_utf8(output.stdout).expect("UTF-8");
    assert_eq!(printed.lines().count(), 1);
    let verdict: serde_json::Value = serde_json::from_str(&printed).expect("JSON");
    assert_eq!(verdict["on"], "2026-01-10");
}

#[test]
fn what_is_refused_is_one_line_and_exit_code_2() {
    let output = tend_cli()
        .args(["assess", "no-such-log.json", "--on", "2026-01-10"])
        .output()
        .expect("runs");
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(output.stdout, b"");
    let told = String::from_utf8(output.stderr).expect("UTF-8");
    assert!(told.starts_with("tend-cli: no-such-log.json: "), "{told}");
    assert_eq!(told.matches('\n').count(), 1);
}

/// Ten years of verdicts are far more than a pipe holds, so the program is still writing when
/// its reader leaves.
#[test]
fn a_closed_pipe_ends_it_quietly() {
    let mut child = tend_cli()
        .args(["assess", LOG, "--on", "2036-01-10", "--every-day"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("runs");
    let mut first = String::new();
    let mut reader = BufReader::new(child.stdout.take().expect("piped"));
    reader.read_line(&mut first).expect("a line");
    drop(reader);
    let output = child.wait_with_output().expect("ends");
    assert!(first.starts_with("{\"episode\":"), "{first}");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert_eq!(output.status.code(), Some(0));
}
