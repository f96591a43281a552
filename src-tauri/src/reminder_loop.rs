//! Sleeps until something is due, asks the planner for it, hands it to the desktop, and does
//! what the patient presses there.
//!
//! While nothing is due it looks at the clock, and at whether another program has changed the
//! log book; when the next thing comes due is kept in memory. What happens at a start, after
//! a sleep of the machine, and when the clock or the zone has changed is the same: a look.
//!
//! Deliberately absent: when the log book is asked ([`Watch`](reminders::Watch)), what is due, and that it is
//! told once (the planner's).

mod buttons;
mod locked;
mod round;
mod standing;
#[cfg(test)]
mod tests;
mod unshown;

use planner::remind::Remindable;

use self::round::Round;
use crate::host::Clock;
use crate::host::notifications::{Event, Notification, NotificationId};
use crate::open_book::OpenBook;
use crate::wake::Woken;

/// What the loop does to the world; the desktop, or a test's list.
pub trait Outlet {
    /// Begins to hear what the desktop tells of notifications. It may block for seconds.
    fn listen(&self);
    /// Shows a notification. It may block for seconds.
    fn show(&self, notification: &Notification) -> Shown;
    /// Takes a notification off the desktop, if it is still there.
    fn withdraw(&self, id: &NotificationId);
    /// Opens the window on a deed, or on today. The token is that of the press.
    fn open(&self, on: Option<Remindable>, token: Option<String>);
    /// Something other than a command has changed what the window shows.
    fn overview_changed(&self);
    /// Somebody who shows notifications has come or gone; whether there is somebody now.
    fn came_or_went(&self) -> bool;
}

/// What became of a notification.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shown {
    /// It was shown.
    As(NotificationId),
    /// It surely was not.
    No,
    /// It was handed over and may have been shown, so it is not shown again.
    Unclear,
}

/// Runs until [`Wake::end`](crate::wake::Wake::end).
pub fn run(book: &OpenBook, outlet: &impl Outlet) {
    outlet.listen();
    let mut round = Round::new(book, outlet);
    loop {
        round.look(book.now());
        let now = book.now();
        match book.wake().sleep(round.watch.sleep_for(now, Clock::GLANCE)) {
            Woken::ByTime => {}
            Woken::ByBell => round.watch.changed(),
            Woken::ByDesktop(Event::CameOrWent) => round.came_or_went(book.now()),
            Woken::ByDesktop(Event::Pressed { id, key, token }) => {
                round.pressed(book.now(), &id, &key, token);
            }
            Woken::ByDesktop(Event::Closed { id }) => round.standing.closed(&id),
            Woken::ToEnd => return,
        }
    }
}
