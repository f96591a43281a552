//! Sessions planned against those done.
//!
//! A session counts by the date it was planned for. As in the model (section 4), what was done
//! after the last date counts as planned and not done, and a hold excuses: a suspended session
//! is not due. One that is planned for the last date and not done yet is not due either, since
//! that date is not over.

use recovery::{Session, SessionKind, SessionStatus};

use crate::period::Period;

/// The sessions of the period that were due by its end.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Adherence {
    /// Planned and due: done, skipped or missed.
    pub due: u32,
    /// Done of those, by the last date.
    pub done: u32,
    /// Skipped by the patient.
    pub skipped: u32,
    /// Missed, or planned for a date that is over with nothing told.
    pub missed: u32,
    /// Suspended by a hold; not counted as due.
    pub suspended: u32,
    /// Done in the period without having been planned.
    pub unplanned: u32,
}

impl Adherence {
    /// The massages of the period, a therapist's and the patient's own.
    pub(crate) fn of_massages(sessions: &[Session], period: Period) -> Self {
        Self::of(sessions, period, is_massage)
    }

    /// Each kind of session that has anything to count, in the order of the kinds.
    pub(crate) fn by_kind(sessions: &[Session], period: Period) -> Vec<(SessionKind, Self)> {
        let kinds = SessionKind::ALL.iter().copied();
        kinds
            .map(|kind| (kind, Self::of(sessions, period, |each| each == kind)))
            .filter(|(_, adherence)| *adherence != Self::default())
            .collect()
    }

    fn of(sessions: &[Session], period: Period, counts: impl Fn(SessionKind) -> bool) -> Self {
        let mut adherence = Self::default();
        for session in sessions.iter().filter(|session| counts(session.kind)) {
            adherence.count(session, period);
        }
        adherence
    }

    fn count(&mut self, session: &Session, period: Period) {
        let done = session.done_at.map(|at| at.date_naive());
        let Some(planned) = session.planned_for.map(|at| at.date()) else {
            self.unplanned += u32::from(done.is_some_and(|date| period.contains(date)));
            return;
        };
        if !period.contains(planned) {
            return;
        }
        let came_to = match session.status {
            SessionStatus::Suspended => {
                self.suspended += 1;
                return;
            }
            SessionStatus::Done if done.is_some_and(|date| date <= period.to) => &mut self.done,
            SessionStatus::Skipped => &mut self.skipped,
            SessionStatus::Missed => &mut self.missed,
            SessionStatus::Done | SessionStatus::Planned if planned < period.to => &mut self.missed,
            SessionStatus::Done | SessionStatus::Planned => return,
        };
        *came_to += 1;
        self.due += 1;
    }
}

/// Whether a kind of session is a massage, a therapist's or the patient's own.
pub(crate) fn is_massage(kind: SessionKind) -> bool {
    matches!(kind, SessionKind::Massage | SessionKind::SelfMassage)
}
