//! A desk of its own for one program: a virtual display (Xvfb) and a private session bus,
//! both gone when it is dropped. Nothing on it reaches the desk of the person at the machine.
//!
//! Deliberately absent: a window manager, and services started on demand by the bus, but for
//! those a test puts there.

use std::fs::File;
use std::io::{BufRead, BufReader, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::picture::Picture;
use crate::step::{Failed, Result};

/// How long a window may take to be painted, on a busy machine.
const PATIENCE: Duration = Duration::from_secs(90);
/// Between two looks at the screen.
const LOOK: Duration = Duration::from_millis(200);
/// So many looks in a row that show the same: then it is painted to the end.
const STILL: usize = 3;

/// How long a program that is asked to end may take.
const FAREWELL: Duration = Duration::from_secs(3);

/// The bus starts nothing by itself but what is in its folder, and lets everything pass.
const BUS: &str = r#"<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <auth>EXTERNAL</auth>
  <servicedir>services</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"#;

/// A virtual display and a private session bus.
#[derive(Debug)]
pub struct VirtualDesk {
    display: String,
    bus_address: String,
    screen: PathBuf,
    services: PathBuf,
    // Dropped in this order: whoever uses the display is told by the bus first.
    _bus: Running,
    _xvfb: Running,
}

impl VirtualDesk {
    /// Opens one with a screen of `width` × `height` pixels. `folder` holds what it needs and
    /// must outlive it.
    ///
    /// # Errors
    /// When Xvfb or dbus-daemon is missing or does not start.
    pub fn open(folder: &Path, width: u32, height: u32) -> Result<Self> {
        let mut xvfb = Command::new("Xvfb");
        xvfb.args([
            "-displayfd",
            "1",
            "-nolisten",
            "tcp",
            "-noreset",
            "-nocursor",
            "-fbdir",
        ])
        .arg(folder)
        .args(["-screen", "0", &format!("{width}x{height}x24")]);
        let (xvfb, number) = start_and_hear(xvfb, "Xvfb")?;

        let (config, services) = (folder.join("bus.conf"), folder.join("services"));
        std::fs::create_dir_all(&services)
            .and_then(|()| std::fs::write(&config, BUS))
            .map_err(|error| Failed(format!("{}: {error}", config.display())))?;
        let mut bus = Command::new("dbus-daemon");
        bus.args([
            "--nofork",
            "--nopidfile",
            "--print-address=1",
            "--config-file",
        ])
        .arg(&config);
        let (bus, bus_address) = start_and_hear(bus, "dbus-daemon")?;

        Ok(Self {
            display: format!(":{number}"),
            bus_address,
            screen: folder.join("Xvfb_screen0"),
            services,
            _bus: bus,
            _xvfb: xvfb,
        })
    }

    /// Makes a command run on this desk and nowhere else.
    pub fn seat<'a>(&self, command: &'a mut Command) -> &'a mut Command {
        command
            .env("DISPLAY", &self.display)
            .env("DBUS_SESSION_BUS_ADDRESS", &self.bus_address)
            .env("GDK_BACKEND", "x11")
            .env_remove("WAYLAND_DISPLAY")
            // No accessibility bus, no settings daemon and no graphics card on this desk.
            .env("NO_AT_BRIDGE", "1")
            .env("GSETTINGS_BACKEND", "memory")
            .env("LIBGL_ALWAYS_SOFTWARE", "1")
            .env("WEBKIT_DISABLE_COMPOSITING_MODE", "1")
            .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
    }

    /// Where the bus looks for what it starts on demand; empty at first.
    pub fn services(&self) -> &Path {
        &self.services
    }

    /// The name of the display.
    pub fn display(&self) -> &str {
        &self.display
    }

    /// The address of the session bus.
    pub fn bus_address(&self) -> &str {
        &self.bus_address
    }

    /// What the screen shows now.
    ///
    /// # Errors
    /// When the screen cannot be read.
    pub fn picture(&self) -> Result<Picture> {
        Picture::read(&self.screen)
    }

    /// Some of what the screen shows now: every fourth row or so of it, enough to see that
    /// something has changed, and little work.
    ///
    /// # Errors
    /// When the screen cannot be read.
    pub fn glance(&self, seen: &mut Vec<u8>) -> Result {
        const ROW: usize = 4_096;
        seen.clear();
        let failed = |error| Failed(format!("{}: {error}", self.screen.display()));
        let mut screen = File::open(&self.screen).map_err(failed)?;
        let mut at = 0;
        loop {
            let end = seen.len();
            seen.resize(end + ROW, 0);
            screen.seek(SeekFrom::Start(at)).map_err(failed)?;
            let read = screen.read(&mut seen[end..]).map_err(failed)?;
            seen.truncate(end + read);
            if read == 0 {
                return Ok(());
            }
            at += 4 * ROW as u64;
        }
    }

    /// Waits until a window is painted and stands still, and gives its picture.
    ///
    /// # Errors
    /// When `program` ends before, or nothing is painted within a minute and a half.
    pub fn painted(&self, program: &mut Child) -> Result<Picture> {
        let start = Instant::now();
        let mut seen = self.picture()?;
        let mut still = 0;
        while still < STILL {
            if let Ok(Some(status)) = program.try_wait() {
                return Err(Failed(format!(
                    "it ended ({status}) before its window showed"
                )));
            }
            if start.elapsed() > PATIENCE {
                return Err(Failed(format!(
                    "no painted window within {} s",
                    PATIENCE.as_secs()
                )));
            }
            std::thread::sleep(LOOK);
            let now = self.picture()?;
            still = if now == seen && now.is_painted() {
                still + 1
            } else {
                0
            };
            seen = now;
        }
        Ok(seen.trimmed())
    }
}

/// A program that ends when this is dropped.
#[derive(Debug)]
pub struct Running(Child);

impl Running {
    /// Starts it, without input.
    ///
    /// # Errors
    /// When it cannot be started.
    pub fn start(command: &mut Command, name: &str) -> Result<Self> {
        command
            .stdin(Stdio::null())
            .spawn()
            .map(Self)
            .map_err(|error| Failed(format!("{name} could not be started: {error}")))
    }

    /// Its process id.
    pub fn id(&self) -> u32 {
        self.0.id()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // Asked first, so that it takes its sockets and locks with it; std can only kill.
        let _ = Command::new("sh")
            .args(["-c", &format!("kill {} 2>/dev/null", self.0.id())])
            .status();
        let asked = Instant::now();
        while asked.elapsed() < FAREWELL {
            match self.0.try_wait() {
                Ok(None) => std::thread::sleep(Duration::from_millis(10)),
                Ok(Some(_)) | Err(_) => return,
            }
        }
        // It may have ended by itself meanwhile; then there is nothing to do.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Starts a program that says one line when it is ready, and gives that line.
fn start_and_hear(mut command: Command, name: &str) -> Result<(Running, String)> {
    let mut running = Running::start(command.stdout(Stdio::piped()).stderr(Stdio::null()), name)?;
    let mut line = String::new();
    if let Some(stdout) = running.0.stdout.take() {
        BufReader::new(stdout)
            .read_line(&mut line)
            .map_err(|error| Failed(format!("{name}: {error}")))?;
    }
    match line.trim() {
        "" => Err(Failed(format!("{name} ended before it was ready"))),
        ready => Ok((running, ready.to_owned())),
    }
}
