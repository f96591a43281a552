//! Measures what is done every day with a log of ten years: how long the window and, beside it,
//! Chromium are held up by opening trends and by choosing other dates. `cargo xtask bench everyday`
//! builds it and runs it, and the table it makes goes into the README.
//!
//! With an argument (`everyday RUNS`) it is a rehearsal, and the README is left alone.
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

/// How often each is done for the README; the middle one counts.
#[cfg(target_os = "linux")]
const RUNS: usize = 7;

#[cfg(target_os = "linux")]
fn main() -> std::process::ExitCode {
    use std::process::ExitCode;

    let told: Vec<String> = std::env::args().skip(1).collect();
    let rehearsed = match told.as_slice() {
        [] => None,
        [runs] => match runs.parse() {
            Ok(0) | Err(_) => return usage(),
            Ok(runs) => Some(runs),
        },
        _ => return usage(),
    };
    let table = trends::measured(rehearsed.unwrap_or(RUNS));
    println!("\n{table}");
    if rehearsed.is_some() {
        return ExitCode::SUCCESS;
    }
    match xtask::readme::put("everyday", &table) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failed) => {
            eprintln!("everyday: {failed}");
            ExitCode::FAILURE
        }
    }
}

#[cfg(target_os = "linux")]
fn usage() -> std::process::ExitCode {
    eprintln!("Usage: everyday [RUNS]");
    std::process::ExitCode::from(2)
}

#[cfg(not(target_os = "linux"))]
fn main() {
    println!("what is done every day is measured on Linux");
}
