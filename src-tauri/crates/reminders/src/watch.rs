//! What a running Tend keeps in memory between two looks at the clock.
//!
//! While nothing is due it looks at the clock and at nothing else: when the next thing comes
//! due is kept here. A timer stops while the machine sleeps and a clock can be set without
//! anyone being told, so it looks at the clock every half minute at least.

use std::time::Duration;

use chrono::{DateTime, FixedOffset, NaiveDateTime};

/// What a running Tend keeps in memory.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Watch {
    /// When the clock was last looked at.
    seen: Option<DateTime<FixedOffset>>,
    /// The last look at which something could have been told: `since` of the next one.
    listened: Option<DateTime<FixedOffset>>,
    /// When something comes due next, in local wall time.
    next: Option<NaiveDateTime>,
    /// Whether the last answer was that it is quiet: until the next one nothing is heard.
    quiet: bool,
    /// Whether the log has changed since it was asked.
    stale: bool,
}

/// Why the log book has to be asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// Tend has just started.
    Start,
    /// A date has begun: the plan is made anew.
    NewDate,
    /// Something has come due, or quiet has ended.
    Due,
    /// The clock went back, or the zone is another.
    ClockSet,
    /// The log has changed.
    Changed,
}

impl Reason {
    /// Whether the window shows something else for this alone.
    pub const fn is_news(self) -> bool {
        matches!(self, Self::NewDate | Self::Due | Self::ClockSet)
    }
}

impl Watch {
    /// The longest it may sleep without looking at the clock.
    pub const GLANCE: Duration = Duration::from_secs(30);

    /// The log has changed, so what is kept here may be wrong.
    pub const fn changed(&mut self) {
        self.stale = true;
    }

    /// A look at the clock: why the log book has to be asked, if it has to be.
    pub fn reason(&self, now: DateTime<FixedOffset>) -> Option<Reason> {
        let Some(seen) = self.seen else {
            return Some(Reason::Start);
        };
        if now.date_naive() != seen.date_naive() {
            Some(Reason::NewDate)
        } else if self.next.is_some_and(|due| due <= now.naive_local()) {
            Some(Reason::Due)
        } else if now < seen || now.offset() != seen.offset() {
            Some(Reason::ClockSet)
        } else if self.stale {
            Some(Reason::Changed)
        } else {
            None
        }
    }

    /// The last look at which something could have been told; nothing right after the start,
    /// when the log book knows it.
    pub const fn listened(&self) -> Option<DateTime<FixedOffset>> {
        self.listened
    }

    /// There was no reason to ask.
    pub fn glanced(&mut self, now: DateTime<FixedOffset>) {
        self.look(now);
    }

    /// The log book has been asked: when to ask next, and whether it is quiet.
    pub fn answered(
        &mut self,
        now: DateTime<FixedOffset>,
        next: Option<NaiveDateTime>,
        quiet: bool,
    ) {
        self.next = next;
        self.quiet = quiet;
        self.stale = false;
        self.look(now);
    }

    /// The log book could not be asked: at the next look again. What was last heard stays,
    /// so nothing is passed over.
    pub const fn failed(&mut self) {
        self.stale = true;
    }

    /// How long to sleep: until the next thing is due, but never longer than `glance`.
    pub fn sleep_for(&self, now: DateTime<FixedOffset>, glance: Duration) -> Duration {
        self.next
            .and_then(|due| (due - now.naive_local()).to_std().ok())
            .map_or(glance, |until| until.min(glance))
    }

    fn look(&mut self, now: DateTime<FixedOffset>) {
        self.seen = Some(now);
        let wall = |at: DateTime<FixedOffset>| at.naive_local();
        let back = self.listened.is_some_and(|heard| wall(now) < wall(heard));
        if back || !self.quiet {
            self.listened = Some(now);
        }
    }
}

#[cfg(test)]
mod tests;
