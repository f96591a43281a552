//! A real notification server, dunst, and what it has shown.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use xtask::step::output_of;
use xtask::virtual_desk::{Running, VirtualDesk};

use super::until::expect;

/// Set apart by what no text contains: unit and record separator.
const UNIT: char = '\u{1f}';
const RECORD: char = '\u{1e}';

/// One notification as it was shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notification {
    /// Which program.
    pub app: String,
    /// The first line.
    pub title: String,
    /// What stands below it.
    pub body: String,
}

/// The server. It runs a script for whatever it shows, and the script writes it down.
#[derive(Debug)]
pub struct NotificationServer {
    shown: PathBuf,
    _dunst: Running,
}

impl NotificationServer {
    /// Starts it on a desk and waits until the bus knows it.
    pub fn start(desk: &VirtualDesk, folder: &Path) -> Self {
        let shown = folder.join("shown");
        std::fs::write(&shown, "").unwrap();
        let script = folder.join("write-down");
        std::fs::write(
            &script,
            format!(
                "#!/bin/sh\nprintf '%s\\037%s\\037%s\\036' \"$DUNST_APP_NAME\" \"$DUNST_SUMMARY\" \
                 \"$DUNST_BODY\" >> '{}'\n",
                shown.display()
            ),
        )
        .unwrap();
        make_executable(&script);
        let config = folder.join("dunstrc");
        std::fs::write(
            &config,
            format!(
                "[global]\nfont = Sans 10\nstack_duplicates = false\n\n[write_down]\nsummary = \"*\"\nscript = {}\n",
                script.display()
            ),
        )
        .unwrap();
        let dunst = Running::start(
            desk.seat(&mut Command::new("dunst"))
                .arg("-conf")
                .arg(&config)
                .stdout(Stdio::null())
                .stderr(Stdio::null()),
            "dunst",
        )
        .unwrap_or_else(|failed| panic!("{failed}"));
        expect("the notification server on the bus", || {
            output_of(desk.seat(&mut Command::new("dbus-send")).args([
                "--print-reply",
                "--dest=org.freedesktop.DBus",
                "/",
                "org.freedesktop.DBus.GetNameOwner",
                "string:org.freedesktop.Notifications",
            ]))
        });
        Self {
            shown,
            _dunst: dunst,
        }
    }

    /// Everything it has shown so far, in order.
    pub fn shown(&self) -> Vec<Notification> {
        std::fs::read_to_string(&self.shown)
            .unwrap()
            .split_terminator(RECORD)
            .map(|record| {
                let parts: Vec<&str> = record.split(UNIT).collect();
                match parts.as_slice() {
                    [app, title, body] => Notification {
                        app: (*app).to_owned(),
                        title: (*title).to_owned(),
                        body: (*body).to_owned(),
                    },
                    _ => panic!("not a notification: {record:?}"),
                }
            })
            .collect()
    }

    /// Waits until it has shown this many, and gives their titles and bodies.
    pub fn until_shown(&self, count: usize) -> Vec<Notification> {
        expect(
            &format!("{count} notifications; shown: {:#?}", self.shown()),
            || Some(self.shown()).filter(|shown| shown.len() >= count),
        )
    }
}

#[cfg(unix)]
fn make_executable(path: &Path) {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o755)).unwrap();
}

#[cfg(not(unix))]
fn make_executable(_: &Path) {}
