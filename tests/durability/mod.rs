//! Nothing that was confirmed is lost: a program that works on a log book is killed, or the
//! machine loses its power, at any moment, and what is on disk then is opened and looked at.
//!
//! The program under load ([`load`]) says every change on its standard output once the use case
//! has returned. Whoever kills it ([`kill`]), or makes up what a power cut would have left of its
//! writes ([`power_cut`]), holds the file to what was said ([`held`]).
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "parts of tests: to fail loudly is their work"
)]

pub mod content;
pub mod deed;
pub mod disk;
pub mod held;
pub mod in_the_way;
pub mod kept;
pub mod kill;
pub mod load;
pub mod locking;
pub mod power_cut;
pub mod small_disk;
pub mod start;
pub mod told;
pub mod trace;
pub mod unlocking;
pub mod ways_back;
