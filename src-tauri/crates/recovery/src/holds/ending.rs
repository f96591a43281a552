//! What ends a hold: the earliest date among a clearance, for `pt_first` a PT visit, and for
//! fever a week of check-ins without it.
//!
//! Each has to be later than the sign, as instants. A clearance is of the episode the sign
//! was recorded in; a † sign of an episode since closed is ended by one of any other episode,
//! dated after the closing, as well.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::Sign;
use crate::assessment::HoldLevel;
use crate::danger::Flag;
use crate::record::{Episode, Log, SessionKind};

/// The dates with a check-in after which a fever has passed. Product choice.
const FEVER_FREE_DATES: usize = 7;

/// The dates on which the patient checked in, in any episode, without fever.
pub(super) struct FeverFree(Vec<NaiveDate>);

impl FeverFree {
    pub(super) fn of(log: &Log) -> Self {
        let mut fever_by_date: BTreeMap<NaiveDate, bool> = BTreeMap::new();
        for check_in in log.episodes.iter().flat_map(|episode| &episode.check_ins) {
            *fever_by_date.entry(check_in.date()).or_default() |=
                check_in.flags.contains(&Flag::Fever);
        }
        Self(
            fever_by_date
                .into_iter()
                .filter(|(_, fever)| !fever)
                .map(|(date, _)| date)
                .collect(),
        )
    }

    /// The 7th fever-free date after a date.
    fn seventh_after(&self, date: NaiveDate) -> Option<NaiveDate> {
        let after = &self.0[self.0.partition_point(|free| *free <= date)..];
        after.get(FEVER_FREE_DATES - 1).copied()
    }
}

/// The first date free of a sign recorded in `episode`.
pub(super) fn of_sign<'a>(
    log: &Log,
    episode: &Episode,
    sign: &Sign,
    fever_free: impl FnOnce() -> &'a FeverFree,
) -> Option<NaiveDate> {
    let passed =
        (sign.flag == Some(Flag::Fever)).then(|| fever_free().seventh_after(sign.at.date_naive()));
    [
        cleared(episode, sign),
        cleared_elsewhere(log, episode, sign),
        seen(episode, sign),
    ]
    .into_iter()
    .chain(passed)
    .flatten()
    .min()
}

fn cleared(episode: &Episode, sign: &Sign) -> Option<NaiveDate> {
    let later = episode
        .clearances
        .iter()
        .filter(|clearance| clearance.at > sign.at);
    later.map(|clearance| clearance.at.date_naive()).min()
}

fn cleared_elsewhere(log: &Log, episode: &Episode, sign: &Sign) -> Option<NaiveDate> {
    let closed = episode.closed.filter(|_| sign.everywhere)?;
    let others = log.episodes.iter().filter(|other| other.id != episode.id);
    others
        .flat_map(|other| &other.clearances)
        .filter(|clearance| clearance.at > sign.at)
        .map(|clearance| clearance.at.date_naive())
        .filter(|date| *date > closed)
        .min()
}

fn seen(episode: &Episode, sign: &Sign) -> Option<NaiveDate> {
    if sign.level != HoldLevel::PtFirst {
        return None;
    }
    let visits = episode
        .sessions
        .iter()
        .filter(|session| session.kind == SessionKind::Pt);
    visits
        .filter_map(|visit| visit.done_at)
        .filter(|done_at| *done_at > sign.at)
        .map(|done_at| done_at.date_naive())
        .min()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::Case;
    use crate::measures::Context;
    use crate::testing::{day, episode, log, well};

    #[test]
    fn a_fever_passes_on_the_seventh_date_with_a_check_in_without_it() {
        let check_ins = (0..20)
            .filter(|n| *n != 8)
            .map(|n| {
                let mut c = well(n, 1);
                if n == 3 {
                    c.flags = vec![Flag::Fever];
                }
                c
            })
            .collect();
        let log = log(vec![episode(Context::GradualOnset, check_ins)]);
        let case = Case::new(&log, 0);
        assert!(case.held(day(3)));
        assert!(case.held(day(10)), "six dates: the 8th has no check-in");
        assert!(!case.held(day(11)), "the seventh");
    }
}
