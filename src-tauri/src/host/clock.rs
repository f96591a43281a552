//! The clock and the zone of the machine.

use chrono::{DateTime, FixedOffset};

#[cfg(all(feature = "test-clock", not(debug_assertions)))]
compile_error!("the clock of a release build is the machine's: leave the feature test-clock out");

/// Reads the clock and the zone of the machine.
///
/// The zone is that of the moment of reading, also when it changes while Tend runs:
/// `chrono::Local` looks once a second at the age of `/etc/localtime` (or at `TZ`, where that
/// is set), and reads the zone anew when it has changed. A file that `TZ` names is read once.
#[derive(Debug, Default)]
pub struct Clock {
    #[cfg(feature = "test-clock")]
    last_read: std::sync::Mutex<Option<super::test_clock::Reading>>,
}

impl Clock {
    /// The longest the reminder loop may sleep without looking at the clock. A wall clock
    /// can be set, and a machine can sleep, without anyone being told.
    #[cfg(not(feature = "test-clock"))]
    pub const GLANCE: std::time::Duration = std::time::Duration::from_secs(30);
    /// The longest the reminder loop may sleep without looking at the clock: short, as tests
    /// set it.
    #[cfg(feature = "test-clock")]
    pub const GLANCE: std::time::Duration = std::time::Duration::from_millis(250);

    /// Now, with the offset of the zone the machine is in.
    #[cfg(not(feature = "test-clock"))]
    pub fn now(&self) -> DateTime<FixedOffset> {
        machine_now()
    }

    /// Now as it stands in the file named by `TEND_TEST_CLOCK`, read anew each time. While
    /// the file is being written, what was last read counts.
    #[cfg(feature = "test-clock")]
    pub fn now(&self) -> DateTime<FixedOffset> {
        let mut last_read = self
            .last_read
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        let set = std::env::var_os("TEND_TEST_CLOCK")
            .and_then(|file| super::test_clock::Reading::of(file.as_ref()));
        if set.is_some() {
            *last_read = set;
        }
        let machine = machine_now();
        last_read.map_or(machine, |reading| reading.at(machine))
    }
}

#[allow(clippy::disallowed_methods, reason = "the one place that reads it")]
fn machine_now() -> DateTime<FixedOffset> {
    chrono::Local::now().fixed_offset()
}
