//! Starting at login, on request: a file that the desktop reads at login, after the XDG
//! autostart specification.
//!
//! Written here, as the library for it neither follows `XDG_CONFIG_HOME` nor quotes a path
//! with spaces, and would take an entry that the desktop has switched off for one that is on.
//!
//! Deliberately absent: systems without such a file.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use tauri::{AppHandle, Manager, Runtime};

use crate::arguments::BACKGROUND;

/// The entry of Tend among what starts at login.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Autostart {
    file: PathBuf,
    program: PathBuf,
}

impl Autostart {
    /// Where this desktop keeps it; nothing where there is no such place.
    pub fn of<R: Runtime>(app: &AppHandle<R>) -> Option<Self> {
        if !cfg!(target_os = "linux") {
            return None;
        }
        let folder = app.path().config_dir().ok()?.join("autostart");
        // What runs out of an AppImage lies in a folder of this start alone.
        let image = std::env::var_os("APPIMAGE").map(PathBuf::from);
        Some(Self {
            file: folder.join(format!("{}.desktop", app.config().identifier)),
            program: image.or_else(|| std::env::current_exe().ok())?,
        })
    }

    /// Whether Tend starts at login.
    ///
    /// # Errors
    /// When the entry is there and cannot be read.
    pub fn is_on(&self) -> io::Result<bool> {
        match fs::read_to_string(&self.file) {
            Ok(entry) => Ok(!is_switched_off(&entry)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Has Tend started at login, without a window, or no more.
    ///
    /// # Errors
    /// When the entry cannot be written or removed.
    pub fn set(&self, on: bool) -> io::Result<()> {
        if on {
            if let Some(folder) = self.file.parent() {
                fs::create_dir_all(folder)?;
            }
            return fs::write(&self.file, entry(&self.program)?);
        }
        match fs::remove_file(&self.file) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }
}

fn entry(program: &Path) -> io::Result<String> {
    let program = program.to_str().ok_or_else(|| {
        let says = format!("{}: not UTF-8, as the entry has to be", program.display());
        io::Error::new(io::ErrorKind::InvalidFilename, says)
    })?;
    // With `TryExec`, an entry that outlives Tend is passed over.
    Ok(format!(
        "[Desktop Entry]\nType=Application\nName=Tend\nExec={} --{BACKGROUND}\nTryExec={}\n\
         Icon=tend\nStartupNotify=false\nTerminal=false\n",
        quoted(program),
        program.replace('\\', "\\\\"),
    ))
}

/// As the desktop entry specification wants an argument of `Exec`: in quotes, what is special
/// between them escaped, percent signs doubled; and every backslash once more, as in any
/// string of such a file.
fn quoted(argument: &str) -> String {
    let mut quoted = String::from('"');
    for character in argument.chars() {
        match character {
            '"' | '`' | '$' => quoted.extend(['\\', '\\', character]),
            '\\' => quoted.push_str("\\\\\\\\"),
            '%' => quoted.push_str("%%"),
            _ => quoted.push(character),
        }
    }
    quoted.push('"');
    quoted
}

/// The desktop's own settings leave the entry there and mark it.
fn is_switched_off(entry: &str) -> bool {
    entry.lines().any(|line| {
        let line: String = line.split_whitespace().collect();
        line == "Hidden=true" || line == "X-GNOME-Autostart-enabled=false"
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(folder: &tempfile::TempDir, program: &str) -> Autostart {
        Autostart {
            file: folder.path().join("not/yet/there/tend.desktop"),
            program: PathBuf::from(program),
        }
    }

    #[test]
    fn it_is_off_until_it_is_asked_for_and_after_it_is_taken_back() {
        let folder = tempfile::tempdir().unwrap();
        let autostart = at(&folder, "/usr/bin/tend");
        assert!(!autostart.is_on().unwrap());
        autostart.set(true).unwrap();
        assert!(autostart.is_on().unwrap());
        let entry = fs::read_to_string(&autostart.file).unwrap();
        assert!(
            entry.contains("\nExec=\"/usr/bin/tend\" --background\nTryExec=/usr/bin/tend\n"),
            "{entry}"
        );
        for _ in 0..2 {
            autostart.set(false).unwrap();
            assert!(!autostart.is_on().unwrap());
        }
    }

    #[test]
    fn an_entry_that_the_desktop_has_switched_off_is_off() {
        let folder = tempfile::tempdir().unwrap();
        let autostart = at(&folder, "/usr/bin/tend");
        for mark in ["Hidden=true", "X-GNOME-Autostart-enabled = false"] {
            autostart.set(true).unwrap();
            let entry = fs::read_to_string(&autostart.file).unwrap();
            fs::write(&autostart.file, format!("{entry}{mark}\n")).unwrap();
            assert!(!autostart.is_on().unwrap(), "{mark}");
        }
        autostart.set(true).unwrap();
        assert!(autostart.is_on().unwrap());
    }

    #[test]
    fn a_path_with_anything_in_it_is_one_argument() {
        assert_eq!(
            quoted("/home/maya/My Apps/tend"),
            "\"/home/maya/My Apps/tend\""
        );
        assert_eq!(quoted("/50% off/tend"), "\"/50%% off/tend\"");
        assert_eq!(quoted("/a\"b$c`d"), "\"/a\\\\\"b\\\\$c\\\\`d\"");
        assert_eq!(quoted("/a\\b"), "\"/a\\\\\\\\b\"");
    }
}
