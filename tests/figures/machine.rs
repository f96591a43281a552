//! A machine of its own for the programs that are measured: a desk, a home folder, a clock
//! that can be set to run from any moment, and the server their notifications arrive at.
//!
//! Deliberately absent: a driver of the page. What it costs would be measured too.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant, SystemTime};

use chrono::{DateTime, FixedOffset};
use journeys::window::frame;
use tempfile::TempDir;
use xtask::virtual_desk::{Running, VirtualDesk};
use xtask::{Failed, Result};

use super::arrivals::Arrivals;
use super::process;

/// A usual window stands in it.
const SCREEN: (u32, u32) = (1280, 900);
/// How long anything may take.
pub(crate) const PATIENCE: Duration = Duration::from_secs(90);
/// Between two looks.
const LOOK: Duration = Duration::from_millis(200);
/// Between two looks at what is being painted, and how long nothing changes once all of it is.
const GLANCE: Duration = Duration::from_millis(5);
const PAINTED: Duration = Duration::from_secs(2);
/// So long, and as much longer as its memory still changes, a program is left alone before it
/// is measured.
const AT_LEAST: Duration = Duration::from_secs(12);
const STILL: usize = 4;

/// The machine.
#[derive(Debug)]
pub(crate) struct Machine {
    // Dropped in this order.
    arrivals: Arrivals,
    desk: VirtualDesk,
    folder: TempDir,
}

/// How Tend is started.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Start {
    /// With its window.
    Window,
    /// Only to remind.
    Background,
}

impl Machine {
    /// A fresh one, with the machine's own clock until it is set.
    ///
    /// # Errors
    /// When Xvfb, the bus or the server on it do not start.
    pub(crate) fn new() -> Result<Self> {
        let folder = tempfile::Builder::new().prefix("tend-").tempdir();
        let folder = folder.map_err(|error| Failed(format!("a folder: {error}")))?;
        let desk_at = within(folder.path(), "desk")?;
        let desk = VirtualDesk::open(&desk_at, SCREEN.0, SCREEN.1)?;
        let arrivals = Arrivals::on(desk.bus_address())?;
        Ok(Self {
            arrivals,
            desk,
            folder,
        })
    }

    /// Where the patient's own log book lies here.
    pub(crate) fn log_book(&self) -> PathBuf {
        let data = self.folder.path().join("data");
        data.join("health.tend.planner").join("tend.logbook")
    }

    /// What has arrived at its notification server.
    pub(crate) fn arrivals(&self) -> &Arrivals {
        &self.arrivals
    }

    /// The address of its session bus.
    pub(crate) fn bus_address(&self) -> &str {
        self.desk.bus_address()
    }

    /// Sets its clock to run from `from` on, and gives when it did by the real one. The
    /// program under test counts from the same moment: the one the file was written at.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub(crate) fn runs_from(&self, from: DateTime<FixedOffset>) -> Result<SystemTime> {
        let file = self.clock();
        let new = file.with_extension("new");
        let text = format!("{} +", from.to_rfc3339());
        std::fs::write(&new, text)
            .and_then(|()| std::fs::rename(&new, &file))
            .and_then(|()| file.metadata()?.modified())
            .map_err(|error| Failed(format!("{}: {error}", file.display())))
    }

    fn clock(&self) -> PathBuf {
        self.folder.path().join("clock")
    }

    /// Starts Tend here.
    ///
    /// # Errors
    /// When the program is not there.
    pub(crate) fn start(&self, program: &Path, how: Start) -> Result<Tend<'_>> {
        let mut tend = Command::new(program);
        if how == Start::Background {
            tend.arg("--background");
        }
        for (name, at) in [
            ("HOME", "home"),
            ("XDG_DATA_HOME", "data"),
            ("XDG_CONFIG_HOME", "config"),
            ("XDG_CACHE_HOME", "cache"),
            ("XDG_STATE_HOME", "state"),
            ("XDG_RUNTIME_DIR", "runtime"),
        ] {
            tend.env(name, within(self.folder.path(), at)?);
        }
        tend.env("TEND_TEST_CLOCK", self.clock())
            .env("LC_ALL", "C.UTF-8")
            .env_remove("GTK_THEME")
            // One that fades away goes on changing for seconds after all is painted.
            .env("GTK_OVERLAY_SCROLLING", "0")
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let started = Instant::now();
        Ok(Tend {
            machine: self,
            started,
            running: Running::start(self.desk.seat(&mut tend), "tend")?,
        })
    }
}

/// Tend as it runs on a machine. Dropping it ends it.
#[derive(Debug)]
pub(crate) struct Tend<'machine> {
    machine: &'machine Machine,
    started: Instant,
    running: Running,
}

/// What was seen of a start, each counted from it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Shown {
    /// Until the window showed anything.
    pub(crate) first: Duration,
    /// Whether most of that was white.
    pub(crate) white: bool,
    /// Until it showed all it would: after that, nothing changed.
    pub(crate) whole: Duration,
}

impl Tend<'_> {
    /// Its process.
    pub(crate) fn id(&self) -> u32 {
        self.running.id()
    }

    /// Waits until its window shows all it will, and says how long that took.
    ///
    /// # Errors
    /// When nothing is shown, or it goes on changing.
    pub(crate) fn shown(&self) -> Result<Shown> {
        let desk = &self.machine.desk;
        let (mut seen, mut now) = (Vec::new(), Vec::new());
        desk.glance(&mut seen)?;
        let (mut first, mut last) = (None, Instant::now());
        while first.is_none() || last.elapsed() < PAINTED {
            if self.started.elapsed() > PATIENCE {
                return Err(Failed(format!(
                    "{} s, and it is not painted",
                    PATIENCE.as_secs()
                )));
            }
            std::thread::sleep(GLANCE);
            desk.glance(&mut now)?;
            if now != seen {
                last = Instant::now();
                let white = now.iter().filter(|byte| **byte == u8::MAX).count() > now.len() / 4;
                first.get_or_insert((last, white));
                std::mem::swap(&mut seen, &mut now);
            }
        }
        let (first, white) = first.unwrap_or((last, false));
        Ok(Shown {
            first: first - self.started,
            white,
            whole: last - self.started,
        })
    }

    /// Waits until its window is painted and stands still.
    ///
    /// # Errors
    /// When it is not.
    pub(crate) fn painted(&self) -> Result {
        let mut seen = self.machine.desk.picture()?;
        until("a painted window", || {
            let now = self.machine.desk.picture()?;
            let painted = now.is_painted() && now == seen;
            seen = now;
            Ok(painted)
        })
    }

    /// Closes its window as the frame around it would, and waits until it is gone and whatever
    /// showed the page has ended.
    ///
    /// # Errors
    /// When what showed the page stays.
    ///
    /// # Panics
    /// When the window stays.
    pub(crate) fn close(&self) -> Result {
        frame::close(&self.machine.desk);
        frame::until_gone(&self.machine.desk);
        until("the window's processes to end", || {
            Ok(process::tree(self.id()).len() == 1)
        })
    }

    /// Waits until it has come to rest: what it holds in memory has stopped changing.
    ///
    /// # Errors
    /// When it has ended, or does not come to rest.
    pub(crate) fn rests(&self) -> Result {
        let start = Instant::now();
        let (mut seen, mut still) = (0.0, 0);
        until("the memory of Tend to stand still", || {
            std::thread::sleep(Duration::from_secs(1));
            let now = process::memory(self.id())?;
            still = if (now - seen).abs() < now / 200.0 {
                still + 1
            } else {
                0
            };
            seen = now;
            Ok(still >= STILL && start.elapsed() >= AT_LEAST)
        })
    }
}

fn within(folder: &Path, name: &str) -> Result<PathBuf> {
    let path = folder.join(name);
    std::fs::create_dir_all(&path)
        .map(|()| path.clone())
        .map_err(|error| Failed(format!("{}: {error}", path.display())))
}

fn until(awaited: &str, mut came: impl FnMut() -> Result<bool>) -> Result {
    let start = Instant::now();
    while !came()? {
        if start.elapsed() > PATIENCE {
            return Err(Failed(format!(
                "waited {} s in vain for {awaited}",
                PATIENCE.as_secs()
            )));
        }
        std::thread::sleep(LOOK);
    }
    Ok(())
}
