//! The bell that wakes the reminder loop.

use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

/// Wakes the reminder loop when a command has changed the log, and ends it with the app.
#[derive(Debug, Default)]
pub struct Wake {
    state: Mutex<Bell>,
    changed: Condvar,
}

#[derive(Debug, Default, Clone, Copy)]
struct Bell {
    rung: bool,
    ended: bool,
}

/// Why the loop woke.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Woken {
    /// The time to sleep is over.
    ByTime,
    /// The log has changed.
    ByBell,
    /// The app ends.
    ToEnd,
}

impl Wake {
    /// Wakes the loop: the log has changed.
    pub fn ring(&self) {
        self.set(|bell| bell.rung = true);
    }

    /// Ends the loop.
    pub fn end(&self) {
        self.set(|bell| bell.ended = true);
    }

    fn set(&self, change: impl FnOnce(&mut Bell)) {
        change(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner));
        self.changed.notify_all();
    }

    /// Sleeps until it is woken. A bell that was rung before is heard at once, and once.
    pub fn sleep(&self, at_most: Duration) -> Woken {
        let bell = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let (mut bell, _) = self
            .changed
            .wait_timeout_while(bell, at_most, |bell| !bell.rung && !bell.ended)
            .unwrap_or_else(PoisonError::into_inner);
        if bell.ended {
            Woken::ToEnd
        } else if std::mem::take(&mut bell.rung) {
            Woken::ByBell
        } else {
            Woken::ByTime
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bell_rung_before_the_sleep_is_heard() {
        let wake = Wake::default();
        wake.ring();
        assert_eq!(wake.sleep(Duration::from_secs(3600)), Woken::ByBell);
        assert_eq!(wake.sleep(Duration::ZERO), Woken::ByTime);
        wake.end();
        assert_eq!(wake.sleep(Duration::from_secs(3600)), Woken::ToEnd);
    }
}
