//! What is made on the way to the packages, and of when it is.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::files::failed;
use super::{MAINTAINER, REVISION, VERSION};
use crate::house;
use crate::step::{Failed, Result, output_of, run};

/// What is made on the way, below `target/dist`.
pub(super) struct Made {
    folder: PathBuf,
    /// The second of the last commit: what is made twice from one commit is the same.
    epoch: String,
}

impl Made {
    pub(super) fn new() -> Result<Self> {
        let folder = house::target().join("dist");
        fs::create_dir_all(&folder).map_err(|error| failed(&folder, &error))?;
        let epoch = std::env::var("SOURCE_DATE_EPOCH").ok().or_else(|| {
            let mut git = Command::new("git");
            output_of(
                git.current_dir(house::root())
                    .args(["log", "-1", "--format=%ct"]),
            )
        });
        let epoch = epoch.ok_or_else(|| {
            Failed("of when is this? There is no commit and no SOURCE_DATE_EPOCH".into())
        })?;
        Ok(Self { folder, epoch })
    }

    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    pub(super) fn epoch(&self) -> &str {
        &self.epoch
    }

    pub(super) fn map(&self) -> PathBuf {
        self.folder.join("page")
    }

    pub(super) fn tree(&self) -> PathBuf {
        self.folder.join("tree.txt")
    }

    pub(super) fn bill(&self) -> PathBuf {
        self.folder.join("tend.cdx.json")
    }

    pub(super) fn notices(&self) -> PathBuf {
        self.folder.join("notices.txt")
    }

    pub(super) fn completions(&self, shell: &str) -> PathBuf {
        self.folder.join(format!("completions.{shell}"))
    }

    /// The pages of the manual of tend-cli, which wrote them.
    pub(super) fn manual(&self) -> Result<Vec<PathBuf>> {
        let folder = self.folder.join("manual");
        let failed = |error: std::io::Error| failed(&folder, &error);
        let pages = fs::read_dir(&folder).map_err(failed)?;
        let pages = pages.map(|entry| entry.map(|entry| entry.path()));
        pages.collect::<std::io::Result<_>>().map_err(failed)
    }

    /// Has tend-cli write what is made from its own parser.
    pub(super) fn write_papers(&self) -> Result {
        let (cli, manual) = (house::released("tend-cli"), self.folder.join("manual"));
        if manual.exists() {
            fs::remove_dir_all(&manual).map_err(|error| failed(&manual, &error))?;
        }
        run(Command::new(&cli).arg("manual").arg("--out").arg(&manual))?;
        for shell in ["bash", "zsh", "fish"] {
            let told = output_of(Command::new(&cli).args(["completions", shell]))
                .ok_or_else(|| Failed(format!("tend-cli has no completions for {shell}")))?;
            let path = self.completions(shell);
            fs::write(&path, told + "\n").map_err(|error| failed(&path, &error))?;
        }
        Ok(())
    }

    /// When that was, as `date` writes it.
    pub(super) fn date(&self, format: &str) -> Result<String> {
        let mut date = Command::new("date");
        date.env("LC_ALL", "C")
            .args(["-u", "-d", &format!("@{}", self.epoch), format]);
        output_of(&mut date).ok_or_else(|| Failed(format!("{}: no date", self.epoch)))
    }

    /// What Debian asks for beside our own: of the package, not of the program.
    pub(super) fn changelog(&self) -> Result<String> {
        Ok(format!(
            "tend ({VERSION}-{REVISION}) unstable; urgency=medium\n\n  \
             * Made from its sources; what is new in them stands in changelog.gz.\n\n \
             -- {MAINTAINER}  {}\n",
            self.date("+%a, %d %b %Y %H:%M:%S +0000")?
        ))
    }
}
