//! The path `protect → recovery → taper → maintenance` (model, section 3).
//!
//! A [`Course`] walks an episode date by date; on each date the first rule that holds makes
//! the one transition of that date. Each rule is a file of its own. `soreness` has no
//! transitions.

mod acute_inflammation;
mod drift;
mod opening;
mod promotion;
mod setback;
pub(crate) mod soreness;
pub(crate) mod walk;

use chrono::NaiveDate;

use crate::assessment::{Phase, Reason, Transition};
use crate::case::Case;
use crate::dates;

pub(crate) use promotion::next_phase;

/// Where an episode stands at the end of a date.
#[derive(Debug, Clone)]
pub(crate) struct Course {
    pub(crate) phase: Phase,
    /// The date of the latest transition, also one from recovery to recovery.
    pub(crate) since: NaiveDate,
    /// The date the phase was entered from another one, or the opening.
    pub(crate) entered: NaiveDate,
    pub(crate) history: Vec<Transition>,
}

/// A change of phase that a rule asks for.
type Move = (Phase, Reason);

impl Course {
    /// The course on the eve of the opening: the first phase, before any rule was applied.
    pub(crate) fn opened(case: &Case) -> Self {
        let opened = case.episode.opened;
        let phase = opening::first_phase(case);
        let opening = Transition {
            date: opened,
            from: None,
            to: phase,
            reason: Reason::Opened,
            from_entered: opened,
        };
        Self {
            phase,
            since: opened,
            entered: opened,
            history: vec![opening],
        }
    }

    /// Applies the rules of one date. Dates come in order, each once, from the opening on.
    pub(crate) fn advance(&mut self, case: &Case, date: NaiveDate) {
        if self.phase == Phase::Soreness {
            return;
        }
        let asked = acute_inflammation::transition(case, self, date)
            .or_else(|| setback::transition(case, self, date))
            .or_else(|| drift::transition(case, self, date))
            .or_else(|| promotion::transition(case, self, date));
        if let Some((to, reason)) = asked {
            self.take(Transition {
                date,
                from: Some(self.phase),
                to,
                reason,
                from_entered: self.entered,
            });
        }
    }

    /// The course at the end of an earlier date, by the history of a later one; nothing before
    /// the opening.
    pub(crate) fn as_it_was(history: &[Transition], on: NaiveDate) -> Option<Self> {
        let (opening, later) = history.split_first()?;
        let mut course = Self {
            phase: opening.to,
            since: opening.date,
            entered: opening.date,
            history: vec![*opening],
        };
        for transition in later.iter().take_while(|t| t.date <= on) {
            course.take(*transition);
        }
        (opening.date <= on).then_some(course)
    }

    fn take(&mut self, transition: Transition) {
        self.since = transition.date;
        if transition.to != self.phase {
            self.entered = transition.date;
        }
        self.phase = transition.to;
        self.history.push(transition);
    }

    /// How many days the present phase's clock has run on a date.
    fn days_since(&self, date: NaiveDate) -> i64 {
        dates::days_between(self.since, date)
    }

    /// The date of the latest transition into protect; starting there is none.
    fn entered_protect(&self) -> Option<NaiveDate> {
        let into_protect = |t: &&Transition| t.to == Phase::Protect && t.from.is_some();
        self.history.iter().rev().find(into_protect).map(|t| t.date)
    }

    /// The date of the latest transition by the setback rule, recurrence included.
    fn last_setback(&self) -> Option<NaiveDate> {
        let by_setback = |t: &&Transition| matches!(t.reason, Reason::Setback | Reason::Recurrence);
        self.history.iter().rev().find(by_setback).map(|t| t.date)
    }
}
