//! The verdicts on one episode that a summary is made of, kept from one walk over its dates.

use chrono::NaiveDate;
use recovery::assessment::HoldLevel;
use recovery::{Assessment, Episode, Log, Phase};

use crate::period::last_open;

/// What is kept of one date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct CourseDay {
    pub(crate) date: NaiveDate,
    pub(crate) phase: Phase,
    /// The level of the hold shown.
    pub(crate) shown: Option<HoldLevel>,
    /// Every level held, most urgent first, each once.
    pub(crate) held: Vec<HoldLevel>,
}

impl CourseDay {
    fn of(verdict: &Assessment) -> Self {
        let signs = verdict.hold.iter().flat_map(|hold| &hold.signs);
        let mut held: Vec<_> = signs.map(|sign| sign.level).collect();
        held.sort_unstable();
        held.dedup();
        Self {
            date: verdict.on,
            phase: verdict.phase,
            shown: verdict.hold.as_ref().map(|hold| hold.level),
            held,
        }
    }
}

/// One episode from its opening on.
#[derive(Debug)]
pub(crate) struct Course<'a> {
    pub(crate) episode: &'a Episode,
    /// The verdict on the date compared with; on the opening where that is later. Nothing
    /// when there is no earlier date to compare with.
    pub(crate) then: Option<Assessment>,
    /// The verdict on the last date on which the episode was open.
    pub(crate) while_open: Assessment,
    /// The verdict on the last date of the period.
    pub(crate) on: Assessment,
    /// The dates on which the episode was open, in order, up to the end of the period.
    pub(crate) days: Vec<CourseDay>,
}

/// Every episode opened by `to`, in the order of the log.
pub(crate) fn courses(
    log: &Log,
    to: NaiveDate,
    compared_with: Option<NaiveDate>,
) -> Vec<Course<'_>> {
    let mut verdicts = recovery::every_day(log, to).peekable();
    let opened = log.episodes.iter().filter(|episode| episode.opened <= to);
    opened
        .filter_map(|episode| {
            let last = last_open(episode, to);
            let compared_with = compared_with.map(|date| date.max(episode.opened));
            let (mut then, mut while_open, mut on) = (None, None, None);
            let mut days = Vec::new();
            while let Some(verdict) = verdicts.next_if(|v| v.episode == episode.id) {
                if verdict.on <= last {
                    days.push(CourseDay::of(&verdict));
                }
                if Some(verdict.on) == compared_with && verdict.on < last {
                    then = Some(verdict.clone());
                }
                if verdict.on == last {
                    while_open = Some(verdict.clone());
                }
                if verdict.on == to {
                    on = Some(verdict);
                }
            }
            Some(Course {
                episode,
                then,
                while_open: while_open?,
                on: on?,
                days,
            })
        })
        .collect()
}
