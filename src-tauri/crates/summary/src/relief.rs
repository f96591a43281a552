//! Pain before and after massage.
//!
//! Only massages that tell both count. It is what the patient felt then, not what the massage
//! did: nothing is concluded from it.

use chrono::NaiveDate;
use recovery::{Exact, Score, Session};

use crate::adherence::is_massage;
use crate::period::Period;

/// Pain before and after those massages that tell both.
#[derive(Debug, Clone, PartialEq)]
pub struct Relief {
    /// How many tell both.
    pub massages: u32,
    /// The mean before, 0–10.
    pub before: Exact,
    /// The mean after, 0–10.
    pub after: Exact,
    /// After how many pain was higher than before.
    pub worse: u32,
}

impl Relief {
    /// Over the massages done in the period; nothing when none tells both.
    pub(crate) fn of(sessions: &[Session], period: Period) -> Option<Self> {
        let told = told(sessions, period);
        let before: Vec<_> = told
            .iter()
            .map(|told| Exact::from(told.before.get()))
            .collect();
        let after: Vec<_> = told
            .iter()
            .map(|told| Exact::from(told.after.get()))
            .collect();
        let worse = told.iter().filter(|told| told.after > told.before);
        Some(Self {
            massages: u32::try_from(told.len()).unwrap_or(u32::MAX),
            before: Exact::mean(&before)?,
            after: Exact::mean(&after)?,
            worse: u32::try_from(worse.count()).unwrap_or(u32::MAX),
        })
    }
}

/// What one massage tells of pain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ToldMassage {
    /// When it was done.
    pub date: NaiveDate,
    /// Pain just before.
    pub before: Score,
    /// Pain just after.
    pub after: Score,
}

/// The massages done in the period that tell pain before and after, a therapist's and the
/// patient's own, in the order of the log.
pub fn told(sessions: &[Session], period: Period) -> Vec<ToldMassage> {
    sessions
        .iter()
        .filter(|session| is_massage(session.kind))
        .filter_map(|session| {
            Some(ToldMassage {
                date: session.done_at?.date_naive(),
                before: session.pain_before?,
                after: session.pain_after?,
            })
        })
        .filter(|told| period.contains(told.date))
        .collect()
}

#[cfg(test)]
mod tests {
    use recovery::{SessionKind, SessionStatus};

    use super::*;
    use crate::testing::{day, planned, score};

    fn told(n: u64, before: Option<u8>, after: Option<u8>) -> Session {
        Session {
            pain_before: before.map(score),
            pain_after: after.map(score),
            ..planned(n, SessionStatus::Done)
        }
    }

    fn over(sessions: &[Session]) -> Option<Relief> {
        let period = Period {
            from: day(10),
            to: day(20),
        };
        Relief::of(sessions, period)
    }

    #[test]
    fn only_massages_of_the_period_that_tell_both_count() {
        let exercise = Session {
            kind: SessionKind::Exercise,
            ..told(12, Some(9), Some(9))
        };
        let sessions = [
            told(9, Some(9), Some(9)),
            told(10, Some(5), Some(3)),
            told(12, Some(5), None),
            told(13, None, Some(8)),
            told(20, Some(2), Some(3)),
            told(21, Some(9), Some(9)),
            exercise,
        ];
        let relief = over(&sessions).unwrap();
        assert_eq!((relief.massages, relief.worse), (2, 1));
        assert_eq!(relief.before.to_string(), "7/2");
        assert_eq!(relief.after.to_string(), "3");
    }

    #[test]
    fn where_none_tells_both_there_is_nothing_to_say() {
        assert_eq!(over(&[]), None);
        assert_eq!(over(&[told(12, Some(5), None)]), None);
    }

    #[test]
    fn as_much_pain_as_before_is_not_worse() {
        let relief = over(&[told(12, Some(4), Some(4)), told(13, Some(0), Some(1))]);
        assert_eq!(relief.map(|relief| relief.worse), Some(1));
    }
}
