//! What happens in a year, as far as it does not follow from something else.

use chrono_tz::Tz;
use reminders::Rule;

use super::Year;
use crate::chance::Chance;

pub(super) const MINUTE: i64 = 60;
pub(super) const HOUR: i64 = 60 * MINUTE;
pub(super) const DAY: i64 = 24 * HOUR;

/// Zones of both hemispheres, whose clocks change on other dates.
pub(super) const ZONES: [Tz; 4] = [
    Tz::Europe__Berlin,
    Tz::America__New_York,
    Tz::Australia__Sydney,
    Tz::America__Santiago,
];

/// 1 January 2026, at midnight UTC.
pub(super) const BEGIN: i64 = 1_767_225_600;

/// What happens besides the copies' own wake-ups.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Event {
    Start(usize),
    Kill(usize),
    /// Killed at a step of its next look that has any.
    KillAtStep(usize, u32),
    Act,
    Answer(Rule),
    Sleep(i64),
    Set(i64),
    SetRight,
    Travel(usize),
    /// The next look at the log book finds it locked.
    Busy,
    /// A day is over.
    Day,
}

impl Year {
    /// What happens in the year, as far as it does not follow from something else.
    pub(super) fn plan(&mut self, days: i64) {
        self.at(self.machine.true_time + 5, Event::Start(0));
        for day in 1..=days {
            self.at(BEGIN + day * DAY, Event::Day);
        }
        // Calm years and hectic ones.
        let pace = self.chance.one_of(&[1, 1, 2, 4]);
        let often = |year: &mut Self, times: i64, event: fn(&mut Chance) -> Event| {
            for _ in 0..year.chance.within(0..times * 2 * days / 365 + 2) {
                let at = BEGIN + DAY + year.chance.within(0..days * DAY);
                let event = event(&mut year.chance);
                year.at(at, event);
            }
        };
        often(self, 100 * pace, |_| Event::Act);
        often(self, 20 * pace, |chance| {
            let most = chance.one_of(&[2 * MINUTE, HOUR, 10 * HOUR, 3 * DAY]);
            Event::Sleep(chance.within(1..most))
        });
        often(self, 8 * pace, |chance| {
            let most = chance.within(1..200);
            Event::Set(chance.one_of(&[-HOUR, HOUR, -DAY, DAY, -most, most]))
        });
        often(self, 5, |chance| Event::Travel(chance.index(ZONES.len())));
        often(self, 8 * pace, |chance| Event::Kill(chance.index(2)));
        often(self, 12 * pace, |chance| Event::Start(chance.index(2)));
        often(self, 25 * pace, |chance| {
            Event::KillAtStep(chance.index(2), chance.one_of(&[0, 1, 2, 3, 4]))
        });
        often(self, 10, |_| Event::Busy);
    }
}
