//! Locking by itself when nobody has been at the window for a while.
//!
//! The time that has gone by is the longer one of two clocks: the machine's own, which stands
//! still while it sleeps, and the one on the wall, which can be set.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use chrono::{DateTime, FixedOffset};
use tauri::{AppHandle, Runtime};

use super::Lock;
use crate::host::Clock;

/// When somebody was last at the window.
#[derive(Debug, Clone, Default)]
pub struct Idle(Arc<(Mutex<Option<Here>>, Condvar)>);

#[derive(Debug, Clone, Copy)]
struct Here {
    machine: Instant,
    wall: DateTime<FixedOffset>,
}

impl Idle {
    /// Somebody is.
    pub(super) fn is_here(&self, now: DateTime<FixedOffset>) {
        let here = Here {
            machine: Instant::now(),
            wall: now,
        };
        *self.here() = Some(here);
        self.0.1.notify_all();
    }

    /// How long until it locks, when it does after so many minutes without anybody.
    fn left(&self, minutes: u32, now: DateTime<FixedOffset>) -> Duration {
        let whole = Duration::from_secs(u64::from(minutes) * 60);
        let Some(here) = *self.here() else {
            return whole;
        };
        let by_wall = (now - here.wall).to_std().unwrap_or_default();
        whole.saturating_sub(by_wall.max(here.machine.elapsed()))
    }

    /// Waits until somebody is at the window, or so long.
    fn wait(&self, at_most: Duration) {
        let here = self.here();
        drop(self.0.1.wait_timeout(here, at_most));
    }

    fn here(&self) -> MutexGuard<'_, Option<Here>> {
        self.0.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Locks the log book whenever nobody has been at the window for as long as the patient has set,
/// for as long as Tend runs. Where there is nothing to lock it sleeps until somebody is.
pub fn keep<R: Runtime>(app: &AppHandle<R>, lock: &Lock) {
    /// As good as for ever.
    const LONG: Duration = Duration::from_secs(86_400);
    loop {
        let minutes = match lock.view() {
            Ok(view) if view.protected && !view.locked => view.after_minutes,
            _ => None,
        };
        let left = minutes.map(|minutes| lock.idle.left(minutes, lock.book.now()));
        match left {
            Some(Duration::ZERO) => {
                if let Err(refusal) = super::now(app, lock) {
                    log::error!("the log book could not be locked: {refusal}");
                    lock.idle.wait(Clock::GLANCE);
                }
            }
            Some(left) => lock.idle.wait(left.min(Clock::GLANCE)),
            None => lock.idle.wait(LONG),
        }
    }
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;

    use super::*;

    #[test]
    fn it_locks_after_as_many_minutes_as_were_set_without_anybody() {
        let now = DateTime::parse_from_rfc3339("2026-03-02T18:00:00+01:00").unwrap();
        let idle = Idle::default();
        idle.is_here(now);
        let left = |after| idle.left(15, now + TimeDelta::seconds(after)).as_secs();
        assert!((899..=900).contains(&left(0)));
        assert_eq!(left(899), 1);
        assert_eq!(left(900), 0);
        // Asleep for a night.
        assert_eq!(left(30_000), 0);
        // The clock was set back: the machine's own counts.
        assert!(left(-30_000) >= 899);
        idle.is_here(now + TimeDelta::seconds(600));
        assert_eq!(left(900), 600);
    }
}
