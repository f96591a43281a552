//! `cargo xtask bindings`: writes the ui's types from the Rust types.

use crate::step::{Result, run};
use crate::test::{FEATURES, cargo};

/// Writes `ui/src/api/types.ts`. The test that compares it is also what writes it.
///
/// # Errors
/// When the Rust types do not build.
pub fn write() -> Result {
    run(cargo()
        .args(["test", "--quiet", "--workspace", "--test", "stories"])
        .args(FEATURES)
        .args(["--", "bindings::"])
        .env("TEND_WRITE_BINDINGS", "1"))
}
