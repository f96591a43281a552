//! What the patient's log says, as far as reminders know it: facts, nothing derived.

use chrono::{Days, NaiveDate, NaiveDateTime};
use recovery::SessionKind;
use reminders::{Agenda, Appointment, Diary, Snooze, Wishes, Word};
use uuid::Uuid;

/// How long what is past stays on the agenda, as everything put off has been told by then.
const LOOK_BACK: Days = Days::new(12);

/// How long the patient's log remembers.
const FORGOTTEN: Days = Days::new(25);

/// The patient's log.
#[derive(Debug, Clone)]
pub(crate) struct Log {
    pub(crate) wishes: Wishes,
    pub(crate) sessions: Vec<Session>,
    /// Whether massages are held.
    pub(crate) held: bool,
    /// The first date of the open episode, if one is open.
    pub(crate) open_since: Option<NaiveDate>,
    /// The last date the check-in is asked for, after a lapse.
    pub(crate) asked_until: Option<NaiveDate>,
    /// When check-ins were made.
    pub(crate) made: Vec<NaiveDateTime>,
    pub(crate) words: Vec<Word>,
    pub(crate) snoozes: Vec<Snooze>,
}

/// A session nobody has done, skipped or deleted.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Session {
    pub(crate) id: Uuid,
    pub(crate) kind: SessionKind,
    pub(crate) begins: NaiveDateTime,
    pub(crate) overtaken: bool,
}

impl Log {
    /// What is so old that nothing comes of it any more.
    pub(crate) fn forget(&mut self, wall: NaiveDateTime) {
        let old = wall - FORGOTTEN;
        self.made.retain(|made| old < *made);
        self.sessions.retain(|session| old < session.begins);
        self.snoozes.retain(|snooze| old < snooze.until);
    }

    /// The sessions still to be done: while held no massage is.
    pub(crate) fn to_do(&self) -> impl Iterator<Item = &Session> {
        self.sessions
            .iter()
            .filter(|session| !(self.held && session.kind == SessionKind::Massage))
    }

    /// What the planner makes of it for a look that follows one at `since`.
    pub(crate) fn agenda(&self, since: NaiveDateTime) -> Agenda {
        let from = since - LOOK_BACK;
        let snoozed = |id: Uuid| {
            let rule = reminders::Rule::Session(id);
            self.snoozes.iter().any(|snooze| snooze.rule == rule)
        };
        Agenda {
            wishes: self.wishes.clone(),
            sessions: self
                .to_do()
                .filter(|session| from <= session.begins || snoozed(session.id))
                .map(|session| Appointment {
                    id: session.id,
                    kind: session.kind,
                    begins: session.begins,
                    overtaken: session.overtaken,
                })
                .collect(),
            diary: Diary {
                from: self.open_since,
                until: self.asked_until,
                made: (self.made.iter().copied())
                    .filter(|made| from <= *made)
                    .collect(),
            },
            words: self.words.clone(),
            snoozes: self.snoozes.clone(),
        }
    }
}
