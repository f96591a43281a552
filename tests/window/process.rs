//! The program as a process of the machine: started without a driver, with its children and
//! its memory.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};

use xtask::picture::Picture;
use xtask::virtual_desk::VirtualDesk;

use super::home::Home;
use super::tend::program;
use super::until::{expect, until};

/// What strace is to note: every call that leads to somebody else.
pub const CONNECTIONS: &str =
    "trace=socket,connect,bind,listen,accept,accept4,sendto,sendmsg,sendmmsg";

/// The program, started as a desktop starts it. Dropping it kills it.
#[derive(Debug)]
pub struct Process(Child);

impl Process {
    /// Starts it with arguments; its page cannot be driven.
    pub fn start(home: &Home, arguments: &[&str]) -> Self {
        let mut command = Command::new(program());
        command.args(arguments).stdin(Stdio::null());
        home.settle(&mut command);
        Self(command.spawn().unwrap())
    }

    /// Starts it watched by strace, which notes every call that has to do with connections, of
    /// it and of all it starts, in this file.
    pub fn start_watched(home: &Home, note: &Path) -> Self {
        let mut command = Command::new("strace");
        command
            .args(["-f", "-qq", "-o"])
            .arg(note)
            .args(["-e", CONNECTIONS])
            .arg(program())
            .stdin(Stdio::null());
        home.settle(&mut command);
        Self(command.spawn().unwrap())
    }

    /// Starts it where there is no session bus.
    pub fn start_without_bus(home: &Home) -> Self {
        let mut command = Command::new(program());
        command.stdin(Stdio::null());
        home.settle(&mut command);
        let nobody = format!("unix:path={}", home.path("no-bus").display());
        command.env("DBUS_SESSION_BUS_ADDRESS", nobody);
        Self(command.spawn().unwrap())
    }

    /// Ends what strace watches, and waits until it and all it started have ended, and strace
    /// with them; strace would leave it running.
    pub fn end_watched(self) {
        let program = expect("the watched program", || child_of(self.id()));
        let killed = Command::new("sh")
            .args(["-c", &format!("kill -9 {program}")])
            .status()
            .unwrap();
        assert!(killed.success(), "kill -9 {program}");
        self.until_ended();
    }

    /// Its process id.
    pub fn id(&self) -> u32 {
        self.0.id()
    }

    /// Whether it still runs.
    pub fn runs(&mut self) -> bool {
        self.0.try_wait().unwrap().is_none()
    }

    /// Waits until its window is painted, and gives the picture.
    pub fn painted(&mut self, desk: &VirtualDesk) -> Picture {
        let painted = desk.painted(&mut self.0);
        painted.unwrap_or_else(|failed| panic!("{failed}"))
    }

    /// Waits until it has ended by itself.
    pub fn until_ended(mut self) -> ExitStatus {
        expect("the program to end", || self.0.try_wait().unwrap())
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // It may have ended by itself; then there is nothing to do.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The names of all processes below one.
pub fn below(process: u32) -> Vec<String> {
    descendants(process)
        .into_iter()
        .map(|(_, name)| name)
        .collect()
}

/// Waits until no process of this name runs below one.
pub fn until_without(process: u32, name: &str) {
    let running = || below(process);
    until(|| (!running().iter().any(|each| each.starts_with(name))).then_some(()))
        .unwrap_or_else(|| panic!("{name} still runs: {:?}", running()));
}

/// Waits until a process of this name runs below one.
pub fn until_with(process: u32, name: &str) {
    let running = || below(process);
    until(|| {
        running()
            .iter()
            .any(|each| each.starts_with(name))
            .then_some(())
    })
    .unwrap_or_else(|| panic!("{name} does not run: {:?}", running()));
}

/// The memory of a process and all below it that nothing but them holds, in KiB: what they
/// have written, and not the libraries they read.
pub fn memory(process: u32) -> u64 {
    let all = descendants(process).into_iter().map(|(id, _)| id);
    all.chain([process]).filter_map(written).sum()
}

fn written(process: u32) -> Option<u64> {
    let rollup = std::fs::read_to_string(proc(process).join("smaps_rollup")).ok()?;
    let line = rollup
        .lines()
        .find_map(|line| line.strip_prefix("Pss_Dirty:"))?;
    line.trim().strip_suffix("kB")?.trim().parse().ok()
}

/// Its children, theirs, and so on. Of those in a sandbox the kernel names the sandbox too.
fn descendants(process: u32) -> Vec<(u32, String)> {
    let all: Vec<(u32, Stat)> = std::fs::read_dir("/proc")
        .into_iter()
        .flatten()
        .filter_map(|entry| {
            let id = entry.ok()?.file_name().to_str()?.parse().ok()?;
            Some((id, stat(id)?))
        })
        .collect();
    let mut found = Vec::new();
    let mut parents = vec![process];
    while let Some(parent) = parents.pop() {
        for (id, stat) in all.iter().filter(|(_, stat)| stat.parent == parent) {
            parents.push(*id);
            if stat.state != 'Z' {
                found.push((*id, stat.name.clone()));
            }
        }
    }
    found
}

/// The first child of a process, where it has one.
pub(super) fn child_of(parent: u32) -> Option<u32> {
    descendants(parent).first().map(|(id, _)| *id)
}

/// Whether a process has ended.
pub fn has_ended(process: u32) -> bool {
    stat(process).is_none_or(|stat| stat.state == 'Z')
}

/// Of `/proc/N/stat`.
struct Stat {
    name: String,
    state: char,
    parent: u32,
}

fn stat(process: u32) -> Option<Stat> {
    let text = std::fs::read_to_string(proc(process).join("stat")).ok()?;
    // The name stands in brackets and may contain anything.
    let (head, tail) = text.rsplit_once(')')?;
    let mut fields = tail.split_whitespace();
    Some(Stat {
        name: head.split_once('(')?.1.to_owned(),
        state: fields.next()?.chars().next()?,
        parent: fields.next()?.parse().ok()?,
    })
}

fn proc(process: u32) -> PathBuf {
    Path::new("/proc").join(process.to_string())
}
