//! What is in the packages, file by file: one list for the .deb and the .rpm, laid out as it will
//! lie on the disk. Where the two families of systems keep something in other places, the list
//! says so.
//!
//! Deliberately absent: scripts. Caches of menus, icons and manuals are made anew by the systems'
//! own triggers; starting at login is the patient's choice, made in the window.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::made::Made;
use super::{IDENTIFIER, menu, said};
use crate::house;
use crate::step::{Failed, Result, run};

/// For which family of systems.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Family {
    /// Debian, Ubuntu and their children: .deb.
    Debian,
    /// Fedora, openSUSE and others: .rpm.
    Rpm,
}

/// A file of the package.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct File {
    /// Where it lies on the disk, below `/`.
    pub(super) to: String,
    from: From,
    packed: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum From {
    File(PathBuf),
    Text(String),
}

/// The icons: those below 48 pixels are drawn in fewer and broader lines.
const ICONS: [(u32, &str); 8] = [
    (16, "tend-tray-16.png"),
    (24, "tend-tray-24.png"),
    (32, "32x32.png"),
    (48, "48x48.png"),
    (64, "64x64.png"),
    (128, "128x128.png"),
    (256, "128x128@2x.png"),
    (512, "icon.png"),
];

/// The pages of the manual that `tend-cli manual` writes, and the one of the app.
const OWN_PAGE: &str = "src-tauri/linux/tend.1";

/// Every file of the package.
///
/// # Errors
/// When something that goes in is not there.
pub(super) fn all(family: Family, made: &Made) -> Result<Vec<File>> {
    let root = house::root();
    let (said, date) = (said::everywhere()?, made.date("+%F")?);
    let mut files = vec![
        copied("usr/bin/tend", house::released("tend")),
        copied("usr/bin/tend-cli", house::released("tend-cli")),
        text(
            format!("usr/share/applications/{IDENTIFIER}.desktop"),
            menu::entry(&said)?,
        ),
        text(
            format!("usr/share/metainfo/{IDENTIFIER}.metainfo.xml"),
            menu::page(&said, &date)?,
        ),
    ];
    let icons = root.join("src-tauri/icons");
    for (size, name) in ICONS {
        let to = format!("usr/share/icons/hicolor/{size}x{size}/apps/tend.png");
        files.push(copied(to, icons.join(name)));
    }
    let scalable = "usr/share/icons/hicolor/scalable/apps/tend.svg";
    files.push(copied(scalable, icons.join("tend.svg")));
    files.push(packed("usr/share/man/man1/tend.1", root.join(OWN_PAGE)));
    for page in made.manual()? {
        let name = page.file_name().and_then(|name| name.to_str());
        let name = name.ok_or_else(|| Failed(format!("{}: no name", page.display())))?;
        files.push(packed(format!("usr/share/man/man1/{name}"), page.clone()));
    }
    let zsh = match family {
        Family::Debian => "usr/share/zsh/vendor-completions/_tend-cli",
        Family::Rpm => "usr/share/zsh/site-functions/_tend-cli",
    };
    for (shell, to) in [
        ("bash", "usr/share/bash-completion/completions/tend-cli"),
        ("zsh", zsh),
        ("fish", "usr/share/fish/vendor_completions.d/tend-cli.fish"),
    ] {
        files.push(copied(to, made.completions(shell)));
    }
    let doc = "usr/share/doc/tend";
    files.push(packed(format!("{doc}/tend.cdx.json"), made.bill()));
    files.push(packed(format!("{doc}/notices.txt"), made.notices()));
    files.push(packed(
        format!("{doc}/changelog"),
        root.join("CHANGELOG.md"),
    ));
    match family {
        Family::Debian => {
            let copyright = root.join("src-tauri/linux/copyright");
            files.push(copied(format!("{doc}/copyright"), copyright));
            files.push(File {
                packed: true,
                ..text(format!("{doc}/changelog.Debian"), made.changelog()?)
            });
        }
        Family::Rpm => files.push(copied(
            "usr/share/licenses/tend/LICENSE",
            root.join("LICENSE"),
        )),
    }
    files.sort_by(|one, other| one.to.cmp(&other.to));
    Ok(files)
}

impl File {
    /// Where it lies on the disk, below `/`, packed or not.
    pub(super) fn path(&self) -> String {
        let ending = if self.packed { ".gz" } else { "" };
        format!("{}{ending}", self.to)
    }
}

/// Lays the files out below a folder, as they will lie below `/`.
///
/// # Errors
/// When one is not there, or cannot be written.
pub(super) fn lay_out(files: &[File], tree: &Path) -> Result {
    if tree.exists() {
        fs::remove_dir_all(tree).map_err(|error| failed(tree, &error))?;
    }
    for file in files {
        let to = tree.join(&file.to);
        if let Some(folder) = to.parent() {
            fs::create_dir_all(folder).map_err(|error| failed(folder, &error))?;
        }
        match &file.from {
            From::File(from) => fs::copy(from, &to)
                .map(|_| ())
                .map_err(|error| failed(from, &error))?,
            From::Text(text) => fs::write(&to, text).map_err(|error| failed(&to, &error))?,
        }
        if file.packed {
            run(Command::new("gzip").args(["-9", "-n"]).arg(&to))?;
        }
    }
    // Whatever the umask: everybody may read, and run what can be run.
    run(Command::new("chmod").args(["-R", "u=rwX,go=rX"]).arg(tree))
}

fn copied(to: impl Into<String>, from: PathBuf) -> File {
    File {
        to: to.into(),
        from: From::File(from),
        packed: false,
    }
}

fn packed(to: impl Into<String>, from: PathBuf) -> File {
    File {
        packed: true,
        ..copied(to, from)
    }
}

fn text(to: String, text: String) -> File {
    File {
        to,
        from: From::Text(text),
        packed: false,
    }
}

pub(super) fn failed(path: &Path, error: &std::io::Error) -> Failed {
    Failed(format!("{}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use std::io::BufReader;

    use super::*;

    #[test]
    fn every_icon_is_of_its_size() {
        for (size, name) in ICONS {
            let file = house::root().join("src-tauri/icons").join(name);
            let picture = BufReader::new(fs::File::open(file).unwrap());
            let picture = png::Decoder::new(picture).read_info().unwrap();
            assert_eq!(picture.info().size(), (size, size), "{name}");
        }
    }
}
