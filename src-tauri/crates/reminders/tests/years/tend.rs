//! A running Tend: what it keeps in memory, and its loop.

use reminders::{Coming, Watch};

use crate::log_book::{Answer, LogBook};
use crate::machine::Machine;

/// A running Tend.
#[derive(Debug)]
pub(crate) struct Tend {
    watch: Watch,
    /// When it wakes by itself, as timers count.
    wakes: i64,
    /// When something comes due that it knows of, as timers count.
    knows_of: i64,
    /// When the date or the offset of the zone turns, as timers count.
    turns: i64,
    /// The version of the log book it has seen.
    version: u64,
    /// Whether anything may be otherwise at its next wake-up than it was at the last.
    unsure: bool,
    /// How many steps it does until it is killed.
    steps_left: Option<u32>,
}

/// What can be done to a running Tend at its look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ended {
    /// It was killed.
    Killed,
}

/// What comes of a look, for whoever watches.
#[derive(Debug)]
pub(crate) enum Seen<'a> {
    /// The log book was asked.
    Answered(&'a Answer),
    /// The log book could not be asked.
    Failed,
    /// A notification is shown.
    Shown(&'a [Coming]),
    /// The summary is shown.
    Summary(&'a [Coming]),
}

const GLANCE: i64 = 30;
const A_YEAR: std::time::Duration = std::time::Duration::from_secs(400 * 86_400);

impl Tend {
    /// Started now; it looks at once.
    pub(crate) fn start(machine: &Machine) -> Self {
        assert_eq!(Watch::GLANCE.as_secs(), GLANCE.unsigned_abs());
        Self {
            watch: Watch::default(),
            wakes: machine.timer(),
            knows_of: machine.timer(),
            turns: machine.timer(),
            version: 0,
            unsure: true,
            steps_left: None,
        }
    }

    /// From now on it is killed after so many steps.
    pub(crate) const fn kill_after(&mut self, steps: u32) {
        self.steps_left = Some(steps);
    }

    /// Its own window has changed the log.
    pub(crate) const fn bell(&mut self) {
        self.watch.changed();
    }

    /// The machine has slept, or its clock or zone was set.
    pub(crate) const fn disturb(&mut self) {
        self.unsure = true;
    }

    /// When it wakes by itself, as timers count.
    pub(crate) const fn wakes(&self) -> i64 {
        self.wakes
    }

    /// The first of its wake-ups at which there can be anything to do.
    pub(crate) fn matters(&self, book: &LogBook) -> i64 {
        if self.unsure || self.version != book.version {
            return self.wakes;
        }
        let glances = (self.turns - self.wakes + GLANCE - 1).div_euclid(GLANCE);
        let turned = self.wakes + GLANCE * glances.max(0);
        turned.min(self.knows_of).max(self.wakes)
    }

    /// The glances before a moment (as timers count) at which there was nothing to do.
    pub(crate) fn pass_over(&mut self, machine: &Machine, until: i64) {
        if self.wakes >= until {
            return;
        }
        let last = self.wakes + (until - 1 - self.wakes) / GLANCE * GLANCE;
        let now = machine.shows_at(last);
        assert_eq!(self.watch.reason(now), None, "a reason is passed over");
        self.watch.glanced(now);
        self.wakes = (last + GLANCE).min(self.knows_of);
    }

    /// Looks at the clock, and asks the log book if there is a reason: the loop of the
    /// desktop app. What comes of it is given to `watcher` as it happens.
    pub(crate) fn look(
        &mut self,
        machine: &Machine,
        book: &mut LogBook,
        busy: bool,
        mut watcher: impl FnMut(Seen<'_>),
    ) -> Result<(), Ended> {
        let now = machine.now();
        self.unsure = false;
        if self.version != book.version {
            self.version = book.version;
            self.watch.changed();
        }
        if self.watch.reason(now).is_none() {
            self.watch.glanced(now);
        } else if busy {
            self.watch.failed();
            self.unsure = true;
            watcher(Seen::Failed);
        } else {
            self.step()?;
            let answer = book.claim_due(now, self.watch.listened());
            watcher(Seen::Answered(&answer));
            self.step()?;
            self.watch.answered(now, answer.next, answer.quiet);
            self.tell(book, &answer, watcher)?;
            // Its own transactions are no news to it.
            self.version = book.version;
        }
        self.sleep(machine);
        Ok(())
    }

    fn tell(
        &mut self,
        book: &mut LogBook,
        answer: &Answer,
        mut watcher: impl FnMut(Seen<'_>),
    ) -> Result<(), Ended> {
        if !answer.due.missed.is_empty() {
            watcher(Seen::Summary(&answer.due.missed));
            self.step()?;
        }
        for notice in &answer.due.notices {
            watcher(Seen::Shown(notice));
            self.step()?;
            book.mark_shown(notice);
            self.step()?;
        }
        Ok(())
    }

    fn sleep(&mut self, machine: &Machine) {
        let now = machine.now();
        let seconds = |at_most| {
            let sleep = self.watch.sleep_for(now, at_most);
            i64::try_from(sleep.as_secs()).unwrap()
        };
        self.wakes = machine.timer() + seconds(Watch::GLANCE);
        self.knows_of = machine.timer() + seconds(A_YEAR);
        self.turns = machine.turns();
    }

    const fn step(&mut self) -> Result<(), Ended> {
        match &mut self.steps_left {
            Some(0) => Err(Ended::Killed),
            Some(left) => {
                *left -= 1;
                Ok(())
            }
            None => Ok(()),
        }
    }
}
