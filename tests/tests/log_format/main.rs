//! The log file over generated logs: nothing is lost on the way through it, its normal form
//! is one, and its reader agrees with the published JSON Schema.
#![allow(
    clippy::expect_used,
    reason = "parts of tests: to fail loudly is their work"
)]

mod agreement;
mod generated;
mod round_trip;
