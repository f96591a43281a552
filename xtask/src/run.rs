//! `cargo xtask run`: builds Tend and opens it.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::step::{Failed, Result, cargo, run as run_command};
use crate::virtual_desk::VirtualDesk;
use crate::{debian, house, node, ui};

/// The virtual screen, a common size of a small laptop.
const SCREEN: (u32, u32) = (1280, 900);

/// What to open.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Wishes {
    /// The demo patient, in a temporary log book.
    pub demo: bool,
    /// This log book instead of the person's own.
    pub logbook: Option<PathBuf>,
    /// On a virtual display: go on after the picture.
    pub keep: bool,
}

/// Builds Tend and opens it; comes back when its window is closed.
///
/// # Errors
/// When set-up or a build fails, or Tend ends with an error.
pub fn open(wishes: &Wishes) -> Result {
    debian::set_up()?;
    node::check()?;
    ui::install()?;
    ui::build()?;
    run_command(cargo().args(["build", "--locked", "-p", "tend", "-p", "cli"]))?;

    let folder = Folder::new()?;
    let mut tend = Command::new(house::built("tend"));
    if wishes.demo {
        let demo = folder.0.join("demo.db");
        run_command(
            Command::new(house::built("tend-cli"))
                .args(["demo", "--logbook"])
                .arg(&demo),
        )?;
        tend.arg("--logbook").arg(&demo);
    } else if let Some(logbook) = &wishes.logbook {
        tend.arg("--logbook").arg(logbook);
    }

    let has_display = ["DISPLAY", "WAYLAND_DISPLAY"]
        .map(|name| std::env::var_os(name).is_some_and(|v| !v.is_empty()));
    if cfg!(target_os = "linux") && has_display == [false, false] {
        open_on_a_virtual_display(&mut tend, &folder.0, wishes.keep)
    } else {
        run_command(&mut tend)
    }
}

fn open_on_a_virtual_display(tend: &mut Command, folder: &Path, keep: bool) -> Result {
    println!(
        "there is no display: Tend opens on a virtual one (Xvfb) with a session bus of its own"
    );
    let desk = VirtualDesk::open(folder, SCREEN.0, SCREEN.1)?;
    let mut tend = desk
        .seat(tend)
        .spawn()
        .map_err(|error| Failed(format!("tend could not be started: {error}")))?;
    let shown = desk.painted(&mut tend).and_then(|picture| {
        let path = house::target().join("tend-window.png");
        picture.save(&path)?;
        println!("a picture of the window: {}", path.display());
        Ok(())
    });
    if keep && shown.is_ok() {
        println!("Tend keeps running; Ctrl-C ends it");
    } else {
        // It may have ended by itself; then there is nothing to end.
        let _ = tend.kill();
    }
    let ended = tend.wait();
    shown?;
    match ended {
        Ok(status) if keep && !status.success() => Err(Failed(format!("tend ended with {status}"))),
        Ok(_) => Ok(()),
        Err(error) => Err(Failed(format!("tend: {error}"))),
    }
}

/// A temporary folder that is removed when dropped.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Result<Self> {
        let path = std::env::temp_dir().join(format!("tend-{}", std::process::id()));
        std::fs::create_dir_all(&path)
            .map_err(|error| Failed(format!("{}: {error}", path.display())))?;
        Ok(Self(path))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What cannot be removed stays in the system's temporary folder, which is swept.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
