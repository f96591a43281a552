//! What assessing costs over ten years of daily check-ins.
//!
//! The floor in the same run is one look at every check-in of the log, so that the figures
//! compare from machine to machine.

#[path = "../../../../tests/years.rs"]
pub mod years;

use chrono::NaiveDate;
use divan::{Bencher, black_box};
use recovery::{CheckIn, Context, Score, assess, every_day};

fn main() {
    divan::main();
}

fn last() -> NaiveDate {
    years::last().date_naive()
}

#[divan::bench]
fn floor_one_look_at_every_check_in(bencher: Bencher) {
    let log = years::ten(years::last(), &[Context::Injury]);
    bencher.bench(|| {
        let pain = |check_in: &CheckIn| u64::from(check_in.pain.map_or(0, Score::get));
        log.episodes
            .iter()
            .flat_map(|e| &e.check_ins)
            .map(|c| black_box(pain(c)))
            .sum::<u64>()
    });
}

#[divan::bench]
fn every_date_of_one_episode(bencher: Bencher) {
    let log = years::ten(years::last(), &[Context::Injury]);
    bencher.bench(|| every_day(&log, last()).count());
}

#[divan::bench]
fn today_over_three_episodes(bencher: Bencher) {
    let log = years::ten(years::last(), &years::THREE);
    bencher.bench(|| assess(&log, last()).len());
}
