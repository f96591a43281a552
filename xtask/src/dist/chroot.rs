//! A bare Debian in a folder, made for one try and removed after it. It needs root.
//!
//! Each command runs in name spaces of its own: what is mounted there is gone with it, so nothing
//! of this machine is ever mounted below the folder when it is removed, and nothing that was
//! started stays.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::files::failed;
use crate::step::{Failed, Result, output_of, run};

/// The release the .deb is for.
const RELEASE: &str = "bookworm";

/// What comes before a command inside: its own /proc, and memory that programs share.
const ENTER: &str = r#"set -e
mount -t proc proc "$0/proc"
mkdir -p "$0/dev/shm" "$0/dev/pts"
mount -t tmpfs -o mode=1777 shm "$0/dev/shm"
mount -t devpts devpts "$0/dev/pts"
exec chroot --userspec="$1" "$0" /bin/sh -ec "$2""#;

/// Who does something inside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Who {
    /// The one who installs.
    Root,
    /// The one who has a log: a user like any other.
    Patient,
}

/// The bare system.
#[derive(Debug)]
pub(super) struct Chroot {
    root: PathBuf,
}

impl Chroot {
    /// Makes one from Debian's archive: its smallest, with nothing of a desktop.
    ///
    /// # Errors
    /// When this is not root, or the archive cannot be reached.
    pub(super) fn make() -> Result<Self> {
        if output_of(Command::new("id").arg("-u")).as_deref() != Some("0") {
            return Err(Failed("a bare system can be made by root alone".into()));
        }
        // Not in memory, which /tmp may be.
        let root = Path::new("/var/tmp").join(format!("tend-bare-{}", std::process::id()));
        let bare = Self { root };
        run(Command::new("debootstrap")
            .args(["--variant=minbase", RELEASE])
            .arg(&bare.root)
            .env("DEBIAN_FRONTEND", "noninteractive"))?;
        bare.run(Who::Root, "useradd --create-home --shell /bin/sh patient")?;
        Ok(bare)
    }

    /// Puts a file into it, for root to take.
    ///
    /// # Errors
    /// When it cannot be copied.
    pub(super) fn bring(&self, file: &Path) -> Result<String> {
        let name = file.file_name().and_then(|name| name.to_str());
        let name = name.ok_or_else(|| Failed(format!("{}: no name", file.display())))?;
        let to = self.root.join("root").join(name);
        fs::copy(file, &to).map_err(|error| failed(&to, &error))?;
        Ok(format!("/root/{name}"))
    }

    /// A command inside; `sh` reads it. It sees nothing of the environment here.
    pub(super) fn command(&self, who: Who, script: &str) -> Command {
        let (user, home) = match who {
            Who::Root => ("root:root", "/root"),
            Who::Patient => ("patient:patient", "/home/patient"),
        };
        let mut command = Command::new("unshare");
        command
            .args([
                "--mount",
                "--pid",
                "--fork",
                "--kill-child",
                "--",
                "sh",
                "-c",
                ENTER,
            ])
            .arg(&self.root)
            .args([user, &format!("cd {home}\n{script}")])
            .env_clear()
            .env(
                "PATH",
                "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
            )
            .env("HOME", home)
            .env("LANG", "C.UTF-8")
            .env("DEBIAN_FRONTEND", "noninteractive");
        command
    }

    /// Runs one.
    ///
    /// # Errors
    /// When it fails.
    pub(super) fn run(&self, who: Who, script: &str) -> Result {
        println!("[bare] {script}");
        let status = self.command(who, script).status();
        match status {
            Ok(status) if status.success() => Ok(()),
            Ok(status) => Err(Failed(format!("`{script}` ended with {status}"))),
            Err(error) => Err(Failed(format!("unshare: {error}"))),
        }
    }

    /// Runs one, and gives what it prints.
    ///
    /// # Errors
    /// When it fails.
    pub(super) fn asked(&self, who: Who, script: &str) -> Result<String> {
        output_of(&mut self.command(who, script))
            .ok_or_else(|| Failed(format!("`{script}` failed")))
    }
}

impl Drop for Chroot {
    fn drop(&mut self) {
        // One file system only: nothing is mounted below it, and if it were, it would stay.
        let gone = run(Command::new("rm")
            .args(["-r", "-f", "--one-file-system"])
            .arg(&self.root));
        if let Err(failed) = gone {
            println!("{failed}");
        }
    }
}
