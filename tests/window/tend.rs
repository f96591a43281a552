//! The program `tend`, started by the driver of its window.

use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use xtask::virtual_desk::Running;

use super::home::Home;
use super::page::Page;
use super::until::expect;

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
        let program = program();
        let port = free_port();
        let mut driver = Command::new("WebKitWebDriver");
        driver
            .args([&format!("--port={port}"), "--host=127.0.0.1"])
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .stdout(Stdio::null());
        home.settle(&mut driver);
        let driver = Running::start(&mut driver, "WebKitWebDriver")
            .unwrap_or_else(|failed| panic!("{failed}"));
        expect("the driver to listen", || {
            TcpStream::connect((Ipv4Addr::LOCALHOST, port)).ok()
        });
        let page = Page::open(home, port, &program, arguments);
        let program = expect("the program under the driver", || child_of(driver.id()));
        Self {
            page,
            program,
            _driver: driver,
        }
    }

    /// Its page.
    pub fn page(&self) -> &Page<'home> {
        &self.page
    }

    /// Kills it, as a power cut would, and waits until it is gone.
    pub fn kill(self) {
        let process = PathBuf::from(format!("/proc/{}", self.program));
        let killed = Command::new("sh")
            .args(["-c", &format!("kill -9 {}", self.program)])
            .status()
            .unwrap();
        assert!(killed.success(), "kill -9 {}", self.program);
        expect("the killed program to be gone", || {
            let stat = std::fs::read_to_string(process.join("stat")).ok();
            match stat.as_deref().and_then(state_and_parent) {
                None | Some(("Z", _)) => Some(()),
                Some(_) => None,
            }
        });
    }
}

/// The program as it was built for the tests.
fn program() -> PathBuf {
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

fn free_port() -> u16 {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .and_then(|listener| listener.local_addr())
        .unwrap()
        .port()
}

/// The child of a process, where it has one.
fn child_of(parent: u32) -> Option<u32> {
    std::fs::read_dir("/proc")
        .ok()?
        .flatten()
        .find_map(|entry| {
            let process = entry.file_name().to_str()?.parse::<u32>().ok()?;
            let stat =
                std::fs::read_to_string(Path::new("/proc").join(entry.file_name()).join("stat"));
            let (_, its_parent) =
                state_and_parent(stat.ok()?.as_str()).map(|(s, p)| (s.len(), p))?;
            (its_parent == parent).then_some(process)
        })
}

/// Of a line of `/proc/N/stat`: the name stands in brackets and may contain anything.
fn state_and_parent(stat: &str) -> Option<(&str, u32)> {
    let mut fields = stat.rsplit_once(')')?.1.split_whitespace();
    Some((fields.next()?, fields.next()?.parse().ok()?))
}
