//! The ui: its packages, its checks and what the window embeds of it.

use std::path::Path;
use std::process::Command;
use std::time::SystemTime;

use crate::house;
use crate::node::npm;
use crate::step::{Failed, Result, run, run_beside};

/// `npm ci`, when the installed packages are not those of the lock.
///
/// # Errors
/// When npm fails.
pub fn install() -> Result {
    let ui = house::ui();
    // npm writes this file last, whenever it has installed.
    let installed = changed(&ui.join("node_modules/.package-lock.json"));
    let wanted = changed(&ui.join("package-lock.json"));
    if installed.is_some() && installed >= wanted {
        println!("the packages of the ui are those of its lock");
        return Ok(());
    }
    run(in_ui().args(["ci", "--no-audit", "--no-fund"]))
}

/// Builds what the window embeds, when anything of the ui is newer than it.
///
/// # Errors
/// When the build fails or leaves nothing to embed.
pub fn build() -> Result {
    let ui = house::ui();
    let embedded = ui.join("dist/index.html");
    if changed(&embedded).is_some_and(|built| newest(&ui).is_some_and(|source| source <= built)) {
        println!("ui/dist is newer than everything it is made of");
        return Ok(());
    }
    run(in_ui().args(["run", "--silent", "build"]))?;
    if embedded.is_file() {
        Ok(())
    } else {
        Err(Failed("the build of the ui left no dist/index.html".into()))
    }
}

/// Builds the page once more into a folder, with the map of what went into it.
///
/// # Errors
/// When the build fails.
pub fn with_map(into: &Path) -> Result {
    run(in_ui()
        .args([
            "exec",
            "--offline",
            "--",
            "vite",
            "build",
            "--sourcemap",
            "true",
        ])
        .args(["--emptyOutDir", "--outDir"])
        .arg(into))
}

/// Runs one script of `ui/package.json` that checks something, beside what else goes on.
///
/// # Errors
/// When it finds something.
pub fn check(script: &str) -> Result {
    run_beside(in_ui().args(["run", "--silent", script]))
}

fn in_ui() -> Command {
    let mut npm = npm();
    npm.current_dir(house::ui());
    npm
}

/// The latest change of anything the ui is built from.
fn newest(directory: &Path) -> Option<SystemTime> {
    let entries = std::fs::read_dir(directory).ok()?.flatten();
    entries
        .filter(|entry| entry.file_name() != "node_modules" && entry.file_name() != "dist")
        .filter_map(|entry| match entry.file_type() {
            Ok(kind) if kind.is_dir() => newest(&entry.path()),
            _ => changed(&entry.path()),
        })
        .max()
}

fn changed(path: &Path) -> Option<SystemTime> {
    std::fs::metadata(path).ok()?.modified().ok()
}
