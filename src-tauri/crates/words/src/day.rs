//! How a day is named beside another.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime};
use fluent_bundle::FluentArgs;

use crate::catalogue::Words;

impl Words {
    /// A date with its month: `2 March`.
    pub fn date(&self, date: NaiveDate) -> String {
        let mut values = FluentArgs::new();
        values.set("day", date.day());
        values.set("month", date.month());
        self.text("notification-day", &values)
    }

    /// When something is, seen from `today`: the time alone today, with its day otherwise.
    pub(crate) fn moment(&self, moment: NaiveDateTime, today: NaiveDate) -> String {
        let date = moment.date();
        let mut values = FluentArgs::new();
        values.set("time", moment.format("%H:%M").to_string());
        if date == today {
            self.text("notification-at", &values)
        } else if date.checked_sub_days(Days::new(1)) == Some(today) {
            self.text("notification-at-tomorrow", &values)
        } else if date.checked_add_days(Days::new(1)) == Some(today) {
            self.text("notification-at-yesterday", &values)
        } else {
            values.set("date", self.date(date));
            self.text("notification-at-date", &values)
        }
    }
}
