//! What is told at a look, against what has to be.

use std::collections::HashSet;

use chrono::{NaiveDateTime, TimeDelta};
use reminders::{Coming, Due, Rule};

use super::{HUSHED_AFTER, How, Open, Oracle};
use crate::machine::Machine;

impl Oracle {
    /// The log book has answered a copy.
    pub(crate) fn answered(&mut self, copy: usize, due: &Due, machine: &Machine) {
        let wall = machine.wall();
        self.tally.answers += 1;
        self.ahead_again(copy, wall);
        if self.silence.at(wall) {
            self.tally.in_quiet += 1;
            if *due != Due::default() {
                self.wrong(wall, &format!("told in quiet: {due:?}"));
            }
            // Somebody has looked, so the clock is believed from here on.
            self.heard = self.heard.map_or(Some(wall), |heard| Some(heard.min(wall)));
            return;
        }
        self.order(due, wall);
        self.manner(due, wall);
        let mut latest = self.latest;
        for coming in due.notices.iter().flatten() {
            latest = latest.max(self.take(coming, How::TakenOn, machine));
        }
        for coming in &due.missed {
            latest = latest.max(self.take(coming, How::InSummary, machine));
        }
        self.latest = latest;
        if let Some(lost) = self.open.iter().find(|open| open.must_by(wall)) {
            self.wrong(wall, &format!("lost: {lost:?}"));
        }
        self.hush(machine);
        self.heard = Some(wall);
        self.find_first();
    }

    /// A notification is on the screen.
    pub(crate) fn shown(&mut self, notice: &[Coming], machine: &Machine) {
        self.seen(notice, How::TakenOn, How::Given, machine);
    }

    /// The summary is on the screen.
    pub(crate) fn summary(&mut self, missed: &[Coming], machine: &Machine) {
        self.seen(missed, How::InSummary, How::Told, machine);
    }

    /// A copy was killed after it took these on; of some the log book knows they were shown.
    pub(crate) fn killed(&mut self, due: &Due, is_kept: impl Fn(&Coming) -> bool) {
        for coming in due.notices.iter().flatten() {
            match self.told.get(&coming.occurrence.key()) {
                Some(How::TakenOn) => self.tally.unconfirmed += 1,
                _ if !is_kept(coming) => self.tally.unmarked += 1,
                _ => {}
            }
        }
    }

    fn seen(&mut self, told: &[Coming], from: How, to: How, machine: &Machine) {
        let wall = machine.wall();
        if self.silence.at(wall) {
            self.wrong(wall, &format!("shown in quiet: {told:?}"));
        }
        for coming in told {
            let before = self.told.insert(coming.occurrence.key(), to);
            if before != Some(from) {
                self.wrong(wall, &format!("{coming:?} is shown and was {before:?}"));
            }
        }
    }

    /// Told once, of a deed that is to be done, not early, and not after it was put into
    /// the past. When it was due, if it was owed.
    fn take(&mut self, coming: &Coming, how: How, machine: &Machine) -> Option<NaiveDateTime> {
        let wall = machine.wall();
        let key = coming.occurrence.key();
        if let Some(before) = self.told.insert(key, how) {
            self.wrong(
                wall,
                &format!("{coming:?} is told again, it was {before:?}"),
            );
        }
        let Some(place) = (self.open.iter()).position(|open| open.expected.key == key) else {
            self.wrong(wall, &format!("nothing is left to do for {coming:?}"));
        };
        let open = self.open.swap_remove(place);
        if open.due != coming.occurrence.due || open.expected.begins != coming.begins {
            self.wrong(wall, &format!("{coming:?} should be {open:?}"));
        }
        if wall < open.due {
            self.wrong(wall, &format!("early: {coming:?}"));
        }
        let long_ago = machine.true_time - HUSHED_AFTER;
        let put_back = open.put_back == Some(machine.true_time);
        if !open.owed && (put_back || is_before(open.hushed, long_ago)) {
            self.wrong(wall, &format!("put into the past, and told: {coming:?}"));
        }
        if open.owed && self.latest.is_some_and(|latest| open.due < latest) {
            self.wrong(wall, &format!("{coming:?} comes after a later one"));
        }
        self.count(&open, how, wall);
        open.owed.then_some(open.due)
    }

    fn count(&mut self, open: &Open, how: How, wall: NaiveDateTime) {
        match how {
            How::TakenOn | How::Given => self.tally.given += 1,
            How::InSummary | How::Told => self.tally.told += 1,
        }
        self.tally.after_quiet += u64::from(open.due != open.expected.wanted);
        self.tally.on_time += u64::from(open.due == wall);
    }

    /// The earliest first, at a look and from look to look.
    fn order(&self, due: &Due, wall: NaiveDateTime) {
        let first = |notice: &Vec<Coming>| {
            let of = |coming: &Coming| (coming.occurrence.due, coming.begins);
            notice.iter().map(of).min()
        };
        if !due.notices.iter().map(first).is_sorted() {
            self.wrong(wall, &format!("not the earliest first: {due:?}"));
        }
        let missed = due.missed.iter().map(|told| told.occurrence);
        let passing = missed.filter(|missed| !missed.rule.lasts());
        if !passing.map(|missed| missed.due).is_sorted() {
            self.wrong(wall, &format!("the summary is not in order: {due:?}"));
        }
    }

    /// Given within the grace time, in a summary after it; each deed in one place, and what
    /// quiet has put off in one notification.
    fn manner(&mut self, due: &Due, wall: NaiveDateTime) {
        let of = |told: &[Coming]| -> HashSet<Rule> {
            told.iter().map(|told| told.occurrence.rule).collect()
        };
        let late = |told: &Coming| {
            let over = told.occurrence.due.max(told.begins) + TimeDelta::hours(1);
            over < wall && !told.occurrence.rule.lasts()
        };
        let mut rules = of(&due.missed);
        for told in &due.missed {
            let joins = told.occurrence.rule.lasts();
            if !late(told) && !joins {
                self.wrong(
                    wall,
                    &format!("told in a summary within the hour: {told:?}"),
                );
            }
        }
        let (mut merged, mut after_quiet) = (0, 0);
        for notice in &due.notices {
            let deeds = of(notice);
            for rule in &deeds {
                if !rules.insert(*rule) {
                    self.wrong(wall, &format!("told twice at once: {rule:?} in {due:?}"));
                }
                let mut told = notice.iter().filter(|told| told.occurrence.rule == *rule);
                if told.all(late) {
                    self.wrong(wall, &format!("given after the hour: {rule:?} in {due:?}"));
                }
            }
            let put_off = |told: &Coming| self.was_put_off(told);
            for rule in deeds.iter().filter(|_| deeds.len() > 1) {
                let mut told = notice.iter().filter(|told| told.occurrence.rule == *rule);
                if !told.any(put_off) {
                    self.wrong(wall, &format!("not put off by quiet: {rule:?} in {due:?}"));
                }
            }
            merged += u64::from(deeds.len() > 1);
            after_quiet += u64::from(notice.iter().all(put_off));
        }
        if after_quiet > 1 {
            self.wrong(wall, &format!("what quiet has put off is not one: {due:?}"));
        }
        self.tally.merged += merged;
    }

    /// Whether quiet has put it off, as the oracle sees it.
    fn was_put_off(&self, told: &Coming) -> bool {
        let key = told.occurrence.key();
        let open = self.open.iter().find(|open| open.expected.key == key);
        open.is_some_and(|open| open.due != open.expected.wanted)
    }

    /// What the clock, set back, has before it once more is owed when every copy that runs
    /// has looked.
    fn ahead_again(&mut self, copy: usize, wall: NaiveDateTime) {
        let runs = self.undisturbed.map(|since| since.is_some());
        for open in self.open.iter_mut().filter(|open| wall < open.due) {
            open.hushed = None;
            open.seen_ahead[copy] = true;
            if (0..2).all(|copy| open.seen_ahead[copy] || !runs[copy]) {
                open.owed = true;
                open.firmly |= wall < open.expected.wanted;
            }
        }
        self.find_first();
    }

    /// What is past and was not told was put there by the patient.
    fn hush(&mut self, machine: &Machine) {
        let wall = machine.wall();
        let soon = wall + TimeDelta::seconds(HUSHED_AFTER);
        if self.silence.at(soon) {
            return;
        }
        for open in &mut self.open {
            if open.due <= wall && open.hushed.is_none() {
                open.hushed = Some(machine.true_time);
                self.tally.hushed += 1;
            }
        }
    }
}

fn is_before(moment: Option<i64>, other: i64) -> bool {
    moment.is_some_and(|moment| moment < other)
}
