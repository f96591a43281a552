//! `cargo xtask bench`: what things cost, each beside a floor measured in the same run.

use crate::step::{Result, cargo, run};

/// Runs every bench, in release.
///
/// # Errors
/// When one does not build or run.
pub fn run_all() -> Result {
    run(cargo().args([
        "bench",
        "--locked",
        "-p",
        "recovery",
        "--bench",
        "ten_years",
    ]))
}
