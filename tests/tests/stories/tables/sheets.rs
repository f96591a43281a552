//! LibreOffice: the same numbers, dates and texts, and no cell that computes.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use exchange::folder::NewFile;
use serde::Deserialize;
use tempfile::TempDir;

use crate::tables::logs;

/// Comma, quotes, UTF-8, from the first line on: as its dialog proposes for these files.
const AS_CSV: &str = "CSV:44,34,76,1";

/// A cell as LibreOffice has it.
#[derive(Debug, Deserialize)]
struct Cell {
    /// `string`, `float`, `date` and others; nothing for an empty one.
    kind: Option<String>,
    /// What it comes to, where it is no text.
    value: Option<String>,
    text: String,
    formula: Option<String>,
}

/// Opens all files with one start of LibreOffice, and gives the cells of each.
fn opened(folder: &TempDir, files: &[NewFile]) -> Vec<Vec<Vec<Cell>>> {
    let at = |name: &str| folder.path().join(name);
    for file in files {
        fs::write(at(&file.name), &file.bytes).unwrap();
    }
    let profile = format!("-env:UserInstallation=file://{}", at("profile").display());
    let output = Command::new("soffice")
        .args(["--headless", "--norestore", &profile])
        .arg(format!("--infilter={AS_CSV}"))
        .args(["--convert-to", "fods", "--outdir"])
        .arg(at("sheets"))
        .args(files.iter().map(|file| at(&file.name)))
        .output()
        .expect("libreoffice-calc-nogui, as in xtask/debian-packages.txt");
    assert!(output.status.success(), "{output:?}");
    let sheets: Vec<PathBuf> = files
        .iter()
        .map(|file| at("sheets").join(&file.name).with_extension("fods"))
        .collect();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("outside/read_sheets.py");
    let output = Command::new("/usr/bin/python3")
        .arg("-B")
        .arg(script)
        .args(&sheets)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
    serde_json::from_slice(&output.stdout).unwrap()
}

/// The line breaks of a cell are one kind in a sheet.
fn lines(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

#[test]
fn libreoffice_has_the_same_numbers_and_texts_and_computes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut files = Vec::new();
    for (name, log) in logs::few() {
        files.extend(logs::files(&log).into_iter().map(|file| NewFile {
            name: format!("{name}-{}", file.name),
            ..file
        }));
    }
    // To see that a formula would be seen.
    let unguarded = NewFile {
        name: "unguarded.csv".to_owned(),
        bytes: b"note\r\n=1+1\r\n".to_vec(),
    };
    files.push(unguarded);
    let sheets = opened(&folder, &files);
    let (control, sheets) = sheets.split_last().unwrap();
    assert_eq!(control[1][0].formula.as_deref(), Some("of:=1+1"));

    let (mut numbers, mut texts) = (0, 0);
    for (file, sheet) in files.iter().zip(sheets) {
        let written = logs::cells(file);
        assert_eq!(sheet.len(), written.len(), "{}", file.name);
        for (row, cells) in written.iter().zip(sheet) {
            for (place, cell) in row.iter().enumerate() {
                let found = cells.get(place);
                let place = format!("{}: {cell:?} {found:?}", file.name);
                let Some(found) = found.filter(|it| it.kind.is_some()) else {
                    assert!(cell.is_empty(), "{place}");
                    continue;
                };
                assert_eq!(found.formula, None, "{place}");
                let value = found.value.as_deref();
                match found.kind.as_deref() {
                    Some("float") => {
                        let number: f64 = cell.parse().expect(&place);
                        assert_eq!(value.unwrap().parse(), Ok(number), "{place}");
                        numbers += 1;
                    }
                    // A wall time has no seconds, and gets some.
                    Some("date") => assert_eq!(
                        value.map(|value| value.strip_suffix(":00").unwrap_or(value)),
                        Some(cell.as_str()),
                        "{place}"
                    ),
                    Some("string") => {
                        assert_eq!(lines(&found.text), lines(cell), "{place}");
                        texts += 1;
                    }
                    _ => panic!("{place}"),
                }
            }
        }
    }
    assert!(numbers > 500 && texts > 1000, "{numbers} {texts}");
}
