//! FHIR as others have it: what `tend-cli` exports of every case, of the demo patient and of a
//! log full of hostile texts, held against FHIR's own rules of reference and requirement, two
//! validators that are not Tend's (PyPI's `fhir.resources`, npm's `fhir`), and DuckDB.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "parts of tests: to fail loudly is their work"
)]

mod load;
mod logs;
mod structure;
mod validators;
