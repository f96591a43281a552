//! What Tend says outside its window: in notifications, in the tray, in a calendar. The keys
//! `notification-…`, `tray-…` and `calendar-…` of ui/locales, filled with the planner's data.
//! `review-cli-…` is what `tend-cli review` prints. The report asks for its own, `report-…`, by [`Words::say`].
//!
//! Deliberately absent: the window's own words, which are put together in the window, and
//! whatever shows them.

mod calendar;
mod catalogue;
mod day;
mod notification;
mod number;
mod review;
mod tray;

pub use catalogue::Words;
/// What stands in a sentence: a text or a number.
pub use fluent_bundle::FluentValue as Value;
pub use notification::Notice;
/// A language Tend speaks.
pub use planner::draft::Language;
