//! What is due now: the list the window shows, whether or not a reminder was seen.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime};
use logbook::{Logbook, LogbookError, Reading, Settings};
use recovery::SessionStatus;
use reminders::{Agenda, Rule, unanswered};

use crate::known::Known;
use crate::remind::{Unconfirmed, agenda};
use crate::view::DueItem;
use crate::{Refusal, overview};

/// What is due now, earliest first: the planned sessions of today whose time has come, the
/// check-in once the first of its times has come that no check-in has answered, and what was
/// put off, until the end of the day it was put off to.
///
/// # Errors
/// When the log book cannot be read or written.
pub fn due_now(logbook: &mut Logbook, now: DateTime<FixedOffset>) -> Result<Vec<DueItem>, Refusal> {
    Ok(overview(logbook, now)?.due)
}

pub(crate) fn due(
    log: &Reading<'_>,
    known: &Known,
    settings: &Settings,
) -> Result<Vec<DueItem>, LogbookError> {
    let wishes = settings.wishes.clone();
    let list = List {
        known,
        agenda: agenda::of(known, wishes, log.snoozes()?, known.today()),
        unconfirmed: Unconfirmed::read(log, known.now)?,
    };
    let mut due = list.sessions();
    due.extend(list.check_in());
    due.sort_by_key(|(at, _)| *at);
    Ok(due.into_iter().map(|(_, item)| item).collect())
}

/// What the list is made of.
struct List<'a> {
    known: &'a Known,
    agenda: Agenda,
    unconfirmed: Unconfirmed,
}

impl List<'_> {
    fn sessions(&self) -> Vec<(NaiveDateTime, DueItem)> {
        let (known, today) = (self.known, self.known.today());
        let mut due = Vec::new();
        for episode in known.log.episodes.iter().filter(|e| known.is_open(e)) {
            for session in &episode.sessions {
                let Some(at) = session.planned_for else {
                    continue;
                };
                let rule = Rule::Session(session.id);
                let has_come = session.status == SessionStatus::Planned
                    && at.date() == today
                    && at <= known.wall();
                if !has_come && !self.is_put_off(rule) {
                    continue;
                }
                let item = DueItem::Session {
                    episode: episode.id,
                    session: session.clone(),
                    unconfirmed: self.is_unconfirmed(rule, NaiveDate::MIN),
                    snoozed_until: self.snoozed_until(rule),
                };
                due.push((at, item));
            }
        }
        due
    }

    fn check_in(&self) -> Option<(NaiveDateTime, DueItem)> {
        let (known, today) = (self.known, self.known.today());
        let rule = Rule::CheckIn;
        let open = known.log.episodes.iter().filter(|e| known.is_open(e));
        let episodes: Vec<_> = open.map(|episode| episode.id).collect();
        let first = unanswered(&self.agenda, today).find(|at| *at <= known.wall());
        let put_off = self.agenda.snooze(rule).filter(|_| self.is_put_off(rule));
        let at = first.or(put_off.map(|snooze| snooze.until))?;
        let item = DueItem::CheckIn {
            episodes,
            at,
            unconfirmed: self.is_unconfirmed(rule, today),
            snoozed_until: self.snoozed_until(rule),
        };
        self.agenda.diary.from.map(|_| (at, item))
    }

    /// Whether it was put off to a moment to come, or to one of today.
    fn is_put_off(&self, rule: Rule) -> bool {
        let quiet = &self.agenda.wishes.quiet;
        self.agenda
            .snooze(rule)
            .is_some_and(|snooze| quiet.end(snooze.until).date() >= self.known.today())
    }

    /// When it will be told again: what was put off into quiet hours comes at their end.
    fn snoozed_until(&self, rule: Rule) -> Option<NaiveDateTime> {
        let until = self
            .agenda
            .wishes
            .quiet
            .end(self.agenda.snooze(rule)?.until);
        (until > self.known.wall()).then_some(until)
    }

    fn is_unconfirmed(&self, rule: Rule, since: NaiveDate) -> bool {
        self.unconfirmed.is(&self.agenda, rule, since)
    }
}
