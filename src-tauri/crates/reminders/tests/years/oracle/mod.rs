//! What a patient may rely on, checked against the log alone: neither what comes due nor
//! when quiet ends is asked of the crate.
//!
//! A reminder is *owed* once it has been asked for before its time. From its time on it has
//! to be told at the first look that is not in quiet; and there has to be such a look in
//! time, unless every copy is closed or the machine sleeps.

mod expected;
mod look;
mod silence;
mod tally;

use std::collections::HashMap;

use chrono::{NaiveDateTime, TimeDelta};

use self::expected::{Expected, expected};
use self::silence::Silence;
pub(crate) use self::tally::Tally;
use crate::log::Log;
use crate::log_book::Key;
use crate::machine::Machine;

/// What quiet and putting off together may come to. What is put off from day to day for
/// longer is told with the newer reminders of the same.
const LONGEST_PUT_OFF: TimeDelta = TimeDelta::days(9);

/// How far before the last answer a check-in may have been meant for that is told now: a
/// copy that slept for days has not heard that answer.
const LOOK_BACK: TimeDelta = TimeDelta::days(25);

/// The longest a running Tend does not look at the clock, with a second to spare.
const GLANCE: i64 = 31;

/// How long after something was put into the past any copy may still tell it: the copies
/// that have not looked since, one of which may fail once.
const HUSHED_AFTER: i64 = 120;

/// What has to be told, and what has been.
#[derive(Debug)]
pub(crate) struct Oracle {
    seed: u64,
    silence: Silence,
    /// What stands and has not been told.
    open: Vec<Open>,
    /// When the first of what is owed has to be told.
    first_owed: Option<NaiveDateTime>,
    told: HashMap<Key, How>,
    /// Since when each copy has been running and undisturbed, in true time.
    undisturbed: [Option<i64>; 2],
    /// The wall time of the last answer to any copy that was not in quiet; nothing is owed
    /// before there was one.
    heard: Option<NaiveDateTime>,
    /// What was due last of all that was told since the log or the clock was changed.
    latest: Option<NaiveDateTime>,
    offset: chrono::FixedOffset,
    pub(crate) tally: Tally,
}

/// Something that stands and has not been told.
#[derive(Debug, Clone, Copy)]
struct Open {
    expected: Expected,
    /// When it is to be told, at the earliest.
    due: NaiveDateTime,
    owed: bool,
    /// Whether it is owed also when quiet, which put it off, ends earlier than it was to.
    firmly: bool,
    /// The copies that have looked before its time since the clock was last set.
    seen_ahead: [bool; 2],
    /// When it was first asked for, to be told when it is told, in true time.
    appeared: i64,
    /// When it was put before the last look of every copy, in true time: the look that
    /// follows at once does not tell it.
    put_back: Option<i64>,
    /// When a copy looked after it was put into the past, in true time.
    hushed: Option<i64>,
}

/// How something was told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum How {
    /// Taken on to be given in a notification, and not seen yet.
    TakenOn,
    /// In a notification.
    Given,
    /// Taken on to be told in a summary, and not seen yet.
    InSummary,
    /// In a summary.
    Told,
}

impl Oracle {
    pub(crate) fn new(seed: u64, log: &Log, machine: &Machine) -> Self {
        Self {
            seed,
            silence: Silence::of(&log.wishes.quiet),
            open: Vec::new(),
            first_owed: None,
            told: HashMap::new(),
            undisturbed: [None; 2],
            heard: None,
            latest: None,
            offset: *machine.now().offset(),
            tally: Tally::default(),
        }
    }

    /// A copy was started.
    pub(crate) fn started(&mut self, copy: usize, log: &Log, machine: &Machine) {
        self.undisturbed[copy] = Some(machine.true_time);
        self.stands(log, machine);
    }

    /// A copy was killed, or closed.
    pub(crate) fn ended(&mut self, copy: usize) {
        self.undisturbed[copy] = None;
    }

    /// The log book did not answer a copy.
    pub(crate) fn failed(&mut self, copy: usize, machine: &Machine) {
        self.disturb(machine.true_time, |other| other == copy);
    }

    /// The log was changed, by a copy or by something else.
    pub(crate) fn changed(&mut self, by: Option<usize>, log: &Log, machine: &Machine) {
        if !self.silence.is_of(&log.wishes.quiet) {
            self.silence = Silence::of(&log.wishes.quiet);
            self.open.iter_mut().for_each(|open| open.hushed = None);
        }
        self.latest = None;
        let heard = self.has_listened(machine);
        self.disturb(machine.true_time, |copy| Some(copy) != by);
        self.stands(log, machine);
        for open in &mut self.open {
            let past = heard.is_some_and(|heard| open.due < heard);
            if past && open.appeared == machine.true_time {
                open.put_back = Some(machine.true_time);
            }
        }
    }

    /// Since when nothing new is told any more: every copy that runs has looked since then,
    /// outside quiet.
    fn has_listened(&self, machine: &Machine) -> Option<NaiveDateTime> {
        let wall = machine.wall();
        let heard = wall - TimeDelta::seconds(2 * GLANCE);
        let quiet = self.silence.at(wall) || self.silence.at(heard);
        let mut runs = self.undisturbed.iter().flatten().peekable();
        let some = runs.peek().is_some();
        let all = runs.all(|since| since + 2 * GLANCE < machine.true_time);
        (some && all && !quiet).then_some(heard)
    }

    /// The machine has slept, or its clock or zone was set.
    pub(crate) fn disturbed(&mut self, log: &Log, machine: &Machine) {
        self.latest = None;
        self.disturb(machine.true_time, |_| true);
        for open in &mut self.open {
            open.hushed = None;
            open.seen_ahead = [false; 2];
        }
        self.stands(log, machine);
    }

    /// Before anything happens at a moment: nothing must be late.
    pub(crate) fn before(&mut self, machine: &Machine) {
        let now = machine.now();
        if *now.offset() != self.offset {
            self.offset = *now.offset();
            self.latest = None;
            self.disturb(machine.true_time, |_| true);
        }
        let wall = now.naive_local();
        if self.first_owed.is_none_or(|first| wall <= first)
            || self.silence.at(wall - TimeDelta::seconds(2))
            || self.silence.at(wall)
        {
            return;
        }
        for open in self.open.iter().filter(|open| open.must_by(wall)) {
            let late = (wall - open.due).num_seconds();
            let since = machine.true_time - late;
            for from in self.undisturbed.into_iter().flatten() {
                if machine.true_time > (since + 1).max(from + GLANCE) {
                    self.wrong(wall, &format!("{open:?} is {late} s late"));
                }
            }
        }
    }

    /// What stands now; what is asked for before its time is owed from now on.
    pub(crate) fn stands(&mut self, log: &Log, machine: &Machine) {
        let wall = machine.wall();
        let heard = self.heard.map_or(wall, |heard| heard.min(wall));
        let from = (heard - LOOK_BACK).date();
        let to = (wall + TimeDelta::days(3)).date();
        // A clock that was set back is believed from the next answer on.
        let counts = self.heard.is_some_and(|heard| heard <= wall);
        let before = std::mem::take(&mut self.open);
        let known: HashMap<Key, &Open> = before
            .iter()
            .map(|open| (open.expected.key, open))
            .collect();
        for expected in expected(log, from, to) {
            if self.told.contains_key(&expected.key) {
                continue;
            }
            let due = self.silence.over(expected.wanted);
            let known = known.get(&expected.key);
            let same = known.filter(|open| open.expected.wanted == expected.wanted);
            self.open.push(Open {
                expected,
                due,
                owed: same.map_or(counts && wall < due, |open| {
                    open.owed && (open.firmly || open.due == due)
                }),
                firmly: same.map_or(counts && wall < expected.wanted, |open| open.firmly),
                put_back: same.and_then(|open| open.put_back),
                appeared: same.map_or(machine.true_time, |open| open.appeared),
                seen_ahead: same.map_or([false; 2], |open| open.seen_ahead),
                hushed: same
                    .filter(|open| open.due == due)
                    .and_then(|open| open.hushed),
            });
        }
        let stays = |gone: &&Open| {
            let key = gone.expected.key;
            self.open.iter().all(|open| open.expected.key != key)
        };
        let gone = before.iter().filter(|open| open.owed).filter(stays).count();
        self.tally.gone += u64::try_from(gone).unwrap();
        self.find_first();
    }

    /// At the end of the year: what is taken on and not confirmed is what a kill left so.
    pub(crate) fn close(&self, claimed: u64) {
        let left = |how: &&How| **how == How::TakenOn;
        let left = u64::try_from(self.told.values().filter(left).count()).unwrap();
        let seed = self.seed;
        assert_eq!(left, self.tally.unconfirmed, "year {seed}: not shown");
        assert_eq!(
            left + self.tally.unmarked,
            claimed,
            "year {seed}: not confirmed"
        );
    }

    fn disturb(&mut self, at: i64, whom: impl Fn(usize) -> bool) {
        for (copy, since) in self.undisturbed.iter_mut().enumerate() {
            if whom(copy) && since.is_some() {
                *since = Some(at);
            }
        }
    }

    fn find_first(&mut self) {
        let owed = self.open.iter().filter(|open| open.owed);
        self.first_owed = owed.map(|open| open.due).min();
    }

    fn wrong(&self, wall: NaiveDateTime, what: &str) -> ! {
        panic!("year {}, {wall}: {what}", self.seed)
    }
}

impl Open {
    /// Whether it must have been told by now.
    fn must_by(&self, wall: NaiveDateTime) -> bool {
        let put_off = self.due - self.expected.meant;
        self.owed && self.due <= wall && put_off <= LONGEST_PUT_OFF
    }
}
