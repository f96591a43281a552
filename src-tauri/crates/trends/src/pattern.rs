//! What goes with more or less pain.
//!
//! The days of a range are parted in two by one thing at a time, a short night, stress, what
//! was done the day before, and pain on the ones is compared with pain on the others. Told is
//! only what the entries carry: at least 14 days on either side, a difference worth telling,
//! and an interval that leaves out 0. The more is compared, the more would be found by chance,
//! so the interval that decides is the wider for it (Bonferroni); the one that is told is of
//! 95 %.
//!
//! Sources: 0.5 of 10 as worth telling, 14 days and at most 3, product choice; the interval, see
//! [`bootstrap`].
//!
//! Limits: nothing here says what causes what. Whoever sleeps badly because of pain shows the
//! same pattern as whoever hurts because of bad sleep.

mod bootstrap;
mod level;
mod parted;

use recovery::Session;
use summary::Period;

use self::bootstrap::{Compared, compare};
use self::parted::{Parted, parted};
use crate::measures::Measure;
use crate::series::hundredths;
use crate::view::Pattern;

/// Days there have to be with it, and without it. Product choice.
const LEAST_DAYS: u32 = 14;
/// The smallest difference told, points of pain. Product choice.
const WORTH_TELLING: f64 = 0.5;
/// How many are told. Product choice.
const MOST: usize = 3;
/// How often an interval leaves out the truth.
const ALPHA: f64 = 0.05;

/// The patterns of a range, strongest first. `open` is every date the episode has.
pub(crate) fn patterns(
    measures: &[Measure],
    sessions: &[Session],
    period: Period,
    open: Period,
) -> Vec<Pattern> {
    let Some(pain) = measures.iter().find(|measure| measure.id == "pain") else {
        return Vec::new();
    };
    let mut pain = level::relative(&pain.days);
    pain.retain(|date, _| period.contains(*date));
    let enough = |compared: &Compared| compared.with.min(compared.without) >= LEAST_DAYS;
    let compared: Vec<(Parted, Compared)> = parted(measures, sessions, period, open)
        .into_iter()
        .filter_map(|parted| {
            let compared = compare(&pain, &parted.days).filter(enough)?;
            Some((parted, compared))
        })
        .collect();
    let tries = f64::from(u32::try_from(compared.len()).unwrap_or(u32::MAX));
    let mut told: Vec<_> = compared
        .into_iter()
        .filter_map(|(parted, compared)| {
            let decides = compared.margin(ALPHA / tries)?;
            let stands_out = compared.effect.abs() > decides;
            let told = stands_out && compared.effect.abs() >= WORTH_TELLING;
            told.then_some((parted, compared))
        })
        .collect();
    told.sort_by(|(_, a), (_, b)| b.effect.abs().total_cmp(&a.effect.abs()));
    told.truncate(MOST);
    told.into_iter()
        .filter_map(|(parted, compared)| pattern(parted, &compared))
        .collect()
}

fn pattern(parted: Parted, compared: &Compared) -> Option<Pattern> {
    let margin = compared.margin(ALPHA)?;
    Some(Pattern {
        kind: parted.kind,
        own: parted.own,
        cut: parted.cut.map(hundredths),
        days: compared.with + compared.without,
        with_days: compared.with,
        without_days: compared.without,
        effect: hundredths(compared.effect),
        low: hundredths(compared.effect - margin),
        high: hundredths(compared.effect + margin),
    })
}

#[cfg(test)]
mod tests;
