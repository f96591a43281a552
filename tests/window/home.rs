//! A machine of its own for one story: a desk, a home folder, a clock and a notification
//! server. It outlives the program, which can be killed and started again on it.

use std::cell::{Cell, RefCell};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;
use xtask::virtual_desk::{Running, VirtualDesk};

use super::clock::Clock;
use super::notifications::NotificationServer;
use super::screen_reader::{self, Told};
use super::words;

/// The machine.
#[derive(Debug)]
pub struct Home {
    // Dropped in this order.
    notifications: NotificationServer,
    accessibility: Option<Running>,
    desk: VirtualDesk,
    clock: Clock,
    has_bus: Cell<bool>,
    chosen: RefCell<Vec<PathBuf>>,
    folder: TempDir,
}

impl Home {
    /// A fresh machine with a screen of this size, its clock standing at `now`.
    pub fn new(now: &str, screen: (u32, u32)) -> Self {
        let home = Self::with_real_clock(screen);
        home.clock.set(now);
        home
    }

    /// A fresh machine with a screen of this size, whose clock is the real one until it is
    /// set.
    pub fn with_real_clock((width, height): (u32, u32)) -> Self {
        let folder = tempfile::Builder::new().prefix("tend-").tempdir().unwrap();
        let part = |name: &str| {
            let path = folder.path().join(name);
            std::fs::create_dir_all(&path).unwrap();
            path
        };
        let desk = VirtualDesk::open(&part("desk"), width, height)
            .unwrap_or_else(|failed| panic!("{failed}"));
        let notifications = NotificationServer::start(&desk, &part("notifications"));
        let accessibility = screen_reader::start(&desk);
        let clock = Clock::new(folder.path().join("clock"));
        Self {
            notifications,
            desk,
            clock,
            has_bus: Cell::new(true),
            accessibility,
            chosen: RefCell::default(),
            folder,
        }
    }

    /// Its clock.
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    /// Its notification server.
    pub fn notifications(&self) -> &NotificationServer {
        &self.notifications
    }

    /// Its screen and bus.
    pub fn desk(&self) -> &VirtualDesk {
        &self.desk
    }

    /// A path in its home folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Where programs keep the data of the person here.
    pub fn data(&self) -> PathBuf {
        self.path("data")
    }

    /// While this file is there, the program stops between claiming a reminder and showing it.
    pub fn hold_before_show(&self) -> PathBuf {
        self.path("hold-before-show")
    }

    /// Where an export is put: the desktop's own dialog cannot be driven.
    pub fn exported(&self) -> PathBuf {
        self.path("exported")
    }

    /// The folder that is chosen for copies. It is not there before it is made, as a stick that is
    /// not plugged in.
    pub fn stick(&self) -> PathBuf {
        self.path("stick")
    }

    /// From here on, programs that start on this machine choose these files where they ask for
    /// one, the first, or for several, all of them.
    pub fn choose_files(&self, files: &[PathBuf]) {
        self.chosen.replace(files.to_vec());
    }

    /// From here on, programs that start on this machine find no session bus.
    pub fn cut_the_bus(&self) {
        self.has_bus.set(false);
    }

    /// Everything a screen reader is told of a program now; nothing before the program is on the
    /// bus that it listens on.
    pub fn hears(&self, program: &str) -> Option<Vec<Told>> {
        screen_reader::hears(&self.desk, program)
    }

    /// Makes a program run on this machine: its desk, its home, its clock.
    pub fn settle(&self, command: &mut Command) {
        let at = |name: &str| -> PathBuf {
            let path = self.path(name);
            std::fs::create_dir_all(&path).unwrap();
            path
        };
        self.desk
            .seat(command)
            .env("HOME", at("home"))
            .env("XDG_DATA_HOME", at("data"))
            .env("XDG_CONFIG_HOME", at("config"))
            .env("XDG_CACHE_HOME", at("cache"))
            .env("XDG_STATE_HOME", at("state"))
            .env("XDG_RUNTIME_DIR", at("runtime"))
            .env("TEND_TEST_CLOCK", self.clock.file())
            .env("TEND_TEST_HOLD_BEFORE_SHOW", self.hold_before_show())
            .env("TEND_TEST_EXPORT_TO", self.exported())
            .env("TEND_TEST_FOLDER", self.stick())
            .env("LC_ALL", locale())
            .env_remove("GTK_THEME");
        if self.accessibility.is_some() {
            screen_reader::let_in(command);
        }
        let chosen = self.chosen.borrow();
        if !chosen.is_empty() {
            let files: Vec<OsString> = chosen.iter().map(|file| file.into()).collect();
            command.env("TEND_TEST_OPEN", files.join(&OsString::from(":")));
        }
        if !self.has_bus.get() {
            let nowhere = format!("unix:path={}", self.path("no-bus").display());
            command.env("DBUS_SESSION_BUS_ADDRESS", nowhere);
        }
    }

    /// The folder of this machine.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }
}

/// The desk of somebody who speaks the language of the story. What Debian has no locale for, the
/// C library takes as C; the program reads the name.
fn locale() -> &'static str {
    match words::spoken() {
        "es" => "es_ES.UTF-8",
        "de" => "de_DE.UTF-8",
        "ar" => "ar_EG.UTF-8",
        _ => "C.UTF-8",
    }
}
