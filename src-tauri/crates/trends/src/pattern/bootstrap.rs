//! The difference between two kinds of days, and how sure it is although neighbouring days are
//! alike.
//!
//! The difference of the two means is drawn anew a thousand times from the calendar cut into
//! blocks of 7 days, days without an answer among them, the last day followed by the first
//! (circular block bootstrap, Politis and Romano 1992, of the moving blocks of Künsch 1989).
//! Its standard deviation over the draws and Student's t with as many degrees of freedom as
//! there are blocks less one make the interval. The dice are always the same, so the same log
//! always gives the same figures.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use fastrand::Rng;
use recovery::dates;
use statrs::distribution::{ContinuousCDF, StudentsT};

/// Days in a block: a week, which has rhythms of its own. Product choice.
const BLOCK: usize = 7;
/// How often the blocks are drawn.
const DRAWS: u32 = 1_000;
/// Where the dice begin.
const SEED: u64 = 0x7e4d;

/// Two kinds of days compared.
#[derive(Debug, Clone, Copy)]
pub(super) struct Compared {
    pub(super) with: u32,
    pub(super) without: u32,
    /// The mean of the days with it less the mean of those without.
    pub(super) effect: f64,
    /// Its standard error.
    error: f64,
    /// Degrees of freedom of the error.
    freedom: f64,
}

impl Compared {
    /// How far the ends of the interval lie from the effect that leaves out the truth in
    /// `alpha` of all cases.
    pub(super) fn margin(&self, alpha: f64) -> Option<f64> {
        let t = StudentsT::new(0.0, 1.0, self.freedom).ok()?;
        Some(t.inverse_cdf(1.0 - alpha / 2.0) * self.error)
    }
}

/// Sum and count of some days' values, of those with it and of those without.
#[derive(Debug, Clone, Copy, Default)]
struct Tally {
    with: (f64, f64),
    without: (f64, f64),
}

impl Tally {
    fn add(&mut self, other: &Self) {
        self.with.0 += other.with.0;
        self.with.1 += other.with.1;
        self.without.0 += other.without.0;
        self.without.1 += other.without.1;
    }

    /// The difference of the two means, where both have a day.
    fn difference(&self) -> Option<f64> {
        let both = self.with.1 > 0.0 && self.without.1 > 0.0;
        both.then(|| self.with.0 / self.with.1 - self.without.0 / self.without.1)
    }
}

/// Compares the values of the days that are parted. Nothing where one side is empty, or all
/// lies within two blocks.
pub(super) fn compare(
    values: &BTreeMap<NaiveDate, f64>,
    parted: &BTreeMap<NaiveDate, bool>,
) -> Option<Compared> {
    let calendar = calendar(values, parted);
    let all = sum(&calendar);
    let effect = all.difference()?;
    let blocks = calendar.len().div_ceil(BLOCK);
    let freedom = f64::from(u32::try_from(blocks).ok()?) - 1.0;
    let error = (freedom > 1.0).then(|| error(&calendar, blocks))??;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "counts of days"
    )]
    let (with, without) = (all.with.1 as u32, all.without.1 as u32);
    Some(Compared {
        with,
        without,
        effect,
        error,
        freedom,
    })
}

/// Every date from the first to the last that is compared, in order.
fn calendar(values: &BTreeMap<NaiveDate, f64>, parted: &BTreeMap<NaiveDate, bool>) -> Vec<Tally> {
    let mut calendar: Vec<Tally> = Vec::new();
    let mut next = None;
    for (date, with) in parted {
        let Some(value) = values.get(date) else {
            continue;
        };
        let gap = dates::days_between(next.unwrap_or(*date), *date);
        calendar.extend((0..gap).map(|_| Tally::default()));
        let (day, none) = ((*value, 1.0), (0.0, 0.0));
        calendar.push(Tally {
            with: if *with { day } else { none },
            without: if *with { none } else { day },
        });
        next = date.succ_opt();
    }
    calendar
}

fn sum<'a>(days: impl IntoIterator<Item = &'a Tally>) -> Tally {
    let mut sum = Tally::default();
    days.into_iter().for_each(|day| sum.add(day));
    sum
}

/// The standard deviation of the difference over the draws.
fn error(calendar: &[Tally], blocks: usize) -> Option<f64> {
    let from_each: Vec<Tally> = (0..calendar.len())
        .map(|first| sum(calendar.iter().cycle().skip(first).take(BLOCK)))
        .collect();
    let mut dice = Rng::with_seed(SEED);
    let drawn: Vec<f64> = (0..DRAWS)
        .filter_map(|_| {
            let mut drawn = Tally::default();
            for _ in 0..blocks {
                drawn.add(&from_each[dice.usize(..from_each.len())]);
            }
            drawn.difference()
        })
        .collect();
    let count = f64::from(u32::try_from(drawn.len()).ok()?);
    let mean = drawn.iter().sum::<f64>() / count;
    let squares = drawn.iter().map(|each| (each - mean).powi(2));
    (count > 1.0).then(|| (squares.sum::<f64>() / (count - 1.0)).sqrt())
}
