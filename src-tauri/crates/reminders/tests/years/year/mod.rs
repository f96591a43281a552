//! A year of a patient, a machine and two copies of Tend.

mod plan;

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use reminders::Rule;

use self::plan::{BEGIN, DAY, Event, HOUR, MINUTE, ZONES};
use crate::chance::Chance;
use crate::log_book::{Key, LogBook, State};
use crate::machine::Machine;
use crate::oracle::{Oracle, Tally};
use crate::patient::Patient;
use crate::tend::{Ended, Seen, Tend};

/// Whether every glance at the clock is a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Glances {
    /// Each of them, 2880 a day.
    Each,
    /// Those at which there is nothing to do are passed over.
    ThatMatter,
}

/// What was told in a year, by whom and when: the same story for the same seed.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Story {
    pub(crate) told: Vec<Told>,
    pub(crate) tally: Tally,
}

/// What a copy took on at a look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Told {
    true_time: i64,
    copy: usize,
    notices: Vec<Vec<Key>>,
    missed: Vec<Key>,
}

/// A year as it goes.
struct Year {
    glances: Glances,
    chance: Chance,
    machine: Machine,
    patient: Patient,
    book: LogBook,
    copies: [Option<Tend>; 2],
    oracle: Oracle,
    /// What is still to happen, with a number that keeps what was put in first before.
    events: BinaryHeap<Reverse<(i64, u64, Event)>>,
    numbered: u64,
    busy: bool,
    story: Story,
}

/// Lives through a year, in which every moment falls on a random second.
///
/// # Panics
/// When something is told wrongly, with the seed and the moment.
pub(crate) fn live(seed: u64, days: i64, glances: Glances) -> Story {
    let mut chance = Chance::of(seed);
    let zone = chance.one_of(&ZONES);
    let machine = Machine::new(BEGIN + chance.within(0..DAY), zone);
    let mut patient = Patient::new(Chance::of(!seed));
    let log = patient.first_log(machine.wall());
    let mut year = Year {
        glances,
        oracle: Oracle::new(seed, &log, &machine),
        chance,
        machine,
        patient,
        book: LogBook::new(log),
        copies: [None, None],
        events: BinaryHeap::new(),
        numbered: 0,
        busy: false,
        story: Story::default(),
    };
    year.plan(days);
    year.go();
    let states = year.book.reminders.values();
    let claimed = states.filter(|state| **state == State::Claimed).count();
    year.oracle.close(u64::try_from(claimed).unwrap());
    year.story.tally = year.oracle.tally;
    year.story
}

impl Year {
    fn at(&mut self, true_time: i64, event: Event) {
        self.numbered += 1;
        self.events.push(Reverse((true_time, self.numbered, event)));
    }

    fn go(&mut self) {
        let (mut last, mut at_once) = (0, 0);
        while let Some(Reverse((at, _, event))) = self.events.peek().copied() {
            let wakes = (0..2)
                .filter_map(|copy| Some((self.wakes(copy)?, copy)))
                .min();
            let copy = wakes.filter(|(wakes, _)| *wakes < at);
            let moment = copy.map_or(at, |(wakes, _)| wakes);
            self.pass(moment.max(self.machine.true_time));
            self.oracle.before(&self.machine);
            at_once = if moment == last { at_once + 1 } else { 0 };
            last = moment;
            assert!(
                at_once < 1000,
                "awake without end at {}",
                self.machine.wall()
            );
            if let Some((_, copy)) = copy {
                self.look(copy);
            } else {
                self.events.pop();
                self.happens(event);
            }
        }
    }

    /// When a copy wakes by itself and has something to do, in true time.
    fn wakes(&self, copy: usize) -> Option<i64> {
        let tend = self.copies[copy].as_ref()?;
        let timer = match self.glances {
            Glances::Each => tend.wakes(),
            Glances::ThatMatter => tend.matters(&self.book),
        };
        Some(self.machine.true_time_at(timer))
    }

    /// Time passes, and nothing else.
    fn pass(&mut self, until: i64) {
        let timer = self.machine.timer() + until - self.machine.true_time;
        if self.glances == Glances::ThatMatter {
            for copy in self.copies.iter_mut().flatten() {
                copy.pass_over(&self.machine, timer);
            }
        }
        self.machine.true_time = until;
    }

    fn happens(&mut self, event: Event) {
        match event {
            Event::Start(copy) => self.start(copy),
            Event::Kill(copy) => self.end(copy),
            Event::KillAtStep(copy, steps) => {
                if let Some(tend) = &mut self.copies[copy] {
                    tend.kill_after(steps);
                }
            }
            Event::Act => self.change(|patient, log, wall| patient.act(log, wall)),
            Event::Answer(rule) => {
                self.change(|patient, log, wall| patient.answer(log, wall, rule));
            }
            Event::Sleep(seconds) => {
                self.machine.sleep(seconds);
                self.disturb();
            }
            Event::Set(by) => {
                self.machine.wrong_by += by;
                let until = self.chance.one_of(&[MINUTE, HOUR, DAY, 5 * DAY]);
                let until = self.machine.true_time + self.chance.within(1..until);
                self.at(until, Event::SetRight);
                self.disturb();
            }
            Event::SetRight => {
                self.machine.wrong_by = 0;
                self.disturb();
            }
            Event::Travel(zone) => {
                self.machine.zone = ZONES[zone];
                self.disturb();
            }
            Event::Busy => self.busy = true,
            Event::Day => {
                self.book.log.forget(self.machine.wall());
                self.oracle.stands(&self.book.log, &self.machine);
            }
        }
    }

    fn start(&mut self, copy: usize) {
        if self.copies[copy].is_none() {
            self.copies[copy] = Some(Tend::start(&self.machine));
            self.oracle.started(copy, &self.book.log, &self.machine);
            self.look(copy);
        }
    }

    /// Killed, to be started again after a while.
    fn end(&mut self, copy: usize) {
        if self.copies[copy].take().is_some() {
            self.oracle.ended(copy);
            if copy == 0 {
                let most = self.chance.one_of(&[5, MINUTE, HOUR, DAY, 4 * DAY]);
                let again = self.machine.true_time + self.chance.within(1..most);
                self.at(again, Event::Start(copy));
            }
        }
    }

    /// The patient changes the log in the window of a copy, which looks at once; or, if
    /// none runs, from the command line.
    fn change(
        &mut self,
        change: impl FnOnce(&mut Patient, &mut crate::log::Log, chrono::NaiveDateTime),
    ) {
        let runs: Vec<_> = (0..2).filter(|copy| self.copies[*copy].is_some()).collect();
        let by = (!runs.is_empty()).then(|| self.chance.one_of(&runs));
        let wall = self.machine.wall();
        change(&mut self.patient, &mut self.book.log, wall);
        self.book.version += 1;
        self.oracle.changed(by, &self.book.log, &self.machine);
        if let Some((copy, tend)) = by.and_then(|copy| Some((copy, self.copies[copy].as_mut()?))) {
            tend.bell();
            self.look(copy);
        }
    }

    fn disturb(&mut self) {
        for copy in self.copies.iter_mut().flatten() {
            copy.disturb();
        }
        self.oracle.disturbed(&self.book.log, &self.machine);
    }

    fn look(&mut self, copy: usize) {
        let Some(mut tend) = self.copies[copy].take() else {
            return;
        };
        let mut told = None;
        let mut failed = false;
        let mut reactions = Vec::new();
        let (oracle, machine) = (&mut self.oracle, &self.machine);
        let watcher = |seen: Seen<'_>| match seen {
            Seen::Answered(answer) => {
                oracle.answered(copy, &answer.due, machine);
                told = Some(answer.due.clone());
            }
            Seen::Failed => {
                oracle.failed(copy, machine);
                failed = true;
            }
            Seen::Shown(notice) => {
                oracle.shown(notice, machine);
                reactions.extend(notice.iter().map(|told| told.occurrence.rule));
            }
            Seen::Summary(missed) => oracle.summary(missed, machine),
        };
        let busy = self.busy;
        let ended = tend.look(&self.machine, &mut self.book, busy, watcher);
        self.copies[copy] = Some(tend);
        self.busy &= !failed;
        if let Some(due) = told {
            if ended == Err(Ended::Killed) {
                let reminders = &self.book.reminders;
                self.oracle.killed(&due, |coming| {
                    reminders.get(&coming.occurrence.key()) == Some(&State::Shown)
                });
            }
            self.keep(copy, &due);
        }
        if ended == Err(Ended::Killed) {
            self.end(copy);
        }
        for rule in reactions {
            self.react(rule);
        }
    }

    fn keep(&mut self, copy: usize, due: &reminders::Due) {
        let keys = |told: &[reminders::Coming]| -> Vec<Key> {
            told.iter().map(|told| told.occurrence.key()).collect()
        };
        let told = Told {
            true_time: self.machine.true_time,
            copy,
            notices: due.notices.iter().map(|notice| keys(notice)).collect(),
            missed: keys(&due.missed),
        };
        if !told.notices.is_empty() || !told.missed.is_empty() {
            self.story.told.push(told);
        }
    }

    /// To many notifications the patient answers, at once or later.
    fn react(&mut self, rule: Rule) {
        if self.chance.percent(70) {
            let most = self.chance.one_of(&[10, MINUTE, HOUR, 5 * HOUR]);
            let at = self.machine.true_time + self.chance.within(1..most);
            self.at(at, Event::Answer(rule));
        }
    }
}
