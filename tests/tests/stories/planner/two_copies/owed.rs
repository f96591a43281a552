//! What the patient may rely on, worked out from the log alone: which sessions and check-ins
//! have to be told of by now, and which may be.

use std::collections::HashMap;
use std::sync::LazyLock;

use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveDateTime, TimeDelta, Timelike};
use logbook::Logbook;
use planner::draft::SettingChange;
use recovery::SessionStatus;
use reminders::{Quiet, Rule, Wishes};

use crate::planner::patient::MONDAY;

pub(super) type Key = (Rule, NaiveDate, u16);

/// A lapse may silence the check-in from here on.
const LAPSE: Days = Days::new(7);

/// What stands, and what of it is owed: what was asked for before its time.
#[derive(Debug, Default)]
pub(super) struct Owed {
    standing: HashMap<Key, Standing>,
}

#[derive(Debug, Clone, Copy)]
struct Standing {
    due: NaiveDateTime,
    owed: bool,
}

impl Owed {
    /// Reads what stands.
    pub(super) fn read(&mut self, book: &Logbook, wall: NaiveDateTime) {
        let before = std::mem::take(&mut self.standing);
        let wishes = wishes(book);
        for (key, wanted) in wanted(book, &wishes, wall.date()) {
            let due = over(&wishes.quiet, wanted);
            let same = before.get(&key).filter(|before| before.due == due);
            let owed = same.map_or(wall < due, |same| same.owed);
            self.standing.insert(key, Standing { due, owed });
        }
    }

    /// The clock went back: what is ahead again is owed only once that was seen.
    pub(super) fn doubt(&mut self) {
        for standing in self.standing.values_mut() {
            standing.owed = false;
        }
    }

    /// Every copy that runs has seen the clock.
    pub(super) fn believe(&mut self, wall: NaiveDateTime) {
        for standing in self.standing.values_mut() {
            standing.owed |= wall < standing.due;
        }
    }

    /// What has to have been told at a look that is not in quiet, and was not.
    pub(super) fn lost(&self, wall: NaiveDateTime, told: impl Fn(&Key) -> bool) -> Option<Key> {
        let due = |(_, standing): &(&Key, &Standing)| standing.owed && standing.due <= wall;
        let mut due = self.standing.iter().filter(due);
        due.find(|(key, _)| !told(key)).map(|(key, _)| *key)
    }
}

pub(super) fn wishes(book: &Logbook) -> Wishes {
    /// Those before anything is set, or once that has been taken back: kept with the first
    /// thing that is set, whatever it is.
    static FIRST: LazyLock<Wishes> = LazyLock::new(|| {
        let mut book = Logbook::in_memory().unwrap();
        let now = DateTime::parse_from_rfc3339(MONDAY).unwrap();
        planner::change_setting(&mut book, now, SettingChange::CloseTold(true)).unwrap();
        let settings = book.read(|log| log.settings()).unwrap();
        settings.unwrap().wishes
    });
    let settings = book.read(|log| log.settings()).unwrap();
    settings.map_or_else(|| FIRST.clone(), |settings| settings.wishes)
}

/// Whether it is quiet, minute by minute.
pub(super) fn is_quiet(quiet: &Quiet, at: NaiveDateTime) -> bool {
    let minute = at.hour() * 60 + at.minute();
    let of = |time: chrono::NaiveTime| time.hour() * 60 + time.minute();
    let by_hour = quiet.hours.is_some_and(|hours| {
        let long = (of(hours.to) + 1440 - of(hours.from)) % 1440;
        (minute + 1440 - of(hours.from)) % 1440 < long
    });
    by_hour || quiet.days.contains(&at.weekday())
}

fn over(quiet: &Quiet, mut at: NaiveDateTime) -> NaiveDateTime {
    while is_quiet(quiet, at) {
        at += TimeDelta::minutes(1);
    }
    at
}

/// The sessions at each of their leads, and the check-ins of these days, but for what has
/// been put off.
fn wanted(book: &Logbook, wishes: &Wishes, today: NaiveDate) -> Vec<(Key, NaiveDateTime)> {
    let Some(log) = book.read(|log| log.log()).unwrap() else {
        return Vec::new();
    };
    let snoozes = book.read(|log| log.snoozes()).unwrap();
    let mut wanted = Vec::new();
    let mut want = |rule: Rule, at: NaiveDateTime| {
        if snoozes.iter().all(|snooze| snooze.rule != rule) {
            let slot = u16::try_from(at.hour() * 60 + at.minute()).unwrap();
            wanted.push(((rule, at.date(), slot), at));
        }
    };
    for session in log.episodes.iter().flat_map(|episode| &episode.sessions) {
        let open = matches!(
            session.status,
            SessionStatus::Planned | SessionStatus::Missed
        );
        for lead in wishes.leads.of(session.kind).iter().filter(|_| open) {
            let begins = session.planned_for.unwrap();
            let lead = TimeDelta::minutes(i64::from(*lead));
            want(Rule::Session(session.id), begins - lead);
        }
    }
    let made: Vec<NaiveDateTime> = (log.episodes.iter())
        .flat_map(|episode| &episode.check_ins)
        .map(|check_in| check_in.at.naive_local())
        .collect();
    let Some(opened) = log.episodes.iter().map(|episode| episode.opened).min() else {
        return wanted;
    };
    let signs = made.iter().map(|made| made.date()).chain([opened]);
    let last = signs.filter(|date| *date <= today).max().unwrap_or(opened);
    for date in (today - Days::new(3)).iter_days().take(6) {
        let mut times: Vec<_> = (wishes.check_ins.iter())
            .filter(|wanted| wanted.weekdays.contains(&date.weekday()))
            .map(|wanted| wanted.time)
            .collect();
        times.sort();
        for time in &times {
            let answered = made.iter().any(|made| {
                let nearest = times.iter().min_by_key(|at| (**at - made.time()).abs());
                made.date() == date && (made.time() >= *time || nearest == Some(time))
            });
            if opened <= date && date < last + LAPSE && !answered {
                want(Rule::CheckIn, date.and_time(*time));
            }
        }
    }
    wanted
}
