//! Every time something is to be reminded of. Whether it has been told is not known here.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike};
use recovery::SessionKind;
use uuid::Uuid;

use crate::{Agenda, Appointment, Rule, Snooze};

/// When a review or a lapse is spoken of: not the first thing of a day. A product choice.
const WORDS_AT: NaiveTime = match NaiveTime::from_hms_opt(10, 0, 0) {
    Some(time) => time,
    None => NaiveTime::MIN,
};

/// The longest that quiet and a snooze together put something off, in days.
const FARTHEST_OFF: Days = Days::new(9);

/// One time a rule comes due. Rule, local date and slot together happen once, however often
/// the clock passes them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Occurrence {
    /// What it reminds of.
    pub rule: Rule,
    /// The calendar date it was meant for.
    pub local_date: NaiveDate,
    /// The minute of that day it was meant for, 0–1439.
    pub slot: u16,
    /// Local wall time it is told at the earliest, in whole minutes: when it was meant for,
    /// or the end of what has put it off.
    pub due: NaiveDateTime,
}

impl Occurrence {
    /// What names it, whenever it is told.
    pub const fn key(&self) -> (Rule, NaiveDate, u16) {
        (self.rule, self.local_date, self.slot)
    }
}

/// An occurrence with what decides how it is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Coming {
    /// Its key and when it comes due.
    pub occurrence: Occurrence,
    /// When the deed itself is to be done.
    pub begins: NaiveDateTime,
    /// Whether quiet hours or days have put it off.
    pub after_quiet: bool,
}

/// What comes due after one moment and up to another, earliest first.
pub fn coming(agenda: &Agenda, after: NaiveDateTime, to: NaiveDateTime) -> Vec<Coming> {
    let mut found: Vec<Coming> = sessions(agenda)
        .chain(check_ins(agenda, after.date(), to.date()))
        .chain(words(agenda))
        .chain(snoozed(agenda))
        .map(|(rule, meant, begins)| put_off(agenda, rule, meant, begins))
        .filter(|coming| after < coming.occurrence.due && coming.occurrence.due <= to)
        .collect();
    found.sort_by_key(|coming| {
        let Coming {
            occurrence, begins, ..
        } = coming;
        (occurrence.due, *begins, occurrence.rule, occurrence.key())
    });
    // What is put off to the very minute it comes due anyway is one reminder.
    found.dedup_by_key(|coming| coming.occurrence.key());
    found
}

/// A rule, when it was meant for, and when the deed is to be done.
type Meant = (Rule, NaiveDateTime, NaiveDateTime);

/// Each session at each of its leads.
fn sessions(agenda: &Agenda) -> impl Iterator<Item = Meant> {
    agenda.sessions.iter().flat_map(|session| {
        let leads = agenda.wishes.leads.of(session.kind);
        leads.iter().map(|lead| {
            let lead = TimeDelta::minutes(i64::from(*lead));
            (
                Rule::Session(session.id),
                session.begins - lead,
                session.begins,
            )
        })
    })
}

/// The check-ins asked for around these dates that have not been made.
fn check_ins(agenda: &Agenda, from: NaiveDate, to: NaiveDate) -> impl Iterator<Item = Meant> {
    let diary = &agenda.diary;
    let from = diary
        .from
        .map(|opened| opened.max(from.checked_sub_days(FARTHEST_OFF).unwrap_or(from)));
    let to = diary.until.map_or(to, |until| until.min(to));
    from.into_iter()
        .flat_map(move |from| from.iter_days().take_while(move |date| *date <= to))
        .flat_map(move |date| unanswered(agenda, date))
        .map(|at| (Rule::CheckIn, at, at))
}

/// The moments of a date at which the check-in is asked for and that no check-in of the date
/// has answered, earliest first. A check-in answers every moment up to it, and the one
/// nearest to it though it comes after: at 19:00 that of 20:00, at 10:00 only that of 8:00.
pub fn unanswered(agenda: &Agenda, date: NaiveDate) -> impl Iterator<Item = NaiveDateTime> {
    let times = times_of(agenda, date);
    let made = agenda.diary.made.iter().filter(|made| made.date() == date);
    let answered = made
        .map(|made| {
            let made = made.time();
            let before = times.iter().rfind(|time| **time <= made);
            let after = times.iter().find(|time| **time > made);
            match (before, after) {
                (Some(before), Some(after)) if made - *before <= *after - made => made,
                (_, Some(after)) => *after,
                (_, None) => made,
            }
        })
        .max();
    times
        .into_iter()
        .filter(move |time| answered.is_none_or(|answered| answered < *time))
        .map(move |time| date.and_time(time))
}

/// The times of day the check-in is asked for on a date, in order.
fn times_of(agenda: &Agenda, date: NaiveDate) -> Vec<NaiveTime> {
    let wanted = &agenda.wishes.check_ins;
    let mut times: Vec<NaiveTime> = wanted
        .iter()
        .filter(|wanted| wanted.weekdays.contains(&date.weekday()))
        .map(|wanted| wanted.time)
        .collect();
    times.sort();
    times.dedup();
    times
}

fn words(agenda: &Agenda) -> impl Iterator<Item = Meant> {
    let wishes = &agenda.wishes;
    agenda
        .words
        .iter()
        .filter(|word| match word.rule {
            Rule::Review(..) => wishes.reviews,
            Rule::LapseCheckIns | Rule::LapseSessions(_) => wishes.lapses,
            Rule::CheckIn | Rule::Session(_) => false,
        })
        .map(|word| {
            let at = word.on.and_time(WORDS_AT);
            (word.rule, at, at)
        })
}

/// The ends of what was put off.
fn snoozed(agenda: &Agenda) -> impl Iterator<Item = Meant> {
    agenda.snoozes.iter().filter_map(|snooze| {
        let begins = match snooze.rule {
            Rule::Session(id) => session(agenda, id)?.begins,
            _ => snooze.until,
        };
        stands(agenda, snooze).then_some((snooze.rule, snooze.until, begins))
    })
}

impl Agenda {
    /// How a rule has been put off, while it is still to be done.
    pub fn snooze(&self, rule: Rule) -> Option<&Snooze> {
        self.snoozes
            .iter()
            .find(|snooze| snooze.rule == rule && stands(self, snooze))
    }
}

/// Whether what was put off is still to be done.
fn stands(agenda: &Agenda, snooze: &Snooze) -> bool {
    match snooze.rule {
        Rule::Session(id) => session(agenda, id)
            .is_some_and(|session| !session.overtaken && wanted(agenda, session.kind)),
        Rule::CheckIn => {
            !agenda.wishes.check_ins.is_empty()
                && agenda.diary.from.is_some()
                && !agenda.diary.made.iter().any(|made| *made > snooze.made)
        }
        Rule::Review(..) | Rule::LapseCheckIns | Rule::LapseSessions(_) => false,
    }
}

fn wanted(agenda: &Agenda, kind: SessionKind) -> bool {
    !agenda.wishes.leads.of(kind).is_empty()
}

fn session(agenda: &Agenda, id: Uuid) -> Option<&Appointment> {
    agenda.sessions.iter().find(|session| session.id == id)
}

/// When something meant for a moment comes due: after what the patient has put off, and
/// after quiet.
fn put_off(agenda: &Agenda, rule: Rule, meant: NaiveDateTime, begins: NaiveDateTime) -> Coming {
    let snooze = agenda.snooze(rule);
    let wanted = snooze.map_or(meant, |snooze| snooze.until.max(meant));
    let due = agenda.wishes.quiet.end(wanted);
    Coming {
        occurrence: Occurrence {
            rule,
            local_date: meant.date(),
            slot: minute_of_day(meant),
            due,
        },
        begins,
        after_quiet: due != wanted,
    }
}

fn minute_of_day(moment: NaiveDateTime) -> u16 {
    u16::try_from(moment.hour() * 60 + moment.minute()).unwrap_or(0)
}

#[cfg(test)]
mod tests;
