//! Outside readers that Debian does not have: Python packages of exact versions, in a virtual
//! environment of their own below `target`. Nothing of the system's Python is touched.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::house;
use crate::step::{Failed, Result, run};

/// The packages with their versions, as they stand beside the code.
const WANTED: &str = include_str!("../python-packages.txt");

/// Where they are.
fn environment() -> PathBuf {
    house::target().join("outside")
}

/// What is there: a copy of the list, written when everything on it is installed.
fn installed() -> PathBuf {
    environment().join("python-packages.txt")
}

/// The Python that has the packages.
///
/// # Errors
/// When they are not there, or others; the message says what installs them.
pub fn python() -> Result<PathBuf> {
    match fs::read_to_string(installed()) {
        Ok(list) if list == WANTED => Ok(environment().join("bin/python")),
        _ => Err(Failed(
            "the Python packages of xtask/python-packages.txt are not installed: \
             `cargo xtask test` does it"
                .into(),
        )),
    }
}

/// Installs the packages, unless exactly these are there.
///
/// # Errors
/// When there is no Python with venv, or the packages cannot be had.
pub fn set_up() -> Result {
    if !cfg!(target_os = "linux") {
        println!("not Linux: what reads FHIR in the tests is not needed");
        return Ok(());
    }
    if python().is_ok() {
        println!("every package of xtask/python-packages.txt is installed");
        return Ok(());
    }
    let list = house::root().join("xtask/python-packages.txt");
    // Debian's own interpreter: the one that python3-venv is for.
    run(Command::new("/usr/bin/python3")
        .args(["-m", "venv", "--clear"])
        .arg(environment()))?;
    run(Command::new(environment().join("bin/python"))
        .args(["-m", "pip", "install", "--quiet"])
        .args(["--disable-pip-version-check", "--no-input"])
        // The list has all they need; nothing is built here.
        .args(["--no-deps", "--only-binary", ":all:", "--requirement"])
        .arg(list))?;
    fs::write(installed(), WANTED)
        .map_err(|error| Failed(format!("{}: {error}", installed().display())))
}

/// The Python of an environment of its own, for something that the tests do not need.
pub fn python_for(name: &str) -> PathBuf {
    house::target().join(format!("outside-{name}/bin/python"))
}

/// Installs the packages of a list for something that the tests do not need, unless exactly these
/// are there.
///
/// # Errors
/// As [`set_up`].
pub fn set_up_for(name: &str, list: &str) -> Result {
    let environment = house::target().join(format!("outside-{name}"));
    let wanted = environment.join("wanted.txt");
    if fs::read_to_string(&wanted).is_ok_and(|installed| installed == list) {
        return Ok(());
    }
    run(Command::new("/usr/bin/python3")
        .args(["-m", "venv", "--clear"])
        .arg(&environment))?;
    run(Command::new(python_for(name))
        .args(["-m", "pip", "install", "--quiet"])
        .args(["--disable-pip-version-check", "--no-input"])
        .args(["--no-deps", "--only-binary", ":all:"])
        .args(list.lines().filter(|line| !line.starts_with('#'))))?;
    fs::write(&wanted, list).map_err(|error| Failed(format!("{}: {error}", wanted.display())))
}
