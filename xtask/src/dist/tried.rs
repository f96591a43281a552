//! `cargo xtask dist --try DEB`: the .deb in a bare Debian, from the first installation to the
//! last file removed, with a log that has to outlive all of it.
//!
//! The older version is the same package under an older number: what is tried is what the package
//! does. That the program reads every older log book, `tests/tests/stories/old_databases.rs` shows.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::IDENTIFIER;
use super::chroot::{Chroot, Who};
use super::files::failed;
use crate::house;
use crate::step::{Failed, Result, Steps, output_of, run};
use crate::virtual_desk::VirtualDesk;

/// The number the older version goes by.
const OLDER: &str = "0.0.9-1";

/// Where a patient's log book is, in their home.
const LOG_BOOK: &str = ".local/share/health.tend.planner/tend.logbook";

/// Beside what a package depends on: what any desktop has, to open an entry of its menu.
const DESKTOP: &str = "dbus-daemon libglib2.0-bin";

/// Everything a system has, but for what a package manager writes down of its own work and what is
/// the patient's.
const EVERYTHING: &str = r"find / -xdev \( -path /proc -o -path /dev -o -path /tmp -o -path /home \
    -o -path /root -o -path /var/cache/apt -o -path /var/lib/apt -o -path /var/log \) -prune \
    -o -printf '%p %y %l\n'";

/// Tries all of it.
///
/// # Errors
/// The first thing that is not as it should be.
pub(super) fn all(newer: &Path, steps: &mut Steps) -> Result {
    let folder = house::target().join("dist/try");
    fs::create_dir_all(&folder).map_err(|error| failed(&folder, &error))?;
    let older = steps.take("an older version", || aged(newer, &folder))?;
    let bare = steps.take("a bare Debian", Chroot::make)?;
    let (older, newer) = (bare.bring(&older)?, bare.bring(newer)?);
    let before = steps.take("what it depends on", || {
        bare.run(Who::Root, "apt-get update -qq")?;
        let needs = bare.asked(Who::Root, &format!("dpkg-deb -f {newer} Depends"))?;
        let satisfied = "apt-get satisfy -qq -y --no-install-recommends";
        bare.run(Who::Root, &format!("{satisfied} '{needs}' >/dev/null"))?;
        bare.run(
            Who::Root,
            &format!("apt-get install -qq -y --no-install-recommends {DESKTOP} >/dev/null"),
        )?;
        listed(&bare)
    })?;
    steps.take("installed", || {
        // Nothing but the package itself may be needed now.
        bare.run(Who::Root, &format!("dpkg --install {older}"))?;
        is_version(&bare, OLDER)?;
        missing_libraries(&bare)
    })?;
    steps.take("the older version writes a log", || {
        let book = format!("mkdir -p $(dirname {LOG_BOOK}) && tend-cli demo --logbook {LOG_BOOK}");
        bare.run(Who::Patient, &book)?;
        open_from_the_menu(&bare, &folder, "older")
    })?;
    let written = records(&bare)?;
    steps.take("upgraded", || {
        bare.run(Who::Root, &format!("dpkg --install {newer}"))?;
        let version = bare.asked(Who::Root, &format!("dpkg-deb -f {newer} Version"))?;
        is_version(&bare, &version)?;
        same_log(&bare, &written)?;
        open_from_the_menu(&bare, &folder, "newer")?;
        same_log(&bare, &written)
    })?;
    steps.take("removed", || {
        let owned = bare.asked(Who::Root, "dpkg -L tend")?;
        bare.run(Who::Root, "apt-get purge -qq -y tend >/dev/null")?;
        gone(&before, &listed(&bare)?, owned.lines().count())?;
        bare.run(Who::Patient, &format!("ls -l {LOG_BOOK}"))
    })?;
    steps.take("installed once more, the log is there", || {
        bare.run(Who::Root, &format!("dpkg --install {newer}"))?;
        same_log(&bare, &written)
    })
}

/// The same package under an older number.
fn aged(newer: &Path, folder: &Path) -> Result<PathBuf> {
    let (tree, older) = (folder.join("older"), folder.join("tend_older.deb"));
    if tree.exists() {
        fs::remove_dir_all(&tree).map_err(|error| failed(&tree, &error))?;
    }
    run(Command::new("dpkg-deb")
        .arg("--raw-extract")
        .args([newer, &tree]))?;
    let control = tree.join("DEBIAN/control");
    let fields = fs::read_to_string(&control).map_err(|error| failed(&control, &error))?;
    let version = output_of(Command::new("dpkg-deb").arg("-f").arg(newer).arg("Version"));
    let version = version.ok_or_else(|| Failed("the package has no version".into()))?;
    let fields = fields.replace(
        &format!("Version: {version}\n"),
        &format!("Version: {OLDER}\n"),
    );
    fs::write(&control, fields).map_err(|error| failed(&control, &error))?;
    run(Command::new("dpkg-deb")
        .args(["--root-owner-group", "-Znone", "--build"])
        .args([&tree, &older]))?;
    Ok(older)
}

/// Opens it as a menu does, waits for its window and takes a picture of it.
fn open_from_the_menu(bare: &Chroot, folder: &Path, name: &str) -> Result {
    // The display is the one thing that is lent from here; the bus is the system's own.
    let desk = VirtualDesk::open(folder, 1280, 900)?;
    let entry = format!("/usr/share/applications/{IDENTIFIER}.desktop");
    let opened = format!("dbus-run-session -- sh -c 'gio launch {entry} && exec sleep 600'");
    let mut command = bare.command(Who::Patient, &opened);
    desk.seat(&mut command)
        .env_remove("DBUS_SESSION_BUS_ADDRESS");
    let mut opened = command
        .spawn()
        .map_err(|error| Failed(format!("unshare: {error}")))?;
    let shown = desk.painted(&mut opened);
    // With it goes everything in its name space.
    let _ = opened.kill();
    let _ = opened.wait();
    let picture: PathBuf = folder.join(format!("{name}.png"));
    shown?.save(&picture)?;
    println!("a picture of its window: {}", picture.display());
    Ok(())
}

/// What the patient has recorded, every table of it.
fn records(bare: &Chroot) -> Result<String> {
    let tables = "rm -rf /tmp/tables && tend-cli check --logbook LOG >&2 && \
                  tend-cli export --logbook LOG --as csv --out /tmp/tables >&2 && \
                  cd /tmp/tables && sha256sum * && wc -l *";
    bare.asked(
        Who::Patient,
        &tables.replace("LOG", &format!("~/{LOG_BOOK}")),
    )
}

fn same_log(bare: &Chroot, written: &str) -> Result {
    let now = records(bare)?;
    if now == written {
        println!("the log is the same, table by table:\n{now}");
        return Ok(());
    }
    Err(Failed(format!("the log was\n{written}\nand is\n{now}")))
}

fn is_version(bare: &Chroot, version: &str) -> Result {
    let there = bare.asked(
        Who::Root,
        "dpkg-query -W -f '${db:Status-Status} ${Version}' tend",
    )?;
    match there == format!("installed {version}") {
        true => Ok(()),
        false => Err(Failed(format!("{version} should be there, not: {there}"))),
    }
}

/// Every library a program names has to be there by what the package depends on alone.
fn missing_libraries(bare: &Chroot) -> Result {
    bare.run(
        Who::Root,
        "! ldd /usr/bin/tend /usr/bin/tend-cli | grep 'not found' && tend-cli --version",
    )
}

fn listed(bare: &Chroot) -> Result<BTreeSet<String>> {
    let told = bare.asked(Who::Root, EVERYTHING)?;
    Ok(told.lines().map(str::to_owned).collect())
}

fn gone(before: &BTreeSet<String>, after: &BTreeSet<String>, owned: usize) -> Result {
    let left: Vec<&str> = after.difference(before).map(String::as_str).collect();
    let lost: Vec<&str> = before.difference(after).map(String::as_str).collect();
    if left.is_empty() && lost.is_empty() {
        println!(
            "of the {owned} paths of the package none is left, and the {} others are as before",
            before.len()
        );
        return Ok(());
    }
    Err(Failed(format!("left behind: {left:#?}; lost: {lost:#?}")))
}
