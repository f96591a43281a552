//! `cargo xtask test`: everything, the fast first.

use std::process::Command;

use crate::step::{self, Result, Steps, run};
use crate::{debian, node, outside, toolchain, ui};

/// What every cargo step builds with, the same each time: another choice would compile the
/// whole tree again. The clock can be set from outside in test builds only.
pub(crate) const FEATURES: [&str; 2] = ["--features", "tend/test-clock"];

/// The tests of the real window are in a module of this name, so that they can be run apart.
const WINDOW: &str = "in_the_window";

/// Those of them that take minutes and find what others find: for work on the window.
const AT_LENGTH: &str = "in_other_languages";

/// Runs everything and prints the time of each step.
///
/// # Errors
/// The first step that fails.
pub fn run_all() -> Result {
    let mut steps = Steps::default();
    let outcome = every_step(&mut steps);
    println!("{}", steps.summary());
    outcome
}

/// The real window alone, for work on it.
///
/// # Errors
/// The first step that fails.
pub fn run_window() -> Result {
    let mut steps = Steps::default();
    ui::install()?;
    ui::build()?;
    steps.take("build", build)?;
    steps.take("real window", || window(&[]))
}

fn every_step(steps: &mut Steps) -> Result {
    steps.take("set-up: system packages", debian::set_up)?;
    steps.take("set-up: Python packages", outside::set_up)?;
    steps.take("set-up: rustfmt and clippy", toolchain::set_up)?;
    steps.take("set-up: Node", node::check)?;
    steps.take("format of the Rust code", || {
        run(cargo().args(["fmt", "--all", "--check"]))
    })?;
    steps.take("ui: packages", ui::install)?;
    steps.take("ui: build", ui::build)?;
    // A build waits for one crate at a time towards its end: there is room beside it.
    steps.take_beside(checks_of_the_ui, builds)?;
    steps.take("tests, bindings and journeys", || {
        run(cargo()
            .args(["test", "--locked", "--workspace", "--no-fail-fast"])
            .args(FEATURES)
            .args(["--", "--skip", WINDOW]))
    })?;
    steps.take("real window", || window(&["--skip", AT_LENGTH]))
}

fn checks_of_the_ui(steps: &mut Steps) -> Result {
    steps.take("ui: format", || ui::check("format"))?;
    steps.take("ui: types", || ui::check("check"))?;
    steps.take("ui: unit tests", || ui::check("test"))
}

fn builds(steps: &mut Steps) -> Result {
    steps.take("build without the clock of the tests, linted", || {
        run(cargo().args(["build", "--locked", "--workspace", "--all-targets"]))
    })?;
    // Only tend differs: everything else is as built a moment ago. It comes last, so that it is
    // the program that is found.
    steps.take("build, linted", build)
}

/// Builds the programs and the tests in one go, with one choice of features.
///
/// # Errors
/// When they do not build, or clippy finds something.
pub fn build() -> Result {
    run(cargo()
        .args(["build", "--locked", "--workspace", "--all-targets"])
        .args(FEATURES))
}

/// Cargo with clippy's compiler for the crates of the house, warnings denied: what is built is
/// linted. A run of clippy beside the build would compile everything a second time, which takes
/// as long as all the tests do.
pub(crate) fn cargo() -> Command {
    let mut cargo = step::cargo();
    cargo
        .env("RUSTC_WORKSPACE_WRAPPER", "clippy-driver")
        // As cargo-clippy hands them over.
        .env("CLIPPY_ARGS", "-Dwarnings__CLIPPY_HACKERY__");
    cargo
}

fn window(which: &[&str]) -> Result {
    run(cargo()
        .args(["test", "--locked", "--workspace", "--test", "window"])
        .args(FEATURES)
        .arg("--")
        .args(which))
}
