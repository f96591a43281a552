//! Pain before and after massage.
//!
//! Only massages that tell both count. It is what the patient felt then, not what the massage
//! did: nothing is concluded from it.

use recovery::{Exact, Session};

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
        let told: Vec<_> = sessions
            .iter()
            .filter(|session| is_massage(session.kind))
            .filter(|session| {
                let done = session.done_at.map(|at| at.date_naive());
                done.is_some_and(|date| period.contains(date))
            })
            .filter_map(|session| session.pain_before.zip(session.pain_after))
            .collect();
        let before: Vec<_> = told.iter().map(|(b, _)| Exact::from(b.get())).collect();
        let after: Vec<_> = told.iter().map(|(_, a)| Exact::from(a.get())).collect();
        let worse = told.iter().filter(|(before, after)| after > before);
        Some(Self {
            massages: u32::try_from(told.len()).unwrap_or(u32::MAX),
            before: Exact::mean(&before)?,
            after: Exact::mean(&after)?,
            worse: u32::try_from(worse.count()).unwrap_or(u32::MAX),
        })
    }
}
