//! A share of `cargo xtask bench durability`: nothing that was confirmed is lost, whatever happens
//! to the program or its machine.

use std::path::Path;

use journeys::durability::{kill, power_cut};

/// The program under load.
const PROGRAM: &str = env!("CARGO_BIN_EXE_durability");

#[test]
fn nothing_confirmed_is_lost_when_the_program_is_killed() {
    let figures = kill::kill(Path::new(PROGRAM), 40, 6).unwrap_or_else(|wrong| panic!("{wrong}"));
    assert_eq!(figures.kills(), 40);
    assert!(figures.confirmed() > 0, "{figures}");
}

#[test]
fn nothing_confirmed_is_lost_when_the_power_goes() {
    let cut = power_cut::cut(Path::new(PROGRAM), 150, 6);
    let figures = cut.unwrap_or_else(|wrong| panic!("{wrong}"));
    assert_eq!(figures.disks(), 150, "{figures}");
}
