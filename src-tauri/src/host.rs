//! The machine Tend runs on: the only reader of its clock, zone and language, the only one that speaks
//! to whoever shows notifications on it.
//!
//! Deliberately absent: when and what to show (the planner's and the reminder loop's).

mod clock;
mod language;
pub mod notifications;
#[cfg(feature = "test-clock")]
mod test_clock;
#[cfg(feature = "test-clock")]
mod test_hold;
mod zone;

pub use clock::Clock;
pub use language::language;
#[cfg(feature = "test-clock")]
pub use test_hold::hold_before_show;
pub use zone::zone;
