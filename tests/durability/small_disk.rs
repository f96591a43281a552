//! A disk that is small, and can be filled and made read-only: it is mounted where only the
//! program that is started on it and its children see it, so nobody has to be asked.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// How large the disk is, in KiB.
const SIZE: u32 = 4_096;

/// A command that runs a program with these arguments and a small disk of its own in this folder.
pub fn command(folder: &Path, program: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new("unshare");
    command
        .args(["-rm", "sh", "-c"])
        .arg(format!(
            "mount -t tmpfs -o size={SIZE}k tend \"$0\" && exec \"$@\""
        ))
        .arg(folder)
        .arg(program)
        .args(arguments)
        .stdin(Stdio::null());
    command
}

/// Runs a program with this word and a small disk of its own, and gives what it says.
///
/// # Panics
/// When it fails, with what it says then.
pub fn on_one(program: &Path, what: &str) -> String {
    let disk = tempfile::tempdir().unwrap();
    let place = disk.path().display().to_string();
    let outcome = command(disk.path(), program, &[what, &place])
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&outcome.stdout).into_owned();
    let failed = String::from_utf8_lossy(&outcome.stderr);
    assert!(outcome.status.success(), "{said}{failed}");
    said
}

/// Makes it read-only (`ro`) or not (`rw`).
pub(super) fn remount(disk: &Path, how: &str) {
    let mut mount = Command::new("mount");
    mount.args(["-o", &format!("remount,{how}")]).arg(disk);
    assert!(mount.status().unwrap().success(), "remount {how}");
}

/// Takes everything off it.
pub(super) fn empty(disk: &Path) {
    for entry in fs::read_dir(disk).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            fs::remove_dir_all(path).unwrap();
        } else {
            fs::remove_file(path).unwrap();
        }
    }
}

/// What fills the disk.
pub(super) struct Full(PathBuf);

impl Full {
    /// Fills the disk but for so many KiB.
    pub(super) fn but(disk: &Path, room: u64) -> Self {
        let place = disk.join("fill");
        let mut file = File::create(&place).unwrap();
        let page = [0_u8; 4_096];
        let mut length = 0;
        while let Ok(written) = file.write(&page) {
            length += written as u64;
        }
        file.set_len(length.saturating_sub(room * 1_024)).unwrap();
        Self(place)
    }

    /// There is room again.
    pub(super) fn no_more(self) {
        fs::remove_file(self.0).unwrap();
    }
}
