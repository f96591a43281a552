//! The parts of the Rust toolchain that not every machine has: rustfmt and clippy.

use std::process::Command;

use crate::step::{Failed, Result, cargo, output_of, run};

/// Adds rustfmt and clippy where they are missing.
///
/// # Errors
/// When one is missing and rustup is not there or cannot add it.
pub fn set_up() -> Result {
    for component in ["rustfmt", "clippy"] {
        let subcommand = component.trim_start_matches("rust");
        if output_of(cargo().args([subcommand, "--version"])).is_some() {
            continue;
        }
        let added = run(Command::new("rustup").args(["component", "add", component]));
        if let Err(failed) = added {
            return Err(Failed(format!(
                "the Rust toolchain has no {component}, and it could not be added ({failed}). \
                 Install it, for example with `rustup component add {component}`"
            )));
        }
    }
    println!("rustfmt and clippy are there");
    Ok(())
}
