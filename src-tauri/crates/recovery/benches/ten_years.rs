//! What assessing costs over years of daily check-ins, three episodes side by side, and how that
//! grows from one year to fifty. Prints the table that stands in the README.
//!
//! The floor is one look at every check-in of the same log. All of it is measured in rounds, each
//! thing once a round, so that whatever else the machine does meets all of them alike; the middle
//! one counts.

#[path = "../../../../tests/years.rs"]
pub mod years;

use std::hint::black_box;
use std::time::{Duration, Instant};

use recovery::{CheckIn, Log, Score, assess, every_day};

/// How many years are measured. Growth is told beside the middle one of ten.
const YEARS: [u64; 5] = [1, 5, 10, 25, 50];
/// The place of ten years among them.
const TEN: usize = 2;
/// How often each is measured.
const ROUNDS: usize = 21;

/// What is measured, each over a whole log.
const MEASURED: [fn(&Log); 3] = [one_look, today, every_date];

fn one_look(log: &Log) {
    let pain = |c: &CheckIn| u64::from(c.pain.map_or(0, Score::get));
    let check_ins = log.episodes.iter().flat_map(|episode| &episode.check_ins);
    black_box(check_ins.map(pain).sum::<u64>());
}

fn today(log: &Log) {
    black_box(assess(log, years::last().date_naive()));
}

fn every_date(log: &Log) {
    every_day(log, years::last().date_naive()).for_each(|verdict| {
        black_box(verdict);
    });
}

fn main() {
    let logs = YEARS.map(|n| years::of_days(n * 1461 / 4, years::last(), &years::THREE));
    let mut taken = YEARS.map(|_| MEASURED.map(|_| Vec::with_capacity(ROUNDS)));
    for _ in 0..ROUNDS {
        for (log, taken) in logs.iter().zip(&mut taken) {
            for (measured, taken) in MEASURED.iter().zip(taken) {
                let started = Instant::now();
                measured(black_box(log));
                taken.push(started.elapsed());
            }
        }
    }
    for times in taken.iter_mut().flatten() {
        times.sort_unstable();
    }
    print(&taken);
}

/// Of each number of years, the times of what is measured, from the shortest.
fn print(taken: &[[Vec<Duration>; 3]; 5]) {
    println!(
        "Median of {ROUNDS}, and smallest to largest in brackets; ×: of ten years, were it linear.\n"
    );
    println!(
        "| Three episodes over | floor: one look at every check-in, ms | today's verdicts, ms | × | every date's verdicts, ms | × |"
    );
    println!("|---|--:|--:|--:|--:|--:|");
    for (n, times) in YEARS.iter().zip(taken) {
        let [floor, today, every] = times;
        let grown = |place: usize| {
            let (ten, this) = (middle(&taken[TEN][place]), middle(&times[place]));
            this / ten * f64::from(10) / *n as f64
        };
        println!(
            "| {n} year{} | {} | {} | {:.2} | {} | {:.2} |",
            if *n == 1 { "" } else { "s" },
            spread(floor, 3),
            spread(today, 2),
            grown(1),
            spread(every, 1),
            grown(2),
        );
    }
}

fn milliseconds(time: &Duration) -> f64 {
    time.as_secs_f64() * 1_000.0
}

fn middle(times: &[Duration]) -> f64 {
    milliseconds(&times[times.len() / 2])
}

fn spread(times: &[Duration], decimals: usize) -> String {
    let [least, most] = [&times[0], &times[times.len() - 1]].map(milliseconds);
    let middle = middle(times);
    format!("{middle:.decimals$} ({least:.decimals$}–{most:.decimals$})")
}
