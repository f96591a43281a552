//! The log file and the answer file over generated ones: nothing is lost on the way through
//! them, their normal form is one, and their readers agree with the published JSON Schemas.
#![allow(
    clippy::expect_used,
    reason = "parts of tests: to fail loudly is their work"
)]

mod agreement;
mod answers;
mod generated;
mod round_trip;
