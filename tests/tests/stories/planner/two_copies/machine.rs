//! The clocks of the machine, and what happens to it.

use chrono::{DateTime, FixedOffset, NaiveDateTime, Offset, TimeZone};
use chrono_tz::Tz;

/// What happens to the machine and the programs on it. Lengths are seconds.
#[derive(Debug, Clone, Copy)]
pub(super) enum Event {
    Sleep(i64),
    Set(i64),
    SetRight,
    Travel(Tz),
    Kill(usize),
    Start(usize),
    KillAtStep(usize, u32),
}

/// The clocks, in seconds.
#[derive(Debug)]
pub(super) struct Machine {
    pub(super) true_time: i64,
    pub(super) wrong_by: i64,
    /// How long it has slept: timers stand still meanwhile.
    pub(super) slept: i64,
    pub(super) zone: Tz,
}

impl Machine {
    pub(super) fn now(&self) -> DateTime<FixedOffset> {
        let shown = DateTime::from_timestamp(self.true_time + self.wrong_by, 0).unwrap();
        let offset = self.zone.offset_from_utc_datetime(&shown.naive_utc());
        shown.with_timezone(&offset.fix())
    }

    pub(super) fn wall(&self) -> NaiveDateTime {
        self.now().naive_local()
    }

    pub(super) const fn timer(&self) -> i64 {
        self.true_time - self.slept
    }
}
