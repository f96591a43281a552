//! What `cargo xtask` does, one file per matter, and the virtual desk that both it and the
//! tests of the real window open Tend on.
//!
//! Deliberately light: this is what a bare machine builds first, so that set-up starts
//! within seconds.

pub mod bench;
pub mod bindings;
pub mod debian;
pub mod dist;
pub mod fuzz;
pub mod gallery;
pub mod house;
pub mod node;
pub mod outside;
pub mod picture;
pub mod readme;
pub mod run;
pub mod step;
pub mod supply;
pub mod test;
pub mod toolchain;
pub mod ui;
pub mod virtual_desk;

pub use step::{Failed, Result};
