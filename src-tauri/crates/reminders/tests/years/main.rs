//! Years of a patient with two copies of Tend, on a machine that sleeps, kills, travels and
//! has its clock set: every reminder that is owed is given or told exactly once.
//!
//! Time is virtual, to the second; the machine, the patient and the log book are made up, and
//! what decides when to look and what to tell is the crate's own. What has to come of it is
//! worked out from the patient's log alone. A year lives from a seed and fails with its number:
//! `TEND_YEARS=20000` lives more of them than the suite, and `TEND_FIRST_YEAR=17` begins with
//! another.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "the world is test code, outside the functions clippy knows as tests"
)]

mod chance;
mod log;
mod log_book;
mod machine;
mod oracle;
mod patient;
mod tend;
mod year;

use oracle::Tally;
use year::{Glances, live};

const DAYS: i64 = 365;

/// How many years are lived in the suite.
const YEARS: u64 = 800;

/// How many of them are lived glance by glance as well.
const GLANCE_BY_GLANCE: u64 = 4;

fn number(variable: &str) -> Option<u64> {
    std::env::var(variable).ok()?.parse().ok()
}

/// Lives through years on two threads and adds up what happened.
fn live_through(years: std::ops::Range<u64>, and: impl Fn(u64) -> Tally + Sync) -> Tally {
    let half = |odd: u64| {
        let mine = years.clone().filter(move |seed| seed % 2 == odd);
        mine.map(&and).fold(Tally::default(), Tally::and)
    };
    std::thread::scope(|scope| {
        let other = scope.spawn(|| half(1));
        half(0).and(other.join().unwrap())
    })
}

#[test]
fn every_reminder_is_given_or_told_once_and_none_in_quiet_or_after_its_deed() {
    let first = number("TEND_FIRST_YEAR").unwrap_or(0);
    let years = number("TEND_YEARS").unwrap_or(YEARS);
    let happened = live_through(first..first + years, |seed| {
        live(seed, DAYS, Glances::ThatMatter).tally
    });
    println!("{years} years: {happened:?}");
    for (what, often) in happened.each() {
        // A few years alone may pass without.
        assert!(often >= years / 10, "{what} hardly ever happened: {often}");
    }
}

#[test]
fn a_glance_that_is_passed_over_changes_no_story() {
    let happened = live_through(0..GLANCE_BY_GLANCE, |seed| {
        let each = live(seed, DAYS, Glances::Each);
        assert_eq!(each, live(seed, DAYS, Glances::ThatMatter), "year {seed}");
        each.tally
    });
    println!("{GLANCE_BY_GLANCE} years, glance by glance: {happened:?}");
}
