//! Where things lie in the checkout.

use std::path::{Path, PathBuf};

/// The root of the checkout.
pub fn root() -> &'static Path {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    manifest.parent().unwrap_or(manifest)
}

/// The folder of the ui.
pub fn ui() -> PathBuf {
    root().join("ui")
}

/// Where cargo builds: `CARGO_TARGET_DIR`, or `target` in the root.
pub fn target() -> PathBuf {
    match std::env::var_os("CARGO_TARGET_DIR") {
        Some(directory) => root().join(directory),
        None => root().join("target"),
    }
}

/// A program built in the dev profile.
pub fn built(program: &str) -> PathBuf {
    in_profile("debug", program)
}

/// A program built as it is released.
pub fn released(program: &str) -> PathBuf {
    in_profile("release", program)
}

fn in_profile(profile: &str, program: &str) -> PathBuf {
    target()
        .join(profile)
        .join(format!("{program}{}", std::env::consts::EXE_SUFFIX))
}
