//! The .rpm, made by rpmbuild from the same files; what it depends on, rpm finds in the programs
//! itself, by the names of libraries, which are the same on every system that takes it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::files::{File, failed};
use super::made::Made;
use super::said::{self, Said};
use super::{MAINTAINER, REVISION, VERSION};
use crate::step::{Failed, Result, run};

/// Makes it from a tree that is laid out, and says where it is.
///
/// # Errors
/// When rpmbuild is missing or fails.
pub(super) fn make(tree: &Path, files: &[File], made: &Made) -> Result<PathBuf> {
    let (top, spec) = (made.folder().join("rpm"), made.folder().join("tend.spec"));
    let said = said::everywhere()?;
    let english = said.first().ok_or_else(|| Failed("no words".into()))?;
    fs::write(&spec, specified(tree, files, english, made)?)
        .map_err(|error| failed(&spec, &error))?;
    run(Command::new("rpmbuild")
        .args(["-bb", "--quiet"])
        .env("SOURCE_DATE_EPOCH", made.epoch())
        .arg("--define")
        .arg(format!("_topdir {}", top.display()))
        .arg("--define")
        .arg(format!("_rpmdir {}", made.folder().display()))
        .arg(&spec))?;
    let package = made
        .folder()
        .join(format!("tend-{VERSION}-{REVISION}.{ARCHITECTURE}.rpm"));
    match package.is_file() {
        true => Ok(package),
        false => Err(Failed(format!("there is no {}", package.display()))),
    }
}

/// As rpm calls it: as Rust does, for the two that Tend is built for.
const ARCHITECTURE: &str = std::env::consts::ARCH;

fn specified(tree: &Path, files: &[File], english: &Said, made: &Made) -> Result<String> {
    let paths: Vec<String> = files.iter().map(marked).collect();
    let about = english.paragraphs(79)?;
    let date = made.date("+%a %b %d %Y")?;
    Ok(format!(
        "Name: tend\nVersion: {VERSION}\nRelease: {REVISION}\nSummary: {}\n\
         License: MIT OR Apache-2.0\nGroup: Productivity/Other\nPackager: {MAINTAINER}\nBuildArch: {ARCHITECTURE}\n\
         Recommends: dbus-daemon\n\n\
         # The programs come as they are to be: stripped, built once for both packages.\n\
         %global debug_package %{{nil}}\n%global __os_install_post %{{nil}}\n\
         %global _build_id_links none\n%global _binary_payload w19.zstdio\n\
         %global _rpmfilename %%{{NAME}}-%%{{VERSION}}-%%{{RELEASE}}.%%{{ARCH}}.rpm\n\
         %global use_source_date_epoch_as_buildtime 1\n\
         %global clamp_mtime_to_source_date_epoch 1\n%global _buildhost localhost\n\n\
         %description\n{about}\n\n\
         %install\ncp -a {}/. %{{buildroot}}\n\n\
         %files\n%defattr(-,root,root)\n{}\n\n\
         %changelog\n* {date} {MAINTAINER} - {VERSION}-{REVISION}\n\
         - Made from its sources; what is new in them stands in changelog.gz.\n",
        english.of("package-summary")?,
        shell_quoted(tree),
        paths.join("\n"),
    ))
}

fn marked(file: &File) -> String {
    let path = file.path();
    let mark = match path.as_str() {
        licence if licence.starts_with("usr/share/licenses/") => "%license ",
        doc if doc.starts_with("usr/share/doc/") => "%doc ",
        _ => "",
    };
    format!("{mark}/{path}")
}

fn shell_quoted(path: &Path) -> String {
    format!("'{}'", path.display().to_string().replace('\'', "'\\''"))
}
