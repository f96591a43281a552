//! Everything the patient's log asks to be reminded of, found the long way.

use std::collections::HashSet;

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike};
use reminders::{Rule, Snooze};

use crate::log::{Log, Session};
use crate::log_book::Key;

/// Something to be reminded of.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Expected {
    pub(crate) key: Key,
    /// When it was meant for.
    pub(crate) meant: NaiveDateTime,
    /// When the deed is to be done.
    pub(crate) begins: NaiveDateTime,
    /// When the patient wants it: later than it was meant for if they have put it off.
    pub(crate) wanted: NaiveDateTime,
}

/// All of it, check-ins of these dates.
pub(crate) fn expected(log: &Log, from: NaiveDate, to: NaiveDate) -> Vec<Expected> {
    let mut all: Vec<Expected> = Vec::new();
    let mut expect = |rule: Rule, meant: NaiveDateTime, begins: NaiveDateTime| {
        let snooze = log.snoozes.iter().find(|snooze| snooze.rule == rule);
        let until = snooze.filter(|snooze| counts(log, snooze));
        let minute = u16::try_from(meant.hour() * 60 + meant.minute()).unwrap();
        let key = (rule, meant.date(), minute);
        all.push(Expected {
            key,
            meant,
            begins,
            wanted: until.map_or(meant, |snooze| snooze.until.max(meant)),
        });
    };
    for session in log.to_do() {
        for lead in log.wishes.leads.of(session.kind) {
            let lead = TimeDelta::minutes(i64::from(*lead));
            let rule = Rule::Session(session.id);
            expect(rule, session.begins - lead, session.begins);
        }
    }
    let mut date = log.open_since.map_or(to, |since| since.max(from));
    while date <= to && log.asked_until.is_none_or(|until| date <= until) {
        if log.open_since.is_none() {
            break;
        }
        for time in not_checked_in(log, date) {
            let at = date.and_time(time);
            expect(Rule::CheckIn, at, at);
        }
        date = date.succ_opt().unwrap();
    }
    for word in &log.words {
        let heard = match word.rule {
            Rule::Review(..) => log.wishes.reviews,
            _ => log.wishes.lapses,
        };
        if heard {
            let at = word.on.and_hms_opt(10, 0, 0).unwrap();
            expect(word.rule, at, at);
        }
    }
    for snooze in log.snoozes.iter().filter(|snooze| counts(log, snooze)) {
        let begins = match snooze.rule {
            Rule::Session(_) => of(log, snooze.rule).unwrap().begins,
            _ => snooze.until,
        };
        expect(snooze.rule, snooze.until, begins);
    }
    // A snooze may end when something is due anyway.
    let mut keys = HashSet::new();
    all.retain(|expected| keys.insert(expected.key));
    all
}

/// The times of a date at which a check-in is asked for and that none has answered: made
/// later, or made before and nearer to it than to any other.
fn not_checked_in(log: &Log, date: NaiveDate) -> Vec<NaiveTime> {
    let mut times: Vec<NaiveTime> = Vec::new();
    for wanted in &log.wishes.check_ins {
        if wanted.weekdays.contains(&date.weekday()) && !times.contains(&wanted.time) {
            times.push(wanted.time);
        }
    }
    times.sort();
    let made: Vec<NaiveTime> = (log.made.iter())
        .filter(|made| made.date() == date)
        .map(NaiveDateTime::time)
        .collect();
    let nearest = |made: NaiveTime| {
        times
            .iter()
            .min_by_key(|time| (**time - made).abs())
            .copied()
    };
    let answered = |time: NaiveTime| {
        made.iter()
            .any(|made| *made >= time || nearest(*made) == Some(time))
    };
    times
        .iter()
        .copied()
        .filter(|time| !answered(*time))
        .collect()
}

/// Whether what was put off is still to be done and reminded of.
fn counts(log: &Log, snooze: &Snooze) -> bool {
    match snooze.rule {
        Rule::CheckIn => {
            let made_since = log.made.iter().any(|made| snooze.made < *made);
            log.open_since.is_some() && !log.wishes.check_ins.is_empty() && !made_since
        }
        rule => of(log, rule).is_some_and(|session| {
            !session.overtaken && !log.wishes.leads.of(session.kind).is_empty()
        }),
    }
}

fn of(log: &Log, rule: Rule) -> Option<&Session> {
    log.to_do()
        .find(|session| rule == Rule::Session(session.id))
}
