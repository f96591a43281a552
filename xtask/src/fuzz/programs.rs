//! The programs that fuzzing takes: libFuzzer, and one that only hands over what is kept.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::house;
use crate::step::{Failed, Result, cargo, output_of, run};

/// What has every edge counted and every comparison told.
const WATCHED: &str = "--cfg fuzzing -Cpasses=sancov-module \
     -Cllvm-args=-sanitizer-coverage-level=4 \
     -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
     -Cllvm-args=-sanitizer-coverage-pc-table \
     -Cllvm-args=-sanitizer-coverage-trace-compares";

pub(super) struct Programs {
    /// libFuzzer.
    pub(super) fuzz: PathBuf,
    /// What says which lines are reached; nothing where the compiler's tools for it are not to be
    /// had.
    pub(super) hold: Option<PathBuf>,
}

pub(super) fn build() -> Result<Programs> {
    let into = house::target().join("fuzz");
    let target = target()?;
    // With a target named, what runs at build time is not watched.
    run(cargo()
        .args(["build", "--release", "--locked", "--target", &target])
        .arg("--manifest-path")
        .arg(house::root().join("tests/fuzz/Cargo.toml"))
        .arg("--target-dir")
        .arg(&into)
        .env("RUSTFLAGS", WATCHED))?;
    let hold = match llvm("llvm-cov") {
        None => {
            println!("no llvm-cov (rustup component add llvm-tools): no lines are counted");
            None
        }
        Some(_) => {
            let covered = into.join("covered");
            run(cargo()
                .args(["build", "--locked", "-p", "hostile", "--example", "hold"])
                .args(["--target", &target, "--target-dir"])
                .arg(&covered)
                .env("RUSTFLAGS", "-Cinstrument-coverage"))?;
            Some(covered.join(&target).join("debug/examples/hold"))
        }
    };
    let fuzz = into.join(&target).join("release/fuzz");
    Ok(Programs { fuzz, hold })
}

/// What is built for: this machine.
fn target() -> Result<String> {
    output_of(Command::new("rustc").args(["--print", "host-tuple"]))
        .ok_or_else(|| Failed("rustc does not say what it builds for".into()))
}

/// One of the compiler's own tools.
pub(super) fn llvm(tool: &str) -> Option<PathBuf> {
    let sysroot = output_of(Command::new("rustc").args(["--print", "sysroot"]))?;
    let tools = Path::new(&sysroot).join("lib/rustlib").join(target().ok()?);
    let tool = tools.join("bin").join(tool);
    tool.is_file().then_some(tool)
}
