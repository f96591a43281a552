//! The system packages: one list, installed without asking where that can be done.

use std::path::Path;
use std::process::Command;

use crate::step::{Failed, Result, output_of, run};

/// The list, as it stands beside the code.
const LIST: &str = include_str!("../debian-packages.txt");

/// Installs whatever of the list is missing.
///
/// On Debian and its children the packages are installed with `apt-get`, through `sudo` when
/// not root. Elsewhere nothing is installed: the list of what is needed is printed once, and
/// the build goes on, as it cannot be known here what such a system calls them.
///
/// # Errors
/// When packages are missing and cannot be installed; the message holds the command.
pub fn set_up() -> Result {
    set_up_of(LIST)
}

/// As [`set_up`], for another list.
///
/// # Errors
/// As those of [`set_up`].
pub fn set_up_of(list: &str) -> Result {
    if !Path::new("/etc/debian_version").exists() {
        println!("{}", elsewhere());
        return Ok(());
    }
    let missing: Vec<&str> = needed(list).filter(|package| !installed(package)).collect();
    if missing.is_empty() {
        println!("every system package that is needed is installed");
        return Ok(());
    }
    println!("missing: {}", missing.join(" "));
    let by_hand = format!(
        "Run as root:\n  apt-get update && apt-get install -y --no-install-recommends {}",
        missing.join(" ")
    );
    let (Some(mut update), Some(mut install)) = (as_root(), as_root()) else {
        return Err(Failed(format!(
            "system packages are missing, this is not root and there is no sudo. {by_hand}"
        )));
    };
    run(update.args(["apt-get", "update"]))
        .and_then(|()| {
            run(install
                .args(["apt-get", "install", "-y", "--no-install-recommends"])
                .args(&missing))
        })
        .map_err(|failed| {
            Failed(format!(
                "system packages could not be installed ({failed}). {by_hand}"
            ))
        })
}

/// The packages of a list.
fn needed(list: &str) -> impl Iterator<Item = &str> {
    list.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
}

fn installed(package: &str) -> bool {
    output_of(Command::new("dpkg-query").args(["-W", "-f=${db:Status-Status}", package]))
        .is_some_and(|status| status == "installed")
}

/// `env DEBIAN_FRONTEND=noninteractive`, as root: the rest of the command follows. Nothing
/// when there is no way to be root.
fn as_root() -> Option<Command> {
    let mut command = if output_of(Command::new("id").arg("-u"))? == "0" {
        Command::new("env")
    } else {
        output_of(Command::new("sudo").arg("--version"))?;
        let mut sudo = Command::new("sudo");
        // Set-up never asks, not even for a password: it says what to do instead.
        sudo.args(["-n", "env"]);
        sudo
    };
    command.arg("DEBIAN_FRONTEND=noninteractive");
    Some(command)
}

/// What to install where this cannot do it.
fn elsewhere() -> &'static str {
    if cfg!(target_os = "macos") {
        "not Debian or Ubuntu: please see to it that Xcode's command line tools are installed \
         (`xcode-select --install`). The tests of the real window need Linux."
    } else if cfg!(target_os = "windows") {
        "not Debian or Ubuntu: please see to it that Microsoft C++ Build Tools and the WebView2 \
         runtime are installed. The tests of the real window need Linux."
    } else {
        "not Debian or Ubuntu: please see to it that these are installed:\n  \
         a C compiler and pkg-config\n  \
         WebKitGTK 4.1 with its headers (Fedora: webkit2gtk4.1-devel; Arch: webkit2gtk-4.1)\n  \
         for the tests: Xvfb, dbus-daemon, dunst and WebKitWebDriver; khal, and Python 3 with \
         icalendar, vobject and venv"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_holds_packages_and_no_comments() {
        assert!(needed(LIST).any(|package| package == "libwebkit2gtk-4.1-dev"));
        assert!(needed(LIST).all(|package| !package.contains([' ', '#'])));
    }
}
