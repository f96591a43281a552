//! What `tend-cli` costs as it is released: `exports`, a log of ten years in every form; `review`,
//! up to 10,000 logs. Both, where neither is asked for.
//!
//! Memory is the most the kernel has seen resident (`VmHWM` of proc(5)), looked at every
//! millisecond until the end.

#![allow(
    clippy::expect_used,
    reason = "a bench that cannot make its logs has nothing to say"
)]

#[cfg(target_os = "linux")]
mod exports;
#[cfg(target_os = "linux")]
mod review;
#[cfg(target_os = "linux")]
mod run;
#[cfg(target_os = "linux")]
#[path = "../../../../../tests/years.rs"]
pub mod years;

#[cfg(target_os = "linux")]
fn main() {
    let asked: Vec<_> = std::env::args().skip(1).collect();
    let is_asked = |name: &str| asked.iter().any(|one| one == name);
    let all = !is_asked("exports") && !is_asked("review");
    if all || is_asked("exports") {
        exports::measure();
    }
    if all || is_asked("review") {
        review::measure();
    }
}

#[cfg(not(target_os = "linux"))]
fn main() {
    println!("what tend-cli costs is measured on Linux");
}
