//! A real notification server, dunst: what it has shown, and the buttons pressed on it.

use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use xtask::step::output_of;
use xtask::virtual_desk::{Running, VirtualDesk};

use super::until::{expect, until};

/// Set apart by what no text contains: unit and record separator.
const UNIT: char = '\u{1f}';
const RECORD: char = '\u{1e}';

/// What it is called on the bus.
const NAME: &str = "org.freedesktop.Notifications";

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

/// The server. It runs a script for whatever it shows, and the script writes it down. It
/// asks another which button of which notification is pressed, as it would ask the person.
#[derive(Debug)]
pub struct NotificationServer {
    folder: PathBuf,
    dunst: RefCell<Option<Running>>,
}

impl NotificationServer {
    /// Starts it on a desk and waits until the bus knows it.
    pub fn start(desk: &VirtualDesk, folder: &Path) -> Self {
        let server = Self {
            folder: folder.to_owned(),
            dunst: RefCell::default(),
        };
        std::fs::write(server.file("shown"), "").unwrap();
        let (shown, wanted) = (server.file("shown"), server.file("wanted"));
        server.script(
            "write-down",
            &format!(
                "printf '%s\\037%s\\037%s\\036' \"$DUNST_APP_NAME\" \"$DUNST_SUMMARY\" \
                 \"$DUNST_BODY\" >> '{}'",
                shown.display()
            ),
        );
        // It is given a line for each button: “#Label (Title) [number,key]”.
        server.script("choose", &format!("grep -F -m 1 -f '{}'", wanted.display()));
        std::fs::write(
            server.file("dunstrc"),
            format!(
                "[global]\nfont = Sans 10\nstack_duplicates = false\nmarkup = full\n\
                 dmenu = {}\n\n[urgency_normal]\ntimeout = 0\n\n\
                 [write_down]\nsummary = \"*\"\nscript = {}\n",
                server.file("choose").display(),
                server.file("write-down").display()
            ),
        )
        .unwrap();
        server.start_again(desk);
        server
    }

    /// Starts it anew after [`stop`](Self::stop), and waits until the bus knows it.
    pub fn start_again(&self, desk: &VirtualDesk) {
        let dunst = Running::start(
            desk.seat(&mut Command::new("dunst"))
                .arg("-conf")
                .arg(self.file("dunstrc"))
                .stdout(Stdio::null())
                .stderr(Stdio::null()),
            "dunst",
        )
        .unwrap_or_else(|failed| panic!("{failed}"));
        self.dunst.replace(Some(dunst));
        expect("the notification server on the bus", || is_there(desk));
    }

    /// Has the bus start it, after [`stop`](Self::stop), when somebody calls it; waits until
    /// the bus knows.
    pub fn start_on_demand(&self, desk: &VirtualDesk) {
        let dunst = format!("dunst -conf {}", self.file("dunstrc").display());
        let display = desk.display();
        std::fs::write(
            desk.services().join("notifications.service"),
            format!("[D-BUS Service]\nName={NAME}\nExec=/usr/bin/env DISPLAY={display} {dunst}\n"),
        )
        .unwrap();
        expect("a notification server on demand", || {
            ask_bus(desk, "ListActivatableNames", &[]).filter(|names| names.contains(NAME))
        });
    }

    /// Ends it, with all it shows, and waits until the bus knows.
    pub fn stop(&self, desk: &VirtualDesk) {
        drop(self.dunst.take());
        expect("no notification server on the bus", || {
            is_there(desk).is_none().then_some(())
        });
    }

    /// Presses a button of the notification with this title that is on the screen. The
    /// button of a click on the notification itself is called like the app.
    pub fn press(&self, desk: &VirtualDesk, title: &str, button: &str) {
        let line = format!("#{button} ({title}) [");
        std::fs::write(self.file("wanted"), format!("{line}\n")).unwrap();
        let asked = output_of(desk.seat(&mut Command::new("dunstctl")).arg("context"));
        assert!(asked.is_some(), "dunstctl context, for {line}");
    }

    /// How many are on the screen.
    pub fn on_screen(&self, desk: &VirtualDesk) -> usize {
        output_of(
            desk.seat(&mut Command::new("dunstctl"))
                .args(["count", "displayed"]),
        )
        .and_then(|count| count.trim().parse().ok())
        .unwrap_or_else(|| panic!("dunstctl count displayed"))
    }

    /// Everything it has shown so far, in order.
    pub fn shown(&self) -> Vec<Notification> {
        std::fs::read_to_string(self.file("shown"))
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
        until(|| Some(self.shown()).filter(|shown| shown.len() >= count)).unwrap_or_else(|| {
            panic!(
                "waited in vain for {count} notifications; shown: {:#?}",
                self.shown()
            )
        })
    }

    fn file(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    fn script(&self, name: &str, does: &str) {
        let script = self.file(name);
        std::fs::write(&script, format!("#!/bin/sh\n{does}\n")).unwrap();
        make_executable(&script);
    }
}

fn is_there(desk: &VirtualDesk) -> Option<String> {
    ask_bus(desk, "GetNameOwner", &[&format!("string:{NAME}")])
}

fn ask_bus(desk: &VirtualDesk, method: &str, with: &[&str]) -> Option<String> {
    let mut ask = Command::new("dbus-send");
    ask.args(["--print-reply", "--dest=org.freedesktop.DBus", "/"])
        .arg(format!("org.freedesktop.DBus.{method}"))
        .args(with);
    output_of(desk.seat(&mut ask))
}

#[cfg(unix)]
fn make_executable(path: &Path) {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o755)).unwrap();
}

#[cfg(not(unix))]
fn make_executable(_: &Path) {}
