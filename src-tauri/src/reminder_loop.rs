//! Sleeps until something is due, asks the planner for it, hands it to the desktop.
//!
//! While nothing is due it looks at the clock and at nothing else: when the next thing
//! comes due is kept in memory. It asks the log book again when that moment has passed,
//! when a command has changed the log, when the date or the clock has jumped, and now and
//! then because another window may have changed the log.
//!
//! Deliberately absent: what is due, and that it is told once (the planner's).

use std::time::Duration;

use chrono::{DateTime, FixedOffset, NaiveDateTime, TimeDelta};
use planner::Refusal;
use planner::remind::{self, Claimed};
use words::{Notice, Words};

use crate::host::Clock;
use crate::open_book::OpenBook;
use crate::wake::Woken;

/// How long what is in memory is trusted while nothing happens.
const TRUST: TimeDelta = TimeDelta::minutes(15);

/// What the loop does to the world; the desktop, or a test's list.
pub trait Outlet {
    /// Shows a notification; `false` when it surely was not shown.
    fn show(&self, notice: &Notice) -> bool;
    /// Something other than a command has changed what the window shows.
    fn overview_changed(&self);
}

/// Runs until [`Wake::end`](crate::wake::Wake::end).
pub fn run(book: &OpenBook, outlet: &impl Outlet) {
    let words = Words::english();
    let mut watch = Watch::default();
    loop {
        watch.look(book, book.now(), &words, outlet);
        match book.wake().sleep(watch.sleep_for(book.now())) {
            Woken::ByTime => {}
            Woken::ByBell => watch.stale = true,
            Woken::ByDesktop(_) => {}
            Woken::ToEnd => return,
        }
    }
}

/// What the loop keeps in memory.
#[derive(Debug, Default)]
struct Watch {
    /// When the log book was last asked.
    asked: Option<DateTime<FixedOffset>>,
    /// When the clock was last looked at.
    seen: Option<DateTime<FixedOffset>>,
    /// When something comes due next, in local wall time.
    next_due: Option<NaiveDateTime>,
    /// Whether the log has changed since it was asked.
    stale: bool,
}

impl Watch {
    /// Looks at the clock, and asks the log book if there is a reason.
    fn look(
        &mut self,
        book: &OpenBook,
        now: DateTime<FixedOffset>,
        words: &Words,
        outlet: &impl Outlet,
    ) {
        // Told once to the window by its commands; here it would be told at every glance.
        if !book.is_open() {
            return;
        }
        if let Some(reason) = self.reason_to_ask(now) {
            let at_start = reason == Reason::Start;
            match book.with(|logbook, _| ask(logbook, now, at_start)) {
                Ok((claimed, next_due)) => {
                    self.next_due = next_due;
                    let news = reason.is_news() || !claimed.is_empty();
                    tell(book, words, outlet, now, &claimed);
                    if news {
                        outlet.overview_changed();
                    }
                }
                Err(refusal) => {
                    log::error!("the reminders cannot be read: {refusal}");
                    // At the next glance again; another window may have been writing.
                    self.stale = true;
                    return;
                }
            }
            self.asked = Some(now);
            self.stale = false;
        }
        self.seen = Some(now);
    }

    fn reason_to_ask(&self, now: DateTime<FixedOffset>) -> Option<Reason> {
        let (Some(asked), Some(seen)) = (self.asked, self.seen) else {
            return Some(Reason::Start);
        };
        if now.date_naive() != seen.date_naive() {
            Some(Reason::NewDate)
        } else if self.next_due.is_some_and(|due| due <= now.naive_local()) {
            Some(Reason::Due)
        } else if now < seen || now.offset() != seen.offset() {
            Some(Reason::ClockSet)
        } else if self.stale {
            Some(Reason::Changed)
        } else if now - asked >= TRUST {
            Some(Reason::Trust)
        } else {
            None
        }
    }

    /// Until the next thing is due, but never longer than a glance at the clock allows.
    fn sleep_for(&self, now: DateTime<FixedOffset>) -> Duration {
        self.next_due
            .and_then(|due| (due - now.naive_local()).to_std().ok())
            .map_or(Clock::GLANCE, |until| until.min(Clock::GLANCE))
    }
}

/// Why the log book is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reason {
    Start,
    NewDate,
    Due,
    ClockSet,
    Changed,
    Trust,
}

impl Reason {
    /// Whether the window shows something else for this alone: another date, another due
    /// list.
    const fn is_news(self) -> bool {
        matches!(self, Self::NewDate | Self::Due | Self::ClockSet)
    }
}

fn ask(
    logbook: &mut logbook::Logbook,
    now: DateTime<FixedOffset>,
    at_start: bool,
) -> Result<(Claimed, Option<NaiveDateTime>), Refusal> {
    let claimed = remind::claim_due(logbook, now, at_start)?;
    let next_due = remind::next_due(logbook, now)?;
    Ok((claimed, next_due))
}

/// Shows what was claimed, and keeps what was surely not refused as shown.
fn tell(
    book: &OpenBook,
    words: &Words,
    outlet: &impl Outlet,
    now: DateTime<FixedOffset>,
    claimed: &Claimed,
) {
    if let Some(missed) = &claimed.missed {
        outlet.show(&words.missed(missed));
    }
    for told in &claimed.due {
        if !outlet.show(&words.due(&told.deed, now.date_naive())) {
            continue;
        }
        if let Err(refusal) = book.with(|logbook, _| remind::shown(logbook, now, told.reminder)) {
            log::error!("a shown reminder cannot be kept as shown: {refusal}");
        }
    }
}

#[cfg(test)]
mod tests;
