//! Sessions planned against those done.
//!
//! A session counts by the date it was planned for. As in the model (section 4), what was done
//! after the last date counts as planned and not done, and a hold excuses: a suspended session
//! is not due. One that is planned for the last date and not done yet is not due either, since
//! that date is not over.

use chrono::NaiveDate;
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
        Self::of(sessions, period, period.to, is_massage)
    }

    /// Each kind of session that has anything to count, in the order of the kinds: planned in
    /// the period, as it stood at the end of `on`.
    pub fn by_kind(
        sessions: &[Session],
        period: Period,
        on: NaiveDate,
    ) -> Vec<(SessionKind, Self)> {
        let kinds = SessionKind::ALL.iter().copied();
        kinds
            .map(|kind| (kind, Self::of(sessions, period, on, |each| each == kind)))
            .filter(|(_, adherence)| *adherence != Self::default())
            .collect()
    }

    fn of(
        sessions: &[Session],
        period: Period,
        on: NaiveDate,
        counts: impl Fn(SessionKind) -> bool,
    ) -> Self {
        let mut adherence = Self::default();
        for session in sessions.iter().filter(|session| counts(session.kind)) {
            adherence.count(session, period, on);
        }
        adherence
    }

    fn count(&mut self, session: &Session, period: Period, on: NaiveDate) {
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
            SessionStatus::Done if done.is_some_and(|date| date <= on) => &mut self.done,
            SessionStatus::Skipped => &mut self.skipped,
            SessionStatus::Missed => &mut self.missed,
            SessionStatus::Done | SessionStatus::Planned if planned < on => &mut self.missed,
            SessionStatus::Done | SessionStatus::Planned => return,
        };
        *came_to += 1;
        self.due += 1;
    }
}

/// Whether a kind of session is a massage, a therapist's or the patient's own.
pub fn is_massage(kind: SessionKind) -> bool {
    matches!(kind, SessionKind::Massage | SessionKind::SelfMassage)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::testing::{at, day, planned};

    const PERIOD: (u64, u64) = (10, 20);

    fn over(sessions: &[Session]) -> Adherence {
        let (from, to) = PERIOD;
        let period = Period {
            from: day(from),
            to: day(to),
        };
        Adherence::of_massages(sessions, period)
    }

    fn counts(sessions: &[Session]) -> [u32; 6] {
        let a = over(sessions);
        [a.due, a.done, a.skipped, a.missed, a.suspended, a.unplanned]
    }

    #[test]
    fn each_status_counts_as_itself() {
        for (status, expected) in [
            (SessionStatus::Done, [1, 1, 0, 0, 0, 0]),
            (SessionStatus::Skipped, [1, 0, 1, 0, 0, 0]),
            (SessionStatus::Missed, [1, 0, 0, 1, 0, 0]),
            (SessionStatus::Suspended, [0, 0, 0, 0, 1, 0]),
            (SessionStatus::Planned, [1, 0, 0, 1, 0, 0]),
        ] {
            assert_eq!(counts(&[planned(15, status)]), expected, "{status}");
        }
    }

    #[test]
    fn the_period_has_both_its_ends_and_nothing_beyond() {
        for (n, due) in [(9, 0), (10, 1), (20, 1), (21, 0)] {
            assert_eq!(
                over(&[planned(n, SessionStatus::Skipped)]).due,
                due,
                "day {n}"
            );
        }
    }

    #[test]
    fn a_session_of_the_last_date_is_due_once_it_is_told() {
        assert_eq!(counts(&[planned(20, SessionStatus::Planned)]), [0; 6]);
        assert_eq!(counts(&[planned(19, SessionStatus::Planned)])[3], 1);
        assert_eq!(counts(&[planned(20, SessionStatus::Done)])[1], 1);
    }

    #[test]
    fn done_after_the_last_date_is_not_done_yet() {
        let late = Session {
            done_at: Some(at(21, "09:00")),
            ..planned(18, SessionStatus::Done)
        };
        assert_eq!(counts(&[late]), [1, 0, 0, 1, 0, 0]);
    }

    #[test]
    fn only_massages_are_massages_and_the_unplanned_are_told_apart() {
        let exercise = Session {
            kind: SessionKind::Exercise,
            ..planned(15, SessionStatus::Done)
        };
        let unplanned = Session {
            planned_for: None,
            kind: SessionKind::SelfMassage,
            ..planned(15, SessionStatus::Done)
        };
        let sessions = [exercise, unplanned];
        assert_eq!(counts(&sessions), [0, 0, 0, 0, 0, 1]);
        let period = Period {
            from: day(10),
            to: day(20),
        };
        let kinds = Adherence::by_kind(&sessions, period, day(20));
        let kinds: Vec<_> = kinds.iter().map(|(kind, a)| (*kind, a.due)).collect();
        assert_eq!(
            kinds,
            [(SessionKind::SelfMassage, 0), (SessionKind::Exercise, 1)]
        );
    }

    fn any_session() -> impl Strategy<Value = Session> {
        let status = proptest::sample::select(SessionStatus::ALL);
        let kind = proptest::sample::select(SessionKind::ALL);
        (0..30_u64, 0..30_u64, status, kind, any::<bool>()).prop_map(
            |(n, done, status, kind, by_plan)| {
                let session = planned(n, status);
                Session {
                    kind,
                    planned_for: session.planned_for.filter(|_| by_plan),
                    done_at: session.done_at.map(|_| at(done, "12:00")),
                    ..session
                }
            },
        )
    }

    proptest! {
        #[test]
        fn what_is_due_is_done_skipped_or_missed(
            sessions in proptest::collection::vec(any_session(), 0..40)
        ) {
            let a = over(&sessions);
            prop_assert_eq!(a.due, a.done + a.skipped + a.missed);
            let all = a.due + a.suspended + a.unplanned;
            let massages = sessions.iter().filter(|session| is_massage(session.kind));
            prop_assert!(all as usize <= massages.count());
        }
    }
}
