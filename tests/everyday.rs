//! Measures what is done every day with a log of ten years: how long the window and, beside it,
//! Chromium are held up by opening trends and by choosing other dates. `cargo xtask bench everyday`
//! builds it and runs it.
//!
//! Deliberately absent: goals. It says what is; whether that will do is for who reads it.
#![cfg_attr(
    target_os = "linux",
    allow(
        clippy::unwrap_used,
        clippy::panic,
        reason = "a measurement that cannot be taken fails loudly"
    )
)]

#[cfg(target_os = "linux")]
#[path = "everyday/player.rs"]
mod player;
#[cfg(target_os = "linux")]
#[path = "everyday/trends.rs"]
mod trends;

#[cfg(target_os = "linux")]
fn main() {
    trends::measure();
}

#[cfg(not(target_os = "linux"))]
fn main() {
    println!("what is done every day is measured on Linux");
}
