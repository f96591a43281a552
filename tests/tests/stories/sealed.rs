//! Sealed files between Tend and the `age` command line tool, and logs that go out and come
//! back the same, sealed or not.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "parts of tests: to fail loudly is their work"
)]

#[path = "sealed/age.rs"]
mod age_tool;
mod round_trip;

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use words::Language;

const PASSPHRASE: &str = "lamp quietly ferments 40 otters";

/// Runs a command that must be done and say nothing beside.
fn tend_cli<S: Into<OsString>>(arguments: impl IntoIterator<Item = S>) -> Vec<u8> {
    let (mut stdout, mut stderr) = (Vec::new(), Vec::new());
    let arguments = [OsString::from("tend-cli")]
        .into_iter()
        .chain(arguments.into_iter().map(Into::into));
    let now = "2026-06-01T12:00:00+02:00".parse().unwrap();
    let code = cli::run(
        arguments,
        &mut stdout,
        &mut stderr,
        now,
        &chrono::Utc,
        Language::En,
    );
    let stderr = String::from_utf8(stderr).unwrap();
    assert_eq!((code, stderr.as_str()), (cli::DONE, ""));
    stdout
}

/// What `export` gives of a source, where `-` is standard output.
fn export(source: &[&Path], form: &str, out: &Path, more: &[&Path]) -> Vec<u8> {
    let before: [&Path; 1] = ["export".as_ref()];
    let form: [&Path; 4] = ["--as".as_ref(), form.as_ref(), "--out".as_ref(), out];
    tend_cli(before.iter().chain(source).chain(&form).chain(more))
}

/// A folder for one test, and in it a file with the passphrase.
struct Desk {
    folder: tempfile::TempDir,
}

impl Desk {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("passphrase"), format!("{PASSPHRASE}\n")).unwrap();
        Self { folder }
    }

    fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Takes a log, sealed with the passphrase or not, into a new log book.
    fn import(&self, log: &Path, book: &Path) {
        let passphrase = self.at("passphrase");
        let before: [&Path; 4] = ["import".as_ref(), log, "--logbook".as_ref(), book];
        tend_cli(
            before
                .into_iter()
                .chain(["--passphrase-file".as_ref(), passphrase.as_path()]),
        );
    }

    /// The demo patient's log book.
    fn demo(&self) -> PathBuf {
        let book = self.at("demo.db");
        tend_cli(["demo".as_ref(), "--logbook".as_ref(), book.as_os_str()]);
        book
    }
}

/// A file, to be looked at again later: what is in it, and when that was written.
#[derive(Debug, PartialEq)]
struct Untouched(Vec<u8>, SystemTime);

impl Untouched {
    fn at(path: &Path) -> Self {
        let modified = fs::metadata(path).unwrap().modified().unwrap();
        Self(fs::read(path).unwrap(), modified)
    }
}
