//! The holds of an episode one after the other, without asking for every date.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use uuid::Uuid;

use super::{HoldSpan, Signs};
use crate::assessment::{HoldLevel, HoldStay};
use crate::dates;
use crate::record::Log;

/// The holds an episode has been under, in order, from its opening to `on` or its closing: on
/// every date the level that [`assess`](crate::assess()) shows. None for an episode that is not
/// in the log, or not yet opened.
pub fn hold_stays(log: &Log, episode: Uuid, on: NaiveDate) -> Vec<HoldStay> {
    let Some(place) = log.episodes.iter().position(|each| each.id == episode) else {
        return Vec::new();
    };
    let episode = &log.episodes[place];
    let closed = episode.closed.filter(|closed| *closed <= on);
    let last = closed.unwrap_or(on);
    let mut stays: Vec<HoldStay> = Vec::new();
    for (from, level) in levels(&Signs::of(log).spans(place), episode.opened, last) {
        if let Some(before) = stays.last_mut().filter(|stay| stay.to.is_none()) {
            before.to = Some(dates::before(from, 1));
        }
        stays.extend(level.map(|level| HoldStay {
            level,
            from,
            to: None,
        }));
    }
    if let Some(open) = stays.last_mut().filter(|stay| stay.to.is_none()) {
        open.to = closed;
    }
    stays
}

/// The dates from `first` to `last` on which the level shown changes, with the level from then
/// on.
fn levels(
    spans: &[HoldSpan],
    first: NaiveDate,
    last: NaiveDate,
) -> Vec<(NaiveDate, Option<HoldLevel>)> {
    let mut changes: BTreeMap<NaiveDate, Vec<(HoldLevel, bool)>> = BTreeMap::new();
    for span in spans {
        let from = span.sign.since.max(first);
        if from > last || span.end.is_some_and(|end| end <= from) {
            continue;
        }
        let level = span.sign.level;
        changes.entry(from).or_default().push((level, true));
        if let Some(end) = span.end.filter(|end| *end <= last) {
            changes.entry(end).or_default().push((level, false));
        }
    }
    let mut held: BTreeMap<HoldLevel, usize> = BTreeMap::new();
    let mut shown = None;
    let mut levels = Vec::new();
    for (date, changes) in changes {
        for (level, begins) in changes {
            let count = held.entry(level).or_default();
            *count = if begins { *count + 1 } else { *count - 1 };
        }
        let level = held.iter().find(|(_, n)| **n > 0).map(|(level, _)| *level);
        if level != shown {
            levels.push((date, level));
            shown = level;
        }
    }
    levels
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::assess::every_day;
    use crate::danger::Flag;
    use crate::measures::{Context, Crepitus};
    use crate::record::{Clearance, SessionKind};
    use crate::testing::{day, done, episode, log, moment, well};

    fn cleared(n: u64) -> Clearance {
        Clearance {
            id: Uuid::from_u128(u128::from(n) + 900),
            at: moment(&format!("{}T20:00:00+01:00", day(n))),
            by: "Dr. Weiss".into(),
            max_per_week: None,
            note: None,
        }
    }

    /// Two episodes with signs, clearances and visits on the days given.
    fn with(signs: &[(u64, usize, bool)], clearances: &[u64], visits: &[u64], closed: u64) -> Log {
        let check_ins = |elsewhere| {
            let signs = signs.iter().filter(move |(.., other)| *other == elsewhere);
            signs
                .map(|(n, sign, _)| {
                    let mut c = well(*n, 1);
                    match Flag::ALL.get(*sign) {
                        Some(flag) => c.flags = vec![*flag],
                        None => c.crepitus = Some(Crepitus::Painful),
                    }
                    c
                })
                .collect()
        };
        let mut knee = episode(Context::Surgery, check_ins(false));
        knee.clearances = clearances.iter().copied().map(cleared).collect();
        knee.sessions = visits.iter().map(|n| done(SessionKind::Pt, *n)).collect();
        knee.closed = (closed < 30).then(|| day(closed));
        let mut neck = episode(Context::DeskPain, check_ins(true));
        neck.id = Uuid::from_u128(77);
        log(vec![knee, neck])
    }

    proptest! {
        #[test]
        fn they_are_what_assessing_every_date_shows(
            signs in proptest::collection::vec((0..30_u64, 0..=Flag::ALL.len(), any::<bool>()), 0..6),
            clearances in proptest::collection::vec(0..30_u64, 0..3),
            visits in proptest::collection::vec(0..30_u64, 0..3),
            closed in 10..60_u64,
        ) {
            let log = with(&signs, &clearances, &visits, closed);
            for verdict in every_day(&log, day(30)) {
                let stays = hold_stays(&log, verdict.episode, day(30));
                let stay = stays.iter().find(|stay| {
                    stay.from <= verdict.on && stay.to.is_none_or(|to| to >= verdict.on)
                });
                let shown = verdict.hold.map(|hold| hold.level);
                prop_assert_eq!(stay.map(|stay| stay.level), shown, "{}", verdict.on);
            }
            for stays in log.episodes.iter().map(|e| hold_stays(&log, e.id, day(30))) {
                for pair in stays.windows(2) {
                    prop_assert!(pair[0].to.is_some_and(|to| to < pair[1].from));
                    let next = pair[0].to.and_then(|to| to.succ_opt());
                    prop_assert!(pair[0].level != pair[1].level || next != Some(pair[1].from));
                }
            }
        }
    }
}
