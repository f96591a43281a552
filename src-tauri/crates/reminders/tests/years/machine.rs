//! The clocks of the machine: the true time, what it shows, and what its timers count.

use chrono::{DateTime, FixedOffset, NaiveDateTime, NaiveTime, Offset, TimeDelta, TimeZone};
use chrono_tz::Tz;

/// The clocks of the machine. All in seconds.
#[derive(Debug, Clone)]
pub(crate) struct Machine {
    /// True time since 1970. Never goes back.
    pub(crate) true_time: i64,
    /// What the clock shows too much.
    pub(crate) wrong_by: i64,
    /// How long it has slept so far: its timers stand still meanwhile.
    slept: i64,
    /// The zone it is set to.
    pub(crate) zone: Tz,
}

impl Machine {
    pub(crate) const fn new(true_time: i64, zone: Tz) -> Self {
        Self {
            true_time,
            wrong_by: 0,
            slept: 0,
            zone,
        }
    }

    /// What a program is told the time is.
    pub(crate) fn now(&self) -> DateTime<FixedOffset> {
        self.shows_at(self.timer())
    }

    /// Local wall time.
    pub(crate) fn wall(&self) -> NaiveDateTime {
        self.now().naive_local()
    }

    /// What its timers count: true time without sleep.
    pub(crate) const fn timer(&self) -> i64 {
        self.true_time - self.slept
    }

    /// True time when its timers count so far, if it does not sleep until then.
    pub(crate) const fn true_time_at(&self, timer: i64) -> i64 {
        timer + self.slept
    }

    /// What the clock shows when its timers count so far, if it neither sleeps nor is set
    /// meanwhile.
    pub(crate) fn shows_at(&self, timer: i64) -> DateTime<FixedOffset> {
        let shown = self.true_time_at(timer) + self.wrong_by;
        let utc = DateTime::from_timestamp(shown, 0).unwrap();
        let offset = self.zone.offset_from_utc_datetime(&utc.naive_utc()).fix();
        utc.with_timezone(&offset)
    }

    /// When its timers will count so far that the date or the offset of the zone is another.
    pub(crate) fn turns(&self) -> i64 {
        let now = self.now();
        let midnight = (now.date_naive() + TimeDelta::days(1)).and_time(NaiveTime::MIN);
        let until = (midnight - now.naive_local()).num_seconds();
        let (mut before, mut after) = (self.timer(), self.timer() + until);
        let same = |timer: i64| self.shows_at(timer).offset() == now.offset();
        if same(after) {
            return after;
        }
        while after - before > 1 {
            let middle = i64::midpoint(before, after);
            if same(middle) {
                before = middle;
            } else {
                after = middle;
            }
        }
        after
    }

    pub(crate) const fn sleep(&mut self, seconds: i64) {
        self.true_time += seconds;
        self.slept += seconds;
    }
}
