//! The zip: Python and Info-ZIP take out what was put in.

use std::fs;
use std::process::Command;

use exchange::folder::zip;

use crate::tables::logs;

#[test]
fn a_zip_of_tables_is_opened_by_others() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tables.zip");
    let [_, (_, demo), _] = logs::few();
    let files = logs::files(&demo);
    let at = "2026-06-01T12:00:00".parse().unwrap();
    fs::write(&path, zip(&files, at).unwrap()).unwrap();

    let tested = Command::new("unzip").arg("-tqq").arg(&path).status();
    assert!(tested.expect("unzip").success());

    let out = folder.path().join("out");
    let unpacked = Command::new("/usr/bin/python3")
        .args(["-m", "zipfile", "-e"])
        .args([&path, &out])
        .status();
    assert!(unpacked.unwrap().success());
    for file in &files {
        assert_eq!(fs::read(out.join(&file.name)).unwrap(), file.bytes);
    }
    assert_eq!(fs::read_dir(&out).unwrap().count(), files.len());
}
