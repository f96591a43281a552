//! A machine with two copies of Tend on one file, and somebody who watches what they tell.

use std::collections::HashSet;

use logbook::{Logbook, ReminderState};
use reminders::Watch;
use tempfile::TempDir;
use uuid::Uuid;

use super::machine::{Event, Machine};
use super::owed::Owed;
use super::patient::{self, Deed};
use crate::planner::patient::{ankle, good_day};

/// 10 October 2026, 06:00 UTC.
const BEGIN: i64 = 1_791_612_000;

const FILE: &str = "log.tend";

/// A machine with two copies of Tend on it.
pub(super) struct Desk {
    folder: TempDir,
    episode: Uuid,
    pub(super) machine: Machine,
    pub(super) copies: [Option<Tend>; 2],
    pub(super) owed: Owed,
    /// The copies that have asked the log book since the clock was set.
    pub(super) asked_since: [bool; 2],
    /// The reminders that have been on the screen, in whatever form.
    pub(super) told: HashSet<i64>,
    /// Those that a copy was showing when it was killed.
    pub(super) cut_short: HashSet<i64>,
    /// How often the log book was asked.
    pub(super) asked: u32,
    /// To look at the file as somebody else.
    pub(super) reader: Logbook,
}

/// A running Tend.
pub(super) struct Tend {
    pub(super) book: Logbook,
    pub(super) watch: Watch,
    pub(super) version: i64,
    /// When it wakes by itself, as timers count.
    pub(super) wakes: i64,
    /// How many steps it does until it is killed.
    pub(super) steps_left: Option<u32>,
}

impl Desk {
    /// An ankle sprained ten days ago, and one copy running.
    pub(super) fn open(after: i64) -> Self {
        let machine = Machine {
            true_time: BEGIN + after,
            wrong_by: 0,
            slept: 0,
            zone: chrono_tz::Tz::Europe__Berlin,
        };
        let now = machine.now();
        let folder = TempDir::new().unwrap();
        let mut book = Logbook::open(&folder.path().join(FILE), now).unwrap();
        let onset = now.date_naive() - chrono::TimeDelta::days(10);
        let patient = planner::draft::PatientDraft {
            name: None,
            birth_year: Some(1980),
            activity_level: recovery::ActivityLevel::General,
            cautions: Vec::new(),
        };
        let start = planner::start_episode(
            &mut book,
            now,
            Some(patient),
            ankle(onset),
            Some(good_day()),
        );
        let episode = start.unwrap().episodes[0].id;
        let mut desk = Self {
            folder,
            episode,
            machine,
            copies: [None, None],
            owed: Owed::default(),
            asked_since: [true; 2],
            told: HashSet::new(),
            cut_short: HashSet::new(),
            asked: 0,
            reader: book,
        };
        desk.start(0);
        desk.read();
        desk
    }

    pub(super) fn data_version(&self) -> i64 {
        self.reader.data_version().unwrap()
    }

    /// Time passes: the copies wake as their timers say.
    pub(super) fn pass(&mut self, seconds: i64) {
        let until = self.machine.true_time + seconds;
        loop {
            let wakes = (0..2).filter_map(|copy| {
                let wakes = self.copies[copy].as_ref()?.wakes + self.machine.slept;
                Some((wakes, copy))
            });
            let Some((wakes, copy)) = wakes.min().filter(|(wakes, _)| *wakes < until) else {
                break;
            };
            self.machine.true_time = wakes.max(self.machine.true_time);
            self.look(copy);
        }
        self.machine.true_time = until;
    }

    /// The patient does something in the window of a copy, which looks at once.
    pub(super) fn act(&mut self, deed: &Deed) {
        let now = self.machine.now();
        let Some(copy) = (0..2).find(|copy| self.copies[*copy].is_some()) else {
            return;
        };
        if let Some(tend) = &mut self.copies[copy] {
            patient::act(&mut tend.book, now, self.episode, deed);
            tend.watch.changed();
        }
        self.read();
        self.look(copy);
    }

    pub(super) fn happens(&mut self, event: Event) {
        let before = self.machine.wall();
        match event {
            Event::Sleep(seconds) => {
                self.machine.true_time += seconds;
                self.machine.slept += seconds;
            }
            Event::Set(by) => self.machine.wrong_by += by,
            Event::SetRight => self.machine.wrong_by = 0,
            Event::Travel(zone) => self.machine.zone = zone,
            Event::Kill(copy) => self.copies[copy] = None,
            Event::Start(copy) => self.start(copy),
            Event::KillAtStep(copy, steps) => {
                if let Some(tend) = &mut self.copies[copy] {
                    tend.steps_left = Some(steps);
                }
            }
        }
        if self.machine.wall() < before {
            self.asked_since = [false; 2];
            self.owed.doubt();
        }
    }

    /// At the end a copy is awake for a day, and what is on record is what was seen.
    pub(super) fn end(&mut self) {
        self.happens(Event::Start(0));
        self.pass(super::DAY);
        for id in self.in_state(ReminderState::Shown) {
            assert!(self.told.contains(&id), "{id} is kept as shown and was not");
        }
        for id in self.in_state(ReminderState::Claimed) {
            assert!(
                self.cut_short.contains(&id),
                "{id} was taken on and not shown"
            );
        }
    }

    fn start(&mut self, copy: usize) {
        if self.copies[copy].is_none() {
            let path = self.folder.path().join(FILE);
            let book = Logbook::open(&path, self.machine.now()).unwrap();
            self.copies[copy] = Some(Tend {
                version: book.data_version().unwrap(),
                book,
                watch: Watch::default(),
                wakes: self.machine.timer(),
                steps_left: None,
            });
            self.look(copy);
        }
    }

    /// What stands in the log now.
    pub(super) fn read(&mut self) {
        self.owed.read(&self.reader, self.machine.wall());
    }

    pub(super) fn in_state(&self, state: ReminderState) -> Vec<i64> {
        let rows = self.reader.read(|log| log.reminders_in(state)).unwrap();
        rows.iter().map(|row| row.id).collect()
    }
}
