//! What drawing ten years costs, from the log book on the disk to the JSON of the window.
//!
//! The floor in the same run is reading the log alone. The log has three episodes of ten years,
//! as the figures of the exports have.

#![allow(
    clippy::expect_used,
    reason = "a bench that cannot make its log has nothing to say"
)]

#[path = "../../../../tests/years.rs"]
pub mod years;

use chrono::{DateTime, Days, FixedOffset, NaiveDate};
use divan::Bencher;
use logbook::Logbook;
use uuid::Uuid;

fn main() {
    let (_folder, mut book, episode) = book();
    let all = planner::trends(&mut book, now(), episode, None, None).expect("trends");
    let json = serde_json::to_string(&all).expect("JSON");
    println!("ten years of one episode: {} bytes of JSON", json.len());
    divan::main();
}

fn now() -> DateTime<FixedOffset> {
    years::last()
}

/// A log book on the disk, and its first episode.
fn book() -> (tempfile::TempDir, Logbook, Uuid) {
    let folder = tempfile::tempdir().expect("a folder");
    let place = folder.path().join("ten-years.logbook");
    let mut book = Logbook::open(&place, now()).expect("a log book");
    let log = years::ten(now(), &years::THREE);
    planner::import_log(&mut book, &log, &Default::default(), now()).expect("taken in");
    (folder, book, log.episodes[0].id)
}

fn drawn(bencher: Bencher, from: Option<NaiveDate>) {
    let (_folder, mut book, episode) = book();
    bencher.bench_local(|| {
        let view = planner::trends(&mut book, now(), episode, from, None).expect("trends");
        serde_json::to_string(&view).expect("JSON").len()
    });
}

#[divan::bench(sample_count = 20)]
fn floor_the_log_read(bencher: Bencher) {
    let (_folder, book, _) = book();
    bencher.bench_local(|| book.read(|log| log.log()).expect("the log"));
}

#[divan::bench(sample_count = 20)]
fn ten_years_of_one_episode(bencher: Bencher) {
    drawn(bencher, None);
}

#[divan::bench(sample_count = 20)]
fn the_last_400_days(bencher: Bencher) {
    drawn(bencher, Some(now().date_naive() - Days::new(399)));
}

#[divan::bench(sample_count = 20)]
fn the_days_of_a_year(bencher: Bencher) {
    let (_folder, mut book, episode) = book();
    bencher.bench_local(|| {
        let view = planner::year(&mut book, now(), episode, 2020).expect("a year");
        serde_json::to_string(&view).expect("JSON").len()
    });
}

/// What every change of the log shows anew: today, the plan, and the path up to it.
#[divan::bench(sample_count = 20)]
fn the_overview(bencher: Bencher) {
    let (_folder, mut book, _) = book();
    bencher.bench_local(|| planner::overview(&mut book, now()).expect("an overview"));
}
