//! `cargo xtask test`: everything, the fast first.

use crate::step::{Result, Steps, cargo, run};
use crate::{debian, node, outside, toolchain, ui};

/// What every cargo step builds with, the same each time: another choice would compile the
/// whole tree again. The clock can be set from outside in test builds only.
const FEATURES: [&str; 2] = ["--features", "tend/test-clock"];

/// The tests of the real window are named after it, so that they can be run apart.
const WINDOW: &str = "in_the_window";

/// The tests of the real window. The last takes minutes and finds what the one before it finds:
/// it is for work on the window.
const WINDOW_TESTS: [&str; 3] = ["window", "everyone", "everyone_else"];

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
    steps.take("real window", || window(&WINDOW_TESTS))
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
    steps.take("ui: format", || ui::script("format"))?;
    steps.take("ui: types", || ui::script("check"))?;
    steps.take("ui: unit tests", || ui::script("test"))?;
    steps.take("ui: build", ui::build)?;
    steps.take("clippy, warnings denied", || clippy(&[]))?;
    // Only tend differs: everything else is as checked a moment ago.
    steps.take("clippy with the clock of the tests", || clippy(&FEATURES))?;
    steps.take("build", build)?;
    steps.take("tests, bindings and journeys", || {
        run(cargo()
            .args(["test", "--locked", "--workspace", "--no-fail-fast"])
            .args(FEATURES)
            .args(["--", "--skip", WINDOW]))
    })?;
    steps.take("real window", || window(&WINDOW_TESTS[..2]))
}

fn clippy(features: &[&str]) -> Result {
    run(cargo()
        .args(["clippy", "--locked", "--workspace", "--all-targets"])
        .args(features)
        .args(["--", "-D", "warnings"]))
}

/// Builds the programs and the tests in one go, with one choice of features.
///
/// # Errors
/// When they do not build.
pub fn build() -> Result {
    run(cargo()
        .args(["build", "--locked", "--workspace", "--all-targets"])
        .args(FEATURES))
}

fn window(tests: &[&str]) -> Result {
    run(cargo()
        .args(["test", "--locked", "--workspace", "--no-fail-fast"])
        .args(tests.iter().flat_map(|test| ["--test", test]))
        .args(FEATURES))
}
