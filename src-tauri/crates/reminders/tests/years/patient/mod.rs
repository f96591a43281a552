//! What the patient does, at any moment and in any order.

mod wishes;

use chrono::{Days, NaiveDateTime, TimeDelta, Timelike};
use recovery::SessionKind;
use reminders::{Leads, Quiet, ReviewAge, Rule, Snooze, SnoozeFor, Wishes, Word};
use uuid::Uuid;

use self::wishes::night;
use crate::chance::Chance;
use crate::log::{Log, Session};

/// The patient, and the log they start with.
#[derive(Debug)]
pub(crate) struct Patient {
    chance: Chance,
    /// How many sessions there have been.
    sessions: u128,
}

impl Patient {
    pub(crate) const fn new(chance: Chance) -> Self {
        Self {
            chance,
            sessions: 0,
        }
    }

    /// The log on the first day, with an episode open.
    pub(crate) fn first_log(&mut self, wall: NaiveDateTime) -> Log {
        Log {
            wishes: Wishes {
                check_ins: self.check_in_times(),
                leads: Leads {
                    massage: vec![0],
                    self_massage: self.leads(),
                    pt: vec![1440, 60, 0],
                    exercise: self.leads(),
                },
                reviews: true,
                lapses: true,
                quiet: Quiet {
                    hours: Some(night()),
                    days: Vec::new(),
                },
            },
            sessions: Vec::new(),
            held: false,
            open_since: Some(wall.date()),
            asked_until: None,
            made: Vec::new(),
            words: Vec::new(),
            snoozes: Vec::new(),
        }
    }

    /// Does something or other.
    pub(crate) fn act(&mut self, log: &mut Log, wall: NaiveDateTime) {
        match self.chance.within(0..100) {
            0..24 => self.add(log, wall),
            24..34 => self.shift(log, wall),
            34..46 => self.finish_any(log),
            46..56 => self.check_in(log, wall),
            56..66 => self.snooze_any(log, wall),
            66..69 => self.unsnooze(log),
            69..74 => self.set_leads(log),
            74..77 => log.wishes.check_ins = self.check_in_times(),
            77..84 => self.set_quiet(log),
            84..86 => log.held = !log.held,
            86..88 => self.open_or_close(log, wall),
            88..95 => self.say(log, wall),
            95..97 => self.lapse(log, wall),
            97 => log.wishes.reviews = !log.wishes.reviews,
            98 => log.wishes.lapses = !log.wishes.lapses,
            _ => {}
        }
    }

    /// Answers a notification: does it, puts it off.
    pub(crate) fn answer(&mut self, log: &mut Log, wall: NaiveDateTime, rule: Rule) {
        match rule {
            Rule::Session(id) if self.chance.percent(60) => finish(log, id),
            Rule::CheckIn if self.chance.percent(60) => self.check_in(log, wall),
            Rule::Session(_) | Rule::CheckIn => self.snooze(log, wall, rule),
            Rule::Review(..) | Rule::LapseCheckIns | Rule::LapseSessions(_) => {
                log.words.retain(|word| word.rule != rule);
            }
        }
    }

    fn add(&mut self, log: &mut Log, wall: NaiveDateTime) {
        if log.open_since.is_none() {
            return;
        }
        self.sessions += 1;
        let session = Session {
            id: Uuid::from_u128(self.sessions),
            kind: self.chance.one_of(SessionKind::ALL),
            begins: self.some_time(wall),
            overtaken: false,
        };
        overtake(log, &session, wall);
        log.sessions.push(session);
    }

    /// Soon, as often as in the days to come; sometimes just past.
    fn some_time(&mut self, wall: NaiveDateTime) -> NaiveDateTime {
        let minutes = match self.chance.within(0..10) {
            0 => self.chance.within(-180..1),
            1 | 2 => self.chance.within(0..5),
            3..6 => self.chance.within(5..300),
            _ => self.chance.within(300..9 * 1440),
        };
        whole_minute(wall) + TimeDelta::minutes(minutes)
    }

    fn shift(&mut self, log: &mut Log, wall: NaiveDateTime) {
        if let Some(place) = self.any(log.sessions.len()) {
            let begins = self.some_time(wall);
            let session = &mut log.sessions[place];
            session.begins = begins;
            session.overtaken = false;
        }
    }

    fn finish_any(&mut self, log: &mut Log) {
        if let Some(place) = self.any(log.sessions.len()) {
            finish(log, log.sessions[place].id);
        }
    }

    /// Now, or for a moment ago.
    fn check_in(&mut self, log: &mut Log, wall: NaiveDateTime) {
        if log.open_since.is_none() {
            return;
        }
        let ago = if self.chance.percent(70) {
            0
        } else {
            self.chance.within(0..2000)
        };
        log.made.push(wall - TimeDelta::minutes(ago));
        log.asked_until = None;
        log.words.retain(|word| word.rule != Rule::LapseCheckIns);
    }

    fn snooze_any(&mut self, log: &mut Log, wall: NaiveDateTime) {
        let near = |session: &&Session| (session.begins - wall).abs() < TimeDelta::hours(30);
        let near: Vec<_> = log.to_do().filter(near).map(|near| near.id).collect();
        let rule = match self.any(near.len()) {
            Some(place) if self.chance.percent(70) => Rule::Session(near[place]),
            _ => Rule::CheckIn,
        };
        self.snooze(log, wall, rule);
    }

    fn snooze(&mut self, log: &mut Log, wall: NaiveDateTime, rule: Rule) {
        let (by, least) = self.chance.one_of(&[
            (SnoozeFor::TenMinutes, TimeDelta::minutes(10)),
            (SnoozeFor::OneHour, TimeDelta::hours(1)),
            (SnoozeFor::Tomorrow, TimeDelta::days(1)),
        ]);
        let until = by.until(wall);
        assert_eq!(until, whole_minute(until), "{by:?} at {wall}");
        let more = until - (wall + least);
        assert!(
            (TimeDelta::zero()..TimeDelta::minutes(1)).contains(&more),
            "{by:?} at {wall} ends at {until}"
        );
        log.snoozes.retain(|snooze| snooze.rule != rule);
        log.snoozes.push(Snooze {
            rule,
            until,
            made: wall,
        });
    }

    fn unsnooze(&mut self, log: &mut Log) {
        if let Some(place) = self.any(log.snoozes.len()) {
            log.snoozes.swap_remove(place);
        }
    }

    /// Closed, all that was planned is gone.
    fn open_or_close(&mut self, log: &mut Log, wall: NaiveDateTime) {
        log.asked_until = None;
        log.words.clear();
        if log.open_since.take().is_some() && self.chance.percent(40) {
            log.sessions.clear();
        } else {
            log.open_since = Some(wall.date());
        }
    }

    /// A review comes up, or two sessions have been missed; or it is over.
    fn say(&mut self, log: &mut Log, wall: NaiveDateTime) {
        let episode = Uuid::from_u128(1);
        let rule = self.chance.one_of(&[
            Rule::Review(ReviewAge::TwoWeeks, episode),
            Rule::Review(ReviewAge::FourWeeks, episode),
            Rule::LapseSessions(episode),
        ]);
        let before = log.words.len();
        log.words.retain(|word| word.rule != rule);
        if log.words.len() == before && log.open_since.is_some() {
            let on = wall.date() + Days::new(self.days());
            log.words.push(Word { rule, on });
        }
    }

    /// A week without a check-in: a word, then silence.
    fn lapse(&mut self, log: &mut Log, wall: NaiveDateTime) {
        if log.open_since.is_none() {
            return;
        }
        let rule = Rule::LapseCheckIns;
        let on = wall.date() + Days::new(self.days());
        log.words.retain(|word| word.rule != rule);
        log.words.push(Word { rule, on });
        log.asked_until = Some(on);
    }

    fn days(&mut self) -> u64 {
        self.chance.one_of(&[0, 0, 1, 2])
    }

    fn any(&mut self, len: usize) -> Option<usize> {
        (len > 0).then(|| self.chance.index(len))
    }
}

fn finish(log: &mut Log, id: Uuid) {
    log.sessions.retain(|session| session.id != id);
    log.snoozes
        .retain(|snooze| snooze.rule != Rule::Session(id));
}

/// What was missed of a kind is overtaken by a later one.
fn overtake(log: &mut Log, by: &Session, wall: NaiveDateTime) {
    for session in &mut log.sessions {
        let missed = session.begins + TimeDelta::hours(12) < wall;
        session.overtaken |= missed && session.kind == by.kind && session.begins < by.begins;
    }
}

fn whole_minute(moment: NaiveDateTime) -> NaiveDateTime {
    moment - TimeDelta::seconds(i64::from(moment.second()))
}
