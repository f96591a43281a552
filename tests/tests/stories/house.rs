//! The invariants of the house, each held by a test. What they forbid has crept into every
//! house that only wrote them down.
//!
//! They read manifests and sources as text, so they can be fooled by who wants to; they are
//! there for who does not notice.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "parts of tests: to fail loudly is their work"
)]

mod commands;
mod crates;
mod directions;
mod markup;
mod sources;
mod supply;
mod ui;
