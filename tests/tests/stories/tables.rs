//! The CSV tables as others have them: pandas and LibreOffice read the same numbers and texts
//! that Tend wrote, no text acts in a spreadsheet, and the zip opens elsewhere.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "parts of tests: to fail loudly is their work"
)]

mod logs;
mod pandas;
mod sheets;
mod zips;
