//! The bell that wakes the reminder loop.

use std::collections::VecDeque;
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

use crate::host::notifications::Event;

/// Wakes the reminder loop when a command has changed the log or the desktop tells of a
/// notification, and ends it with the app.
#[derive(Debug, Default)]
pub struct Wake {
    state: Mutex<Bell>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct Bell {
    rung: bool,
    told: VecDeque<Event>,
    ended: bool,
}

/// Why the loop woke.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Woken {
    /// The time to sleep is over.
    ByTime,
    /// The log has changed.
    ByBell,
    /// The desktop tells something; what else it tells comes next.
    ByDesktop(Event),
    /// The app ends.
    ToEnd,
}

impl Wake {
    /// Wakes the loop: the log has changed.
    pub fn ring(&self) {
        self.set(|bell| bell.rung = true);
    }

    /// Wakes the loop: the desktop tells something.
    pub fn tell(&self, event: Event) {
        self.set(|bell| bell.told.push_back(event));
    }

    /// Ends the loop.
    pub fn end(&self) {
        self.set(|bell| bell.ended = true);
    }

    fn set(&self, change: impl FnOnce(&mut Bell)) {
        change(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner));
        self.changed.notify_all();
    }

    /// Sleeps until it is woken. What happened before is heard at once, and once: first what
    /// the desktop told, in its order, as the patient may have pressed a button.
    pub fn sleep(&self, at_most: Duration) -> Woken {
        let bell = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let (mut bell, _) = self
            .changed
            .wait_timeout_while(bell, at_most, |bell| {
                !bell.rung && bell.told.is_empty() && !bell.ended
            })
            .unwrap_or_else(PoisonError::into_inner);
        if bell.ended {
            Woken::ToEnd
        } else if let Some(event) = bell.told.pop_front() {
            Woken::ByDesktop(event)
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
    use crate::host::notifications::NotificationId;

    const LONG: Duration = Duration::from_secs(3600);

    #[test]
    fn a_bell_rung_before_the_sleep_is_heard() {
        let wake = Wake::default();
        wake.ring();
        assert_eq!(wake.sleep(LONG), Woken::ByBell);
        assert_eq!(wake.sleep(Duration::ZERO), Woken::ByTime);
        wake.end();
        assert_eq!(wake.sleep(LONG), Woken::ToEnd);
    }

    #[test]
    fn what_the_desktop_tells_is_heard_in_its_order_before_the_bell() {
        let wake = Wake::default();
        let closed = Event::Closed {
            id: NotificationId::new(":1.7".to_owned(), 4),
        };
        wake.ring();
        wake.tell(Event::CameOrWent);
        wake.tell(closed.clone());
        assert_eq!(wake.sleep(LONG), Woken::ByDesktop(Event::CameOrWent));
        assert_eq!(wake.sleep(LONG), Woken::ByDesktop(closed));
        assert_eq!(wake.sleep(LONG), Woken::ByBell);
        assert_eq!(wake.sleep(Duration::ZERO), Woken::ByTime);
    }
}
