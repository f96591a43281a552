//! `tend-cli` on files that are right, on files that are wrong, and where it may not write.
#![allow(
    clippy::expect_used,
    reason = "parts of tests: to fail loudly is their work"
)]

mod arguments;
mod broken;
mod exports;
mod logbooks;
mod papers;
mod parts;
mod refused;
mod review;
mod wrong_fields;

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;
use words::Language;

/// A log with every kind of record in it, each field answered somewhere.
const EXAMPLE: &str = include_str!("../../golden/example.log.json");

/// What a run left behind.
pub(crate) struct Run {
    pub(crate) code: u8,
    pub(crate) stdout: Vec<u8>,
    pub(crate) stderr: String,
}

pub(crate) fn tend_cli<S: Into<OsString>>(arguments: impl IntoIterator<Item = S>) -> Run {
    let (mut stdout, mut stderr) = (Vec::new(), Vec::new());
    let arguments = [OsString::from("tend-cli")]
        .into_iter()
        .chain(arguments.into_iter().map(Into::into));
    let now = "2026-03-01T12:00:00+01:00".parse().expect("a moment");
    let code = cli::run(
        arguments,
        &mut stdout,
        &mut stderr,
        now,
        &chrono::Utc,
        Language::En,
    );
    let stderr = String::from_utf8(stderr).expect("UTF-8");
    Run {
        code,
        stdout,
        stderr,
    }
}

/// A folder for the files of one test.
pub(crate) fn folder() -> TempDir {
    tempfile::tempdir().expect("a folder")
}

pub(crate) fn names(folder: &Path) -> Vec<String> {
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

pub(crate) fn export(log: &Path, form: &str, out: &Path) -> Vec<OsString> {
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

pub(crate) fn golden() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("golden")
}
