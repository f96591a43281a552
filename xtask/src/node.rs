//! Node and npm: there, and new enough.

use std::process::Command;

use crate::step::{Failed, Result, output_of};

/// The oldest Node that builds the ui (Vite 8 asks for it).
const OLDEST: (u32, u32) = (20, 19);

/// Checks that Node and npm are there and new enough.
///
/// # Errors
/// When they are not; the message says what is needed.
pub fn check() -> Result {
    let wanted = format!("Node {}.{} or newer with npm is needed", OLDEST.0, OLDEST.1);
    let Some(version) = output_of(Command::new("node").arg("--version")) else {
        return Err(Failed(format!("{wanted}; there is no `node`")));
    };
    if !new_enough(&version) {
        return Err(Failed(format!("{wanted}; this is {version}")));
    }
    let Some(npm_version) = output_of(npm().arg("--version")) else {
        return Err(Failed(format!("{wanted}; there is no `npm`")));
    };
    println!("node {version}, npm {npm_version}");
    Ok(())
}

/// `npm`, by the name it has on this system.
pub fn npm() -> Command {
    Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" })
}

fn new_enough(version: &str) -> bool {
    let mut numbers = version
        .trim_start_matches('v')
        .split('.')
        .map_while(|number| number.parse::<u32>().ok());
    match (numbers.next(), numbers.next()) {
        (Some(major), Some(minor)) => (major, minor) >= OLDEST,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn node_20_19_is_the_oldest() {
        assert!(!new_enough("v20.18.9"));
        assert!(new_enough("v20.19.0"));
        assert!(new_enough("v22.1.0"));
        assert!(!new_enough("v18.20.0"));
        assert!(!new_enough("nonsense"));
    }
}
