//! The .deb, made by Debian's own dpkg-deb; what it depends on is found by dpkg-shlibdeps in the
//! programs themselves.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::MAINTAINER;
use super::files::{File, failed};
use super::made::Made;
use super::said::{self, Said};
use crate::step::{Failed, Result, output_of, run};

/// What is good to have beside: a bus, over which reminders are shown and a second start finds
/// the first, and somebody who shows them.
const RECOMMENDS: &str = "default-dbus-session-bus | dbus-session-bus, notification-daemon";

/// Makes it from a tree that is laid out, and says where it is. `version`: with the revision of
/// the package, such as `0.1.0-1`.
///
/// # Errors
/// When a tool of Debian's is missing or fails.
pub(super) fn make(tree: &Path, files: &[File], version: &str, made: &Made) -> Result<PathBuf> {
    let control = tree.join("DEBIAN");
    fs::create_dir_all(&control).map_err(|error| failed(&control, &error))?;
    let architecture = asked(Command::new("dpkg").arg("--print-architecture"))?;
    let paths = files.iter().map(File::path);
    let sums = asked(Command::new("md5sum").current_dir(tree).args(paths))?;
    let size: u64 = files
        .iter()
        .map(|file| kib_of(&tree.join(file.path())))
        .sum();
    let said = said::everywhere()?;
    let english = said.first().ok_or_else(|| Failed("no words".into()))?;
    let fields = format!(
        "Package: tend\nVersion: {version}\nArchitecture: {architecture}\n\
         Maintainer: {MAINTAINER}\nInstalled-Size: {size}\nDepends: {}\n\
         Recommends: {RECOMMENDS}\nSection: misc\nPriority: optional\nDescription: {}\n",
        depends(tree, made)?,
        description(english)?,
    );
    for (name, text) in [("control", fields), ("md5sums", sums + "\n")] {
        let path = control.join(name);
        fs::write(&path, text).map_err(|error| failed(&path, &error))?;
    }
    let package = made
        .folder()
        .join(format!("tend_{version}_{architecture}.deb"));
    run(Command::new("dpkg-deb")
        .args(["--root-owner-group", "-Zxz", "-z9", "--build"])
        .env("SOURCE_DATE_EPOCH", made.epoch())
        .args([tree, &package]))?;
    Ok(package)
}

/// Its libraries, with the versions whose symbols it uses.
fn depends(tree: &Path, made: &Made) -> Result<String> {
    // It looks for the source package that it is at work on.
    let source = made.folder().join("shlibdeps");
    let control = source.join("debian/control");
    fs::create_dir_all(source.join("debian"))
        .and_then(|()| {
            fs::write(
                &control,
                "Source: tend\n\nPackage: tend\nArchitecture: any\n",
            )
        })
        .map_err(|error| failed(&control, &error))?;
    let told = asked(
        Command::new("dpkg-shlibdeps")
            .current_dir(&source)
            .arg("-O")
            .args(["tend", "tend-cli"].map(|program| tree.join("usr/bin").join(program))),
    )?;
    let depends = told.strip_prefix("shlibs:Depends=");
    depends
        .map(str::to_owned)
        .ok_or_else(|| Failed(format!("dpkg-shlibdeps says {told:?}")))
}

/// One line, and the paragraphs below it, each line set in as Debian wants it.
fn description(english: &Said) -> Result<String> {
    let paragraphs = english.paragraphs(78)?;
    let lines = paragraphs.lines().map(|line| match line {
        "" => "\n .".to_owned(),
        line => format!("\n {line}"),
    });
    Ok(english.of("package-summary")?.to_owned() + &lines.collect::<String>())
}

/// The KiB a file takes on a disk, as Debian counts them.
fn kib_of(path: &Path) -> u64 {
    fs::metadata(path).map_or(0, |file| file.len().div_ceil(1024))
}

fn asked(command: &mut Command) -> Result<String> {
    output_of(command).ok_or_else(|| Failed(format!("`{command:?}` says nothing")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_description_is_of_lines_that_debian_takes() {
        let said = said::everywhere().unwrap();
        let description = description(&said[0]).unwrap();
        let mut lines = description.lines();
        let first = lines.next().unwrap();
        assert!(first.len() < 80 && !first.ends_with('.'), "{first}");
        for line in lines {
            assert!(line.starts_with(' ') && line.len() < 80, "{line:?}");
        }
        assert_eq!(description.matches("\n .\n").count(), 2);
    }
}
