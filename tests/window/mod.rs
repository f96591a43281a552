//! The real window under test: the program `tend` on a desk of its own, its page driven
//! through WebKitWebDriver as a person would, its clock set from outside, its notifications
//! read where they are shown.
//!
//! Nothing here waits for a length of time: it polls for a fact, up to a deadline, and says
//! which fact did not come.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "parts of tests: to fail loudly is their work"
)]

pub mod chromium;
pub mod clock;
pub mod extremes;
pub mod frame;
pub mod home;
pub mod judge;
pub mod keyboard;
pub mod notifications;
pub mod page;
pub mod patient;
pub mod process;
pub mod screen_reader;
pub mod tend;
pub mod tray;
pub mod until;
pub mod words;

pub use chromium::Chromium;
pub use home::Home;
pub use judge::{Judged, Violation};
pub use keyboard::Keyboard;
pub use notifications::Notification;
pub use page::Page;
pub use process::Process;
pub use tend::Tend;
pub use tray::Tray;
