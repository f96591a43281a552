//! What Tend says outside its window: in notifications, in the tray, in a calendar. The keys
//! `notification-…`, `tray-…` and `calendar-…` of ui/locales, filled with the planner's data.
//!
//! Deliberately absent: the window's own words, which are put together in the window, and
//! whatever shows them.

mod calendar;
mod catalogue;
mod day;
mod notification;
mod tray;

pub use catalogue::Words;
pub use notification::Notice;
