//! Counting in calendar dates.

use chrono::{Datelike, Days, NaiveDate};

/// The date so many days earlier; the calendar's first date where that would be before it.
pub fn before(date: NaiveDate, days: u64) -> NaiveDate {
    date.checked_sub_days(Days::new(days))
        .unwrap_or(NaiveDate::MIN)
}

/// The date so many days later; the calendar's last date where that would be after it.
pub fn after(date: NaiveDate, days: u64) -> NaiveDate {
    date.checked_add_days(Days::new(days))
        .unwrap_or(NaiveDate::MAX)
}

/// How many days `later` lies after `earlier`; negative when it lies before.
pub fn days_between(earlier: NaiveDate, later: NaiveDate) -> i64 {
    i64::from(later.num_days_from_ce()) - i64::from(earlier.num_days_from_ce())
}
