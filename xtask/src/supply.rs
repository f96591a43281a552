//! `cargo xtask supply`: what is depended on, held to `deny.toml` by cargo-deny, and how much it is.
//!
//! It is no part of `cargo xtask test`: cargo-deny takes minutes to build. What a test can hold
//! without it, one does (`tests/tests/stories/house/supply.rs`). Deliberately absent: the list of
//! known weaknesses (`cargo deny check advisories`), which has to be fetched.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::Command;

use crate::house;
use crate::step::{Failed, Result, Steps, cargo, output_of, run};

/// The version that `deny.toml` is written for.
const CARGO_DENY: &str = "=0.20.2";

/// What Tend is counted for.
pub(crate) const TARGET: &str = "x86_64-unknown-linux-gnu";

/// Looks at everything that is depended on.
///
/// # Errors
/// What cargo-deny finds, and where it cannot be had.
pub fn look() -> Result {
    let mut steps = Steps::default();
    let deny = steps.take("cargo-deny", cargo_deny)?;
    steps.take("licences, bans and sources", || {
        run(Command::new(&deny)
            .current_dir(house::root())
            .args(["--locked", "--workspace", "check", "--hide-inclusion-graph"])
            .args(["licenses", "bans", "sources"]))
    })?;
    steps.take("how much it is", || {
        println!("{}", counted()?);
        Ok(())
    })
}

/// cargo-deny, built once below `target`.
fn cargo_deny() -> Result<PathBuf> {
    let root = house::target().join("cargo-deny");
    let program = root.join(format!("bin/cargo-deny{}", std::env::consts::EXE_SUFFIX));
    if !program.is_file() {
        run(cargo()
            .args(["install", "--locked", "cargo-deny", "--version", CARGO_DENY])
            .arg("--root")
            .arg(&root))?;
    }
    Ok(program)
}

/// The packages that a package is built from, each as `name vVERSION`.
///
/// # Errors
/// Where cargo cannot say.
pub(crate) fn tree(package: &str, edges: &str) -> Result<Vec<String>> {
    let mut tree = cargo();
    tree.args(["tree", "--locked", "-p", package, "--target", TARGET]);
    tree.args(["-e", edges, "--prefix", "none", "--format", "{p}"]);
    let told = output_of(&mut tree).ok_or_else(|| Failed("cargo tree says nothing".into()))?;
    let mut packages: Vec<String> = told
        .lines()
        .filter_map(|line| {
            let mut words = line.split(' ');
            Some(format!("{} {}", words.next()?, words.next()?))
        })
        .collect();
    packages.sort();
    packages.dedup();
    Ok(packages)
}

/// How many packages each program has, and which are there in several versions.
fn counted() -> Result<String> {
    let mut told = String::new();
    for program in ["tend", "cli"] {
        let packages = tree(program, "normal")?;
        let built = tree(program, "normal,build")?;
        let mut versions: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for package in &packages {
            let (name, version) = package.split_once(' ').unwrap_or((package, ""));
            versions.entry(name).or_default().push(version);
        }
        let several: Vec<String> = versions
            .iter()
            .filter(|(_, versions)| versions.len() > 1)
            .map(|(name, versions)| format!("{name} ({})", versions.join(", ")))
            .collect();
        told += &format!(
            "{program}: {} packages, {} with those that build it; {} in several versions:\n  {}\n",
            packages.len(),
            built.len(),
            several.len(),
            several.join("\n  ")
        );
    }
    Ok(told)
}
