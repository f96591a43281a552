//! The program `tend`, started by the driver of its window.

use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use xtask::virtual_desk::Running;

use super::home::Home;
use super::page::Page;
use super::process::{CONNECTIONS, child_of, has_ended};
use super::until::expect;

/// Where the shell notes how the program ended.
const NOTE: &str = "how-it-ended";

/// The running program with its page. Dropping it ends the program.
#[derive(Debug)]
pub struct Tend<'home> {
    page: Page<'home>,
    program: u32,
    _driver: Running,
}

impl<'home> Tend<'home> {
    /// Starts it as a person would, on their own log book.
    pub fn start(home: &'home Home) -> Self {
        Self::start_with(home, &[])
    }

    /// Starts it with arguments and waits for its page.
    pub fn start_with(home: &'home Home, arguments: &[&str]) -> Self {
        let (page, driver) = driven(home, &program(), arguments);
        let program = expect("the program under the driver", || child_of(driver.id()));
        Self {
            page,
            program,
            _driver: driver,
        }
    }

    /// Starts it as a person would, under a shell that notes how it ends: the driver, whose
    /// child it is, keeps that to itself.
    pub fn start_noting_its_end(home: &'home Home) -> Self {
        let note = home.path(NOTE);
        let says = format!(
            "'{}' \"$@\"\necho $? > '{}'\n",
            program().display(),
            note.display()
        );
        Self::start_under(home, &says)
    }

    /// Starts it as a person would, watched by strace, which notes every call that has to do
    /// with connections, of it and of all it starts, in this file.
    pub fn start_watched(home: &'home Home, note: &Path) -> Self {
        let says = format!(
            "exec strace -f -qq -o '{}' -e {CONNECTIONS} '{}' \"$@\"\n",
            note.display(),
            program().display(),
        );
        Self::start_under(home, &says)
    }

    /// Starts it as a person would, with its data on a disk of its own that holds this much.
    pub fn start_on_a_small_disk(home: &'home Home, kilobytes: u32) -> Self {
        let data = home.data();
        std::fs::create_dir_all(&data).unwrap();
        let says = format!(
            "exec unshare -rm sh -c 'mount -t tmpfs -o size={kilobytes}k tend \"$0\" && \
             {{ \"$@\"; exit; }}' '{}' '{}' \"$@\"\n",
            data.display(),
            program().display(),
        );
        Self::start_under(home, &says)
    }

    /// Where the program finds a file of this machine: it may have a disk of its own there.
    pub fn as_it_sees(&self, path: &Path) -> PathBuf {
        let root = PathBuf::from(format!("/proc/{}/root", self.program));
        root.join(path.strip_prefix("/").unwrap_or(path))
    }

    /// Starts it as the child of another program, which a shell is told of.
    fn start_under(home: &'home Home, says: &str) -> Self {
        let script = home.path("start-tend");
        std::fs::write(&script, format!("#!/bin/sh\n{says}")).unwrap();
        std::fs::set_permissions(&script, std::fs::Permissions::from_mode(0o755)).unwrap();
        let (page, driver) = driven(home, &script, &[]);
        let program = expect("the program under the other one", || {
            child_of(child_of(driver.id())?)
        });
        Self {
            page,
            program,
            _driver: driver,
        }
    }

    /// Waits until it has ended by itself, and gives its exit code; only of one that was
    /// started noting it.
    pub fn until_ended(self) -> String {
        let note = self.page.home().path(NOTE);
        let code = expect("the program to end", || {
            let code = std::fs::read_to_string(&note).ok()?;
            code.strip_suffix('\n').map(str::to_owned)
        });
        assert!(has_ended(self.program));
        code
    }

    /// Its page.
    pub fn page(&self) -> &Page<'home> {
        &self.page
    }

    /// Its process id.
    pub fn id(&self) -> u32 {
        self.program
    }

    /// Kills it, as a power cut would, and waits until it is gone.
    pub fn kill(self) {
        let killed = Command::new("sh")
            .args(["-c", &format!("kill -9 {}", self.program)])
            .status()
            .unwrap();
        assert!(killed.success(), "kill -9 {}", self.program);
        expect("the killed program to be gone", || {
            has_ended(self.program).then_some(())
        });
    }
}

/// Has a driver of its own start a program, and waits for its page.
fn driven<'home>(home: &'home Home, program: &Path, arguments: &[&str]) -> (Page<'home>, Running) {
    let port = free_port();
    let mut driver = Command::new("WebKitWebDriver");
    driver
        .args([&format!("--port={port}"), "--host=127.0.0.1"])
        .env("TAURI_WEBVIEW_AUTOMATION", "true")
        .stdout(Stdio::null());
    home.settle(&mut driver);
    let driver =
        Running::start(&mut driver, "WebKitWebDriver").unwrap_or_else(|failed| panic!("{failed}"));
    expect("the driver to listen", || {
        TcpStream::connect((Ipv4Addr::LOCALHOST, port)).ok()
    });
    (Page::open(home, port, program, arguments), driver)
}

/// The program as it was built for the tests.
pub(super) fn program() -> PathBuf {
    let program = xtask::house::built("tend");
    let bytes = std::fs::read(&program).unwrap_or_else(|error| {
        panic!(
            "{}: {error}; run `cargo xtask test --window`",
            program.display()
        )
    });
    let clock = b"TEND_TEST_CLOCK";
    assert!(
        bytes.windows(clock.len()).any(|window| window == clock),
        "{} was built without the feature test-clock: run `cargo xtask test --window`",
        program.display()
    );
    program
}

/// A port that nobody listens on.
pub(super) fn free_port() -> u16 {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .and_then(|listener| listener.local_addr())
        .unwrap()
        .port()
}
