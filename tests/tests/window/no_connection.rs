//! Tend opens no connection to anywhere: not the window, not the engine that paints its page, not
//! the terminal program. Every call of theirs that has to do with connections is looked at.

use std::fs;
use std::path::Path;
use std::process::Command;

use journeys::window::patient::{self, Answers};
use journeys::window::process::{CONNECTIONS, until_with, until_without};
use journeys::window::until::expect;
use journeys::window::words::t;
use journeys::window::{Home, Process, Tend};

use super::log_book;

const NOW: &str = "2026-03-02T12:00:00+01:00";

/// As a desktop starts it, nobody driving it.
pub(crate) fn tell_of_a_start() {
    let home = Home::new(NOW, (1280, 1000));
    log_book::with_a_session_at_six(&home, true);
    let note = home.path("connections");
    let mut tend = Process::start_watched(&home, &note);
    tend.painted(home.desk());
    until_with(tend.id(), "WebKitNetworkPr");
    // A reminder is told, too.
    home.clock().set("2026-03-02T18:00:00+01:00");
    home.notifications().until_shown(1);
    tend.end_watched();
    let calls = Calls::in_note(&note);
    assert!(calls.all.len() > 20, "nothing was watched: {:?}", calls.all);
    assert_eq!(calls.to_elsewhere(&[]), Vec::<&str>::new());
}

/// A patient's first day, to an export, through the driver of the window. It speaks to the engine
/// over one connection on this machine, which is not there otherwise.
pub(crate) fn tell_of_a_first_day() {
    let home = Home::new(NOW, (1280, 1000));
    let note = home.path("connections");
    let tend = Tend::start_watched(&home, &note);
    let page = tend.page();
    patient::describes_a_sprained_ankle(page);
    patient::checks_in(
        page,
        "12:00",
        Answers {
            pain: 3,
            movement: 6,
            swelling: "mild",
        },
    );
    for place in ["plan", "sessions", "trends", "learn", "settings", "share"] {
        page.press(&t(&format!("nav-{place}")));
    }
    let program = tend.id();
    tend.kill();
    until_without(program, "WebKit");
    let calls = Calls::in_note(&note);
    assert!(calls.all.len() > 20, "nothing was watched: {:?}", calls.all);
    let driver = calls.heard_on_this_machine();
    assert!(driver.len() <= 1, "only the driver's: {driver:?}");
    assert_eq!(calls.to_elsewhere(&driver), Vec::<&str>::new());
}

/// What a therapist does in a terminal.
pub(crate) fn tell_of_the_terminal() {
    let folder = tempfile::tempdir().unwrap();
    let note = folder.path().join("connections");
    let log = xtask::house::root().join("tests/golden/example.log.json");
    for arguments in [
        vec!["assess", "--on", "2026-03-01"],
        vec!["export", "--as", "pdf", "--out", "report.pdf"],
        vec!["export", "--as", "fhir", "--out", "bundle.json"],
    ] {
        let mut command = Command::new("strace");
        command
            .args(["-f", "-qq", "-o"])
            .arg(&note)
            .args(["-e", CONNECTIONS])
            .arg(xtask::house::built("tend-cli"))
            .args(&arguments[..1])
            .arg(&log)
            .args(&arguments[1..])
            .current_dir(folder.path());
        let outcome = command.output().unwrap();
        assert!(outcome.status.success(), "{arguments:?}: {outcome:?}");
        let calls = Calls::in_note(&note);
        assert_eq!(calls.all, Vec::<String>::new(), "{arguments:?}");
    }
}

/// What strace noted: the calls, whole, without the number of the process.
struct Calls {
    all: Vec<String>,
}

impl Calls {
    fn in_note(note: &Path) -> Self {
        // Lines come whole; what was cut off by the end is no call any more.
        let text = expect("what strace noted", || fs::read_to_string(note).ok());
        let calls = text.lines().filter_map(|line| {
            let call = line.split_once(' ')?.1.trim_start();
            let is_call = !call.starts_with("+++") && !call.starts_with("---");
            is_call.then(|| call.to_owned())
        });
        Self {
            all: calls.collect(),
        }
    }

    /// The ports of this machine on which something was listened for.
    fn heard_on_this_machine(&self) -> Vec<String> {
        let bound = self.all.iter().filter(|call| call.starts_with("bind("));
        let ports = bound
            .filter(|call| call.contains("\"127.0.0.1\""))
            .filter_map(|call| {
                let (_, after) = call.split_once("htons(")?;
                Some(after.split_once(')')?.0.to_owned())
            });
        ports.collect()
    }

    /// Those that are not between programs of this machine, over a file or asked of the kernel
    /// itself, or over one of these ports of it.
    fn to_elsewhere(&self, ports: &[String]) -> Vec<&str> {
        let calls = self.all.iter().map(String::as_str);
        calls
            .filter(|call| {
                // What the machine's own ways are, the engine asks the kernel.
                let families = ["AF_INET", "AF_PACKET", "AF_BLUETOOTH", "AF_VSOCK"];
                let outside = families.iter().any(|family| call.contains(family));
                let port = |port: &String| call.contains(&format!("htons({port})"));
                let known = call.contains("\"127.0.0.1\"") && ports.iter().any(port);
                // What is made and not connected reaches nothing; the driver's is made so.
                let made = !ports.is_empty() && call.starts_with("socket(");
                outside && !call.contains("AF_NETLINK") && !known && !made
            })
            .map(|call| call.get(..200).unwrap_or(call))
            .collect()
    }
}
