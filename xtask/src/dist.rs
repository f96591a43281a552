//! `cargo xtask dist`: what is shipped. The list of what it is made of, the packages for Linux,
//! and what they weigh. Everything is made here: nothing is fetched but crates and npm packages.
//!
//! The packages are made by the systems' own tools, dpkg-deb and rpmbuild, from one list of files.
//! Deliberately absent: AppImage, msi and dmg. Tauri's bundler makes them, each on its own system
//! (`.github/workflows/packages.yml`).

mod chroot;
mod deb;
mod files;
mod made;
mod menu;
mod page;
mod rpm;
mod said;
mod tried;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::step::{Failed, Result, Steps, cargo, run};
use crate::{debian, house, node, outside, readme, supply, ui};
use files::Family;
use made::Made;

/// As `tauri.conf.json` has it.
const IDENTIFIER: &str = "health.tend.planner";
/// Of the whole house.
const VERSION: &str = env!("CARGO_PKG_VERSION");
/// Which package of this version.
const REVISION: &str = "1";
/// Whom a package names. There is no address yet that answers.
const MAINTAINER: &str = "the Tend authors <tend@localhost>";

/// The system packages that making packages takes.
const TOOLS: &str = include_str!("../dist-packages.txt");

/// Makes everything below `target/dist`.
///
/// # Errors
/// The first step that fails.
pub fn make() -> Result {
    if !cfg!(target_os = "linux") {
        return Err(Failed(
            "packages are made on Linux; elsewhere `npx @tauri-apps/cli build` makes them, as \
             .github/workflows/packages.yml does"
                .into(),
        ));
    }
    let made = Made::new()?;
    let mut steps = Steps::default();
    steps.take("set-up", || {
        debian::set_up_of(TOOLS)?;
        node::check()?;
        ui::install()
    })?;
    steps.take("what the page is made of", || {
        ui::build()?;
        ui::with_map(&made.map())
    })?;
    bill(&made, &mut steps)?;
    steps.take("build as it is released", || {
        run(cargo().args(["build", "--locked", "--release", "-p", "tend", "-p", "cli"]))
    })?;
    steps.take("manual and completions", || made.write_papers())?;
    let deb = steps.take(".deb", || {
        let (tree, files) = laid_out(Family::Debian, &made)?;
        let version = format!("{VERSION}-{REVISION}");
        deb::make(&tree, &files, &version, &made)
    })?;
    steps.take(".deb: read by lintian", || {
        run(Command::new("lintian")
            .args([
                "--fail-on",
                "error,warning",
                "--info",
                "--tag-display-limit",
                "0",
            ])
            .arg("--suppress-tags-from-file")
            .arg(house::root().join("src-tauri/linux/lintian-suppressed.txt"))
            .arg(&deb))
    })?;
    let rpm = steps.take(".rpm", || {
        let (tree, files) = laid_out(Family::Rpm, &made)?;
        rpm::make(&tree, &files, &made)
    })?;
    steps.take("what it weighs", || weigh(&deb, &rpm))?;
    println!("{}", steps.summary());
    Ok(())
}

/// Installs, opens, upgrades and removes a .deb that was made before in a bare Debian 12. It takes
/// root, and Debian's archive.
///
/// # Errors
/// The first thing that is not as it should be.
pub fn try_out(deb: &Path) -> Result {
    let mut steps = Steps::default();
    steps.take("set-up", || debian::set_up_of(TOOLS))?;
    tried::all(deb, &mut steps)?;
    println!("{}", steps.summary());
    Ok(())
}

/// Writes the bill of materials, with the notices of what is shipped, and has an outside reader
/// check it.
fn bill(made: &Made, steps: &mut Steps) -> Result {
    steps.take("what the programs are made of", || {
        let tree = made.tree();
        let mut packages = supply::tree("tend", "normal,build")?;
        packages.extend(supply::tree("cli", "normal,build")?);
        packages.sort();
        packages.dedup();
        fs::write(&tree, packages.join("\n")).map_err(|error| files::failed(&tree, &error))
    })?;
    steps.take("bill of materials", || {
        run(cargo()
            .args(["run", "--quiet", "--locked", "-p", "bill", "--"])
            .args([made.tree(), made.map(), made.bill(), made.notices()]))
    })?;
    steps.take("bill of materials: read from outside", || {
        outside::set_up_for("bill", include_str!("../bill/python-packages.txt"))?;
        run(Command::new(outside::python_for("bill"))
            .arg(house::root().join("xtask/bill/validate.py"))
            .arg(made.bill()))
    })
}

fn laid_out(family: Family, made: &Made) -> Result<(PathBuf, Vec<files::File>)> {
    let tree = made.folder().join(match family {
        Family::Debian => "deb",
        Family::Rpm => "rpm-files",
    });
    let files = files::all(family, made)?;
    files::lay_out(&files, &tree)?;
    Ok((tree, files))
}

/// Prints the figures, and puts them into the README.
fn weigh(deb: &Path, rpm: &Path) -> Result {
    let page = page::weigh()?;
    let mut rows = vec![
        ("the .deb", size(deb)?, "≤ 25 MB"),
        ("the .rpm", size(rpm)?, ""),
        ("`tend`, as installed", size(&house::released("tend"))?, ""),
        (
            "`tend-cli`, as installed",
            size(&house::released("tend-cli"))?,
            "",
        ),
    ];
    rows.push(("page, packed as gzip does", page.all, "≤ 300 kB"));
    rows.push(("its fonts among that", page.fonts, ""));
    rows.push((
        "what the first screen names, without fonts",
        page.first,
        "≤ 120 kB",
    ));
    let rows: Vec<String> = rows
        .iter()
        .map(|(what, bytes, goal)| format!("| {what} | {} | {goal} |", shown(*bytes)))
        .collect();
    let table = format!("| | size | goal |\n|---|--:|--:|\n{}", rows.join("\n"));
    println!("{table}");
    readme::put_by("dist", &table)
}

fn size(path: &Path) -> Result<u64> {
    let file = fs::metadata(path).map_err(|error| files::failed(path, &error))?;
    Ok(file.len())
}

fn shown(bytes: u64) -> String {
    match bytes {
        0..1_000_000 => format!("{} kB", bytes.div_ceil(1000)),
        _ => format!("{:.1} MB", bytes as f64 / 1e6),
    }
}
